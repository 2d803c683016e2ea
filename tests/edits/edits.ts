/** The edits that `content/README.md` documents, made on whatever words there are. None of them touches code or a test. */
import { readFileSync } from 'node:fs';
import { isMap, isSeq } from 'yaml';
import { alignSource } from '../../src/domain/align-source.ts';
import { inOrder, placedStatements } from '../../src/domain/draft-statements.ts';
import type { Draft } from '../../src/domain/draft.ts';
import { noteLines } from '../../src/domain/note-lines.ts';
import type { WithSourceWords } from '../../src/domain/source-words.ts';
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
  const { draft } = words;
  const placed = placedStatements({ programs: inOrder(draft.programs) });
  const source = alignSource(draft);
  const first = placed.find(({ statement, list }) => list !== undefined && source.of(statement)?.line !== undefined);
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

  'somebody who looks a program over, and where readers suggest a change': (words) => {
    const { file } = firstStatement(words);
    words.replace(file, /^order: /m, 'owner: Office of Instruction\nreviewed: 2026-11-23\nreviewEvery: 12\norder: ');
    words.replace(
      settings,
      /^title: .*$/m,
      `${/^title: .*$/m.exec(words.read(settings))?.[0] ?? ''}\nsuggest: words@example.org`,
    );
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
        'added: 2027-07-01',
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
      '      read: 2026-11-25',
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
      '  because: both are about the same work',
    ];
    words.write('counterparts.yaml', `${words.read('counterparts.yaml').trimEnd()}\n\n${entry.join('\n')}\n`);
  },

  'a note': (words) => {
    const { statement, at, file } = firstStatement(words);
    const entry = [
      '- id: our-reading',
      `  statements: [${statement.id}]`,
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

  'a statement that the district adds': (words) => {
    const { list, program, file } = firstStatement(words);
    const at = program.words.roles?.findIndex((one) => one === list) ?? 0;
    const start = list?.statements[0]?.id.replace(/\d+$/, '');
    const own = { id: `${start}90`, added: '2027-07-01', text: 'Greets whoever is new in the first week of school.' };
    words.fields(file, (fields) => fields.addIn(['roles', at, 'statements'], own));
  },

  'programs, lists and statements in another order': (words) => {
    const { draft } = words;
    const last = Math.max(...draft.programs.map((program) => program.words.order));
    for (const { file, words: program } of draft.programs) {
      words.fields(fileName(file, words), (fields) => {
        fields.set('order', last + 1 - program.order);
        const lists = fields.get('roles');
        if (!isSeq(lists)) return;
        lists.items.reverse();
        for (const list of lists.items) {
          const statements: unknown = isMap(list) ? list.get('statements') : undefined;
          if (isSeq(statements)) statements.items.reverse();
        }
      });
    }
  },

  'a statement withdrawn': (words) => {
    const { draft } = words;
    const last = placedStatements({ programs: received(draft) }).at(-1);
    if (last === undefined) return;
    const { statement, program, at } = last;
    words.fields(fileName(program.file, words), (fields) => fields.deleteIn(at.path));
    withdraw(words, draft, [statement], {
      [urls.statement({ id: statement.id, program })]: [],
    });
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

/** The programs that the source has, in its order. */
function received(draft: Draft) {
  const source = alignSource(draft);
  const lineOf = ({ words }: Draft['programs'][number]) => source.of(words)?.line;
  const all = draft.programs.filter((program) => lineOf(program) !== undefined);
  return all.toSorted((a, b) => (lineOf(a) ?? 0) - (lineOf(b) ?? 0));
}

/** The last of the programs that the source has goes: its file, its lines in the source, whatever names it; its addresses lead on. */
function removeLastProgram(words: WordsCopy): void {
  const { draft } = words;
  const programs = received(draft);
  const gone = programs.at(-1);
  if (gone === undefined) throw new Error('No program of these words stands in the source.');
  words.remove(fileName(gone.file, words));
  const { title, roles = [] } = gone.words;
  const written = [gone.words, ...roles, ...placedStatements({ programs: [gone] }).map(({ statement }) => statement)];
  const asked = withdraw(words, draft, written, {}, `- ${title}`);
  // A theme that nothing joins any more, and a role that nothing names, go too.
  const left = placedStatements(words.draft);
  const themes = left.flatMap(({ statement }) => statement.themes.map(({ theme }) => theme));
  const roleIds = left.flatMap(({ list, statement }) => [list?.role, ...statement.names.map(({ role }) => role)]);
  const emptyThemes = draft.themes.filter(({ id }) => !themes.includes(id));
  const emptyRoles = draft.roles.filter(({ id }) => !roleIds.includes(id));
  const isEmpty = (text: string) => emptyThemes.some(({ id }) => id === text);
  words.fields('themes.yaml', (fields) => without(fields.contents, isEmpty));
  for (const { file } of emptyRoles) words.remove(fileName(file, words));
  const goneAddresses = [
    urls.program(gone.id),
    ...asked.map((id) => `${urls.choosing}#${id}`),
    ...emptyThemes.map(({ id }) => urls.theme(id)),
    ...emptyRoles.map(({ id }) => urls.role(id)),
  ];
  const promised = goneAddresses.filter((address) => draft.addresses.words.promised.includes(address));
  const kept = programs.find((one) => one !== gone);
  words.fields('addresses.yaml', (fields) => {
    const moved = { ...draft.addresses.words.moved };
    for (const address of promised) moved[address] = kept === undefined ? urls.programs : urls.program(kept.id);
    fields.setIn(['moved'], moved);
  });
}

/**
 * Takes words out of the source, and their statements out of whatever names them; says under "withdrawn" what became
 * of their addresses. Gives the questions of the choosing that ask nothing any more.
 */
function withdraw(
  words: WordsCopy,
  draft: Draft,
  written: readonly WithSourceWords[],
  withdrawn: Readonly<Record<string, readonly string[]>>,
  listed?: string,
): readonly string[] {
  const source = alignSource(draft);
  const lines = new Set(written.map((one) => source.of(one)?.line));
  const ids = new Set(written.flatMap((one) => ('id' in one ? [one.id] : [])));
  const left = source.lines.filter((text, i) => !lines.has(i + 1) && (i > source.contents || text !== listed));
  words.write(draft.settings.words.source.file, left.join('\n'));
  words.fields('notes.yaml', (fields) => {
    const goneNotes = draft.notes.filter((note) => noteLines(draft, note).statements.some((id) => ids.has(id)));
    const stays = (note: (typeof goneNotes)[number]) =>
      note.words.wording.every((wording) => left.some((line) => line.includes(wording))) &&
      placedStatements(words.draft).some(({ statement }) => statement.notes.includes(note.id));
    without(fields.contents, (text) => ids.has(text) || goneNotes.some((note) => note.id === text && !stays(note)));
  });
  // A statement that showed a note that is gone shows it no more.
  const notes = new Set(words.draft.notes.map(({ id }) => id));
  for (const { statement, at, program } of placedStatements(words.draft)) {
    const kept = statement.notes.filter((id) => notes.has(id));
    if (kept.length < statement.notes.length)
      words.fields(fileName(program.file, words), (fields) => fields.setIn([...at.path, 'notes'], kept));
  }
  for (const file of ['counterparts', 'questions', 'onboarding', 'agreements', 'coaching-cycle', 'choosing'])
    words.fields(`${file}.yaml`, (fields) => without(fields.contents, (text) => ids.has(text)));
  // A question of the choosing that quotes nothing any more asks nothing.
  const asked = draft.choosing.filter(({ words: { quotes } }) => quotes.every((id) => ids.has(id))).map(({ id }) => id);
  words.fields('choosing.yaml', (fields) => without(fields.contents, (text) => asked.includes(text)));
  // A body cites it no more.
  for (const { file, body = '' } of [...words.draft.programs, ...words.draft.roles]) {
    for (const [cite, id] of body.matchAll(/ ?(?:\()?<Cite id="([^"]+)" \/>(?:\))?/g))
      if (ids.has(id ?? '')) words.replace(fileName(file, words), cite, '');
  }
  // A term keeps its meaning; what only these statements said of it goes.
  const others = placedStatements(words.draft).map(({ statement }) => statement);
  words.fields('glossary.yaml', (fields) => {
    draft.glossary.forEach(({ words: { statements, phrases, names } }, i) => {
      const kept = statements.filter((id) => !ids.has(id));
      if (kept.length === statements.length) return;
      const texts = others.filter(({ id }) => kept.includes(id)).map(({ text }) => text);
      const isSaid = (phrase: string) => texts.some((text) => text.includes(phrase));
      fields.setIn([i, 'statements'], kept);
      fields.setIn([i, 'phrases'], phrases.filter(isSaid));
      fields.setIn(
        [i, 'names'],
        names.filter(({ written }) => isSaid(written)),
      );
    });
  });
  const promised = Object.entries(withdrawn).filter(([from]) => draft.addresses.words.promised.includes(from));
  if (promised.length > 0)
    words.fields('addresses.yaml', (fields) => {
      for (const [from, into] of promised) fields.setIn(['withdrawn', from], { on: '2027-07-01', into });
    });
  return asked;
}
