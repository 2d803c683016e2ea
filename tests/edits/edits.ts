/** The edits that `content/README.md` documents, made on whatever words there are. None of them touches code or a test. */
import { readFileSync } from 'node:fs';
import { isScalar, visit } from 'yaml';
import { inOrder, placedStatements } from '../../src/domain/draft-statements.ts';
import { markNames } from '../../src/domain/marks.ts';
import { labelsSchema } from '../../src/schemas/labels.ts';
import { parts } from '../../src/schemas/parts.ts';
import { makeUrls } from '../../src/urls.ts';
import { smallWords } from '../small-words.ts';
import { without, type WordsCopy } from './words-copy.ts';

const urls = makeUrls('/');

const settings = 'handbook.yaml';
const fileName = (file: string, { folder }: WordsCopy) => file.slice(folder.length + 1);

/** The first statement that the source has, in a program with role lists. */
function firstStatement(words: WordsCopy) {
  const placed = placedStatements({ programs: inOrder(words.draft.programs) });
  const first = placed.find(({ statement, list }) => list !== undefined && statement.line !== undefined);
  if (first === undefined) throw new Error('No statement of these words stands in the source.');
  return { ...first, file: fileName(first.program.file, words) };
}

/** Each edit by the name that its report has, in an order in which all can be made on the same words. */
export const edits: Readonly<Record<string, (words: WordsCopy) => void>> = {
  'address at a root': ({ replace }) => {
    replace(settings, /^( {2}address: ).*$/m, '  address: "https://handbook.example.org/"');
  },

  'address below a path': ({ replace }) => {
    replace(settings, /^( {2}address: ).*$/m, '  address: "https://www.example.org/staff/handbook/"');
  },

  'district and contact': ({ replace }) => {
    replace(settings, /^district: .*$/m, 'district: "Example Unified School District"');
    replace(settings, /^contact: .*$/m, 'contact: "Ana Núñez, access@example.org"');
  },

  'labels changed': ({ read, write }) => {
    const others = read(settings).replace(/^labels:\n(?: +.*\n)*/m, '');
    const labels = Object.keys(labelsSchema.shape).map((label) => `  ${label}: Our own name of ${label}`);
    write(settings, `${others.trimEnd()}\nlabels:\n${labels.join('\n')}\n`);
  },

  'three blanks': ({ replace }) => {
    for (const answer of [
      'Write to the office of instruction; it answers within a week.',
      'Write to partners@example.org, or call the office.',
      'It is described at https://www.example.org/how-to/ask.',
    ])
      replace(settings, /^( {4}answer: )""$/m, `    answer: "${answer}"`);
  },

  'an answer of two paragraphs': (words) => {
    const { blanks } = words.draft.settings.words;
    const [id] = Object.keys(blanks);
    const answer =
      'Write to coaching@example.org, or call 555-0100.\n\nThe form is at https://www.example.org/forms.\n';
    words.fields(settings, (fields) => {
      fields.setIn(['blanks', id], { ...blanks[id ?? ''], answer, by: 'Office of Instruction', on: '2027-08-01' });
    });
  },

  'a page of one’s own, by the manual’s template': ({ write }) => {
    write('pages/contacts.mdx', manualTemplate('title: Whom to ask'));
  },

  revised: ({ replace }) => {
    replace(settings, /^( {2}revised: ).*$/m, '  revised: "2027-07-01"');
  },

  'a program, by the manual’s template': ({ write }) => {
    write('programs/reading-coach.mdx', manualTemplate('title: Reading Coach'));
  },

  'a fifth role with lists in two programs': ({ draft, write }) => {
    const free = markNames.find((name) => draft.roles.every(({ words: { mark } }) => mark !== name));
    const fields = ['title: Counselor', 'order: 90', 'code: CO', `mark: ${free}`, 'headings: [Counselor]'];
    const more = ['door: I am a counselor', 'summary: What our schools ask of the counselor.'];
    write('roles/counselor.mdx', `---\n${[...fields, ...more].join('\n')}\n---\n`);
    for (const [name, code, title] of [
      ['first-weeks', 'FW1', 'First Weeks'],
      ['last-weeks', 'LW2', 'Last Weeks'],
    ] as const) {
      const list = ['  - heading: Counselor', '    role: counselor', '    statements:', `      - id: ${code}-CO-1`];
      const program = [
        `title: ${title}`,
        `code: ${code}`,
        'order: 91',
        `summary: ${title} with the counselor.`,
        'roles:',
      ];
      const text = `        text: Meets every new teacher in the ${title.toLowerCase()}.`;
      write(`programs/${name}.mdx`, `---\n${[...program, ...list, text].join('\n')}\n---\n`);
    }
  },

  'a name in Vietnamese': ({ replace }) => {
    replace(settings, /^( {4}answer: )""$/m, '    answer: "Write to Nguyễn Thị Ngọc Ấn → the coaching office."');
  },

  'a term': (words) => {
    const { statement } = firstStatement(words);
    const phrase = statement.text.split(' ').slice(0, 2).join(' ');
    const known = words.draft.glossary.some((term) => term.words.phrases.includes(phrase));
    const entry = [
      '- id: words-of-our-own',
      '  term: Words of our own',
      ...(known
        ? ['  phrases: []', '  statements: []']
        : [`  phrases: ["${phrase}"]`, `  statements: [${statement.id}]`]),
      '  meaning: What the district’s people mean by it, as their committee has written it down.',
      '  sources:',
      '    - label: An example of a source',
      '      url: https://www.example.org/terms',
      '  standing: field usage',
    ];
    words.write('glossary.yaml', `${words.read('glossary.yaml').trimEnd()}\n\n${entry.join('\n')}\n`);
  },

  'a theme with a statement': (words) => {
    const { statement, at, file } = firstStatement(words);
    words.write('themes.yaml', `${words.read('themes.yaml').trimEnd()}\n- id: beginnings\n  title: Beginnings\n`);
    const mark = { theme: 'beginnings', evidence: statement.text.split(' ')[0] };
    words.fields(file, (fields) => fields.setIn([...at.path, 'themes'], [...statement.themes, mark]));
  },

  'a pair': (words) => {
    const { pairs } = words.draft;
    const listed = placedStatements(words.draft).filter(({ list }) => list !== undefined);
    const isPaired = (a: string, b: string) =>
      pairs.some(({ words: { between } }) => between.includes(a) && between.includes(b));
    const [first, second] =
      listed.flatMap((a) =>
        listed
          .filter((b) => a.list?.role !== b.list?.role && !isPaired(a.statement.id, b.statement.id))
          .map((b) => [a, b]),
      )[0] ?? [];
    const entry = [
      `- between: [${first?.statement.id}, ${second?.statement.id}]`,
      '  kind: related',
      '  basis: inferred',
      '  because: both are about the same work',
    ];
    words.write('counterparts.yaml', `${words.read('counterparts.yaml').trimEnd()}\n\n${entry.join('\n')}\n`);
  },

  'a note': (words) => {
    const { statement, at, file } = firstStatement(words);
    const entry = [
      '- id: our-reading',
      `  lines: [${statement.line}]`,
      `  wording: ["${statement.text.split(' ').slice(0, 2).join(' ')}"]`,
      '  oddity: It may be read in two ways.',
      '  note: It may be read in two ways. Shown as written.',
    ];
    words.write('notes.yaml', `${words.read('notes.yaml').trimEnd()}\n\n${entry.join('\n')}\n`);
    words.fields(file, (fields) => fields.setIn([...at.path, 'notes'], [...statement.notes, 'our-reading']));
  },

  'a statement reworded in text and source': (words) => {
    const { statement, at, file } = firstStatement(words);
    const reworded = statement.text.replace(/\.?$/, ', every school year.');
    const source = words.draft.settings.words.source.file;
    words.replace(source, `- ${statement.text}`, `- ${reworded}`);
    words.fields(file, (fields) => fields.setIn([...at.path, 'text'], reworded));
  },

  'a program removed, its addresses moved': removeLastProgram,

  'a handbook of one program and two roles': ({ remove, write }) => {
    for (const name of ['pages', ...Object.values(parts).map(({ path }) => path)]) remove(name);
    const roles = [
      { id: 'gardener', title: 'Gardener', code: 'G', mark: 'circle' },
      { id: 'helper', title: 'Helper', code: 'H', mark: 'square' },
    ];
    for (const [name, text] of Object.entries(smallWords(roles))) write(name, text);
  },
};

