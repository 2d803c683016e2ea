import { describe, expect, test } from 'vitest';
import { addressesOf } from '../../../src/check/addresses.ts';
import { notYetPromised, promiseMore } from '../../../src/check/promise-more.ts';
import { brokenPromises } from '../../../src/check/promises.ts';
import type { Draft } from '../../../src/domain/draft.ts';
import type { Part } from '../../../src/domain/rules/rule.ts';
import { agreement, draft, onboarding, program, role, roleList, statement, step, term, theme } from '../../builders.ts';

const words = draft({
  themes: ['time', 'trust', 'tests', 'tasks'].map(theme),
  glossary: ['tosa', 'plc'].map((id, i) => term(id, {}, i)),
  agreements: [agreement()],
  questions: [
    { id: 'who', file: 'content/questions.yaml', index: 0, words: { question: 'Who?', nearest: [], blank: 'who' } },
  ],
  onboarding: onboarding([step('first'), step('second')]),
});
const all = addressesOf(words).kept.map(({ address }) => address);

/** The same words with other addresses promised, moved and withdrawn. */
function promising(
  promised: readonly string[],
  moved: Record<string, string> = {},
  withdrawn: Record<string, { on: string; into: string[] }> = {},
): Draft {
  return { ...words, addresses: { ...words.addresses, words: { promised: [...promised], moved, withdrawn } } };
}

function broken(changed: Draft, notWhole: readonly Part[] = []) {
  return brokenPromises(changed, addressesOf(changed), new Set(notWhole));
}
/** What is told where nothing names what is gone: where, what is wrong, what would be right. */
const told = (changed: Draft, notWhole: readonly Part[] = []) =>
  broken(changed, notWhole)
    .filter(({ ifMissed }) => ifMissed !== true)
    .map(({ at, what, fix }) => [`${at.file} ${at.path.join(' ')}`, what, fix]);

const file = 'content/addresses.yaml';
const retire = (address: string) =>
  `say in ${file} what became of it: under "moved" where its address leads, "${address}: …", or under "withdrawn" since when it is gone, "${address}: { on: 2027-07-01, into: [] }".`;
const back = (address: string) => `Put it back; or ${retire(address)}`;
const gone = (kind: string, id: string, address: string) =>
  `The ${kind} "${id}" is gone; its address ${address} is promised`;

