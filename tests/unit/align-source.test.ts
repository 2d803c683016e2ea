import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alignSource } from '../../src/domain/align-source.ts';
import type { Draft, DraftRoleList } from '../../src/domain/draft.ts';
import { draft, received, roleList, statement } from '../builders.ts';

/** A source of programs, each a list of headings with their sentences. */
type Text = readonly { readonly title: string; readonly lists: readonly (readonly [string, readonly string[]])[] }[];

function linesOf(text: Text, contents = true): string[] {
  return [
    'The Text',
    ...(contents ? text.map(({ title }) => `- ${title}`) : []),
    ...text.flatMap(({ title, lists }) => [
      title,
      ...lists.flatMap(([heading, own]) => [heading, ...own.map((one) => `- ${one}`)]),
    ]),
  ];
}

/** The same as an editor has it: whatever the order, each sentence once. */
function draftOf(text: Text, sourceText: string, arrange: <One>(all: readonly One[]) => readonly One[]): Draft {
  const programs = text.map(({ title, lists }, i) =>
    received(`p${i}`, {
      code: `P${i}`,
      title,
      order: i + 1,
      roles: [
        ...arrange(
          lists.map(([heading, own], j): DraftRoleList => {
            const statements = own.map((one, k) => statement(`P${i}-C-${j}${k}`, { text: one }));
            return roleList('coach', [...arrange(statements)], { heading });
          }),
        ),
      ],
    }),
  );
  return draft({ pairs: [], programs: [...arrange(programs)], sourceText });
}

const found = (words: Draft) => {
  const { words: all } = alignSource(words);
  return { all, lines: all.flatMap(({ line }) => line ?? []).sort((a, b) => a - b) };
};

// Few words, so that sentences, headings and titles are often the same; but no program has two lists of one heading.
const word = fc.constantFrom('Plans.', 'Meets.', 'Plans. Meets.', 'Coach', 'Support');
const heading = fc.constantFrom('Coach', 'Principal', 'Teacher', 'Support');
const anyText: fc.Arbitrary<Text> = fc
  .uniqueArray(fc.constantFrom('Support', 'Data', 'Cohort', 'Induction'), { minLength: 1 })
  .chain((titles) =>
    fc.tuple(
      ...titles.map((title) =>
        fc.record({
          title: fc.constant(`${title} Program`),
          lists: fc.uniqueArray(fc.tuple(heading, fc.array(word, { minLength: 1, maxLength: 4 })), {
            minLength: 1,
            selector: ([one]) => one,
          }),
        }),
      ),
    ),
  );

describe('the lines of a source are found', () => {
  test('all of them, each once and to the letter, in whatever order the editor has them', () => {
    fc.assert(
      fc.property(anyText, fc.boolean(), fc.boolean(), (text, contents, turned) => {
        const lines = linesOf(text, contents);
        const { all, lines: numbers } = found(
          draftOf(text, lines.join('\n'), (all) => (turned ? all.toReversed() : all)),
        );
        for (const { line, says } of all) expect(lines[(line ?? 0) - 1]).toBe(says);
        const below = lines
          .map((_, i) => i + 1)
          .filter((line) => line === 1 || line > 1 + (contents ? text.length : 0));
        expect(numbers).toEqual(below);
      }),
    );
  });

  test('of all that was not touched, whatever sentence was changed', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), (text, which) => {
        const lines = linesOf(text);
        const sentences = lines.flatMap((line, i) => (i > text.length && line.startsWith('- ') ? [i] : []));
        const at = sentences[which % sentences.length] ?? 0;
        const changed = lines.with(at, '- Somebody does something else entirely.');
        const { all } = found(draftOf(text, changed.join('\n'), (all) => all));
        expect(all.filter(({ line }) => line === undefined)).toHaveLength(1);
        for (const { line, says } of all) if (line !== undefined) expect(changed[line - 1]).toBe(says);
      }),
    );
  });
});

describe('the same words in two places', () => {
  test('are each the line of its own list', () => {
    const text: Text = [
      {
        title: 'Support',
        lists: [
          ['Coach', ['Plans.', 'Meets.']],
          ['Teacher', ['Plans.']],
        ],
      },
      { title: 'Data', lists: [['Coach', ['Plans.']]] },
    ];
    const { all } = found(draftOf(text, linesOf(text).join('\n'), (all) => all.toReversed()));
    expect(all.filter(({ says }) => says === '- Plans.').map(({ name, line }) => [name, line])).toEqual([
      ['P1-C-00', 12],
      ['P0-C-10', 9],
      ['P0-C-00', 6],
    ]);
  });

  test('a program whose title is a heading of another is the one that its own lines follow', () => {
    const text: Text = [
      { title: 'Support', lists: [['Coach', ['Plans.']]] },
      { title: 'Coach', lists: [['Teacher', ['Meets.']]] },
    ];
    const { all } = found(draftOf(text, linesOf(text).join('\n'), (all) => all));
    expect(all.map(({ name, line }) => [name, line])).toEqual([
      ['The title', 1],
      ['"Support"', 4],
      ['The heading "Coach"', 5],
      ['P0-C-00', 6],
      ['"Coach"', 7],
      ['The heading "Teacher"', 8],
      ['P1-C-00', 9],
    ]);
  });
});