/** Those that leave nothing of the words as they were, so that no other can be made beside them. */
export const madeAlone = ['a handbook of one program and two roles'];

/** The example of a file that the editors' manual gives, by a line that it has. */
function manualTemplate(line: string): string {
  const templates = readFileSync('content/README.md', 'utf8').matchAll(/```mdx\n([\s\S]*?)```/g);
  const template = [...templates].map(([, text = '']) => text).find((text) => text.includes(line));
  if (template === undefined) throw new Error(`The manual has no template with "${line}".`);
  return template;
}

/** The program that the source has last goes: its file, its lines in the source, whatever names it; its addresses lead on. */
function removeLastProgram(words: WordsCopy): void {
  const { draft } = words;
  const received = draft.programs.filter(({ words: { line } }) => line !== undefined);
  const gone = received.toSorted((a, b) => (b.words.line ?? 0) - (a.words.line ?? 0))[0];
  if (gone === undefined) throw new Error('No program of these words stands in the source.');
  const placed = placedStatements({ programs: [gone] });
  const ids = new Set(placed.map(({ statement }) => statement.id));
  const lists = gone.words.roles ?? [];
  const contents = draft.sourceText.split('\n').indexOf(`- ${gone.words.title}`) + 1;
  const lines = new Set(
    [
      contents,
      gone.words.line,
      ...lists.map(({ line }) => line),
      ...placed.map(({ statement }) => statement.line),
    ].filter((line) => line !== undefined),
  );
  const shifted = (line: number) => line - [...lines].filter((one) => one < line).length;

  words.remove(fileName(gone.file, words));
  const source = draft.settings.words.source.file;
  words.write(
    source,
    draft.sourceText
      .split('\n')
      .filter((_, i) => !lines.has(i + 1))
      .join('\n'),
  );
  for (const { file } of draft.programs.filter((one) => one !== gone)) {
    const name = fileName(file, words);
    words.write(
      name,
      words
        .read(name)
        .replace(/^(\s+line: |line: )(\d+)$/gm, (_, key: string, line: string) => key + shifted(Number(line))),
    );
  }
  const goneNotes = new Set(
    draft.notes
      .filter((note) => note.words.lines.length > 0 && note.words.lines.every((line) => lines.has(line)))
      .map(({ id }) => id),
  );
  words.fields('notes.yaml', (fields) => {
    without(fields.contents, (text) => goneNotes.has(text));
    visit(fields, {
      Pair: (_, { key, value }) => {
        if (!isScalar(key) || key.value !== 'lines') return undefined;
        without(value, (text) => lines.has(Number(text)));
        visit(value as never, { Scalar: (__, one) => void (one.value = shifted(Number(one.value))) });
        return visit.SKIP;
      },
    });
  });
  for (const file of ['counterparts', 'questions', 'onboarding', 'agreements', 'coaching-cycle', 'choosing']) {
    words.fields(`${file}.yaml`, (fields) => without(fields.contents, (text) => ids.has(text)));
  }
  // A question of the choosing that quotes nothing any more asks nothing.
  const asked = draft.choosing.filter(({ words: { quotes } }) => quotes.every((id) => ids.has(id))).map(({ id }) => id);
  words.fields('choosing.yaml', (fields) => without(fields.contents, (text) => asked.includes(text)));
  // A term keeps its meaning; what only these statements said of it goes.
  const others = placedStatements(words.draft).map(({ statement }) => statement);
  words.fields('glossary.yaml', (fields) => {
    draft.glossary.forEach(({ words: { statements, phrases, names } }, i) => {
      const left = statements.filter((id) => !ids.has(id));
      if (left.length === statements.length) return;
      const texts = others.filter(({ id }) => left.includes(id)).map(({ text }) => text);
      const isSaid = (phrase: string) => texts.some((text) => text.includes(phrase));
      fields.setIn([i, 'statements'], left);
      fields.setIn([i, 'phrases'], phrases.filter(isSaid));
      fields.setIn(
        [i, 'names'],
        names.filter(({ written }) => isSaid(written)),
      );
    });
  });
  // A theme that nothing joins any more, and a role that nothing names, go too.
  const themes = others.flatMap((one) => one.themes.map(({ theme }) => theme));
  const emptyThemes = draft.themes.filter(({ id }) => !themes.includes(id)).map(({ id }) => id);
  words.fields('themes.yaml', (fields) => without(fields.contents, (text) => emptyThemes.includes(text)));
  const roles = placedStatements(words.draft).flatMap(({ list, statement }) => [
    list?.role,
    ...statement.names.map(({ role }) => role),
  ]);
  const emptyRoles = draft.roles.filter(({ id }) => !roles.includes(id));
  for (const { file } of emptyRoles) words.remove(fileName(file, words));
  const kept = inOrder(received.filter((one) => one !== gone))[0];
  const goneAddresses = [
    urls.program(gone.id),
    ...asked.map((id) => `${urls.choosing}#${id}`),
    ...emptyThemes.map(urls.theme),
    ...emptyRoles.map(({ id }) => urls.role(id)),
  ];
  const promised = goneAddresses.filter((address) => draft.addresses.words.promised.includes(address));
  words.fields('addresses.yaml', (fields) => {
    const moved = { ...draft.addresses.words.moved };
    for (const address of promised) moved[address] = kept === undefined ? urls.programs : urls.program(kept.id);
    fields.setIn(['moved'], moved);
  });
}
