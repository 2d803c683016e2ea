import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';

const eslint = new ESLint({ cwd: process.cwd() });

/** What ESLint says about a file that imports something and does nothing else; empty where the import is allowed. */
async function refusals(
  file: string,
  from: string,
  script = `import { something } from '${from}';\nexport const used = something;\n`,
): Promise<readonly string[]> {
  const text = file.endsWith('.astro')
    ? `---\nimport { something } from '${from}';\n---\n\n<p>{something}</p>\n`
    : script;
  const results = await eslint.lintText(text, { filePath: file });
  const messages = results.flatMap(({ messages }) => messages);
  expect(messages.filter(({ fatal }) => fatal)).toEqual([]);
  return messages.filter(({ ruleId }) => ruleId?.endsWith('no-restricted-imports')).map(({ message }) => message);
}

describe('the domain imports only its neighbours', () => {
  test.each([
    ['src/domain/example.ts', '../schemas/parts.ts'],
    ['src/domain/example.ts', '../urls.ts'],
    ['src/domain/example.ts', '../check/check-content.ts'],
    ['src/domain/example.ts', '../load-handbook.ts'],
    ['src/domain/example.ts', '../components/role/RoleMark.astro'],
    ['src/domain/example.ts', 'node:fs'],
    ['src/domain/example.ts', 'zod'],
    ['src/domain/example.ts', 'astro:content'],
    ['src/domain/rules/example.ts', '../../schemas/parts.ts'],
    ['src/domain/rules/example.ts', '../../urls.ts'],
    ['src/domain/rules/example.ts', 'node:fs'],
    ['src/domain/rules/example.ts', 'zod'],
  ])('%s may not import %s', async (file, from) => {
    expect(await refusals(file, from)).toEqual([expect.stringContaining('The domain imports only its neighbours.')]);
  });

  test('and the types of the schemas', async () => {
    const script = `import type { Something } from '../schemas/parts.ts';\nexport type Used = Something;\n`;
    expect(await refusals('src/domain/example.ts', '../schemas/parts.ts', script)).toEqual([]);
    expect(await refusals('src/domain/rules/example.ts', '../../schemas/parts.ts', script)).toHaveLength(1);
  });

  test.each([
    ['src/domain/example.ts', './handbook.ts'],
    ['src/domain/example.ts', './rules/index.ts'],
    ['src/domain/rules/example.ts', './rule.ts'],
    ['src/domain/rules/example.ts', '../did-you-mean.ts'],
  ])('%s may import %s', async (file, from) => {
    expect(await refusals(file, from)).toEqual([]);
  });
});

describe('schemas say the shape of the words and need nothing else', () => {
  test.each(['../domain/draft.ts', '../urls.ts', 'node:fs', 'astro:content', 'astro/zod'])(
    'they may not import %s',
    async (from) => {
      expect(await refusals('src/schemas/example.ts', from)).toHaveLength(1);
    },
  );

  test.each(['zod', './words.ts', '../domain/marks.ts'])('they may import %s', async (from) => {
    expect(await refusals('src/schemas/example.ts', from)).toEqual([]);
  });
});

describe('the gate knows the schemas, the domain, the addresses and what paper has letters for, not the site', () => {
  test.each([
    '../load-handbook.ts',
    '../print/typst.ts',
    '../components/role/RoleMark.astro',
    'astro:content',
    '../pages/index.astro',
  ])('it may not import %s', async (from) => {
    expect(await refusals('src/check/example.ts', from)).toHaveLength(1);
  });

  test.each([
    'node:fs',
    'yaml',
    'zod',
    'satteri',
    '../schemas/parts.ts',
    '../domain/problem.ts',
    '../urls.ts',
    '../print/typefaces.ts',
    './words-file.ts',
  ])('it may import %s', async (from) => {
    expect(await refusals('src/check/example.ts', from)).toEqual([]);
  });
});

