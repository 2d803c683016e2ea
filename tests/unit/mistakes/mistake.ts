/** One mistake that an editor may make, and what the editor is told. */
import type { CopiedWords } from '../../copied-words.ts';

export const studioPartner = 'programs/studio-partner.mdx';
export const recordsGuide = 'programs/records-guide.mdx';
export const boardWorkgroup = 'programs/board-workgroup.mdx';
export const craftAdviser = 'programs/craft-adviser.mdx';
export const mentor = 'roles/mentor.mdx';
export const sourceText = 'source/mentoring-ways.txt';

/** One change of the words for tests, and the one problem that an editor is told of. */
export interface Mistake {
  readonly mistake: string;
  readonly spoil: (words: CopiedWords) => void;
  readonly file: string;
  /** Words of the line that the report must point at, as spoilt; or its number. */
  readonly at: string | number;
  readonly what: string;
  readonly fix: string;
  /** The rule that finds it, where that matters. */
  readonly rule?: string;
}

/** The first line that has words in it: where a mistake is that these are written in. */
function firstLine(text: string): string {
  const line = text.split('\n').find((one) => one.trim() !== '');
  return line?.trim() ?? '';
}

/** Other words in the place of some; the report points at the line that has the new ones. */
export function edit(file: string, from: string | RegExp, to: string) {
  return { file, at: firstLine(to), spoil: (words: CopiedWords) => words.edit(file, from, to) };
}

/** A sentence at the end of the body of Studio Partner. */
export function body(text: string, at: string | number = text.split('\n')[0] ?? '') {
  return {
    file: studioPartner,
    at,
    spoil: (words: CopiedWords) => words.write(studioPartner, `${words.read(studioPartner)}\n${text}\n`),
  };
}

/** A file that does not belong there. */
export function stray(file: string, text = 'Some words.') {
  return { file, at: 1, spoil: (words: CopiedWords) => words.write(file, text) };
}

/** A program that nobody has promised yet: its ids may change without another problem. */
export const ours = 'programs/ours.mdx';
export const oursInOrder = `---
title: Our Own Mentoring
code: OO
order: 99
added: 2025-03-08
summary: What our houses add.
roles:
  - heading: Mentor
    role: mentor
    statements:
      - id: OO-M-1
        text: Visits every house.
  - heading: Instructor
    role: instructor
    statements:
      - id: OO-I-1
        text: Shows the house.
---

The mentor leads the rounds <Cite id="SP-M-1" />,
and the head arranges them <Cite id="SP-H-2" />.
`;

/** That program, with other words in the place of some. */
export function added(from: string | RegExp, to: string) {
  return {
    file: ours,
    at: firstLine(to),
    spoil: (words: CopiedWords) => {
      words.write(ours, oursInOrder);
      words.edit(ours, from, to);
    },
  };
}
