/** `npm run build:test`: the site that tests of code look at, from the words for tests. */
import { siteFolder, wordsFolder } from './test-words.ts';

process.env['HANDBOOK_CONTENT'] = wordsFolder;
process.env['HANDBOOK_OUT'] = siteFolder;
await import('../src/commands/build.ts');
