import { describe, expect, test } from 'vitest';
import type { Change } from '../../../src/import/changes.ts';
import { ordersOf } from '../../../src/import/order.ts';
import { tellChanges } from '../../../src/import/tell.ts';
import { placedStatements } from '../../../src/domain/draft-statements.ts';
import { documents, toldBy, type Told } from '../../import-documents.ts';
import { reading, words } from './reading.ts';

/** The text for tests, to be changed as a district changes its own. */
function nextYear() {
  const told = structuredClone(toldBy(words)) as {
    title: string;
    programs: { title: string; lists: { heading: string | null; statements: string[] }[] }[];
  };
  const program = (title: string) => {
    const found = told.programs.find((one) => one.title.startsWith(title));
    if (found === undefined) throw new Error(title);
    return found;
  };
  const list = (title: string, heading: string | null = null) => {
    const found = program(title).lists.find((one) => one.heading === heading);
    if (found === undefined) throw new Error(`${title}, ${heading}`);
    return found.statements;
  };
  return { told: told as Told, program, list };
}

async function changed(told: Told, kind = 'styles.docx', answers: Record<string, string> = {}) {
  return await reading(kind, Buffer.from((await documents[kind]?.(told)) ?? ''), words, answers);
}

/** What has become of a statement of today. */
function of(changes: readonly Change[], id: string): Change {
  const found = changes.filter((one) => one.of === 'statement' && one.ids.includes(id));
  expect(found).toHaveLength(1);
  return found[0] as Change;
}

function all(changes: readonly Change[]): readonly string[] {
  return changes
    .filter(({ kinds }) => kinds[0] !== 'same')
    .map(({ kinds, ids, into }) => `${kinds.join()} ${ids.join()} > ${into.join()}`);
}