describe('what is promised', () => {
  test('is everything that has an id of its own', () => {
    expect(all).toEqual([
      '/programs/support/',
      '/programs/support/#SU-P-1',
      '/programs/support/#SU-C-1',
      '/programs/support/#SU-C-2',
      '/programs/cohort/',
      '/programs/cohort/#CO-1',
      '/roles/principal/',
      '/roles/coach/',
      '/roles/teacher/',
      '/roles/mentor/',
      '/themes/time/',
      '/themes/trust/',
      '/themes/tests/',
      '/themes/tasks/',
      '/agreements/work/',
      '/together/principal-coach/',
      '/questions/#who',
      '/glossary/#tosa',
      '/glossary/#plc',
      '/onboarding/#first',
      '/onboarding/#second',
    ]);
  });

  test('is there, or leads to what is there', () => {
    expect(told(promising(all))).toEqual([]);
    expect(
      told(promising(['/roles/clerk/', '/roles/', '/source/#L1', '/pdf/handbook.pdf'], { '/roles/clerk/': '/roles/' })),
    ).toEqual([]);
    expect(told(promising(['/data/handbook.json', '/data/statements.csv', '/pdf/programs/support.pdf']))).toEqual([]);
  });

  test.each<[string, string, string, string]>([
    ['a program', 'program', 'clinic', '/programs/clinic/'],
    ['a statement', 'statement', 'SU-C-30', '/programs/support/#SU-C-30'],
    ['a role', 'role', 'clerk', '/roles/clerk/'],
    ['a theme', 'theme', 'talk', '/themes/talk/'],
    ['an agreement', 'agreement', 'rest', '/agreements/rest/'],
    ['a question', 'question', 'why', '/questions/#why'],
    ['a term', 'term', 'abc', '/glossary/#abc'],
    ['a step', 'step', 'third', '/onboarding/#third'],
    ['a page of another kind', 'page', '/news/', '/news/'],
    ['a place on a page of another kind', 'page', '/matrix/#third', '/matrix/#third'],
    ['a page of a program that is none', 'page', '/programs/support/more/', '/programs/support/more/'],
  ])('and gone is told of: %s', (_, kind, id, address) => {
    expect(told(promising([...all, address]))).toEqual([
      [`${file} promised ${all.length}`, `${gone(kind, id, address)}.`, back(address)],
    ]);
    expect(told(promising([...all, address], { [address]: '/roles/' }))).toEqual([]);
  });

  test.each<[Part, string]>([
    ['programs', '/programs/clinic/'],
    ['programs', '/programs/support/#SU-C-30'],
    ['roles', '/roles/clerk/'],
    ['themes', '/themes/talk/'],
    ['agreements', '/agreements/rest/'],
    ['questions', '/questions/#why'],
    ['glossary', '/glossary/#abc'],
    ['onboarding', '/onboarding/#third'],
    ['pages', '/news/'],
    ['addresses', '/roles/clerk/'],
  ])('is not known to be gone while %s can’t be read: %s', (part, address) => {
    expect(told(promising([address]), [part])).toEqual([]);
    expect(told(promising([address]), ['notes', 'cycle'])).toHaveLength(1);
    expect(told(promising([]), [part]).concat(told(promising([], { '/roles/': '/' }), ['addresses']))).toEqual([]);
  });

  test('goes with its page, and says what is gone with it', () => {
    const lost = promising([
      '/programs/clinic/',
      '/programs/clinic/#CL-1',
      '/programs/clinical/#CI-1',
      '/programs/support/#SU-C-1',
    ]);
    expect(broken(lost).map(({ at, gone }) => [at.path, gone])).toEqual([
      [
        ['promised', 0],
        ['program clinic', 'statement CL-1', 'some statement', 'some words'],
      ],
      [
        ['promised', 2],
        ['statement CI-1', 'some statement', 'some words'],
      ],
    ]);
  });

  test('goes with its page where that leads elsewhere', () => {
    expect(told(promising(['/programs/clinic/#CLINIC-C-11'], { '/programs/clinic/': '/programs/support/' }))).toEqual([
      [
        `${file} moved /programs/clinic/`,
        '/programs/clinic/ was never promised, so nobody can have its address.',
        'Take this line away, or put the address under "promised" too.',
      ],
    ]);
  });

  test.each([
    ['question', '/questions/#why', ['question why', 'some question']],
    ['term', '/glossary/#abc', ['term abc', 'some question']],
    ['step', '/onboarding/#third', ['step third', 'some question']],
    ['role', '/roles/clerk/', ['role clerk']],
    ['page that has an odd name', '/a statement b/', ['page /a statement b/']],
    ['page that has another odd name', '/a term b/', ['page /a term b/']],
    ['statement that stands elsewhere now', '/programs/support/#CO-1', ['some statement'].slice(1)],
  ])('and gone says what may be missed: a %s', (_, address, missed) => {
    expect(broken(promising([address])).map((one) => one.gone)).toEqual([missed]);
  });

  test('and gone, three of a kind, are three; four are one', () => {
    const three = ['/roles/one-a/', '/roles/two-b/', '/roles/six-c/'];
    expect(told(promising([...all, ...three]))).toHaveLength(3);
    const four = [...three, '/roles/ten-d/'];
    expect(told(promising([...all, ...four, '/news/']))).toEqual([
      [
        `${file} promised ${all.length}`,
        '4 addresses of the kind "role" are gone that are promised: one-a, two-b, six-c, ten-d.',
        `Put them back; or ${retire('/roles/one-a/')}`,
      ],
      [`${file} promised ${all.length + 4}`, `${gone('page', '/news/', '/news/')}.`, back('/news/')],
    ]);
    expect(
      broken(promising(['/glossary/#a-a', '/glossary/#b-b', '/glossary/#c-c', '/glossary/#d-d']))[0]?.gone,
    ).toEqual(['term a-a', 'term b-b', 'term c-c', 'term d-d', 'some question']);
  });
});

