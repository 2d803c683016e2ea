/** A next year of this text, with changes of every kind, and the text itself in every kind of document. */
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '../../../src/check/read-content.ts';
import { write } from '../../../src/commands/import-files.ts';
import { contentFolder } from '../../../src/content-folder.ts';
import { placedStatements } from '../../../src/domain/draft-statements.ts';
import { rewrite } from '../../../src/import/rewrite.ts';
import { documents, linesOf, toldBy, type Told } from '../../import-documents.ts';
import { reading } from '../../unit/import/reading.ts';
import { describeThisText } from './this-text.ts';

const { draft } = readContent(contentFolder);

async function read(kind: string, told: Told) {
  return await reading(kind, Buffer.from((await documents[kind]?.(told)) ?? ''), draft);
}

interface Changeable {
  title: string;
  programs: { title: string; lists: { heading: string | null; statements: string[] }[] }[];
}

/** The text as another year might have it, and what has become of which statement. */
function nextYear() {
  const told = structuredClone(toldBy(draft)) as Changeable;
  const became: Record<string, string> = {};
  const program = (title: string) => told.programs.find((one) => one.title.startsWith(title)) ?? { title: '', lists: [] };
  const list = (title: string, heading: string | null) =>
    program(title).lists.find((one) => one.heading === heading)?.statements ?? [];
  const reword = (title: string, heading: string | null, at: number, text: string, id: string) => {
    list(title, heading)[at] = text;
    became[id] = 'reworded';
  };
  const withdraw = (title: string, heading: string | null, at: number, id: string) => {
    list(title, heading).splice(at, 1);
    became[id] = 'withdrawn';
  };
  const add = (title: string, heading: string | null, text: string) => {
    list(title, heading).push(text);
    became[text] = 'new';
  };
  const swap = (title: string, [a, i, first]: [string, number, string], [b, j, second]: [string, number, string]) => {
    const [one, other] = [list(title, a), list(title, b)];
    [one[i], other[j]] = [other[j] ?? '', one[i] ?? ''];
    became[first] = became[second] = 'moved';
  };
  const replace = (title: string, heading: string, at: number, count: number, texts: string[], ids: string[], kind: string) => {
    list(title, heading).splice(at, count, ...texts);
    for (const id of ids) became[id] = kind;
  };

reword('TOSA', 'Administration', 1, 'Builds and protects a culture of coaching within the school.', 'TP-P-2');
reword('TOSA', 'TOSA', 1, 'Meets with the principal every two weeks.', 'TP-C-2');
reword('Classroom', 'Principal', 0, 'Sets clear expectations for how teachers access a coach.', 'CS-P-1');
reword('Classroom', 'Coach', 5, 'Meets with teachers after classroom supports to debrief.', 'CS-C-6');
reword('Data', 'Principal', 0, 'Ensures timely access to data for coaches and teachers.', 'DC-P-1');
reword('Data', 'Coach', 1, 'Uses evidence to model the use of data to inform decisions.', 'DC-C-2');
reword('Data', 'District', 1, 'Establishes a policy and guidance on data use, privacy, fairness, interpretation, and reporting.', 'DC-D-2');
reword('Instructional', 'Teacher', 3, 'Commits to strengthening and refining instructional practices to meet the needs of every student.', 'IS-T-4');
reword('Instructional', 'District', 0, 'Adopts and reviews an instructional framework.', 'IS-D-1');
reword('Induction', null, 3, 'Credential candidates demonstrate their growth across the California Standards for the Teaching Profession (CSTP) through their Individual Learning Plan (ILP).', 'IN-4');
withdraw('Professional', null, 2, 'PS-3');
withdraw('Data', 'Teachers', 4, 'DC-T-5');
withdraw('Instructional', 'Principal', 1, 'IS-P-2');
add('TOSA', 'District', 'Publishes a yearly calendar of coaching days.');
add('Classroom', 'Teacher', 'Invites the coach to observe one lesson each quarter.');
add('Data', 'Coach', 'Keeps a log of data conversations.');
list('TOSA', 'Administration').push(list('TOSA', 'TOSA').splice(3, 1)[0] ?? '');
list('Instructional', 'Coach').push(list('Data', 'Coach').splice(4, 1)[0] ?? '');
became['TP-C-4'] = became['DC-C-5'] = 'moved';
// Near-twins that two roles have swapped.
swap('Classroom', ['Coach', 3, 'CS-C-4'], ['Teacher', 1, 'CS-T-2']);
swap('TOSA', ['TOSA', 0, 'TP-C-1'], ['Teacher', 0, 'TP-T-1']);
replace('TOSA', 'Administration', 0, 1, ['Upholds the vision of the TOSA program.', "Coordinates the coach's work to align with the school and district goals."], ['TP-P-1'], 'split');
replace('Instructional', 'Principal', 1, 1, ['Walks through classrooms to observe instructional practices and gather trend data.', 'Engages staff in feedback processes, reinforces effective practices, and identifies instructional needs.'], ['IS-P-3'], 'split');
replace('Instructional', 'District', 1, 2, ['Supports the implementation of the instructional framework with resources and professional learning.'], ['IS-D-2', 'IS-D-3'], 'merged');
replace('Classroom', 'Principal', 1, 2, ['Coordinates coaching cycles and makes time available for teachers to meet with coaches for pre-conversations and reflection conversations.'], ['CS-P-2', 'CS-P-3'], 'merged');
for (const [title, at, heading] of [['TOSA', 0, 'School Administration'], ['Data', 1, 'Data Coach']] as const) Object.assign(program(title).lists[at] ?? {}, { heading });
program('Professional').title = 'Professional Support and Peer Coaching Program';
  return { told: told as Told, became };
}

