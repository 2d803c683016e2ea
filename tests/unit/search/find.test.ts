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
  page: '',
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
      groups: [],
      isNear: false,
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
    const { statements, near } = await search(terms('data', 'goals'));
    expect(ids(statements)).toEqual(['C1']);
    // Nothing with a part of it is shown beside them.
    expect(near).toEqual([]);
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
    const guessed = { written: 'pizza', asked: 'goals', known: false };
    expect((await countChoices(engine, understood(terms(guessed)), none)).role).toEqual({});
    expect((await countChoices(engine, understood(terms(guessed, 'data')), none)).role).toEqual({});
  });

  test('of several words those lines are counted that have them all', async () => {
    expect((await countChoices(engine, understood(terms('data', 'goals')), none)).role).toEqual({ coach: 1 });
  });
});

describe('with a role chosen', () => {
  test('only its own statements count, and choices not taken keep their true counts', async () => {
    const { statements, elsewhere } = await search(terms('data'), { role: ['principal'] });
    expect(ids(statements)).toEqual(['P1']);
    expect(elsewhere).toEqual([]);
    const facets = { role: ['principal'], program: [], theme: [] };
    const counts = await countChoices(engine, understood(terms('data')), facets);
    expect(counts.role).toEqual({ principal: 1, coach: 1 });
  });

  test('two roles are either of them', async () => {
    expect(ids((await search(terms('data'), { role: ['principal', 'coach'] })).statements)).toEqual(['P1', 'C1']);
  });

  test('lines that only name it stand apart, and those of others below; none with only a part of it', async () => {
    const { statements, named, elsewhere, near } = await search(terms('policy'), { role: ['principal'] });
    expect([statements, named, elsewhere, near.flatMap((one) => one.statements)].map(ids)).toEqual([
      [],
      ['X1'],
      ['D1'],
      [],
    ]);
  });

  test('lines that only name it are shown only where they have what was asked for', async () => {
    const { named, elsewhere } = await search(terms('goals'), { role: ['principal'] });
    expect([named, elsewhere].map(ids)).toEqual([[], ['C2', 'C1']]);
  });

  test('with nothing typed its lines are shown, then those that name it, and nothing else', async () => {
    const { statements, named, ...others } = await search([], { role: ['principal'] });
    expect([statements, named].map(ids)).toEqual([['P1'], ['X1']]);
    expect(others).toEqual({ of: undefined, elsewhere: [], near: [], places: [] });
  });

  test('its page is not offered to who types its name as well, but pages for other words are', async () => {
    const page = { kind: 'page', label: '' } as const;
    const pages: Vocabulary = {
      ...vocabulary,
      places: [
        { ...page, url: '/p', title: 'Principal' },
        { ...page, url: '/d', title: 'Data' },
      ],
    };
    const principal = { written: 'principal', role: 'principal', groups: [{ words: ['principal'] }] };
    const offered = async (...asked: Parameters<typeof terms>) =>
      (await search(terms(...asked), { role: ['principal'] }, pages)).places.map(({ place }) => place.url);
    expect(await offered(principal)).toEqual([]);
    expect(await offered('data')).toEqual(['/d']);
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

  test('where nothing is under it and nothing was typed, nothing is shown', async () => {
    for (const facets of [{ theme: ['none-of-them'] }, { role: ['none-of-them'] }]) {
      const { statements, elsewhere, named, near } = await search([], facets);
      expect([statements, elsewhere, named, near]).toEqual([[], [], [], []]);
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
  const role: Partial<Term> = { written: 'coach', asked: 'zq0000q', groups: [{ words: ['coach'] }], role: 'coach' };
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
    expect(ids((await ask(terms('policy', naming), named)).statements)).toEqual(['X1']);
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
    expect(near.map(({ place, terms, statements }) => [place?.url, terms.length, ids(statements)])).toEqual([
      [undefined, 1, ['D1', 'X1']],
      ['/q', 0, ['P1']],
    ]);
  });

  describe('and something comes near to pages', () => {
    const some = [line('P-1', 'one', {}), line('P-10', 'ten', {})];
    const nearPizza = async (places: Vocabulary['places']) => {
      const known = { ...vocabulary, places, statements: some };
      const pizza = understood(terms({ written: 'pizza', known: false }));
      const { near } = await find(listEngine(some, []), pizza, { role: [], program: [], theme: [] }, known);
      return near.map(({ place, statements }) => [place?.title, ids(statements)]);
    };
    const page = (title: string, near?: readonly string[]) =>
      ({ url: title, title, kind: 'page', label: '', ...(near && { near }) }) as const;

    test('the very lines that belong to one are shown, not those whose ids begin so', async () => {
      expect(await nearPizza([page('Pizza', ['P-1'])])).toEqual([['Pizza', ['P-1']]]);
    });

    test('those of the first that has any are shown, and of none but the best three', async () => {
      const none = [page('Pizza a'), page('Pizza b')];
      expect(await nearPizza([...none, page('Pizza c', ['P-1'])])).toEqual([['Pizza c', ['P-1']]]);
      expect(await nearPizza([...none, page('Pizza c'), page('Pizza d', ['P-1'])])).toEqual([]);
    });
  });
});

describe('what is near', () => {
  const role = (written: string, id: string) => ({ written, role: id, groups: [{ words: [written] }] });
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

  test('lines of the role are not counted once more among those of others', async () => {
    const some = [
      line('H1', 'one two', { role: 'principal' }),
      line('E1', 'one three', { role: 'coach' }),
      line('E2', 'two three', { role: 'coach' }),
    ];
    const asked = understood(terms('one', 'two', 'three', 'four'), asking('principal', false));
    const none = { role: [], program: [], theme: [] };
    const { near } = await find(listEngine(some, []), asked, none, { ...vocabulary, statements: some });
    expect(near.map((one) => [ids(one.statements), one.elsewhere])).toEqual([
      [['H1'], false],
      [['E1'], true],
      [['E2'], true],
    ]);
  });

  test('a part is worth what its best line is worth', async () => {
    const groups = [{ words: ['aim', 'goal'] }];
    const some = [line('A', 'goal', {}), line('B', 'aim', {}), line('C', 'rests', {})];
    const known = { ...vocabulary, groups, statements: some };
    const asked = understood(terms({ written: 'aim', asked: 'zq0000q', groups }, 'rests'));
    const { near } = await find(listEngine(some, groups), asked, { role: [], program: [], theme: [] }, known);
    expect(near.map((one) => ids(one.statements))).toEqual([['B', 'A'], ['C']]);
  });

  test('a word that tells little brings nothing near by itself; two of them do, but not beside what tells more', async () => {
    const little = (written: string) => ({ written, weak: true });
    const pizza = { written: 'pizza', known: false };
    expect(await nearTo(terms(little('rests'), pizza), {})).toEqual([]);
    const both = [little('plans'), little('visits'), pizza];
    expect(await nearTo(terms(...both), {})).toEqual([['plans visits', 'A1 B1', false]]);
    expect(await nearTo(terms(...both, 'rests'), {})).toEqual([['rests', 'A2', false]]);
  });

  test('it does not come first with little of what was asked, where another role’s line has much of it', async () => {
    const asked = terms(role('principal', 'principal'), 'rests', 'coach', 'reads', 'goals', 'pizza');
    const [first] = await nearTo(asked, asking('principal', true));
    expect(first).toEqual(['coach reads goals', 'B2', true]);
  });

  test('lines that only name a role give way to those with what was asked about it, else they are shown', async () => {
    expect(await nearTo(terms(role('principal', 'principal'), 'reads', 'pizza'), asking('principal', false))).toEqual([
      ['reads', 'B2', true],
    ]);
    expect(await nearTo(terms(role('principal', 'principal'), 'reads', 'pizza'), asking('principal', true))).toEqual([
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

  test('where the role has what was asked, and others say it of the role, nothing is only near', async () => {
    const both = [...own, line('A3', 'principal plans with a coach', { role: 'principal' })];
    const asked = understood(terms(role('coach', 'coach'), 'plans'), asking('coach', true));
    const { statements, elsewhere, near } = await find(
      listEngine(both, []),
      asked,
      { role: [], program: [], theme: [] },
      words,
    );
    expect([statements, elsewhere].map(ids)).toEqual([['B1'], ['A3']]);
    expect(near).toEqual([]);
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
    const aim = terms({ written: 'aim', asked: 'zq0000q', groups });
    const found = await find(listEngine(aims, groups), understood(aim), { role: [], program: [], theme: [] }, words);
    expect(ids(found.statements)).toEqual(['B', 'A']);
  });
});
