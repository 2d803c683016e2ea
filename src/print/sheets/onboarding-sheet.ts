import { whoseWords } from '../../domain/added.ts';
import { answerText } from '../../domain/answer-text.ts';
import { stepsOf, type OnboardingStep } from '../../domain/onboarding.ts';
import { answeredBy } from '../../domain/question.ts';
import { makeUrls } from '../../urls.ts';
import { paperLines, type MakeSheets } from '../sheet.ts';

/** The path of somebody new as a list to tick off, with the statements that each step rests on. */
export const onboardingSheet: MakeSheets = ({ onboarding, labels, source }) =>
  onboarding.stages.length === 0
    ? []
    : [
        {
          path: 'onboarding',
          title: labels.onboarding,
          kind: 'learning',
          template: 'onboarding',
          page: makeUrls('/').onboarding,
          words: {
            stages: onboarding.stages.map(({ title, steps }) => ({ title, steps: steps.map(stepWords) })),
            layers: 'The steps are the editor’s. What has an id is a statement of the handbook, word for word.',
            source: `The steps are the editor’s. ${whoseWords(
              source,
              stepsOf(onboarding).flatMap(({ statements }) => statements),
            )}`,
          },
        },
      ];

function stepWords({ text, statements, supplies }: OnboardingStep) {
  return {
    text,
    statements: paperLines(statements),
    supplies: supplies?.what ?? '',
    /** Different for everybody, so no blank of the district's. */
    own: supplies !== undefined && supplies.blank === undefined,
    answer: answerText(supplies?.blank?.answer ?? ''),
    by: answeredBy(supplies?.blank ?? {}),
  };
}