describeThisText('a document of this text', () => {
  const told = toldBy(draft);
  const said = linesOf(told.programs);

  test.each(Object.keys(documents))('%s gives 76 of 76 statements and 16 of 16 lists, in order, and nothing else', async (kind) => {
    const { told: heard, open, changes } = await read(kind, told);
    expect(said).toHaveLength(76);
    expect(linesOf(heard.programs)).toEqual(said);
    expect(open).toEqual([]);
    expect(changes.filter(({ kinds }) => kinds[0] !== 'same')).toEqual([]);
  });

  test.each(Object.keys(documents))('a next year with 31 changes, as %s: each found or asked about', async (kind) => {
    const { told: next, became } = nextYear();
    const { changes, open } = await read(kind, next);
    expect(Object.keys(became)).toHaveLength(28);
    const of = (name: string) =>
      changes.filter((one) => one.of === 'statement' && (one.ids.includes(name) || (one.ids.length === 0 && one.now === name)));
    for (const [name, kind] of Object.entries(became)) {
      const found = of(name);
      expect(found).toHaveLength(1);
      if (found[0]?.sure !== false) expect([name, found[0]?.kinds]).toEqual([name, [kind]]);
    }
    const others = changes.filter(({ of, kinds, ids, now, sure }) => of === 'statement' && sure && kinds[0] !== 'same' && ![...ids, now ?? ''].some((one) => one in became));
    expect(others).toEqual([]);
    expect(changes.filter(({ of }) => of !== 'statement').map(({ now }) => now)).toEqual([
      'School Administration',
      'Data Coach',
      'Professional Support and Peer Coaching Program',
    ]);
    expect(open.length).toBeLessThan(5);
  });

  test('a third year with 12 more changes after that one: each found or asked about, and no number is given again', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'third-year-'));
    cpSync(contentFolder, folder, { recursive: true });
    const copied = readContent(folder).draft;
    const { proposal } = await reading('styles.docx', Buffer.from((await documents['styles.docx']?.(nextYear().told)) ?? ''), copied);
    write(rewrite(copied, proposal, (file) => readFileSync(join(folder, file), 'utf8'), '2027-08-01'), folder);
    const second = readContent(folder).draft;
    rmSync(folder, { recursive: true });
    const third = structuredClone(toldBy(second)) as Changeable;
    const program = (title: string) => third.programs.find((one) => one.title.startsWith(title)) ?? { title: '', lists: [] };
    const list = (title: string, heading: string | null) => program(title).lists.find((one) => one.heading === heading)?.statements ?? [];
    const idOf = (text = '') => placedStatements(second).find(({ statement }) => statement.text === text)?.statement.id ?? '';
    const became: Record<string, string> = {};
    const reword = (all: string[], at: number, from: string | RegExp, to: string) => {
      became[idOf(all[at])] = 'reworded';
      const before = all[at] ?? '';
      all[at] = before.replace(from, to);
      expect(all[at]).not.toBe(before);
    };
    const take = (all: string[], kind: string) => {
      const [text = ''] = all.splice(0, 1);
      became[idOf(text)] = kind;
      return text;
    };
    reword(list('Classroom', 'Principal'), 0, 'Sets clear', 'Sets and shares clear');
    reword(list('Data', 'Data Coach'), 1, 'model the use of data to inform', 'model how data inform');
    reword(list('Instructional', 'Teacher'), 3, 'strengthening and refining', 'strengthening');
    reword(list('Induction', null), 0, /\.$/, ' in each year of the program.');
    take(list('Data', 'Principal'), 'withdrawn');
    take(list('Instructional', 'District'), 'withdrawn');
    for (const [all, text] of [
      [list('Classroom', 'Coach'), 'Posts a calendar of open classroom hours.'],
      [list('Professional', null), 'Participants receive a handbook at the first meeting.'],
    ] as const) {
      all.push(text);
      became[text] = 'new';
    }
    list('Classroom', 'Principal').push(take(list('Classroom', 'Teacher'), 'moved'));
    list('Instructional', 'Coach').push(take(list('TOSA', 'District'), 'moved'));
    Object.assign(program('Data').lists.find(({ heading }) => heading === 'Data Coach') ?? {}, { heading: 'Data Lead' });
    program('Induction').title += ' and Support';

    const { changes, open } = await reading('styles.docx', Buffer.from((await documents['styles.docx']?.(third as Told)) ?? ''), second);
    expect(Object.values(became), JSON.stringify(became)).toHaveLength(10);
    const kindsOf = (name: string) => changes.filter(({ of, ids, now }) => of === 'statement' && (ids.includes(name) || (ids.length === 0 && now === name)));
    expect(Object.keys(became).map((name) => [name, ...kindsOf(name).map(({ kinds, sure }) => (sure ? kinds : 'asked'))])).toEqual(
      Object.entries(became).map(([name, kind]) => [name, [kind]]),
    );
    expect(changes.filter(({ of, kinds }) => of === 'statement' && kinds[0] !== 'same')).toHaveLength(10);
    expect(changes.filter(({ of }) => of !== 'statement').map(({ now }) => now)).toEqual(['Data Lead', program('Induction').title]);
    expect(open).toEqual([]);
    const given = [...placedStatements(draft), ...placedStatements(second)].map(({ statement }) => statement.id);
    const fresh = changes.filter(({ kinds }) => kinds[0] === 'new' || kinds[0] === 'moved').flatMap(({ into }) => into);
    expect(fresh.filter((id) => given.includes(id))).toEqual([]);
  });
});
