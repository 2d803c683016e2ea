import { placeOf } from '../draft-statements.ts';
import type { Rule } from './rule.ts';

/** Where agreements or the cycle have lines of the district, the settings say which role's lists those are. */
export const districtRole: Rule = ({ settings, agreements, cycle }) => {
  if (settings.words.districtRole !== undefined) return [];
  const files = [...agreements, cycle].filter(({ words }) => words.district.length > 0).map(({ file }) => file);
  if (files.length === 0) return [];
  const where = [...new Set(files)].join(' and ');
  return [
    {
      at: placeOf(settings, 'districtRole'),
      what: `Lines of the district ("district") stand in ${where}, but nothing here says which role's lists are the district's.`,
      fix: `Write "districtRole: …" here with the file name of that role, or take "district" out of ${where}.`,
    },
  ];
};