describe('what a document changes', () => {
  test('nothing, where it says what the handbook says', async () => {
    const { changes } = await changed(toldBy(words));
    expect(all(changes)).toEqual([]);
    expect(new Set(changes.flatMap(({ ids }) => ids)).size).toBe(placedStatements(words).length);
  });

  test('what only begins as the sentence in whose place it stands may be new', async () => {
    const { told, list } = nextYear();
    list('Studio', 'Mentor')[3] = 'Confers with instructors to order books for the library.';
    const { changes, open } = await changed(told);
    expect(open.map(({ text, choices: [first = '', ...more] }) => [text, first.slice(0, 16), more])).toEqual([
      ['Confers with instructors to order books for the library.', 'SP-M-4, reworded', ['It is new.']],
    ]);
    expect(of(changes, 'SP-M-4')).toMatchObject({ kinds: ['reworded'], sure: false });
  });

  test('near-twins that two roles have swapped and touched are asked about', async () => {
    const { told, list } = nextYear();
    list('Studio', 'Mentor')[1] = 'Draws up working pacts with the mentor for each mentoring round.';
    list('Studio', 'Instructor')[0] = 'Draws up working pacts with the instructor for each mentoring round.';
    const { changes, open } = await changed(told);
    expect(open.map(({ choices }) => choices.slice(0, 2).map((one) => one.split(':')[0]))).toEqual([
      ['SP-M-2, reworded', 'SP-I-1, moved'],
    ]);
    for (const id of ['SP-M-2', 'SP-I-1']) expect(of(changes, id).sure).toBe(false);
  });

  test('a sentence whose words another list has taken in may be merged', async () => {
    const { told, list } = nextYear();
    const [was = ''] = list('Studio', 'Head').splice(0, 1);
    const now = `Takes part with the mentor in the studio visits and ${was.toLowerCase()}`;
    list('Studio', 'Instructor')[2] = now;
    const { open } = await changed(told);
    expect(open.map(({ text }) => text)).toEqual([now]);
    expect(open[0]?.choices.map((one) => one.split(':')[0])).toContain('SP-H-1 and SP-I-3, merged');
  });

  test('what stands elsewhere and ends otherwise may be new', async () => {
    const { told, list } = nextYear();
    list('Records', 'Mentor').splice(0, 1);
    list('Records', 'Head').push('Gives housewide help with record skills and staffing.');
    const { changes, open } = await changed(told);
    expect(open.map(({ choices }) => choices.map((one) => one.split(':')[0]))).toEqual([
      ['RG-M-1, moved', 'It is new.'],
    ]);
    expect(of(changes, 'RG-M-1').sure).toBe(false);
  });

  test('two sentences are one now, in whichever order it says them', async () => {
    for (const now of [
      'Nurtures a spirit of mentoring in the house and lays down guidelines for mentoring in the house.',
      'Lays down guidelines for mentoring in the house and nurtures a spirit of mentoring in the house.',
    ]) {
      const { told, list } = nextYear();
      list('MOR', 'School Office').splice(1, 2, now);
      const { changes, open } = await changed(told);
      expect(open).toEqual([]);
      expect(all(changes)).toEqual([expect.stringMatching(/^merged MS-H-2,MS-H-3 > MS-H-[23]$/)]);
    }
  });

  test('a sentence reworded in its place keeps its id', async () => {
    const { told, list } = nextYear();
    list('Studio', 'Mentor')[5] = 'Confers with instructors following studio visits to revisit them.';
    const { changes } = await changed(told);
    expect(all(changes)).toEqual(['reworded SP-M-6 > SP-M-6']);
    expect(of(changes, 'SP-M-6')).toMatchObject({
      was: 'Confers with instructors after studio visits to revisit them.',
      sure: true,
    });
  });

  test('what is gone is withdrawn, and what was not there is new, with a number that was never given', async () => {
    const { told, list } = nextYear();
    const texts = list('Records', 'Instructors');
    texts.splice(4, 1);
    texts.splice(1, 0, 'Signs the attendance sheet every Monday.');
    const { changes, open } = await changed(told);
    expect(all(changes)).toEqual(['withdrawn RG-I-5 > ', 'new  > RG-I-10']);
    expect(open).toEqual([]);
  });

  test('what stands in the place of a sentence that is gone is that one reworded, where they are somewhat alike', async () => {
    const { told, list } = nextYear();
    list('Studio', 'Mentor')[5] = 'Sits down with instructors after each visit to the studio.';
    const { changes, open } = await changed(told);
    expect(all(changes)).toEqual(['reworded SP-M-6 > SP-M-6']);
    expect(open).toEqual([]);
  });

  test('what has no word of it is asked about, with the one that is gone as the first choice', async () => {
    const { told, list } = nextYear();
    list('Studio', 'Mentor')[5] = 'Signs the sheet every Monday.';
    const { changes, open } = await changed(told);
    const was = 'SP-M-6, reworded: Confers with instructors after studio visits to revisit them.';
    expect(open.map(({ text, choices }) => [text, choices])).toEqual([
      ['Signs the sheet every Monday.', [was, 'It is new.']],
    ]);
    expect(of(changes, 'SP-M-6').sure).toBe(false);
    const answered = await changed(told, 'styles.docx', { 'every Monday': 'It is new' });
    expect([...all(answered.changes)].sort()).toEqual(['new  > SP-M-7', 'withdrawn SP-M-6 > ']);
  });

  test('of a program whose text is replaced, one question is asked for all', async () => {
    const { told, program, list } = nextYear();
    const texts = ['Signs a sheet.', 'Opens the gym.', 'Waters the beds.', 'Rings a bell.', 'Counts the chairs.'];
    for (const own of [list('Skills')]) own.splice(0, own.length, ...texts.slice(0, own.length));
    const { changes, open } = await changed(told);
    expect(open.map(({ text }) => text)).toEqual([program('Skills').title]);
    expect(all(changes).map((one) => one.split(' ')[0])).toEqual([
      ...Array(4).fill('withdrawn'),
      ...Array(4).fill('new'),
    ]);
    const reworded = await changed(told, 'styles.docx', { [program('Skills').title]: 'It is reworded' });
    expect(reworded.open).toHaveLength(4);
  });

  test('what has moved and was reworded as well is asked about', async () => {
    const { told, list } = nextYear();
    list('Records', 'Mentor').splice(2, 1);
    list('Craft', 'Mentor').push('Strengthens the ability of instructors to read all records before they choose.');
    const { open } = await changed(told);
    expect(open.map(({ choices }) => choices[0]?.slice(0, 13))).toEqual(['RG-M-3, moved']);
  });

  test('another order changes no statement, and is told', async () => {
    const { told, program, list } = nextYear();
    const texts = list('Studio', 'Mentor');
    texts.unshift(...texts.splice(2, 1));
    program('MOR').lists.reverse();
    const programs = [...told.programs.slice(-1), ...told.programs.slice(0, -1)];
    const { changes, proposal } = await changed({ ...told, programs });
    expect(all(changes)).toEqual([]);
    expect(ordersOf(words, proposal).told).toEqual([
      'order: the programs: Board Workgroup Individual Mentoring now stands first.',
      'order: MOR Scheme Duties: Board now stands first.',
      'order: MOR Scheme Duties: Instructor now stands behind Board.',
      'order: MOR Scheme Duties: MOR now stands behind Instructor.',
      'order: Studio Partner Duties, Mentor: SP-M-3 now stands first.',
    ]);
  });

  test('near-twins that are swapped between two roles have both moved', async () => {
    const { told, list } = nextYear();
    const [mentor, instructor] = [list('Studio', 'Mentor'), list('Studio', 'Instructor')];
    [mentor[3], instructor[1]] = [instructor[1] ?? '', mentor[3] ?? ''];
    const { changes } = await changed(told);
    expect([...all(changes)].sort()).toEqual(['moved SP-I-2 > SP-M-7', 'moved SP-M-4 > SP-I-5']);
  });

  test('a sentence that stands in another role’s list where its twin stood is asked about', async () => {
    const { told, list } = nextYear();
    const [moved = ''] = list('Studio', 'Mentor').splice(3, 1);
    list('Studio', 'Instructor')[1] = moved;
    const { changes, open } = await changed(told);
    expect(open).toHaveLength(1);
    expect(open[0]?.choices).toHaveLength(3);
    expect(of(changes, 'SP-M-4').sure && of(changes, 'SP-I-2').sure).toBe(false);
  });

  test('one sentence that has become two is split, and one of them keeps its id', async () => {
    const { told, list } = nextYear();
    const text = list('MOR', 'School Office')[0] ?? '';
    const [first, second] = [
      'Keeps the outlook of the MOR scheme in view.',
      "Steers the mentor's work so that it fits with the house and board targets.",
    ];
    expect(text).toContain('Keeps the outlook of the MOR scheme in view and steers');
    list('MOR', 'School Office').splice(0, 1, first, second);
    const { changes } = await changed(told);
    expect(of(changes, 'MS-H-1')).toMatchObject({
      kinds: ['split'],
      into: ['MS-H-6', 'MS-H-1'],
      now: `${first}\n${second}`,
      sure: true,
    });
  });

  test('a sentence whose parts are two now, and nothing else, is split: nobody is asked', async () => {
    const { told, list } = nextYear();
    const texts = list('Records', 'Board');
    const at = texts.findIndex((text) => text.startsWith('Issued a strategy and advice on record use'));
    const both = [
      'Issued a strategy and advice on record use and even-handedness.',
      'Issued a strategy and advice on deciphering and reporting of records.',
    ];
    texts.splice(at, 1, ...both);
    const { changes, open } = await changed(told);
    expect(open).toEqual([]);
    expect(changes.filter(({ kinds }) => kinds[0] !== 'same')).toMatchObject([
      { kinds: ['split'], now: both.join('\n'), sure: true },
    ]);
  });

  test('whoever is asked whether a sentence was split is asked once, for both parts', async () => {
    const { told, list } = nextYear();
    const [eye, fits] = [
      'Has an eye on the outlook of the MOR scheme.',
      'Lines up tasks with aims of house and board.',
    ];
    list('MOR', 'School Office').splice(0, 1, eye, fits);
    const { open } = await changed(told);
    expect(open).toHaveLength(1);
    for (const [answer, expected] of [
      ['split', ['split MS-H-1 > MS-H-1,MS-H-6']],
      ['reworded', ['reworded MS-H-1 > MS-H-1', 'new  > MS-H-6']],
    ] as const)
      expect(all((await changed(told, 'styles.docx', { [open[0]?.text ?? '']: answer })).changes)).toEqual(expected);
  });

  test('what hangs on a line that may be a heading is not sure; what stands in another program is', async () => {
    const { told, program, list } = nextYear();
    list('Studio', 'Mentor')[5] = 'Confers with instructors following studio visits to revisit them.';
    program('MOR').lists.splice(1, 0, { heading: 'Tuesday Circle', statements: [] });
    list('MOR', 'Instructor')[0] += ' Every week.';
    const { changes, open } = await changed(told);
    expect(open.map(({ text }) => text)).toEqual(['Tuesday Circle']);
    expect(of(changes, 'SP-M-6').sure).toBe(true);
    expect(of(changes, 'MS-I-1').sure).toBe(false);
  });

  test('two sentences that have become one are merged, and the nearer keeps its id', async () => {
    const { told, list } = nextYear();
    list('Studio', 'Head').splice(
      1,
      2,
      'Arranges mentoring rounds and keeps time free for instructors to join mentors for pre-talks and review talks.',
    );
    const { changes } = await changed(told);
    expect(of(changes, 'SP-H-2')).toMatchObject({ kinds: ['merged'], ids: ['SP-H-2', 'SP-H-3'], into: ['SP-H-3'] });
  });

  test('a sentence may be split or merged in other words, too; where that is likely and no more, it is asked', async () => {
    const { told, list } = nextYear();
    const [eye, fits] = ['Has an eye on the MOR scheme.', "Fits the mentor's work to targets of the board."];
    list('MOR', 'School Office').splice(0, 1, eye, fits);
    const sees = 'Sees to rounds, and to time in which instructors can join pre-talks.';
    list('Studio', 'Head').splice(1, 2, sees);
    const { changes, open } = await changed(told);
    expect(open.map(({ text, choices: [first] }) => [text, first?.slice(0, 25)])).toEqual([
      [eye, expect.stringMatching(/^MS-H-1, split in/)],
      [sees, 'SP-H-2 and SP-H-3, merged'],
    ]);
    expect(of(changes, 'MS-H-1')).toMatchObject({ kinds: ['split'], into: ['MS-H-6', 'MS-H-1'], sure: false });
    expect(of(changes, 'SP-H-2')).toMatchObject({ kinds: ['merged'], ids: ['SP-H-2', 'SP-H-3'], sure: false });
    const answered = await changed(told, 'styles.docx', { [eye]: 'split' });
    expect(tellChanges(answered.changes, [])).toContain(
      `MS-H-1 → MS-H-6, MS-H-1, split (MOR Scheme Duties, School Office); "${fits}" keeps MS-H-1\n`,
    );
  });

  test('what is new beside a sentence that has lost much may be the rest of it, and somebody is asked', async () => {
    const { told, list } = nextYear();
    const [part, rest] = ['Keeps the outlook of the MOR scheme in view.', 'Lines up tasks week by week.'];
    list('MOR', 'School Office').splice(0, 1, part, rest);
    const { open } = await changed(told);
    const was = list('MOR', 'School Office')[0];
    expect(was).toBe(part);
    expect(open.map(({ text, choices }) => [text, choices.map((choice) => choice.slice(0, 50))])).toEqual([
      [
        rest,
        [
          'It is new.',
          'MS-H-1, reworded: Keeps the outlook of the MOR sch',
          'MS-H-1, split into this and "Keeps the outlook of ',
        ],
      ],
    ]);
    const whole = await changed(told, 'styles.docx', { 'week by week': 'split' });
    expect(of(whole.changes, 'MS-H-1')).toMatchObject({ kinds: ['split'], now: `${part}\n${rest}`, sure: true });
    const other = await changed(told, 'styles.docx', { 'week by week': 'reworded' });
    expect(all(other.changes)).toEqual(['reworded MS-H-1 > MS-H-1', 'new  > MS-H-6']);
  });

  test('what is gone beside a sentence that says much more may be in it, and somebody is asked', async () => {
    const { told, list } = nextYear();
    const more = 'Nurtures a spirit of mentoring in the house by clear rules for all who work there.';
    list('MOR', 'School Office').splice(1, 2, more);
    const { open } = await changed(told);
    expect(open.map(({ text, choices }) => [text, choices.map((choice) => choice.slice(0, 25))])).toEqual([
      [more, ['MS-H-2, reworded: Nurture', 'MS-H-2 and MS-H-3, merged', 'It is new.']],
    ]);
    const merged = await changed(told, 'styles.docx', { 'clear rules': 'merged' });
    expect(all(merged.changes)).toEqual(['merged MS-H-2,MS-H-3 > MS-H-2']);
  });

  test('of two sentences that say the same, which one has moved is asked', async () => {
    const { told, list } = nextYear();
    const twin = 'Adds to the spirit of mentoring in the house.';
    for (const heading of ['MOR', 'Instructor']) list('MOR', heading).splice(list('MOR', heading).indexOf(twin), 1);
    list('Studio', 'Board').push(twin);
    const { open } = await changed(told);
    expect(open.map(({ text, choices }) => [text, choices.map((choice) => choice.split(':')[0])])).toEqual([
      [twin, ['MS-M-5, moved', 'MS-I-3, moved', 'It is new.']],
    ]);
  });

  test('a sentence may move to another program', async () => {
    const { told, list } = nextYear();
    list('Craft', 'Mentor').push(list('Records', 'Mentor').splice(4, 1)[0] ?? '');
    const { changes } = await changed(told);
    expect(all(changes)).toEqual(['moved RG-M-5 > CA-M-4']);
  });

  test('two sentences of two programs may become one', async () => {
    const { told, list } = nextYear();
    const one = "Pays for further training on record skills and the board's practice charter.";
    list('Craft', 'Board').splice(2, 1);
    list('Records', 'Board')[2] = one;
    const { open } = await changed(told);
    expect(open.map(({ text, choices }) => [text, choices.map((choice) => choice.split(':')[0])])).toEqual([
      [one, ['RG-B-3, reworded', 'CA-B-3, moved', 'RG-B-3 and CA-B-3, merged', 'It is new.']],
    ]);
    const { changes } = await changed(told, 'styles.docx', { [one]: 'RG-B-3 and CA-B-3, merged' });
    expect(of(changes, 'CA-B-3')).toMatchObject({ kinds: ['merged'], into: ['RG-B-3'], sure: true });
  });

  describe('three sentences of three programs that are one now are asked about', () => {
    const trios = {
      'each nearly whole': {
        was: ['Issues a strategy/advice on keeping', 'Issues a strategy/advice on discretion', 'Issued a strategy'],
        ids: ['MS-B-2', 'SP-B-1', 'RG-B-2'],
        now: 'Issues a strategy and advice on keeping mentoring discretion between mentor and instructor, and on record use, even-handedness, deciphering, and reporting.',
      },
      'some of each': {
        was: ['Confers regularly with the MOR(s)', 'Arranges mentoring rounds', 'Gives time for cooperative'],
        ids: ['MS-H-5', 'SP-H-2', 'RG-H-3'],
        now: 'Arranges mentoring rounds, gives time for record rounds, and confers regularly with the MOR(s).',
      },
    };
    const places = ['of the first', 'of the second', 'of the third', 'in another program', 'in a new program'];
    const cases = Object.entries(trios).flatMap(([how, trio]) =>
      places.map((where, i) => ({ how, where, i, ...trio })),
    );

    test.each(cases)('$where, $how', async ({ i, was, ids, now }) => {
      const { told, program } = nextYear();
      const lists = () => told.programs.flatMap(({ lists }) => lists.map(({ statements }) => statements as string[]));
      const places = was.map((begins) => {
        const own = lists().filter((texts) => texts.some((text) => text.startsWith(begins)));
        expect(own).toHaveLength(1);
        return [own[0] ?? [], own[0]?.findIndex((text) => text.startsWith(begins)) ?? -1] as const;
      });
      places.forEach(([texts, at], part) => texts.splice(at, 1, ...(part === i ? [now] : [])));
      if (i === 3) program('Craft').lists[0]?.statements.push(now);
      if (i === 4)
        (told.programs as unknown[]).push({
          title: 'Rules',
          lists: [{ heading: 'Board', statements: [now, 'Reads all of them aloud.'] }],
        });
      const { open } = await changed(told);
      const offered = open.flatMap(({ choices }) => choices.filter((one) => ids.every((id) => one.includes(id))));
      const own = open.filter(({ question }) => question.startsWith('Which'));
      expect([own.map(({ text }) => text), offered]).toEqual([[now], [expect.stringContaining(', merged: ')]]);
      const [is = ''] = offered.map((one) => one.split(':')[0]);
      const { changes, open: left } = await changed(told, 'styles.docx', { [now]: is });
      expect(left.filter(({ question }) => question.startsWith('Which'))).toEqual([]);
      expect(of(changes, ids[2] ?? '')).toMatchObject({ kinds: expect.arrayContaining(['merged']), now, sure: true });
      expect(new Set(of(changes, ids[0] ?? '').ids)).toEqual(new Set(ids));
    });
  });

  test('what is gone from another program may be in a sentence that says more where it stood', async () => {
    const { told, list } = nextYear();
    const one = "Pays for further training on record skills and the board's practice charter.";
    list('Records', 'Board').splice(2, 1);
    list('Craft', 'Board')[2] = one;
    const { open } = await changed(told);
    expect(open.map(({ text, choices }) => [text, choices.map((choice) => choice.split(':')[0])])).toEqual([
      [one, ['CA-B-3, reworded', 'CA-B-3 and RG-B-3, merged', 'It is new.']],
    ]);
  });

  test('a new heading is that of the same list, and a new title that of the same program', async () => {
    const { told, program } = nextYear();
    (program('MOR').lists[0] as { heading: string }).heading = 'House Leaders';
    program('Skills').title = 'Skills and Crafts Offer';
    for (const kind of ['styles.docx', 'bare.txt', 'nested.docx', 'columns.xlsx']) {
      const { changes, open } = await changed(told, kind);
      expect(open).toEqual([]);
      expect(changes.filter(({ kinds }) => kinds[0] !== 'same')).toMatchObject([
        { of: 'list', kinds: ['renamed'], was: 'School Office', now: 'House Leaders' },
        { of: 'program', kinds: ['renamed'], was: 'Skills Support Offer', now: 'Skills and Crafts Offer' },
      ]);
    }
  });

  test('a new program with a name like that of one that is gone may be another: it is asked once', async () => {
    const { told, program } = nextYear();
    const statements = ['Ovens are lit at dawn.', 'Bakers taste each loaf.', 'Flour is weighed twice.'];
    Object.assign(program('Skills'), { title: 'Bread Support Offer', lists: [{ heading: null, statements }] });
    const { changes, open } = await changed(told);
    expect(open).toMatchObject([
      {
        text: 'Bread Support Offer',
        question: 'Which program of today stands below this heading?',
        choices: ['It is new, and none of today goes on in it.', 'It is "Skills Support Offer" under a new name.'],
      },
    ]);
    expect(changes.filter(({ kinds, sure }) => kinds[0] !== 'same' && sure)).toEqual([]);
    const fresh = await changed(told, 'styles.docx', { Bread: 'It is new' });
    const ids = ['1', '2', '3'].map((n) => `new  > BS-${n}`);
    const gone = ['1', '2', '3', '4'].map((n) => `withdrawn SK-${n} > `);
    expect(all(fresh.changes).toSorted()).toEqual(
      ['new  > bread-support-offer', 'removed skills-support > ', ...ids, ...gone].toSorted(),
    );
    expect([fresh.open, fresh.changes.every(({ sure }) => sure)]).toEqual([[], true]);
    const kept = await changed(told, 'styles.docx', { Bread: 'under a new name' });
    expect(all(kept.changes)).toContain('renamed skills-support > skills-support');
  });

  test('a program that goes on in other words is the same, whatever its name is now', async () => {
    const { told, program } = nextYear();
    const { lists } = program('Skills');
    for (const { statements } of lists)
      statements.forEach((one, i) => (statements[i] = one.replace(/\.$/, ' each year.')));
    program('Skills').title = 'Workshop Days';
    const { changes, open } = await changed(told);
    expect(open).toEqual([]);
    expect(all(changes).toSorted()).toEqual([
      'renamed skills-support > skills-support',
      ...['1', '2', '3', '4'].map((n) => `reworded SK-${n} > SK-${n}`),
    ]);
  });

  test('a program that is gone is removed, with all its sentences', async () => {
    const { told } = nextYear();
    const { changes } = await changed({
      ...told,
      programs: told.programs.filter(({ title }) => !title.startsWith('Skills')),
    });
    expect(all(changes)).toEqual([
      'removed skills-support > ',
      ...['1', '2', '3', '4'].map((n) => `withdrawn SK-${n} > `),
    ]);
  });

  test('a program that is new gets letters of its own', async () => {
    const { told } = nextYear();
    const lists = [{ heading: 'Mentor', statements: ['Reads aloud once a week.'] }];
    const { changes } = await changed({ ...told, programs: [...told.programs, { title: 'Story Hours', lists }] });
    expect(all(changes)).toEqual(['new  > story-hours', 'new  > ', 'new  > SH-M-1']);
  });

  test('the signs of a word processor change nothing', async () => {
    const { told } = nextYear();
    const curly = JSON.parse(JSON.stringify(told).replaceAll("'", '’')) as Told;
    expect(JSON.stringify(curly)).not.toBe(JSON.stringify(told));
    const { changes, proposal } = await changed(curly);
    expect(all(changes)).toEqual([]);
    const texts = proposal.programs.flatMap(({ lists }) =>
      lists.flatMap(({ statements }) => statements.map(({ text }) => text)),
    );
    expect(texts.filter((text) => text.includes('house’s'))).toEqual([]);
  });

  test('what the district has added itself stays, though its source does not have it', async () => {
    const { changes } = await changed(toldBy(words));
    const own = placedStatements({ programs: words.programs.filter(({ words }) => words.added !== undefined) });
    expect(own.length).toBeGreaterThan(0);
    for (const { statement } of own)
      expect(of(changes, statement.id)).toMatchObject({ kinds: ['same'], into: [statement.id] });
  });
});
