import { describe, expect, test } from 'vitest';
import { assembleHandbook } from '../../src/domain/assemble-handbook.ts';
import { placementCounts } from '../../src/domain/coaching-cycle.ts';
import { cycle, draft } from '../builders.ts';

const words = cycle({
  placements: [
    { statement: 'SU-C-2', lane: 'coach', station: 'do', evidence: 'Does' },
    { statement: 'SU-C-2', lane: 'coach', station: 'plan' },
    { statement: 'SU-C-1', lane: 'coach', station: 'plan', evidence: 'Does' },
  ],
  ongoing: [{ statement: 'SU-P-1', lane: 'principal' }],
  district: ['CO-1'],
  gaps: [{ id: 'time', says: 'No line says when.', nearest: ['SU-C-1'] }],
});
const assembled = () => assembleHandbook(draft({ cycle: words })).cycle;
const shown = (all: readonly { statement: { id: string }; basis: string }[]) =>
  all.map(({ statement, basis }) => `${statement.id} ${basis}`);

describe('the coaching cycle', () => {
  test('has a cell for each lane at each station, in the order of time, also where a role has no line', () => {
    const cells = assembled().lanes.map(({ role, cells }) => [
      role.id,
      cells.map(({ station, placements }) => [station.id, shown(placements)]),
    ]);
    expect(cells).toEqual([
      [
        'principal',
        [
          ['plan', []],
          ['do', []],
        ],
      ],
      [
        'coach',
        [
          ['plan', ['SU-C-2 inferred', 'SU-C-1 explicit']],
          ['do', ['SU-C-2 explicit']],
        ],
      ],
    ]);
  });

  test('keeps apart what holds all through, what the district does, and what is not said', () => {
    expect(assembled().lanes.map(({ ongoing }) => shown(ongoing))).toEqual([['SU-P-1 inferred'], []]);
    expect(assembled().district.map(({ id }) => id)).toEqual(['CO-1']);
    expect(assembled().gaps.map(({ says, nearest, question }) => [says, nearest[0]?.id, question])).toEqual([
      ['No line says when.', 'SU-C-1', undefined],
    ]);
  });

  test('leads from a gap to the question with the blank for it', () => {
    const { settings } = draft();
    const blanks = { whom: { label: 'Whom', answer: '' } };
    const question = { question: 'How long?', nearest: [], blank: 'whom' };
    const gaps = [{ id: 'time', says: 'No line says when.', nearest: [], question: 'how-long' }];
    const handbook = assembleHandbook(
      draft({
        cycle: cycle({ gaps }),
        questions: [{ id: 'how-long', file: 'content/questions.yaml', index: 0, words: question }],
        settings: { ...settings, words: { ...settings.words, blanks } },
      }),
    );
    expect(handbook.cycle.gaps[0]?.id).toBe('time');
    expect(handbook.cycle.gaps[0]?.question).toBe(handbook.questions[0]);
  });

  test('counts its placements by what they rest on', () => {
    expect(placementCounts(assembled())).toEqual({ explicit: 2, inferred: 1 });
  });
});