describe('components show what they are given', () => {
  test.each([
    ['src/components/role/Example.astro', '../../load-handbook.ts'],
    ['src/components/role/Example.astro', '../../check/check-content.ts'],
    ['src/components/role/Example.astro', '../../schemas/parts.ts'],
    ['src/components/role/Example.astro', '../../layouts/HandbookPage.astro'],
    ['src/components/role/Example.astro', 'astro:content'],
    ['src/components/role/Example.astro', 'node:fs'],
    ['src/components/role/example.ts', '../../load-handbook.ts'],
    ['src/components/role/example.ts', 'astro:content'],
  ])('%s may not import %s', async (file, from) => {
    expect(await refusals(file, from)).toHaveLength(1);
  });

  test.each([
    ['src/components/role/Example.astro', '../../domain/role.ts'],
    ['src/components/role/Example.astro', '../../urls.ts'],
    ['src/components/role/Example.astro', './RoleMark.astro'],
    ['src/components/role/Example.astro', '../statement/StatementList.astro'],
    ['src/components/role/example.ts', '../../domain/role.ts'],
  ])('%s may import %s', async (file, from) => {
    expect(await refusals(file, from)).toEqual([]);
  });
});

describe('layouts show what they are given', () => {
  test.each(['../load-handbook.ts', '../check/check-content.ts', 'astro:content', '../pages/index.astro'])(
    'they may not import %s',
    async (from) => {
      expect(await refusals('src/layouts/Example.astro', from)).toHaveLength(1);
    },
  );

  test.each(['../components/navigation/SiteHeader.astro', '../urls.ts', '../styles/site.css', './Head.astro'])(
    'they may import %s',
    async (from) => {
      expect(await refusals('src/layouts/Example.astro', from)).toEqual([]);
    },
  );
});

describe('pages load, pick and hand over', () => {
  test.each([
    ['src/pages/example.astro', '../check/check-content.ts'],
    ['src/pages/example.astro', '../schemas/parts.ts'],
    ['src/pages/example.astro', 'astro:content'],
    ['src/pages/example.astro', 'node:fs'],
    ['src/pages/programs/[program].astro', '../../check/check-content.ts'],
    ['src/pages/data/example.json.ts', '../../check/check-content.ts'],
    ['src/pages/data/example.json.ts', 'astro:content'],
  ])('%s may not import %s', async (file, from) => {
    expect(await refusals(file, from)).toHaveLength(1);
  });

  test.each([
    ['src/pages/example.astro', '../load-handbook.ts'],
    ['src/pages/example.astro', '../layouts/HandbookPage.astro'],
    ['src/pages/programs/[program].astro', '../../components/program/ProgramHead.astro'],
    ['src/pages/programs/[program].astro', '../../domain/program.ts'],
    ['src/pages/data/example.json.ts', '../../load-handbook.ts'],
  ])('%s may import %s', async (file, from) => {
    expect(await refusals(file, from)).toEqual([]);
  });
});

describe('what ships to the browser imports only what ships to the browser', () => {
  test.each([
    ['src/components/statement/example.client.ts', '../../domain/statement.ts'],
    ['src/components/statement/example.client.ts', '../../urls.ts'],
    ['src/components/statement/example.client.ts', './StatementLine.astro'],
    ['src/components/statement/example.client.ts', 'zod'],
    ['src/layouts/example.client.ts', '../domain/statement.ts'],
    ['src/search/view/example.client.ts', '../domain/statement.ts'],
    ['src/search/view/example.client.ts', '../index/build-index.ts'],
    ['src/browser/example.client.ts', '../domain/statement.ts'],
    ['src/browser/example.client.ts', '../urls.ts'],
    ['src/browser/example.client.ts', 'node:fs'],
    ['src/components/statement/example.client.ts', './copy-link.client.ts?worker&url'],
    ['src/browser/example.client.ts', '../components/statement/copy-link.client.ts?worker&url'],
    ['src/browser/parts.client.ts', '../components/statement/copy-link.client.ts'],
  ])('%s may not import %s', async (file, from) => {
    expect(await refusals(file, from)).toHaveLength(1);
  });

  test.each([
    ['src/components/statement/example.client.ts', './copy-link.client.ts'],
    ['src/search/view/example.client.ts', '../../browser/say.client.ts'],
    ['src/search/view/example.client.ts', '../query/find.ts'],
    ['src/search/view/example.client.ts', '../query/engine.ts'],
    ['src/browser/example.client.ts', './keep.client.ts'],
    ['src/browser/parts.client.ts', '../components/statement/copy-link.client.ts?worker&url'],
  ])('%s may import %s', async (file, from) => {
    expect(await refusals(file, from)).toEqual([]);
  });
});

