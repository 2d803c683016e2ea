import { describe, expect, test } from 'vitest';
import { rankPlaces } from '../../../src/search/query/places.ts';
import { understandQuery } from '../../../src/search/query/understand-query.ts';
import type { Place, Vocabulary } from '../../../src/search/query/vocabulary.ts';
import { wordsOfVocabulary } from '../../../src/search/query/words.ts';

const place = (kind: Place['kind'], title: string, more: Partial<Place> = {}): Place => ({
  url: title,
  title,
  kind,
  label: kind,
  ...more,
});
const places = [
  place('question', 'Is coaching voluntary?', { also: 'mandatory · opt out · say no' }),
  place('question', 'How do I ask for a coach?'),
  place('question', 'What does my coach tell my principal?'),
  place('question', 'What are coaches not asked to do?', { also: 'can coach' }),
  place('question', 'Who is my TOSA?'),
  place('term', 'TOSA (Teacher on Special Assignment)'),
  place('term', 'Individual Learning Plan (ILP)', { says: 'Goals for growth.' }),
  place('term', 'Confidentiality'),
  place('term', 'Observation (by a coach)'),
  place('term', 'Coaching cycle', { says: 'A round of goals.' }),
  place('page', 'Coach / TOSA', { choice: ['role', 'coach'] }),
  place('page', 'Programs', { also: 'kinds types' }),
  place('page', 'Goals, vision and alignment'),
];
const vocabulary: Vocabulary = {
  groups: [
    { words: ['Coach', 'TOSA'], role: true },
    { words: ['principal'], role: true },
    { words: ['confidentiality', 'privacy'] },
  ],
  roles: [
    { id: 'coach', name: 'Coach', hasList: true },
    { id: 'principal', name: 'Principal', hasList: true },
  ],
  codes: [],
  contact: '',
  places,
  statements: [{ id: 'A-1', page: '', text: 'Sets goals.', place: '', filters: {} }],
};
/** Places are read once for each vocabulary; each search has one of its own, so that each test reads them. */
const ranked = (query: string, more: readonly Place[] = [], groups: Vocabulary['groups'] = []) => {
  const own = { ...vocabulary, places: [...places, ...more], groups: [...vocabulary.groups, ...groups] };
  return rankPlaces(understandQuery(query, own, wordsOfVocabulary(own)), own);
};
const found = (...asked: Parameters<typeof ranked>) => ranked(...asked).map((one) => one.place.title);
const leading = (...asked: Parameters<typeof ranked>) =>
  ranked(...asked).flatMap(({ leads, place: { title } }) => (leads ? [title] : []));

describe('an open question', () => {
  test('is offered when it has the words that matter, not only when it has all', () => {
    expect(found('is coaching voluntary for people in their twentieth year')).toContain('Is coaching voluntary?');
    expect(found('is the weather voluntary')).toEqual(['Is coaching voluntary?']);
  });

  test('of two with the same words, the one that is asked in the same way comes first', () => {
    expect(found('how do I get a coach')[0]).toBe('How do I ask for a coach?');
    expect(found('what does a coach tell')[0]).toBe('What does my coach tell my principal?');
  });

  test('leads where other words for it were typed, or a whole phrase, though of words that questions are made of', () => {
    expect(leading('mandatory')).toEqual(['Is coaching voluntary?']);
    expect(leading('can I say no to this')).toEqual(['Is coaching voluntary?']);
    expect(leading('can I say yes to this')).toEqual([]);
    expect(leading('can I say no to goals')).toEqual([]);
    expect(leading('can I say no to goals of pizza')).toEqual([]);
  });

  test('leads by a phrase whichever name of a role stands in it, and whatever article', () => {
    for (const query of ['can the TOSA drive a bus', 'can coaches drive a bus', 'can my coach drive a bus']) {
      expect(leading(query)).toContain('What are coaches not asked to do?');
    }
    expect(leading('can a bus drive a coach')).not.toContain('What are coaches not asked to do?');
  });

  test('comes first where it is asked word for word, whatever its words are', () => {
    expect(leading('who is my TOSA')[0]).toBe('Who is my TOSA?');
    expect(leading('TOSA')).not.toContain('Who is my TOSA?');
  });

  test('leads where roles and something that they do are asked for, though not word for word', () => {
    expect(leading('tell coach principal')).toContain('What does my coach tell my principal?');
  });

  test('leads by a phrase that only comes near to something, whatever stands between its words', () => {
    const asks = [place('question', 'Who keeps the minutes?', { also: 'write it down' })];
    const agreements = [{ words: ['agreement'], near: ['write down'] }];
    expect(leading('must we write all down', asks, agreements)).toEqual([]);
    expect(leading('must we write it all down', asks, agreements)).toEqual(['Who keeps the minutes?']);
  });

  test('is found by one word for it, but one word is no phrase that leads beside others', () => {
    const asks = [place('question', 'Who keeps the minutes?', { also: 'the record · nobody' })];
    expect(leading('record', asks)).toEqual(['Who keeps the minutes?']);
    expect(leading('record pizza train', asks)).toEqual([]);
    expect(found('record pizza train', asks)).toEqual(['Who keeps the minutes?']);
  });

  test('leads as an open one does where it has been answered', () => {
    const asks = [place('answer', 'Who is on the bus?', { says: 'Whoever likes.' })];
    expect(leading('who is on the bus', asks)).toEqual(['Who is on the bus?']);
    const others = [place('answer', 'Who pays for the bus trip?'), place('page', 'Pay for a bus trip')];
    expect(leading('bus trip', others)).toEqual(['Who pays for the bus trip?']);
  });

  test('does not lead where only a role was named', () => {
    expect(leading('coach')).toEqual(['Coach / TOSA']);
  });
});

