import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';

const eslint = new ESLint({ cwd: process.cwd() });

/** What ESLint says about a file that imports something and does nothing else; empty where the import is allowed. */
async function refusals(file: string, from: string): Promise<readonly string[]> {
  const script = `import { something } from '${from}';\nexport const used = something;\n`;
  const text = file.endsWith('.astro')
    ? `---\nimport { something } from '${from}';\n---\n\n<p>{something}</p>\n`
    : script;
  const results = await eslint.lintText(text, { filePath: file });
  const messages = results.flatMap(({ messages }) => messages);
  expect(messages.filter(({ fatal }) => fatal)).toEqual([]);
  return messages.filter(({ ruleId }) => ruleId === 'no-restricted-imports').map(({ message }) => message);
}

describe('the domain imports only its neighbours', () => {
  test.each([
    ['src/domain/example.ts', '../schemas/index.ts'],
    ['src/domain/example.ts', '../urls.ts'],
    ['src/domain/example.ts', '../check/check-content.ts'],
    ['src/domain/example.ts', '../load-handbook.ts'],
    ['src/domain/example.ts', '../components/role/RoleMark.astro'],
    ['src/domain/example.ts', 'node:fs'],
    ['src/domain/example.ts', 'zod'],
    ['src/domain/example.ts', 'astro:content'],
    ['src/domain/rules/example.ts', '../../schemas/index.ts'],
    ['src/domain/rules/example.ts', '../../urls.ts'],
    ['src/domain/rules/example.ts', 'node:fs'],
    ['src/domain/rules/example.ts', 'zod'],
  ])('%s may not import %s', async (file, from) => {
    expect(await refusals(file, from)).toEqual([expect.stringContaining('The domain imports only its neighbours.')]);
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

  test.each(['zod', './words.ts'])('they may import %s', async (from) => {
    expect(await refusals('src/schemas/example.ts', from)).toEqual([]);
  });
});

describe('the gate knows the schemas, the domain and the addresses, not the site', () => {
  test.each(['../load-handbook.ts', '../components/role/RoleMark.astro', 'astro:content', '../pages/index.astro'])(
    'it may not import %s',
    async (from) => {
      expect(await refusals('src/check/example.ts', from)).toHaveLength(1);
    },
  );

  test.each([
    'node:fs',
    'yaml',
    'zod',
    'satteri',
    '../schemas/index.ts',
    '../domain/problem.ts',
    '../urls.ts',
    './words-file.ts',
  ])('it may import %s', async (from) => {
    expect(await refusals('src/check/example.ts', from)).toEqual([]);
  });
});

describe('components show what they are given', () => {
  test.each([
    ['src/components/role/Example.astro', '../../load-handbook.ts'],
    ['src/components/role/Example.astro', '../../check/check-content.ts'],
    ['src/components/role/Example.astro', '../../schemas/index.ts'],
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
    ['src/pages/example.astro', '../schemas/index.ts'],
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
    ['src/pages/programs/[program].astro', '../../domain/neighbours.ts'],
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
    ['src/components/statement/example.client.ts', './copy-link.client.ts?worker&url'],
    ['src/browser/example.client.ts', '../components/statement/copy-link.client.ts?worker&url'],
    ['src/browser/parts.client.ts', '../components/statement/copy-link.client.ts'],
  ])('%s may not import %s', async (file, from) => {
    expect(await refusals(file, from)).toHaveLength(1);
  });

  test.each([
    ['src/components/statement/example.client.ts', './copy-link.client.ts'],
    ['src/search/view/example.client.ts', '../../browser/say.client.ts'],
    ['src/browser/parts.client.ts', '../components/statement/copy-link.client.ts?worker&url'],
  ])('%s may import %s', async (file, from) => {
    expect(await refusals(file, from)).toEqual([]);
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
