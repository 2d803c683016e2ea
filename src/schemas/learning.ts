/** The YAML files from which the job is learned: onboarding, agreements, the coaching cycle, choosing. */
import { z } from 'zod';
import { basis, fields, line, list, reference, slug } from './words.ts';

/** Statements by their ids, at least one. */
const someStatements = z.array(reference, list).min(1, 'should name at least one statement');

const step = z.strictObject(
  {
    id: slug.describe('Its id, for good: readers keep their progress under it. Never used again for another step.'),
    text: line.describe('What to do, in a sentence. Say only what its statements bear.'),
    cites: someStatements.describe('The statements that the step rests on.'),
    districtSupplies: line.optional().describe('What the district has to supply for it, in a few words.'),
    blank: reference
      .optional()
      .describe('The blank in handbook.yaml that holds it. Leave it out for what differs by person.'),
  },
  fields,
);

const stage = z.strictObject(
  {
    id: slug.describe('The anchor of the stage on its page.'),
    title: line.describe('Its name.'),
    steps: z.array(step, list).min(1, 'should have at least one step').describe('What to do in it, in order.'),
  },
  fields,
);

export const onboardingSchema = z.strictObject(
  {
    role: reference.describe('The role family whose job is learned: every line of its lists is cited by a step.'),
    stages: z.array(stage, list).describe('The stages, in order.'),
  },
  fields,
);

const headed = {
  heading: line.describe('How the agreement calls this side.'),
  role: reference.describe('The role family on this side. Its statements stand in lists of this role.'),
  statements: someStatements.describe('What this side does, in the order of the agreement.'),
};

const side = z.strictObject(
  {
    ...headed,
    optional: z.array(reference, list).default([]).describe('Statements that both may take in or leave out.'),
  },
  fields,
);

export const agreementSchema = z.strictObject(
  {
    id: slug.describe('The last part of its address.'),
    title: line.describe('Its name.'),
    restsOn: someStatements.describe('The statements that ask for the agreement.'),
    sides: z
      .tuple([side, side], { error: 'should be two sides; begin each with "- "' })
      .describe('The two who agree, each with its statements.'),
    enabling: z
      .array(z.strictObject(headed, fields), list)
      .default([])
      .describe('Who makes room for the agreement without being one of its sides.'),
    district: z.array(reference, list).default([]).describe("The district's lines that stand beside it."),
    blank: reference.optional().describe('The blank in handbook.yaml that would hold the district’s own form.'),
  },
  fields,
);

const ongoing = {
  statement: reference.describe('The statement.'),
  lane: reference.describe('The role in whose lane it stands: the role of the list that it is from.'),
  basis: basis.describe('"explicit": the words say when. "inferred": the editor reads it so.'),
};

const placement = z.strictObject(
  { ...ongoing, station: reference.describe('The id of the station at which it happens.') },
  fields,
);

const gap = z.strictObject(
  {
    id: slug.describe('The anchor of the gap on its page.'),
    says: line.describe('What the source does not say, in a sentence.'),
    nearest: z.array(reference, list).describe('The statements that come nearest; [] where there is none.'),
    question: reference.optional().describe('The question in questions.yaml with the blank for it.'),
  },
  fields,
);

export const cycleSchema = z.strictObject(
  {
    lanes: z.array(reference, list).describe('The role families whose lanes are drawn, in order.'),
    stations: z
      .array(
        z.strictObject(
          {
            id: slug.describe('The name by which placements refer to it.'),
            title: line.describe('Its name.'),
          },
          fields,
        ),
        list,
      )
      .describe('The stations, in the order of time.'),
    placements: z.array(placement, list).describe('Which statement stands at which station, in whose lane.'),
    ongoing: z
      .array(z.strictObject(ongoing, fields), list)
      .describe('Statements that hold all through the cycle, at no one station.'),
    district: z.array(reference, list).describe("The district's lines, around the cycle."),
    gaps: z.array(gap, list).describe('What the source leaves out of the cycle.'),
  },
  fields,
);

export const choiceSchema = z.strictObject(
  {
    id: slug.describe('The anchor of the question on its page.'),
    question: line.describe('What readers ask themselves. Only what the quoted statements say.'),
    quotes: someStatements.describe('The statements that are quoted for it.'),
    ask: line
      .regex(/^Ask\b/, 'should begin with "Ask"')
      .refine((text) => !/\b(eligib|entitle|qualif)/i.test(text), 'tells readers that they may take part')
      .describe('What to ask, and whom: "Ask …". Never that somebody is eligible, which the source does not say.'),
    blank: reference.describe('The blank in handbook.yaml that says whom to ask.'),
  },
  fields,
);