describe('a term', () => {
  test('leads when it is called by its whole name, a short name or a word for the same thing', () => {
    for (const name of ['individual learning plan', 'ilp', 'what is an ILP']) {
      expect(leading(name)).toEqual(['Individual Learning Plan (ILP)']);
    }
    expect(leading('privacy')).toEqual(['Confidentiality']);
  });

  test('comes before the role that it names, where it is all that was typed', () => {
    expect(leading('TOSA')).toEqual(['TOSA (Teacher on Special Assignment)', 'Coach / TOSA']);
  });

  test('is only near by a part of its name or by its meaning', () => {
    expect(ranked('growth goals').map((one) => [one.place.title, one.leads])).toEqual(
      [
        ['Individual Learning Plan (ILP)', false],
        ['Goals, vision and alignment', false],
        ['Coaching cycle', false],
      ].filter(([title]) => found('growth goals').includes(title as string)),
    );
    expect(leading('cycle')).toEqual([]);
  });

  test('what stands in brackets is a name only where it begins like one', () => {
    expect(leading('by a coach')).not.toContain('Observation (by a coach)');
    expect(leading('by a coach', [place('term', 'Watching (by a Coach)')])).not.toContain('Watching (by a Coach)');
    expect(leading('observation')).toEqual(['Observation (by a coach)']);
  });

  test('leads by either of two names, by a name that begins small, and without its little words', () => {
    const terms = [
      place('term', 'Scheme / Roadmap'),
      place('term', 'eDesk (Bureau)'),
      place('term', 'Round of visits'),
    ];
    expect(leading('roadmap', terms)).toEqual(['Scheme / Roadmap']);
    expect(leading('edesk', terms)).toEqual(['eDesk (Bureau)']);
    expect(leading('visits round', terms)).toEqual(['Round of visits']);
  });
});

describe('a page', () => {
  test('is found by its title, other words for it, and while its name is being typed', () => {
    expect(found('programs')).toEqual(['Programs']);
    expect(found('kinds')).toEqual(['Programs']);
    expect(found('progra')).toEqual(['Programs']);
  });

  test('is found by the beginning of any word of its title, of four letters and more', () => {
    expect(found('alig')).toEqual(['Goals, vision and alignment']);
    expect(found('pro')).toEqual([]);
  });

  test('leads by a phrase of how people ask for it', () => {
    expect(leading('where do I put it in', [place('page', 'Papers', { also: 'put it in' })])).toEqual(['Papers']);
  });

  test('is found by other words for it where its title is of words that questions are made of', () => {
    expect(found('directory', [place('page', 'Who is who', { also: 'directory' })])).toEqual(['Who is who']);
  });

  test('that has the word itself comes before one that has another word for the same thing', () => {
    const papers = [
      place('page', 'Folders', { also: 'portfolio' }),
      place('page', 'Papers', { says: 'The portfolio.' }),
      place('page', 'Shelves', { also: 'binder' }),
    ];
    const groups = [{ words: ['portfolio', 'binder'] }];
    expect(ranked('binder', papers, groups).map(({ place, leads }) => [place.title, leads])).toEqual([
      ['Shelves', false],
      ['Folders', false],
      ['Papers', false],
    ]);
  });

  test('of a role leads where it is asked what the role does, though its title says more', () => {
    const piano = [place('page', 'Principal of the piano school', { choice: ['role', 'principal'] })];
    expect(leading('what does a principal do', piano)).toEqual(['Principal of the piano school']);
    expect(leading('how do I meet the principal', piano)).toEqual([]);
  });

  test('of a role comes first where it is asked what the role does', () => {
    expect(leading('what does a coach do')[0]).toBe('Coach / TOSA');
    expect(leading('responsibilities of TOSA')[0]).toBe('Coach / TOSA');
  });
});

