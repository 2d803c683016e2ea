import { describe, expect, test } from 'vitest';
import type { Engine, EngineResult } from '../../../src/search/query/engine.ts';
import { noRole, type Facets } from '../../../src/search/query/facets.ts';
import { countChoices, find } from '../../../src/search/query/find.ts';
import { listEngine } from '../../../src/search/query/list-engine.ts';
import type { Term } from '../../../src/search/query/terms.ts';
import type { Subject, Understood } from '../../../src/search/query/understand-query.ts';
import type { ListedStatement, Vocabulary } from '../../../src/search/query/vocabulary.ts';

/** A record of the little index: its words, and what it is filed under. */
const line = (
  id: string,
  text: string,
  filters: Partial<Record<'role' | 'named' | 'kind' | 'theme', string>>,
): ListedStatement => ({
  id,
  url: '',
  text,
  place: '',
  filters: Object.fromEntries(Object.entries(filters).map(([name, value]) => [name, [value]])),
});
const lines = [
  line('P1', 'time data', { role: 'principal' }),
  line('C1', 'data goals', { role: 'coach' }),
  line('C2', 'goals', { role: 'coach' }),
  line('D1', 'policy', { role: 'district' }),
  line('X1', 'policy administrator', { named: 'principal', role: noRole }),
];
const engine = listEngine([...lines, line('page', 'goals', { kind: 'page' })], []);
const vocabulary: Vocabulary = { groups: [], roles: [], codes: [], contact: '', places: [], statements: lines };

const terms = (...asked: (string | Partial<Term>)[]): Term[] =>
  asked.map((one) => {
    const written = typeof one === 'string' ? one : (one.written ?? '');
    return {
      written,
      asked: written,
      group: undefined,
      near: undefined,
      role: undefined,
      known: true,
      isId: false,
      weak: false,
      ...(typeof one === 'object' && one),
    };
  });
const understood = (asked: readonly Term[], more: Partial<Understood> = {}): Understood => ({
  terms: asked,
  corrections: [],
  typed: asked.map(({ written }) => written),
  phrase: asked.map(({ written }) => written),
  subject: undefined,
  asksMeaning: false,
  ...more,
});
const search = (asked: readonly Term[], facets: Partial<Facets> = {}, words: Vocabulary = vocabulary) =>
  find(engine, understood(asked), { role: [], program: [], theme: [], ...facets }, words);
const ids = (results: readonly EngineResult[]) => results.map(({ id }) => id);

describe('with everything that was asked', () => {
  test('only statements that have it all are found', async () => {
    expect(ids((await search(terms('data', 'goals'))).statements)).toEqual(['C1']);
  });

  test('asking for nothing gives every statement', async () => {
    expect(ids((await search([])).statements)).toHaveLength(lines.length);
  });

  test('what is no statement is never found as one', async () => {
    expect(ids((await search(terms('goals'))).statements)).toEqual(['C2', 'C1']);
  });

  test('a word that the handbook does not have finds nothing, not even by guess', async () => {
    const { statements, near } = await search(terms({ written: 'pizza', asked: 'polic', known: false }));
    expect([...statements, ...near]).toEqual([]);
  });
});

describe('with nothing chosen', () => {
  const none: Facets = { role: [], program: [], theme: [] };

  test('where nothing is chosen, one search counts them all', async () => {
    let searches = 0;
    const counting: Engine = {
      ...engine,
      search: (...asked) => {
        searches += 1;
        return engine.search(...asked);
      },
    };
    const counts = await countChoices(counting, understood(terms('data')), none);
    expect(counts.role).toEqual({ principal: 1, coach: 1 });
    expect(searches).toBe(1);
  });

  test('words that the handbook does not have count nothing', async () => {
    const unknown = understood(terms({ written: 'pizza', known: false }));
    expect((await countChoices(engine, unknown, none)).role).toEqual({});
  });
});

describe('with a role chosen', () => {
  test('only its own statements count, and choices not taken keep their true counts', async () => {
    const { statements } = await search(terms('data'), { role: ['principal'] });
    expect(ids(statements)).toEqual(['P1']);
    const facets = { role: ['principal'], program: [], theme: [] };
    const counts = await countChoices(engine, understood(terms('data')), facets);
    expect(counts.role).toEqual({ principal: 1, coach: 1 });
  });

  test('two roles are either of them', async () => {
    expect(ids((await search(terms('data'), { role: ['principal', 'coach'] })).statements)).toEqual(['P1', 'C1']);
  });

  test('lines that only name it stand apart', async () => {
    const { statements, named } = await search(terms('policy'), { role: ['principal'] });
    expect(ids(statements)).toEqual([]);
    expect(ids(named)).toEqual(['X1']);
  });

  test('where it has none, those of other roles are shown as elsewhere', async () => {
    const { statements, elsewhere } = await search(terms('policy'), { role: ['coach'] });
    expect(ids(statements)).toEqual([]);
    expect(ids(elsewhere)).toEqual(['D1', 'X1']);
  });

  test('naming the chosen role in words as well asks for nothing more', async () => {
    const admin = { written: 'admin', role: 'principal', group: { words: ['principal', 'admin'] } };
    expect(ids((await search(terms(admin, 'data'), { role: ['principal'] })).statements)).toEqual(['P1']);
  });
});