describe('what is gone is probably', () => {
  const without = (address: string) => all.filter((one) => one !== address);
  const here = (id: string, old: string, now: string) =>
    `Write "${id}" again; or let the old address lead here, under "moved" in ${file}: "${old}: ${now}".`;

  test('what is new and has almost its name', () => {
    expect(told(promising([...without('/themes/trust/'), '/themes/trusts/']))).toEqual([
      [
        'content/themes.yaml 1 id',
        `${gone('theme', 'trusts', '/themes/trusts/')}. Is it now "trust"?`,
        here('trusts', '/themes/trusts/', '/themes/trust/'),
      ],
    ]);
  });

  test('what is new and alone of its kind, whatever else is gone', () => {
    const promised = [...without('/programs/cohort/'), '/programs/clinic/', '/themes/talks/'];
    expect(told(promising(promised))).toContainEqual([
      'content/programs/cohort.mdx ',
      `${gone('program', 'clinic', '/programs/clinic/')}. Is it now "cohort"?`,
      expect.any(String),
    ]);
  });

  test('what is new and alone of its kind, whatever its name', () => {
    expect(told(promising([...without('/programs/cohort/'), '/programs/clinic/']))).toEqual([
      [
        'content/programs/cohort.mdx ',
        `${gone('program', 'clinic', '/programs/clinic/')}. Is it now "cohort"?`,
        here('clinic', '/programs/clinic/', '/programs/cohort/'),
      ],
    ]);
    expect(told(promising([...without('/onboarding/#second'), '/onboarding/#begun']))).toEqual([
      [
        'content/onboarding.yaml stages 0 steps 1 id',
        `${gone('step', 'begun', '/onboarding/#begun')}. Is it now "second"?`,
        here('begun', '/onboarding/#begun', '/onboarding/#second'),
      ],
    ]);
  });

  test.each<[string, readonly string[], Record<string, string>]>([
    ['two are new', [...without('/roles/coach/').filter((one) => one !== '/roles/mentor/'), '/roles/xyz/'], {}],
    ['two are gone', [...without('/roles/coach/'), '/roles/xyz/', '/roles/uvw/'], {}],
    ['what is new is of another kind', [...without('/roles/coach/'), '/themes/xyz/'], {}],
    [
      'something else leads to what is new',
      [...without('/roles/coach/'), '/roles/xyz/', '/roles/uvw/'],
      { '/roles/uvw/': '/roles/coach/' },
    ],
  ])('nothing that is there, where %s', (_, promised, moved) => {
    const found = told(promising(promised, moved));
    expect(found.length).toBeGreaterThan(0);
    for (const [, what] of found) expect(what).toMatch(/promised\.$/);
  });

  test('a statement of the same program, at most two letters away', () => {
    const two = promising([
      ...without('/programs/support/#SU-C-2').filter((one) => one !== '/programs/cohort/#CO-1'),
      '/programs/support/#SU-C-22',
    ]);
    expect(told(two)).toEqual([
      [
        'content/programs/support.mdx roles 1 statements 1 id',
        `${gone('statement', 'SU-C-22', '/programs/support/#SU-C-22')}. Is it now "SU-C-2"?`,
        here('SU-C-22', '/programs/support/#SU-C-22', '/programs/support/#SU-C-2'),
      ],
    ]);
    const far = promising([...without('/programs/support/#SU-C-2'), '/programs/support/#SU-C-2345']);
    expect(told(far)[0]?.[1]).toMatch(/promised\.$/);
    const other = promising([...without('/programs/support/#SU-C-2'), '/programs/cohort/#SU-C-22']);
    expect(told(other)[0]?.[1]).toMatch(/promised\.$/);
  });
});

describe('what is moved', () => {
  const old = '/roles/clerk/';
  test.each([
    [
      'though it is there',
      '/roles/coach/',
      '/roles/mentor/',
      "/roles/coach/ is there, so it can't lead elsewhere.",
      'Take the role out of content/roles/coach.mdx, or this line out of "moved". What is new needs an id of its own.',
    ],
    [
      'and was never promised',
      '/roles/xyz/',
      '/roles/mentor/',
      '/roles/xyz/ was never promised, so nobody can have its address.',
      'Take this line away, or put the address under "promised" too.',
    ],
    [
      'and is almost what is there',
      '/roles/coaches/',
      '/roles/mentor/',
      '/roles/coaches/ was never promised, so nobody can have its address.',
      'Take this line away, or put the address under "promised" too.',
    ],
    [
      'and is misspelt',
      '/roles/clerks/',
      '/roles/mentor/',
      '/roles/clerks/ was never promised, so nobody can have its address.',
      'Did you mean /roles/clerk/?',
    ],
    [
      'to what is not there',
      old,
      '/roles/mentors/',
      `${old} leads to /roles/mentors/, which is not there.`,
      'Did you mean /roles/mentor/?',
    ],
    [
      'to what is not there on a page',
      old,
      '/glossary/#tos',
      `${old} leads to /glossary/#tos, which is not there.`,
      'Did you mean /glossary/#tosa?',
    ],
    ['to itself', old, old, `${old} leads to ${old}, which leads on.`, 'Name another address.'],
  ])('%s is told of', (_, from, to, what, fix) => {
    const moved = from === old ? { [from]: to } : { [from]: to, [old]: '/roles/' };
    const known = from === '/roles/clerks/' ? {} : moved;
    const found = told(promising([...all, old], { [from]: to, ...known })).filter(
      ([at]) => at === `${file} moved ${from}`,
    );
    expect(found).toEqual([[`${file} moved ${from}`, what, fix]]);
  });

  test('to what leads on is told where that leads', () => {
    expect(told(promising([old, '/roles/aide/'], { [old]: '/roles/aide/', '/roles/aide/': '/roles/coach/' }))).toEqual([
      [`${file} moved ${old}`, `${old} leads to /roles/aide/, which leads on.`, 'Write /roles/coach/.'],
    ]);
  });

  test('is not judged while it can’t be known what is there', () => {
    expect(told(promising([old], { [old]: '/roles/xyz/' }), ['roles'])).toEqual([]);
    expect(told(promising([], { [old]: '/roles/' }), ['roles'])).toEqual([]);
  });
});