test('what nothing is about leads nowhere, and words that questions are made of lead nowhere', () => {
  expect(found('pizza')).toEqual([]);
  expect(found('how do I')).toEqual([]);
  expect(found('')).toEqual([]);
});

test('a word for what a role does is no term that was asked for', () => {
  expect(found('what are the duties of a principal', [place('term', 'Duty')])).not.toContain('Duty');
});

describe('what a statement said before', () => {
  const before = [
    place('page', 'What A-1 said before', { old: true, also: 'elders month', says: 'Elders mentor each month.' }),
  ];

  test('is shown for a word that it has lost, whatever else is asked', () => {
    expect(found('elders', before)).toEqual(['What A-1 said before']);
    expect(found('elders mentor', before)).toEqual(['What A-1 said before']);
  });

  test('is not shown for words that it still has, nor for a lost word that tells little', () => {
    expect(found('mentor', before)).toEqual([]);
    expect(found('month', before)).toEqual([]);
    expect(found('mentor month', before)).toEqual([]);
  });
});

test('no more than three questions are offered, though more have the words', () => {
  expect(ranked('coaching').filter((one) => one.place.kind === 'question')).toHaveLength(3);
});

describe('how much a place tells', () => {
  const some: Vocabulary = {
    ...vocabulary,
    groups: [...vocabulary.groups, { words: ['growth plan', 'development plan'], near: ['write down', 'portfolio'] }],
    places: [
      place('term', 'Growth plan', { says: 'What is kept of goals.' }),
      place('page', 'Papers', { also: 'form portfolio · put it in' }),
      place('question', 'What does a coach keep?', { also: 'notes · tell on me' }),
      place('page', 'Coach / TOSA', { choice: ['role', 'coach'] }),
      place('page', 'Rest'),
    ],
  };
  const scores = (query: string) => {
    const understood = understandQuery(query, some, wordsOfVocabulary(some));
    return rankPlaces(understood, { ...some }).map((one) => [
      one.place.title,
      Math.round(one.score * 100) / 100,
      one.leads,
    ]);
  };

  test.each([
    // The whole name, and nothing else.
    ['growth plan', [['Growth plan', 1.6, true]]],
    ['development plan', [['Growth plan', 0.88, false]]],
    // A part of the name; a word of what it says.
    ['plan', [['Growth plan', 0.88, false]]],
    ['goals', [['Growth plan', 0.38, false]]],
    // Only near: by the title of what it is near to, or by the word itself.
    ['write it down', [['Growth plan', 0.6, false]]],
    [
      'portfolio',
      [
        ['Papers', 0.75, false],
        ['Growth plan', 0.6, false],
      ],
    ],
    // A phrase leads, also with words of grammar between, and not with others.
    ['notes', [['What does a coach keep?', 0.75, true]]],
    ['did they tell all on me', [['What does a coach keep?', 1.5, true]]],
    ['put pizza in', []],
    // One unknown word halves what is known; many more do not take all.
    ['notes pizza', [['What does a coach keep?', 0.44, false]]],
    ['notes pizza train tomato river', [['What does a coach keep?', 0.31, false]]],
    // Asked word for word, and what a role does.
    [
      'what does a coach keep',
      [
        ['What does a coach keep?', 2.3, true],
        ['Coach / TOSA', 1.07, true],
      ],
    ],
    ['pizza', []],
  ])('“%s”', (query, expected) => {
    expect(scores(query)).toEqual(expected);
  });
});
