import { describe, expect, test } from 'vitest';
import AskedQuestions from '../../src/components/question/AskedQuestions.astro';
import { assembleHandbook } from '../../src/domain/assemble-handbook.ts';
import { draft } from '../builders.ts';
import { heard, heardOfAll, only, render } from './render.ts';

const { settings } = draft();
const question = (id: string, index: number, nearest: { id: string; remark?: string }[]) => ({
  id,
  file: 'content/questions.yaml',
  index,
  words: { question: `${id}?`, nearest, blank: 'reason' },
});
const { questions } = assembleHandbook(
  draft({
    questions: [
      question('Why', 0, [{ id: 'SU-P-1', remark: 'in part' }, { id: 'CO-1' }]),
      question('When', 1, [{ id: 'CO-1' }]),
      question('Who', 2, []),
    ],
    settings: { ...settings, words: { ...settings.words, blanks: { reason: { label: 'The reason', answer: '' } } } },
  }),
);
const list = await render(AskedQuestions, { questions });
const [why, when, who] = list.querySelectorAll('ol > li');

describe('a question that the source leaves open', () => {
  test('is a heading with an address of its own', () => {
    expect(list.querySelectorAll('ol > li').map(({ id }) => id)).toEqual(['Why', 'When', 'Who']);
    expect(heardOfAll(list, 'h2')).toEqual(['Why?', 'When?', 'Who?']);
    expect(why && only(why, 'h2 a').getAttribute('href')).toBe('#Why');
  });

  test('quotes the nearest statements to the letter, with where they stand and how near they are', () => {
    const quoted = why?.querySelectorAll('.quoted') ?? [];
    expect(quoted.map(heard)).toEqual([
      'SU-P-1 Does what SU-P-1 says. Principal, support Responsibilities · added by the district (in part)',
      'CO-1 Does what CO-1 says. cohort Responsibilities · added by the district',
    ]);
  });

  test('says where no statement comes near', () => {
    expect(who && heard(who)).toContain('No statement comes near.');
    expect(when && heard(when)).not.toContain('No statement comes near.');
  });

  test('has the blank for the district’s answer, which does not ask again', () => {
    for (const one of [why, when, who]) {
      expect(one && heard(only(one, '.blank'))).toBe('Your district has yet to answer.');
    }
  });
});
