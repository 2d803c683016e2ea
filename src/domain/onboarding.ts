import type { Draft, DraftOnboarding, DraftStep } from './draft.ts';
import type { Lookup } from './lookup.ts';

/** The path by which somebody new in a role learns the job. */
export type Onboarding = ReturnType<typeof toOnboarding>;
export type OnboardingStage = Onboarding['stages'][number];

/** Something to do. Its words are the handbook's own (derived); its statements are the source's. */
export type OnboardingStep = ReturnType<typeof toStep>;

/** What of a path its progress needs; small enough to be sent to a browser. */
export interface PathOfSteps {
  readonly stages: readonly { readonly id: string; readonly steps: readonly { readonly id: string }[] }[];
}

/** All steps, stage by stage. */
export function stepsOf(onboarding: Onboarding): readonly OnboardingStep[] {
  return onboarding.stages.flatMap(({ steps }) => steps);
}

/** How many steps are done, of how many, in each stage and in all. Ids that there are not any more do not count. */
export function progressOf({ stages }: PathOfSteps, done: ReadonlySet<string>) {
  const counts = stages.map(({ id, steps }) => ({
    id,
    done: steps.filter((step) => done.has(step.id)).length,
    of: steps.length,
  }));
  const sum = (key: 'done' | 'of') => counts.reduce((total, count) => total + count[key], 0);
  return { done: sum('done'), of: sum('of'), stages: counts };
}

/** What the path is called: as the district says, or by the role whose job is learned. */
export function onboardingTitle({ onboarding, roles, settings }: Draft): string {
  const role = roles.find(({ id }) => id === onboarding.words.role);
  return settings.words.labels.onboarding ?? (role === undefined ? 'Onboarding' : `Onboarding: ${role.words.title}`);
}

/** The path that a draft describes. */
export function toOnboarding({ role, stages }: DraftOnboarding, find: Lookup) {
  return {
    /** Whose job is learned; absent where there is no path. */
    role: role === '' ? undefined : find.family(role),
    stages: stages.map(({ id, title, steps }) => ({ id, title, steps: steps.map((step) => toStep(step, find)) })),
  };
}

function toStep({ id, text, cites, districtSupplies, blank: blankId, leadsTo }: DraftStep, find: Lookup) {
  /** Where the district's answer stands; absent for what differs by person, which is a space to write in. */
  const blank = blankId === undefined ? undefined : find.blank(blankId);
  /** What the district has to supply, in a few words, such as "policy link". */
  const what = districtSupplies ?? blank?.label;
  return {
    id,
    text,
    statements: cites.map(find.statement),
    supplies: what === undefined ? undefined : { what, blank },
    /** The pages that it speaks of, by their addresses from the handbook's root. */
    leadsTo,
  };
}
