/** School years: what changed from one to the next, and why. */
import { edit, studioPartner, stray, type Mistake } from './mistake.ts';

const changes = 'changes.yaml';

export const changesOfYears: readonly Mistake[] = [
  {
    mistake: 'a change for which there is no reason',
    ...edit(
      changes,
      / {2}ids: \[WT-1\]\n[^]*?(?=- year: 2024-25\n {2}ids: \[SP-H-3)/,
      '  ids: [SP-H-3]\n  because: No.\n  decided: They\n  from: ""\n',
    ),
    at: 1,
    what: 'WT-1: reworded for 2023-24, and nobody says why.',
    fix: 'ids: [WT-1], because: "…", decided: "…", from: 2023-07-01',
  },
  {
    mistake: 'a change of this year for which there is no reason',
    ...edit(changes, /- year: 2024-25\n {2}ids: \[SP-H-3\][^]*?(?=- year)/, ''),
    file: studioPartner,
    at: 'text: Keeps time free for instructors to join mentors for pre-talks and review talks.',
    what: 'SP-H-3: reworded for 2024-25, and nobody says why.',
    fix: 'Say so in changes.yaml: "- { year: 2024-25, ids: [SP-H-3]',
  },
  {
    mistake: 'a reason for what has not changed',
    ...edit(changes, 'ids: [WT-1]', 'ids: [WT-1, WT-3]'),
    what: 'WT-3 did not change for 2023-24.',
    fix: 'Take it out of this list.',
  },
  {
    mistake: 'two reasons for one change',
    ...edit(changes, 'ids: [DG-1]', 'ids: [DG-1, BW-2]'),
    what: 'Of BW-1, BW-2 it is said twice why it changed for 2024-25.',
    fix: 'Keep one of the two.',
  },
  {
    mistake: 'a split of nothing',
    ...edit(changes, 'ids: [DG-1]', 'ids: [DG-1]\n  split: true'),
    at: 40,
    what: 'Of DG-1 none was there before, so nothing was split.',
    fix: 'Name the statement too that was split',
  },
  {
    mistake: 'a reason for a year of which nothing is known',
    ...edit(changes, '- year: 2023-24\n  ids: [WT-1]', '- year: 2033-34\n  ids: [WT-1]'),
    what: 'Nothing changed for 2033-34.',
    fix: 'Did you mean 2023-24?',
  },
  {
    mistake: 'a year that is none',
    ...edit('handbook.yaml', 'edition: 2024-25', 'edition: 2024-26'),
    what: '"edition" should be a school year, such as 2025-26.',
    fix: 'The school year of the words',
  },
  {
    mistake: 'words of a year before those that were kept',
    ...edit('handbook.yaml', 'edition: 2024-25', 'edition: 2021-22'),
    what: 'The words are those of 2021-22, but those of 2023-24 were kept before.',
    fix: 'Write a later year, such as 2024-25.',
  },
  {
    mistake: 'words of a year that was kept, and others than then',
    ...edit('handbook.yaml', 'edition: 2024-25', 'edition: 2023-24'),
    what: 'The words of 2023-24 were kept, and SP-H-2 is not as it was then.',
    fix: 'write "edition: 2024-25" in handbook.yaml',
  },
  {
    mistake: 'a document among the years',
    ...stray('editions/last-year.docx'),
    what: 'This is no school year that has been kept.',
    fix: 'such as 2025-26.yaml',
  },
  {
    mistake: 'a kept year without a sentence',
    ...edit('editions/2023-24.yaml', /    text: Confers regularly with the head\.\n/, ''),
    at: '- id: MS-M-2',
    what: '"text" of MS-M-2 is missing.',
    fix: 'The sentence, to the letter.',
  },
];
