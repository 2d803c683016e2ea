/** Pages of the district's own. */
import { edit, studioPartner, type Mistake } from './mistake.ts';

const contacts = 'pages/house-contacts.mdx';
const page = (title: string, text = 'Ask the porter.', where = 'menu') =>
  `---\ntitle: ${title}\nsummary: What is asked often.\nin: ${where}\norder: 2\n---\n\n${text}\n`;

/** One more page, as an editor may write it. */
const added = (name: string, text: string, at: string | number) => ({
  spoil: (words: Parameters<Mistake['spoil']>[0]) => words.write(`pages/${name}.mdx`, text),
  file: `pages/${name}.mdx`,
  at,
});

export const ownPages: readonly Mistake[] = [
  {
    mistake: 'a page with an address of the handbook itself',
    ...added('themes', page('What we talk about'), 2),
    what: 'This page would have the address /themes/, which belongs to the handbook itself.',
    fix: 'Give the file another name.',
  },
  {
    mistake: 'a page with the name of a folder of the site',
    ...added('pdf', page('Our papers'), 2),
    what: 'This page would have the address /pdf/',
    fix: 'Give the file another name.',
  },
  {
    mistake: 'a page with the title of another page',
    ...added('words', page('glossary'), 'title: glossary'),
    what: 'Another page of the handbook is called "glossary" too.',
    fix: 'Give it another title',
  },
  {
    mistake: 'a page without a text',
    ...added('empty', page('Nothing yet', ''), 7),
    what: 'This page has no text.',
    fix: 'Write it below the second ---.',
  },
  {
    mistake: 'a page in a menu that there is not',
    ...added('elsewhere', page('Elsewhere', 'Here.', 'header'), 'in: header'),
    what: '"in" should be menu or footer.',
    fix: 'Where it is led to from each page.',
  },
  {
    mistake: 'a link to a heading that a page of its own does not have',
    spoil: (w) => w.write(studioPartner, `${w.read(studioPartner)}\nSee [it](/house-contacts/#the-middle-house).\n`),
    file: studioPartner,
    at: 'See [it](/house-contacts/#the-middle-house).',
    what: 'The page /house-contacts/ has nothing with the address #the-middle-house.',
    fix: 'the-lower-house',
  },
  {
    mistake: 'a sign on a page of its own that paper can’t set',
    spoil: (w) => w.edit(contacts, 'Ring twice.', 'Ring twice 🎉.'),
    file: contacts,
    at: 'Ring twice 🎉.',
    what: 'Paper can\'t set the "🎉"',
    fix: 'Write it another way.',
  },
  {
    mistake: 'a citation on a page of its own of a statement that there is not',
    spoil: (w) => w.edit(contacts, '<Cite id="SP-H-1" />', '<Cite id="SP-H-11" />'),
    file: contacts,
    at: '<Cite id="SP-H-11" />',
    what: '<Cite id="SP-H-11" /> cites a statement that there is not.',
    fix: 'Did you mean SP-H-1?',
  },
  {
    mistake: 'a page that was reviewed on a day to come',
    ...edit(contacts, 'reviewed: 2025-03-08', 'reviewed: 2999-03-08'),
    what: '"reviewed" is a day that is still to come',
    fix: 'The day on which it was last looked over.',
  },
  {
    mistake: 'a page to be reviewed now and then',
    ...edit(contacts, 'reviewed: 2025-03-08', 'reviewEvery: year'),
    what: '"reviewEvery" should be a number of months, such as 12',
    fix: 'After how many months it is due again.',
  },
  {
    mistake: 'a page of its own that is gone, and promised',
    spoil: (w) => w.remove(contacts),
    file: 'addresses.yaml',
    at: '- /house-contacts/',
    what: 'The page "/house-contacts/" is gone; its address /house-contacts/ is promised.',
    fix: 'Put it back',
  },
];
