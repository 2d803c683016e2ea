/** The YAML files from which the job is learned: onboarding, agreements, the coaching cycle, choosing. */
import { z } from 'zod';
import { fields, line, list, reference, slug } from './words.ts';

const someStatements = list(reference).min(1, 'should name at least one statement');

const step = fields({
  id: slug.describe('Its id, for good: readers keep their progress under it. Never used again for another step.'),
  text: line.describe('What to do, in a sentence. Say only what its statements bear.'),
  cites: someStatements.describe('The statements that the step rests on.'),
  districtSupplies: line.optional().describe('What the district has to supply for it, in a few words.'),
  blank: reference
    .optional()
    .describe('The blank in handbook.yaml that holds it. Leave it out for what differs by person.'),
  leadsTo: list(line.regex(/^\/([a-z0-9-]+\/)*(#\S+)?$/, 'should be the address of a page, such as /matrix/'))
    .default([])
    .describe('The pages that the step speaks of: the form to fill in, the role to read about.'),
});

const stage = fields({
  id: slug.describe('The anchor of the stage on its page.'),
  title: line.describe('Its name.'),
  steps: list(step).min(1, 'should have at least one step').describe('What to do in it, in order.'),
});

export const onboardingSchema = fields({
  role: reference.describe('The role family whose job is learned: every line of its lists is cited by a step.'),
  stages: list(stage).describe('The stages, in order.'),
});

const headed = {
  heading: line.describe('How the agreement calls this side.'),
  role: reference.describe('The role family on this side. Its statements stand in lists of this role.'),
  statements: someStatements.describe('What this side does, in the order of the agreement.'),
};

const side = fields({
  ...headed,
  optional: list(reference).default([]).describe('Statements that both may take in or leave out.'),
});

export const agreementSchema = fields({
  id: slug.describe('The last part of its address.'),
  title: line.describe('Its name.'),
  restsOn: someStatements.describe('The statements that ask for the agreement.'),
  sides: z
    .tuple([side, side], { error: 'should be two sides; begin each with "- "' })
    .describe('The two who agree, each with its statements.'),
  enabling: list(fields(headed))
    .default([])
    .describe('Who makes room for the agreement without being one of its sides.'),
  district: list(reference).default([]).describe("The district's lines that stand beside it."),
  blank: reference.optional().describe('The blank in handbook.yaml that would hold the district’s own form.'),
});

const ongoing = {
  statement: reference.describe('The statement.'),
  lane: reference.describe('The role in whose lane it stands: the role of the list that it is from.'),
  evidence: line
    .optional()
    .describe('Its words that alone say when, exactly as they stand. Without them the place is inferred.'),
};

const placement = fields({ ...ongoing, station: reference.describe('The id of the station at which it happens.') });

/** Every explicit placement has one of them, of the cycle and of its station. */
const phrases = list(line).default([]);

const gap = fields({
  id: slug.describe('The anchor of the gap on its page.'),
  says: line.describe('What the source does not say, in a sentence.'),
  nearest: list(reference).describe('The statements that come nearest; [] where there is none.'),
  question: reference.optional().describe('The question in questions.yaml with the blank for it.'),
});

export const cycleSchema = fields({
  lanes: list(reference).describe('The role families whose lanes are drawn, in order.'),
  phrases: phrases.describe('The source’s words for the cycle and for what is part of it.'),
  stations: list(
    fields({
      id: slug.describe('The name by which placements refer to it.'),
      title: line.describe('Its name.'),
      phrases: phrases.describe('The source’s words for what happens there.'),
    }),
  ).describe('The stations, in the order of time.'),
  placements: list(placement).describe('Which statement stands at which station, in whose lane.'),
  ongoing: list(fields(ongoing)).describe('Statements that hold all through the cycle, at no one station.'),
  district: list(reference).describe("The district's lines, around the cycle."),
  gaps: list(gap).describe('What the source leaves out of the cycle.'),
});

export const choiceSchema = fields({
  id: slug.describe('The anchor of the question on its page.'),
  question: line.describe('What readers ask themselves. Only what the quoted statements say.'),
  quotes: someStatements.describe('The statements that are quoted for it.'),
  ask: line
    .regex(/^Ask\b/, 'should begin with "Ask"')
    .refine((text) => !/\b(eligib|entitle|qualif)/i.test(text), 'tells readers that they may take part')
    .describe('What to ask, and whom: "Ask …". Never that somebody is eligible, which the source does not say.'),
  blank: reference.describe('The blank in handbook.yaml that says whom to ask.'),
});
