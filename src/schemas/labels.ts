/**
 * `labels` in `content/handbook.yaml`: what the site's own sentences call things that each district calls otherwise.
 * Where one sentence suits every district, there is no label.
 */
import { fields, line } from './words.ts';

const label = line.refine(
  (text) => !/[<>{}[\]*_`]/.test(text),
  'is shown as it is written; take signs like < and * out',
);

export const labelsSchema = fields({
  program: label
    .default('program')
    .describe('What the text calls one of its programs: "7 programs" are counted by it.'),
  charts: label.default('Responsibilities by role').describe('The heading above the programs with role lists.'),
  descriptions: label.default('Other programs').describe('The heading above the programs without role lists.'),
  onboarding: label
    .optional()
    .describe('The title of the onboarding. Without one, it is "Onboarding" and the title of its role.'),
  onboardingInMenu: label.default('Onboarding').describe('The same in the menu, in a word or two.'),
  cycle: label.default('The coaching cycle').describe('The title of the cycle.'),
  cycleInMenu: label.default('Cycle').describe('The same in the menu, in a word or two.'),
  agreements: label.default('Partnership agreements to fill in').describe('The title of the page of agreements.'),
  agreementsInMenu: label.default('Agreements').describe('The same in the menu, in a word or two.'),
  by: label.default('Who gives it').describe('By what readers compare programs: who gives it.'),
  for: label.default('For whom').describe('By what readers compare programs: for whom it is.'),
  often: label.default('How often').describe('By what readers compare programs: how often.'),
  entry: label.default('How to get in').describe('By what readers compare programs: how somebody gets in.'),
  choosing: label.default('Which program is for me?').describe('The title of the page that helps to choose.'),
});