describe('the index of the search knows the domain, the addresses and what is asked of it', () => {
  test.each([
    '../view/search.client.ts',
    '../../load-handbook.ts',
    '../../check/check-content.ts',
    '../../components/search/SearchBox.astro',
    '../../pages/search/index.astro',
    '../../build/handbook-site.ts',
    'astro:content',
    'zod',
  ])('it may not import %s', async (from) => {
    expect(await refusals('src/search/index/example.ts', from)).toEqual([
      expect.stringContaining('The index knows the domain'),
    ]);
  });

  test.each([
    './vocabulary.ts',
    '../query/fold.ts',
    '../../domain/handbook.ts',
    '../../build/made-before.ts',
    '../../urls.ts',
    'node:fs',
    'cborg',
    'pagefind',
  ])('it may import %s', async (from) => {
    expect(await refusals('src/search/index/example.ts', from)).toEqual([]);
  });
});

describe('understanding and finding are pure', () => {
  test.each([
    '../index/records.ts',
    '../view/search.client.ts',
    '../../domain/handbook.ts',
    '../../urls.ts',
    'node:fs',
    'pagefind',
  ])('they may not import %s', async (from) => {
    expect(await refusals('src/search/query/example.ts', from)).toEqual([
      expect.stringContaining('Understanding and finding are pure'),
    ]);
  });

  test.each(['./fold.ts', '../../domain/did-you-mean.ts'])('they may import %s', async (from) => {
    expect(await refusals('src/search/query/example.ts', from)).toEqual([]);
  });
});

describe('paper knows the domain and the addresses', () => {
  test.each([
    ['src/print/example.ts', '../load-handbook.ts'],
    ['src/print/example.ts', '../check/check-content.ts'],
    ['src/print/example.ts', '../components/role/RoleMark.astro'],
    ['src/print/example.ts', '../pages/print.astro'],
    ['src/print/example.ts', '../build/handbook-site.ts'],
    ['src/print/example.ts', 'astro:content'],
    ['src/print/example.ts', 'zod'],
    ['src/print/sheets/example.ts', '../../load-handbook.ts'],
    ['src/print/sheets/example.ts', '../print-sheet.ts'],
    ['src/print/sheets/example.ts', '../typst.ts'],
    ['src/print/sheets/example.ts', 'node:fs'],
    ['src/print/sheets/example.ts', 'sharp'],
  ])('%s may not import %s', async (file, from) => {
    expect(await refusals(file, from)).toHaveLength(1);
  });

  test.each([
    ['src/print/example.ts', './sheet.ts'],
    ['src/print/example.ts', './sheets/index.ts'],
    ['src/print/example.ts', '../domain/marks.ts'],
    ['src/print/example.ts', '../build/made-before.ts'],
    ['src/print/example.ts', '../urls.ts'],
    ['src/print/example.ts', 'node:fs'],
    ['src/print/example.ts', '@cantoo/pdf-lib'],
    ['src/print/example.ts', '@myriaddreamin/typst-ts-renderer'],
    ['src/print/example.ts', 'sharp'],
    ['src/print/example.ts', 'uqr'],
    ['src/print/sheets/example.ts', './book.ts'],
    ['src/print/sheets/example.ts', '../sheet.ts'],
    ['src/print/sheets/example.ts', '../../domain/role-sheet.ts'],
    ['src/print/sheets/example.ts', '../../urls.ts'],
  ])('%s may import %s', async (file, from) => {
    expect(await refusals(file, from)).toEqual([]);
  });
});