describe('with anything chosen', () => {
  test('where nothing is under it, what is elsewhere is shown, whatever was chosen', async () => {
    const some = [{ program: ['none-of-them'] }, { theme: ['none-of-them'] }, { role: ['district'], theme: ['x'] }];
    for (const facets of some) {
      const { statements, elsewhere } = await search(terms('goals'), facets);
      expect([statements, elsewhere].map(ids)).toEqual([[], ['C2', 'C1']]);
    }
  });

  test('statements in no role list are a choice of their own', async () => {
    const { statements, named } = await search(terms('policy'), { role: [noRole] });
    expect([statements, named].map(ids)).toEqual([['X1'], []]);
    const counts = await countChoices(engine, understood(terms('policy')), { role: [], program: [], theme: [] });
    expect(counts.role).toEqual({ district: 1, [noRole]: 1 });
  });
});

describe('where a role is asked about', () => {
  const coach: Subject = { id: 'coach', name: 'Coach', hasList: true, isCertain: true };
  const role: Partial<Term> = { written: 'coach', asked: 'zq0000q', group: { words: ['coach'] }, role: 'coach' };
  const ask = (asked: readonly Term[], subject: Subject = coach) =>
    find(engine, understood(asked, { subject }), { role: [], program: [], theme: [] }, vocabulary);

  test('its list is the answer, in its order, where nothing else is asked', async () => {
    expect(ids((await ask(terms(role))).statements)).toEqual(['C1', 'C2']);
  });

  test('its lines on a subject are the answer, and never those of another role', async () => {
    expect(ids((await ask(terms(role, 'data'))).statements)).toEqual(['C1']);
    const { statements, near } = await ask(terms(role, 'time'));
    expect(ids(statements)).toEqual([]);
    expect(near.map((one) => [ids(one.statements), one.elsewhere])).toEqual([[['P1'], true]]);
  });

  test('a role that has no list is known by the sentences that name it', async () => {
    const named: Subject = { id: 'principal', name: 'Principal', hasList: false, isCertain: true };
    const naming = { ...role, asked: 'administrator', role: 'principal' };
    expect(ids((await ask(terms(naming), named)).statements)).toEqual(['X1']);
  });

  test('among keywords, what has them all is the answer where the role has nothing of its own', async () => {
    const naming = { ...role, asked: 'administrator' };
    const likely = { ...coach, isCertain: false };
    expect(ids((await ask(terms(naming, 'policy'), likely)).statements)).toEqual(['X1']);
    expect(ids((await ask(terms(naming, 'policy'))).statements)).toEqual([]);
    expect(ids((await ask(terms(naming, 'policy'))).elsewhere)).toEqual(['X1']);
  });
});

describe('where no statement has it all', () => {
  test('the parts that tell most are near, the rarest first', async () => {
    const { near } = await search(terms('time', 'goals'));
    expect(near.map((one) => [one.terms.map(({ written }) => written), ids(one.statements)])).toEqual([
      [['time'], ['P1']],
      [['goals'], ['C2', 'C1']],
    ]);
  });

  test('what the handbook is about comes before what is only rare, and words that tell little bring nothing', async () => {
    const about: Vocabulary = {
      ...vocabulary,
      places: [{ url: '/themes/goals/', title: 'Goals', kind: 'page', label: 'Theme' }],
    };
    const first = async (asked: Term[]) => (await search(asked, {}, about)).near.map((one) => ids(one.statements));
    expect(await first(terms('time', 'goals'))).toEqual([['C2', 'C1'], ['P1']]);
    expect(await first(terms({ written: 'time', weak: true }, 'goals'))).toEqual([['C2', 'C1']]);
  });

  test('words that the handbook does not have are left out of what is near', async () => {
    const { near } = await search(terms({ written: 'pizza', known: false }, 'policy'));
    expect(near.map(({ statements }) => ids(statements))).toEqual([['D1', 'X1']]);
  });

  test('lines that belong to the question it comes near to are shown for it, each once', async () => {
    const asked: Vocabulary = {
      ...vocabulary,
      places: [
        { url: '/q', title: 'Who pays for pizza?', kind: 'question', label: 'Open question', near: ['D1', 'P1'] },
      ],
    };
    const { near } = await search(terms({ written: 'pizza', known: false }, 'policy'), {}, asked);
    expect(near.map(({ place, statements }) => [place?.url, ids(statements)])).toEqual([
      [undefined, ['D1', 'X1']],
      ['/q', ['P1']],
    ]);
  });
});

