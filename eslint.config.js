import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/**
 * Imports run one way (see "the map" in README.md). Each row: the files, what they may import (`typesOf`: of which they
 * may import types alone), and why. Whatever matches none of the patterns is refused.
 */
const directions = [
  {
    files: ['src/domain/*.ts'],
    may: ['^\\./[a-z]'],
    typesOf: ['^\\.\\./schemas/'],
    why: 'The domain imports only its neighbours. Of the schemas it knows the types.',
  },
  {
    files: ['src/domain/rules/*.ts'],
    may: ['^\\./[A-Za-z]', '^\\.\\./[a-z-]+\\.ts$'],
    why: 'The domain imports only its neighbours.',
  },
  {
    files: ['src/schemas/**'],
    may: ['^\\./[A-Za-z]', '^\\.\\./domain/marks\\.ts$', '^zod$'],
    why: 'Schemas say the shape of the words and need nothing else but the marks that there are.',
  },
  {
    files: ['src/check/**'],
    may: [
      '^\\./[A-Za-z]',
      '^\\.\\./(domain|schemas)/',
      '^\\.\\./(print/typefaces|site-map|urls)\\.ts$',
      '^node:',
      '^(js-yaml|satteri|yaml|zod)$',
    ],
    why: 'The gate knows the schemas, the domain, the addresses and what paper has letters for, not the site.',
  },
  {
    files: ['src/import/*.ts'],
    may: [
      '^\\./[a-z]',
      '^\\.\\./(domain|schemas)/',
      '^\\.\\./check/characters\\.ts$',
      '^node:path$',
      '^(jszip|mammoth|node-html-parser|read-excel-file/node|yaml)$',
    ],
    why: 'Reading documents gives values: it knows the draft, and neither opens nor writes a file.',
  },
  {
    files: ['src/components/**/*.{ts,astro}'],
    may: [
      '^\\./[A-Za-z]',
      '^\\.\\./[a-z]+(/|\\.ts$)',
      '^\\.\\./\\.\\./(domain/|(print|styles)/[a-z]+\\.css$|(site-map|urls)\\.ts$)',
    ],
    why: 'Components show what they are given: domain and urls, no loading.',
  },
  {
    files: ['src/components/search/*.{ts,astro}'],
    may: ['^\\./[A-Za-z]', '^\\.\\./[a-z]+(/|\\.ts$)', '^\\.\\./\\.\\./(domain/|search/|urls\\.ts$)'],
    why: 'The search components show the choices and carry the place of the search.',
  },
  {
    files: ['src/search/index/*.ts'],
    may: [
      '^\\./[a-z]',
      '^\\.\\./query/',
      '^\\.\\./\\.\\./(domain/|(build/made-before|site-map|urls)\\.ts$)',
      '^node:',
      '^(cborg|pagefind)$',
    ],
    why: 'The index knows the domain, the addresses and what is asked of it, not the pages.',
  },
  {
    files: ['src/search/query/*.ts'],
    may: ['^\\./[a-z]', '^\\.\\./\\.\\./domain/(did-you-mean|once-for)\\.ts$'],
    why: 'Understanding and finding are pure: they run in the build and in the browser.',
  },
  {
    files: ['src/print/*.ts'],
    may: [
      '^\\./[a-z]',
      '^\\.\\./domain/',
      '^\\.\\./(build/made-before|palette|urls)\\.ts$',
      '^node:',
      '^(@cantoo/pdf-lib|@myriaddreamin/typst-ts-[a-z-]+|fontkitten|sharp|uqr)$',
    ],
    why: 'Paper knows the domain and the addresses, and the marks and colours that it shares with the screen.',
  },
  {
    files: ['src/print/sheets/*.ts'],
    may: ['^\\./[a-z]', '^\\.\\./(column-shares|sheet)\\.ts$', '^\\.\\./\\.\\./(domain/|urls\\.ts$)'],
    why: 'What stands on a sheet is worked out from the domain alone.',
  },
  {
    files: ['src/hosting/*.ts', 'src/offline/*.ts'],
    may: ['^\\./[a-z]', '^\\.\\./(domain|offline)/', '^\\.\\./urls\\.ts$', '^node:', '^js-yaml$'],
    why: 'What makes a built site ready for a host knows its files, not its pages.',
  },
  {
    files: ['src/one-file/*.ts'],
    may: ['^\\./[a-z]', '^\\.\\./(domain|hosting)/', '^\\.\\./(site-map|urls)\\.ts$', '^node:'],
    why: 'The one file is made from the pages that were built.',
  },
  {
    files: ['src/build/*.ts'],
    may: [
      '^\\./[a-z]',
      '^\\.\\./(check|domain|hosting|one-file|print|search/index)/',
      '^\\.\\./(content-folder|site-folder|typeface|urls)\\.ts$',
      '^node:',
      '^astro$',
    ],
    why: 'The build puts together what others make, and knows no page.',
  },
  {
    files: ['src/downloads/*.ts'],
    may: ['^\\./[a-z]', '^\\.\\./domain/', '^\\.\\./(palette|site-map|urls)\\.ts$'],
    why: 'Downloads are worked out from the domain and the addresses.',
  },
  {
    files: ['src/layouts/**'],
    may: [
      '^\\./[A-Za-z]',
      '^\\.\\./(browser|components|domain|offline|search|styles)/',
      '^\\.\\./(palette|site-map|typeface|urls)\\.ts$',
    ],
    why: 'Layouts show what they are given.',
  },
  {
    files: ['src/bodies/**'],
    may: ['^\\./[A-Za-z]', '^\\.\\./(components|domain)/', '^\\.\\./(load-handbook|urls)\\.ts$'],
    why: 'Bodies load what an editor wrote, and know no page.',
  },
  {
    files: ['src/pages/**/*.{ts,astro}'],
    may: [
      '^(\\.\\./)+(bodies|components|domain|downloads|hosting|layouts|print|search)/',
      '^(\\.\\./)+(load-handbook|palette|site-map|typeface|urls)\\.ts$',
      '^node:crypto$',
      '^astro$',
    ],
    why: 'Pages load, pick and hand over.',
  },
  {
    files: ['src/**/*.client.ts'],
    may: ['^\\.\\.?/.*\\.client\\.ts$'],
    why: 'What ships to the browser imports only what runs there.',
  },
  {
    files: ['src/components/**/*.client.ts'],
    may: [
      '^\\.\\.?/.*\\.client\\.ts$',
      '^\\./[a-z-]+\\.css\\?inline$',
      '^\\.\\./\\.\\./domain/(comparison|onboarding|progress-code|quiz)\\.ts$',
    ],
    why: 'What ships to the browser imports only what runs there.',
  },
  {
    files: ['src/browser/parts.client.ts'],
    may: ['^\\.\\./(components|search)/.*\\.client\\.ts\\?worker&url$'],
    why: 'The table of what elements bring knows scripts by their addresses; what is in them stands in no page.',
  },
  {
    files: ['src/search/view/*.client.ts'],
    may: [
      '^\\./[a-z-]+\\.(client\\.ts|css\\?inline)$',
      '^\\.\\./query/',
      '^\\.\\./\\.\\./(browser/.*\\.client|domain/marks)\\.ts$',
    ],
    why: 'What ships to the browser imports only what runs there.',
  },
];

export default defineConfig(
  { ignores: ['dist/', 'dossier/', '.build/', '.astro/', 'node_modules/', 'test-results/'] },
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  ...astro.configs.recommended,
  {
    rules: {
      'no-console': 'error',
      eqeqeq: 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-restricted-imports': ['error', { patterns: [{ regex: '(^|/)tests/', message: 'Nothing imports tests.' }] }],
    },
  },
  {
    files: ['src/commands/**', 'bench/**', 'tests/**'],
    rules: { 'no-console': 'off', 'no-restricted-imports': 'off' },
  },
  ...directions.map(({ files, may, typesOf = [], why }) => ({
    files,
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: `^(?!${[...may, ...typesOf].map((one) => `(?:${one.replace(/^\^/, '')})`).join('|')})`,
              message: why,
            },
          ],
        },
      ],
      '@typescript-eslint/no-restricted-imports': [
        'error',
        { patterns: typesOf.map((regex) => ({ regex, message: why, allowTypeImports: true })) },
      ],
    },
  })),
);
