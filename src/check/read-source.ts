import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path/posix';
import { didYouMean, nearest } from '../domain/did-you-mean.ts';
import type { Draft } from '../domain/draft.ts';
import { readText } from './characters.ts';
import { namesIn } from './folder.ts';
import { trouble, type Reading } from './reading.ts';

/** The source text that the settings name, as it was received. */
export function readSource(reading: Reading, settings: Draft['settings']): string {
  const file = join(reading.folder, settings.words.source.file);
  if (!existsSync(file) || !statSync(file).isFile()) {
    const name = basename(file);
    const others = namesIn(dirname(file)).map((one) => one.name);
    reading.problems.push({
      rule: 'readable',
      at: { file: settings.file, path: ['source', 'file'] },
      what: `The source text is missing: there is no ${file}.`,
      fix: nearest(name, others) === undefined ? 'Put it back, or name another file here.' : didYouMean(name, others),
    });
    return '';
  }
  const bytes = readFileSync(file);
  const badlySaved = readText(bytes).findings.find(({ what }) => what.includes('UTF-'));
  // What counts is the text: how its lines end, and what an editor puts at the start or the end of a file, is not of it.
  if (badlySaved === undefined)
    return bytes
      .toString('utf8')
      .replace(/\r\n?/g, '\n')
      .replace(/^\uFEFF|\n+$/g, '');
  trouble(reading, file, { ...badlySaved, fix: 'Put the file back as it was received.' });
  return '';
}