describe('what is withdrawn', () => {
  const on = '2027-07-01';
  const clinic = '/programs/clinic/';

  test('is kept: its address says so, with all that stood on its page', () => {
    const promised = [...all, clinic, `${clinic}#CL-1`, '/programs/support/#SU-C-3'];
    const withdrawn = { [clinic]: { on, into: ['/programs/cohort/'] }, '/programs/support/#SU-C-3': { on, into: [] } };
    expect(told(promising(promised, {}, withdrawn))).toEqual([]);
  });

  test('and still named is one problem, where it is withdrawn', () => {
    const promised = [...all, clinic, `${clinic}#CL-1`];
    expect(broken(promising(promised, {}, { [clinic]: { on, into: [] } }))).toEqual([
      {
        at: { file, path: ['withdrawn', clinic] },
        what: 'The program clinic is withdrawn, and the handbook still names it.',
        fix: 'Take it away where it is named.',
        gone: ['program clinic', 'statement CL-1'],
        ifMissed: true,
      },
    ]);
  });

  const wrong = (from: string, into: string[], { moved = {}, more = [] as string[] } = {}) =>
    told(promising([...all, clinic, ...more], moved, { [from]: { on, into } })).filter(
      ([at]) => !at?.startsWith(`${file} promised`),
    );
  const again = (id: string) => [
    `The id ${id} was that of another statement, which is withdrawn: an id is never given again.`,
    'Give this statement a number that no other had.',
  ];

  test.each([
    ['a page that is there', '/roles/coach/', [], "/roles/coach/ is there, so it can't be withdrawn."],
    ['what was never promised', '/roles/xyz/', [], '/roles/xyz/ was never promised, so nobody can have its address.'],
    [
      'into what is not there',
      '/programs/clinic/',
      ['/programs/cohorts/'],
      '/programs/clinic/ leads to /programs/cohorts/, which is not there.',
    ],
  ])('%s is told of', (_, from, into, what) => {
    expect(wrong(from, into).map(([at, what]) => [at, what])).toEqual([[`${file} withdrawn ${from}`, what]]);
  });

  test('and moved too is told of', () => {
    expect(wrong(clinic, [], { moved: { [clinic]: '/roles/' } })).toContainEqual([
      `${file} withdrawn ${clinic}`,
      '/programs/clinic/ is withdrawn here and leads elsewhere above.',
      'Keep one of the two.',
    ]);
  });

  test('a statement that still stands in its program is told of, where it is said to be withdrawn', () => {
    expect(wrong('/programs/support/#SU-C-1', [])).toEqual([
      [
        `${file} withdrawn /programs/support/#SU-C-1`,
        "/programs/support/#SU-C-1 is there, so it can't be withdrawn.",
        'Take the statement out of content/programs/support.mdx, or this line out of "withdrawn". What is new needs an id of its own.',
      ],
    ]);
  });

  test('an id of a page that was withdrawn is not given again', () => {
    expect(wrong(clinic, [], { more: [`${clinic}#SU-C-1`] })).toEqual([
      ['content/programs/support.mdx roles 1 statements 0 id', ...again('SU-C-1')],
    ]);
  });

  test('an id goes with its program to another address', () => {
    const moved = { [`${clinic}#SU-C-1`]: '/programs/support/#SU-C-1' };
    expect(told(promising([...all, `${clinic}#SU-C-1`], moved))).toEqual([]);
  });
});

