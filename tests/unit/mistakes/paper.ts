/** What paper has no letters for. */
import { added, boardWorkgroup, edit, mentor, studioPartner, type Mistake } from './mistake.ts';

const fix = 'Write it another way. Paper has Latin, Greek and Cyrillic letters';

export const paper: readonly Mistake[] = [
  {
    mistake: 'an emoji in a summary',
    ...edit(boardWorkgroup, /^summary: .*/m, 'summary: Where the board works 🎉.'),
    what: 'Paper can\'t set the "🎉" (U+1F389) of "Where the board works 🎉.".',
    fix,
  },
  {
    mistake: 'a Chinese name in a statement of the district',
    ...added('text: Shows the house.', 'text: Shows 王伟 the house.'),
    what: 'Paper can\'t set the "王" (U+738B) of "Shows 王伟 the house.".',
    fix,
  },
  {
    mistake: 'an Arabic name in an answer',
    ...edit('handbook.yaml', 'answer: ""', 'answer: "Ask محمد."'),
    what: 'Paper can\'t set the "م" (U+0645) of "Ask محمد.".',
    fix,
  },
  {
    mistake: 'a Hebrew name in the title of a role',
    ...edit(mentor, /^title: .*/m, 'title: Mentor דוד'),
    what: 'Paper can\'t set the "ד" (U+05D3) of "Mentor דוד".',
    fix,
  },
  {
    mistake: 'a link to a sheet where no paper is wanted',
    file: studioPartner,
    at: '/pdf/matrix.pdf',
    spoil: (words) => {
      words.edit('handbook.yaml', 'sheets: true', 'sheets: false');
      words.write(studioPartner, `${words.read(studioPartner)}\nSee [the sheet](/pdf/matrix.pdf).\n`);
    },
    what: '/pdf/matrix.pdf',
    fix: '',
  },
  {
    mistake: 'a link to the sheet of a cycle that there is not',
    file: studioPartner,
    at: '/pdf/cycle.pdf',
    spoil: (words) => {
      words.remove('coaching-cycle.yaml');
      words.edit('onboarding.yaml', 'leadsTo: [/cycle/]', 'leadsTo: []');
      words.write(studioPartner, `${words.read(studioPartner)}\nSee [the sheet](/pdf/cycle.pdf).\n`);
    },
    what: '/pdf/cycle.pdf',
    fix: '',
  },
];
