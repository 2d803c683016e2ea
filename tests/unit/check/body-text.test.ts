import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textOfBody } from '../../../src/check/body-text.ts';
import { wordsOfText, type TextBlock } from '../../../src/domain/text-block.ts';

const paragraph = (...runs: { text: string }[]): TextBlock => ({ kind: 'paragraph', runs });

describe('what an editor has written, as plain values', () => {
  test.each<[string, string, readonly TextBlock[]]>([
    ['nothing', '', []],
    [
      'a paragraph',
      'Ask *us*, **now**.',
      [
        paragraph(
          { text: 'Ask ' },
          { text: 'us', stressed: true } as never,
          { text: ', ' },
          { text: 'now', strong: true } as never,
          { text: '.' },
        ),
      ],
    ],
    ['a heading', '## Where', [{ kind: 'heading', level: 2, runs: [{ text: 'Where' }] }]],
    [
      'a list in a list',
      '- One\n  1. Two',
      [
        {
          kind: 'list',
          ordered: false,
          entries: [
            [paragraph({ text: 'One' }), { kind: 'list', ordered: true, entries: [[paragraph({ text: 'Two' })]] }],
          ],
        },
      ],
    ],
    [
      'links',
      '[a](/roles/) [b][c]\n\n[c]: https://d.org',
      [
        paragraph({ text: 'a', href: '/roles/' } as never, { text: ' ' }, {
          text: 'b',
          href: 'https://d.org',
        } as never),
      ],
    ],
    [
      'a citation',
      'See <Cite id="SP-M-1" />.',
      [paragraph({ text: 'See ' }, { text: 'SP-M-1', cite: 'SP-M-1' } as never, { text: '.' })],
    ],
    ['a picture, by what it shows', '![The team](../images/team.png)', [paragraph({ text: '[The team]' })]],
  ])('%s', (_, body, text) => {
    expect(textOfBody(body)).toEqual(text);
  });

  test('keeps each word, in the order of the text', () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/);
    const line = fc.tuple(fc.constantFrom('', '## ', '- ', '1. ', '> ', '**'), fc.array(word, { minLength: 1 }));
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const body = lines.map(([sign, words]) => `${sign}${words.join(' ')}${sign === '**' ? sign : ''}`).join('\n\n');
        const kept = wordsOfText(textOfBody(body)).split(/\s+/).filter(Boolean);
        expect(kept).toEqual(lines.flatMap(([, words]) => words));
      }),
    );
  });
});