describe('promising', () => {
  const more = (yaml: string, ids: readonly string[] = ['time', 'trust', 'tests', 'tasks']) => {
    const some = {
      ...words,
      programs: [],
      roles: [],
      agreements: [],
      questions: [],
      glossary: [],
      onboarding: onboarding([]),
    };
    return promiseMore(yaml, addressesOf({ ...some, themes: ids.map(theme) }));
  };

  test('tells what is not promised yet', () => {
    const known = promising(all.slice(2));
    expect(notYetPromised(known, addressesOf(known))).toEqual(all.slice(0, 2));
  });

  test.each([
    ['nothing is promised', 'promised: []\nmoved: {}\n', 'promised:\n  - /themes/time/\nmoved: {}\n'],
    ['nothing stands there', '# a\npromised:\n\nmoved: {}\n', '# a\npromised:\n  - /themes/time/\n\nmoved: {}\n'],
    ['nothing stands there, with a remark', '\uFEFFpromised:   [] # b\n', 'promised:\n  - /themes/time/\n'],
    ['nothing stands there, with a remark right after', 'promised: # b', 'promised:\n  - /themes/time/'],
    [
      'all is promised',
      'promised:\n- "/themes/time/"\n# b\n\n- \'/a/\' # c\n\n',
      'promised:\n- "/themes/time/"\n# b\n\n- \'/a/\' # c\n\n',
    ],
    [
      'other indents are used',
      'promised:\n    - /a/\nmoved:\n  - b',
      'promised:\n    - /themes/time/\n    - /a/\nmoved:\n  - b',
    ],
    ['no indents are used', 'promised:\n# c\n- /a/\n', 'promised:\n- /themes/time/\n# c\n- /a/\n'],
    ['there are the line ends of Windows', 'promised:\r\n  - /a/\r\n', 'promised:\r\n  - /themes/time/\r\n  - /a/\r\n'],
    [
      'remarks and lines with nothing stand between',
      'promised:\n  - /a/ # - b\n \n# - /themes/time/\n  - /b/\n\nmoved:\n  - c',
      'promised:\n  - /themes/time/\n  - /a/ # - b\n \n# - /themes/time/\n  - /b/\n\nmoved:\n  - c',
    ],
    [
      'another field has a number sign and hyphens',
      'promised:\n  - /a/\nb: c - d # e\n  - /themes/time/',
      'promised:\n  - /themes/time/\n  - /a/\nb: c - d # e\n  - /themes/time/',
    ],
    [
      'there is more above',
      'a: b\n promised: c\npromised:\n  - /a/',
      'a: b\n promised: c\npromised:\n  - /themes/time/\n  - /a/',
    ],
  ])('adds what is new where %s', (_, before, after) => {
    expect(more(before, ['time'])).toBe(after);
  });

  test('puts each after what comes before it on the site', () => {
    const before = 'promised:\n  - /themes/trust/\n  # more\n  - /themes/tasks/\n  - /roles/\nmoved: {}\n';
    expect(more(before, ['time', 'trust', 'tests', 'talks', 'tasks', 'tools'])).toBe(`promised:
  - /themes/time/
  - /themes/trust/
  - /themes/tests/
  - /themes/talks/
  # more
  - /themes/tasks/
  - /themes/tools/
  - /roles/
moved: {}
`);
  });

  test.each([
    [
      'in one line',
      'a: b\npromised: [/a/]\n',
      '2: "promised" is not a list with one address a line. Write each after "- ".',
    ],
    ['nowhere', 'a: b\n', '0: "promised" is not a list'],
    ['after another word', 'promised: a promised:\n', '1: "promised" is not a list'],
    ['with a word after it', 'promised: [] a\n', '1: "promised" is not a list'],
  ])('says why it can’t where they stand %s', (_, yaml, message) => {
    expect(() => more(yaml)).toThrow(message);
  });
});

describe('links may lead', () => {
  const names = [{ role: 'clerk', as: 'the clerk', basis: 'explicit' } as const];
  const themes = [{ theme: 'time', evidence: 'time', basis: 'explicit' } as const];
  const { pages } = addressesOf(
    draft({
      programs: [
        program('chart', { code: 'CH', roles: [roleList('coach', [statement('CH-C-1', { names, themes })])] }),
        program('plain', { code: 'PL', order: 2, statements: [statement('PL-1')] }),
      ],
      roles: [role('coach', { code: 'C', order: 1 }), role('clerk', { order: 2 })],
    }),
  );

  test.each([
    ['the lists of a program, and its statements', '/programs/chart/', ['coach', 'CH-C-1', 'related']],
    ['the description of a program without lists', '/programs/plain/', ['description', 'PL-1', 'related']],
    ['the programs that have a list of a role', '/roles/coach/', ['chart']],
    ['the sentences that name a role', '/roles/clerk/', ['named-in']],
    ['the roles that have a statement on a theme, and its statements', '/themes/time/', ['coach', 'CH-C-1']],
    ['a sheet of paper', '/pdf/programs/chart.pdf', []],
    ['a table of the statements', '/data/statements.csv', []],
  ])('to %s', (_, page, anchors) => {
    expect(pages.get(page)).toEqual(new Set(anchors));
  });
});