describe('what makes a built site ready for a host knows its files, not its pages', () => {
  const both = ['src/hosting/example.ts', 'src/offline/example.ts'];

  test.each(
    both.flatMap((file) =>
      ['../load-handbook.ts', '../pages/index.astro', '../layouts/Head.astro', '../build/put-in-place.ts', 'astro'].map(
        (from) => [file, from] as const,
      ),
    ),
  )('%s may not import %s', async (file, from) => {
    expect(await refusals(file, from)).toEqual([expect.stringContaining('knows its files, not its pages')]);
  });

  test.each(
    both.flatMap((file) =>
      ['./headers.ts', '../offline/pack.ts', '../domain/handbook.ts', '../urls.ts', 'node:fs', 'js-yaml'].map(
        (from) => [file, from] as const,
      ),
    ),
  )('%s may import %s', async (file, from) => {
    expect(await refusals(file, from)).toEqual([]);
  });
});

describe('downloads are worked out from the domain and the addresses', () => {
  test.each(['../load-handbook.ts', '../check/check-content.ts', '../search/index/records.ts', 'node:fs', 'zod'])(
    'they may not import %s',
    async (from) => {
      expect(await refusals('src/downloads/example.ts', from)).toEqual([
        expect.stringContaining('Downloads are worked out'),
      ]);
    },
  );

  test.each(['./csv.ts', '../domain/handbook.ts', '../urls.ts'])('they may import %s', async (from) => {
    expect(await refusals('src/downloads/example.ts', from)).toEqual([]);
  });
});

describe('bodies load what an editor wrote, and know no page', () => {
  test.each([
    '../pages/index.astro',
    '../layouts/HandbookPage.astro',
    '../check/bodies.ts',
    'astro:content',
    'node:fs',
  ])('they may not import %s', async (from) => {
    expect(await refusals('src/bodies/Example.astro', from)).toEqual([
      expect.stringContaining('Bodies load what an editor wrote'),
    ]);
  });

  test.each([
    './Cite.astro',
    '../components/glossary/MarkedProse.astro',
    '../domain/program.ts',
    '../load-handbook.ts',
  ])('they may import %s', async (from) => {
    expect(await refusals('src/bodies/Example.astro', from)).toEqual([]);
  });
});

describe('the search components know the search', () => {
  test.each(['../../search/query/find.ts', '../../domain/role.ts'])('they may import %s', async (from) => {
    expect(await refusals('src/components/search/Example.astro', from)).toEqual([]);
  });

  test('other components do not', async () => {
    expect(await refusals('src/components/role/Example.astro', '../../search/query/find.ts')).toHaveLength(1);
  });
});

describe('nothing imports tests', () => {
  test.each([
    ['src/domain/example.ts', '../../tests/builders.ts'],
    ['src/components/role/Example.astro', '../../../tests/builders.ts'],
    ['src/pages/example.astro', '../../tests/builders.ts'],
    ['src/urls.ts', '../tests/builders.ts'],
    ['src/load-handbook.ts', '../tests/builders.ts'],
  ])('%s may not import %s', async (file, from) => {
    expect(await refusals(file, from)).toHaveLength(1);
  });

  test('but tests do', async () => {
    expect(await refusals('tests/unit/example.test.ts', '../builders.ts')).toEqual([]);
  });
});

describe('the build puts together what others make', () => {
  test.each(['../pages/index.astro', '../components/role/RoleMark.astro', '../search/view/search.client.ts', 'zod'])(
    'it may not import %s',
    async (from) => {
      expect(await refusals('src/build/example.ts', from)).toHaveLength(1);
    },
  );

  test.each(['./make-ahead.ts', '../check/check-content.ts', '../print/print-sheet.ts', 'node:fs', 'astro'])(
    'it may import %s',
    async (from) => {
      expect(await refusals('src/build/example.ts', from)).toEqual([]);
    },
  );
});