describe('what is near', () => {
  const role = (written: string, id: string) => ({ written, role: id, group: { words: [written] } });
  const asking = (id: string, isCertain: boolean): Partial<Understood> => ({
    subject: { id, name: id, hasList: true, isCertain },
  });
  const own = [
    line('A1', 'principal plans visits', { role: 'principal' }),
    line('A2', 'principal rests', { role: 'principal' }),
    line('B1', 'coach plans visits and goals', { role: 'coach' }),
    line('B2', 'coach reads goals of visits', { role: 'coach', theme: 'aims' }),
  ];
  const words: Vocabulary = { ...vocabulary, statements: [...own, ...lines] };
  const nearTo = async (asked: Term[], more: Partial<Understood>, facets: Partial<Facets> = {}, known = words) => {
    const all = { role: [], program: [], theme: [], ...facets };
    const { near, statements, elsewhere } = await find(listEngine(own, []), understood(asked, more), all, known);
    expect([...statements, ...elsewhere]).toEqual([]);
    return near.map((one) => [
      one.terms.map(({ written }) => written).join(' '),
      ids(one.statements).join(' '),
      one.elsewhere,
    ]);
  };

  test('the role that is asked about comes first, where that is certain', async () => {
    const asked = terms(role('principal', 'principal'), 'reads', 'goals', 'plans');
    expect(await nearTo(asked, asking('principal', true))).toEqual([
      ['principal plans', 'A1', false],
      ['reads goals', 'B2', true],
      ['goals plans', 'B1', true],
    ]);
    expect(await nearTo(asked, asking('principal', false))).toEqual([
      ['reads goals', 'B2', true],
      ['goals plans', 'B1', true],
      ['principal plans', 'A1', false],
    ]);
  });

  test('lines that only name a role give way to those with what was asked about it, else they are shown', async () => {
    expect(await nearTo(terms(role('principal', 'principal'), 'reads', 'pizza'), asking('principal', false))).toEqual([
      ['reads', 'B2', true],
    ]);
    const pizza = terms(role('principal', 'principal'), { written: 'pizza', known: false });
    expect(await nearTo(pizza, asking('principal', false))).toEqual([['principal', 'A2 A1', false]]);
  });

  test('with a choice nothing else is shown beside what is under it, and what is elsewhere where nothing is', async () => {
    const reads = terms('reads', 'rests', 'pizza');
    expect(await nearTo(reads, {}, { role: ['principal'] })).toEqual([['rests', 'A2', false]]);
    expect(await nearTo(terms('reads', 'pizza'), {}, { role: ['principal'] })).toEqual([['reads', 'B2', true]]);
  });

  test('at most three parts are shown, and none that tells less than half of the best', async () => {
    const weak = terms({ written: 'rests', weak: true }, 'reads', 'pizza');
    expect(await nearTo(weak, {})).toEqual([['reads', 'B2', false]]);
    const four = [line('1', 'one', {}), line('2', 'two', {}), line('3', 'three', {}), line('4', 'four', {})];
    const found = await find(
      listEngine(four, []),
      understood(terms('one', 'two', 'three', 'four')),
      { role: [], program: [], theme: [] },
      { ...vocabulary, statements: four },
    );
    expect(found.near.map((one) => ids(one.statements))).toEqual([['1'], ['2'], ['3']]);
  });

  test('the lines of a theme come under it, those of a role’s page do not, and nothing twice', async () => {
    const place = { kind: 'page', label: '' } as const;
    const places: Vocabulary['places'] = [
      { ...place, url: '/r', title: 'Pizza', choice: ['role', 'principal'] },
      { ...place, url: '/t', title: 'Pizza aims', choice: ['theme', 'aims'] },
    ];
    const pizza = { written: 'pizza', known: false };
    const known = { ...words, places };
    expect(await nearTo(terms(pizza), {}, {}, known)).toEqual([['', 'B2', false]]);
    expect(await nearTo(terms(pizza, 'reads'), {}, {}, known)).toEqual([['reads', 'B2', false]]);
    expect(await nearTo(terms(pizza), {}, { role: ['principal'] }, known)).toEqual([]);
  });

  test('a role’s list is said to be its own; what others have is not', async () => {
    const all = { role: [], program: [], theme: [] };
    const of = async (asked: Term[], more: Partial<Understood>) => {
      const found = await find(listEngine(own, []), understood(asked, more), all, words);
      return [found.of?.id, ids(found.statements), ids(found.elsewhere)];
    };
    const coach = role('coach', 'coach');
    expect(await of(terms(coach, 'plans'), asking('coach', false))).toEqual(['coach', ['B1'], []]);
    expect(await of(terms('rests'), asking('coach', false))).toEqual([undefined, ['A2'], []]);
    expect(await of(terms('rests'), asking('coach', true))).toEqual(['coach', [], ['A2']]);
  });
});

describe('the order', () => {
  test('the words themselves come before words for the same thing', async () => {
    const groups = [{ words: ['aim', 'goals'] }];
    const aims = [line('A', 'goals for data', {}), line('B', 'an aim of some data', {})];
    const words = { ...vocabulary, groups, statements: aims };
    const aim = terms({ written: 'aim', asked: 'zq0000q', group: groups[0] });
    const found = await find(listEngine(aims, groups), understood(aim), { role: [], program: [], theme: [] }, words);
    expect(ids(found.statements)).toEqual(['B', 'A']);
  });
});
