import { contentFolder } from '../content-folder.ts';
import { sum, sumsOf } from '../hosting/sums.ts';
import { siteFolder } from '../site-folder.ts';

/** One sum of all that a test's result depends on: code, tests with their words, what is installed, the district's words. */
export const sumOfCode = () => sum(sumsOf('.', '{{src,tests,public}/**/*,*.{json,js,mjs}}') + sumsOf(contentFolder));

/** One sum of the site that lies there. */
export const sumOfSite = () => sum(sumsOf(siteFolder));
