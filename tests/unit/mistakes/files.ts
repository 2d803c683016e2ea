/** What stands in the folder of the words, and what is missing there. */
import { recordsGuide, sourceText, stray, type Mistake } from './mistake.ts';

const onlySmall = 'Use small letters, digits and hyphens: ';

export const files: readonly Mistake[] = [
  {
    mistake: 'a Markdown file beside the programs',
    ...stray('programs/notes-of-mine.md'),
    what: 'The site would not show this file.',
    fix: 'Call it notes-of-mine.mdx.',
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
    mistake: 'a list that is gone',
    spoil: (w) => w.remove('synonyms.yaml'),
    file: 'synonyms.yaml',
    at: 1,
    what: 'The file is missing.',
    fix: 'Put it back.',
  },
  {
    mistake: 'a list that is empty',
    spoil: (w) => w.write('glossary.yaml', '# later\n'),
    file: 'glossary.yaml',
    at: 1,
    what: 'The file is empty.',
    fix: 'Put back what stood in it.',
  },
  {
    mistake: 'a folder that is empty',
    spoil: (w) => {
      w.remove('roles');
      w.makeFolder('roles');
    },
    file: 'roles',
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
    mistake: 'the roles are gone',
    spoil: (w) => w.remove('roles'),
    file: 'roles',
    at: 1,
    rule: 'readable',
    what: 'There is no .mdx file here.',
    fix: 'README.md shows how',
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
    what: 'The frontmatter is missing.',
    fix: 'between two lines of ---',
  },
];
