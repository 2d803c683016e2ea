/** What stands in the folder of the words, and what is missing there. */
import { recordsGuide, sourceText, stray, studioPartner, type Mistake } from './mistake.ts';

const onlySmall = 'Use small letters, digits and hyphens: ';

export const files: readonly Mistake[] = [
  {
    mistake: 'a Markdown file beside the programs',
    ...stray('programs/notes-of-mine.md'),
    what: 'The site would not show this file.',
    fix: 'Call it notes-of-mine.mdx.',
  },
  {
    mistake: 'a document beside the programs',
    ...stray('programs/bench-partner.docx'),
    what: 'This is a document of a word processor, which the site would not show.',
    fix: 'Copy its words into bench-partner.mdx, as content/README.md shows',
  },
  {
    mistake: 'a copy of a list',
    ...stray('themes - Copy.yaml'),
    what: 'This file is a copy of themes.yaml.',
    fix: 'Delete it',
  },
  {
    mistake: 'a text file beside the programs',
    ...stray('programs/bench-mate.txt'),
    what: 'The site would not show this file.',
    fix: 'Let its name end in .mdx, or put it elsewhere.',
  },
  {
    mistake: 'a YAML file beside the programs',
    ...stray('programs/bench-mate.yml'),
    what: 'The site would not show this file.',
    fix: 'Let its name end in .mdx',
  },
  {
    mistake: 'a program that Windows calls .mdx.txt',
    spoil: (w) => w.rename(recordsGuide, `${recordsGuide}.txt`),
    file: `${recordsGuide}.txt`,
    at: 1,
    what: 'The site would not show this file.',
    fix: 'Call it records-guide.mdx.',
  },
  {
    mistake: 'an ending in capitals',
    spoil: (w) => w.rename(recordsGuide, 'programs/records-guide.MDX'),
    file: 'programs/records-guide.MDX',
    at: 1,
    what: 'The site would not show this file.',
    fix: 'Call it records-guide.mdx.',
  },
  {
    mistake: 'a hidden file',
    ...stray('programs/.bench-mate.mdx'),
    what: 'This file is hidden',
    fix: 'Delete it, or put it elsewhere.',
  },
  {
    mistake: 'a copy that a program left behind',
    ...stray('programs/records-guide.mdx~'),
    what: 'A program has left this copy of a file behind.',
    fix: 'then delete this one.',
  },
  ...[
    'records-guide - Copy',
    'records-guide - Copy (2)',
    'records-guide copy 2',
    'records-guide (1)',
    'Copy of records-guide',
  ].map((name): Mistake => ({
    mistake: `a copy called "${name}.mdx"`,
    ...stray(`programs/${name}.mdx`),
    what: 'This file is a copy of records-guide.mdx.',
    fix: 'Delete it; or, where it is to become another, give it a name of its own',
  })),
  {
    mistake: 'the lock of an open document',
    ...stray('roles/.~lock.mentor.mdx#'),
    what: 'A program has left this copy',
    fix: 'Close the file there',
  },
  {
    mistake: 'a folder inside a folder',
    spoil: (w) => w.makeFolder('programs/old'),
    file: 'programs/old',
    at: 1,
    what: 'The site would not show what is in the folder "old".',
    fix: 'Put its files beside the others.',
  },
  {
    mistake: 'a list with another ending',
    ...stray('themes.yml'),
    what: 'The handbook does not know this file.',
    fix: 'Did you mean themes.yaml?',
  },
  {
    mistake: 'a stranger beside the lists',
    ...stray('budget.xlsx'),
    what: 'The handbook does not know this file.',
    fix: 'Put it elsewhere.',
  },
  {
    mistake: 'spaces in a file name',
    spoil: (w) => w.rename(recordsGuide, 'programs/records guide.mdx'),
    file: 'programs/records guide.mdx',
    at: 1,
    what: 'The file name "records guide" can\'t be an address.',
    fix: `${onlySmall}records-guide.mdx.`,
  },
  {
    mistake: 'ñ in a file name',
    spoil: (w) => w.rename(recordsGuide, 'programs/señor-guide.mdx'),
    file: 'programs/señor-guide.mdx',
    at: 1,
    what: 'The file name "señor-guide" can\'t be an address.',
    fix: `${onlySmall}senor-guide.mdx.`,
  },
  {
    mistake: 'capitals in a file name',
    spoil: (w) => w.rename(recordsGuide, 'programs/Records_Guide.mdx'),
    file: 'programs/Records_Guide.mdx',
    at: 1,
    what: "can't be an address",
    fix: `${onlySmall}records-guide.mdx.`,
  },
  {
    mistake: 'two file names that differ in capitals only',
    spoil: (w) => w.write('programs/Records-Guide.mdx', w.read(recordsGuide)),
    file: 'programs/Records-Guide.mdx',
    at: 1,
    what: 'The names "Records-Guide.mdx" and "records-guide.mdx" differ only in capital letters',
    fix: 'Give one of them another name',
  },
  {
    mistake: 'a list that is gone, of which addresses are promised',
    spoil: (w) => w.remove('questions.yaml'),
    file: 'addresses.yaml',
    at: '/questions/#ask-for-a-mentor',
    what: '15 addresses of the kind "question" are gone that are promised',
    fix: 'Put them back',
  },
  {
    mistake: 'a list that is empty, of which addresses are promised',
    spoil: (w) => w.write('glossary.yaml', '# later\n'),
    file: 'addresses.yaml',
    at: '/glossary/#mor',
    what: '28 addresses of the kind "term" are gone that are promised',
    fix: 'Put them back',
  },
  {
    mistake: 'the themes are gone, and statements join some: told once',
    spoil: (w) => {
      w.remove('themes.yaml');
      w.write('addresses.yaml', w.read('addresses.yaml').replaceAll(/^ *- \/themes\/.*\n/gm, ''));
    },
    file: 'programs/board-workgroup.mdx',
    at: 11,
    what: 'joins a theme',
    fix: 'There are none at all. Put their file back, or take away what names them, in',
  },
  {
    mistake: 'the notes are gone, and statements show some: told once',
    spoil: (w) => w.remove('notes.yaml'),
    file: 'programs/board-workgroup.mdx',
    at: 'notes: [no-subject]',
    what: 'BW-2 refers to a note "no-subject" that there is not.',
    fix: 'There are none at all. Put their file back, or take away what names them, in',
  },
  {
    mistake: 'a theme without a statement',
    spoil: (w) => w.write('themes.yaml', `${w.read('themes.yaml').trimEnd()}\n- id: nobodys\n  title: Nobody’s\n`),
    file: 'themes.yaml',
    at: '- id: nobodys',
    what: 'No statement joins the theme "nobodys", so its page would be empty.',
    fix: 'Add it to "themes" of a statement',
  },
  {
    mistake: 'a role that nothing names',
    spoil: (w) => w.write('roles/porter.mdx', '---\ntitle: Porter\norder: 9\nsummary: Nobody speaks of it.\n---\n'),
    file: 'roles/porter.mdx',
    at: 'title: Porter',
    what: 'No list is for the role "porter" and no statement names it',
    fix: 'or delete this file',
  },
  {
    mistake: 'a link to a page that is not made',
    spoil: (w) => {
      w.remove('choosing.yaml');
      w.write(studioPartner, `${w.read(studioPartner)}\nSee [which](/which-coaching/).\n`);
    },
    file: studioPartner,
    at: 'See [which](/which-coaching/).',
    what: 'The page /which-coaching/ is not made: the handbook has nothing to show on it.',
    fix: 'Take the link away',
  },
  {
    mistake: 'an address that leads to a page that is not made',
    spoil: (w) => {
      w.remove('choosing.yaml');
      w.edit(
        'addresses.yaml',
        '/programs/bench-guide/: /programs/studio-partner/',
        '/programs/bench-guide/: /which-coaching/',
      );
    },
    file: 'addresses.yaml',
    at: '/programs/bench-guide/: /which-coaching/',
    what: 'The page /which-coaching/ is not made',
    fix: 'Take the link away',
  },
  {
    mistake: 'a folder that is empty',
    spoil: (w) => {
      w.remove('programs');
      w.makeFolder('programs');
    },
    file: 'programs',
    at: 1,
    what: 'There is no .mdx file here.',
    fix: 'README.md shows how',
  },
  {
    mistake: 'a folder with the name of a file',
    spoil: (w) => {
      w.remove('themes.yaml');
      w.makeFolder('themes.yaml');
    },
    file: 'themes.yaml',
    at: 1,
    what: "This file can't be opened.",
    fix: 'Is it a file',
  },
  {
    mistake: 'a picture with a name that is no address',
    spoil: (w) => {
      w.makeFolder('images');
      w.write('images/Our Team.PNG', 'x');
    },
    file: 'images/Our Team.PNG',
    at: 1,
    what: 'This is no picture that the site can show',
    fix: 'Use small letters',
  },
  {
    mistake: 'the programs are gone',
    spoil: (w) => w.remove('programs'),
    file: 'programs',
    at: 1,
    rule: 'readable',
    what: 'There is no .mdx file here.',
    fix: 'README.md shows how',
  },
  {
    mistake: 'the roles are gone, whose addresses are promised',
    spoil: (w) => w.remove('roles'),
    file: 'addresses.yaml',
    at: '/roles/head/',
    what: '7 addresses of the kind "role" are gone that are promised',
    fix: 'Put them back',
  },
  {
    mistake: 'the settings are gone',
    spoil: (w) => w.remove('handbook.yaml'),
    file: 'handbook.yaml',
    at: 1,
    rule: 'readable',
    what: 'The file is missing.',
    fix: 'Put it back.',
  },
  {
    mistake: 'the source is gone: the setting that names it is pointed at',
    spoil: (w) => w.remove(sourceText),
    file: 'handbook.yaml',
    at: 'file: source/',
    what: 'The source text is missing',
    fix: 'Put it back, or name another file here.',
  },
  {
    mistake: 'an empty program',
    ...stray('programs/ours.mdx', ''),
    what: 'The fields at the top of the file are missing.',
    fix: 'between two lines of ---',
  },
];
