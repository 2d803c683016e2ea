import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path/posix';
import { didYouMean, nearest } from '../domain/did-you-mean.ts';
import type { Draft } from '../domain/draft.ts';
import { readText } from './characters.ts';
import { namesIn } from './folder.ts';
import { trouble, type Reading } from './reading.ts';
import type { WrongLine } from './wrong.ts';

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
  const { text, findings } = readText(bytes);
  const badlySaved = findings.find(({ what }) => text === undefined || what.includes('UTF-'));
  // What counts is the text: how its lines end, and what an editor puts at the start or the end of a file, is not of it.
  const received = bytes
    .toString('utf8')
    .replace(/\r\n?/g, '\n')
    .replace(/^\uFEFF|\n+$/g, '');
  const empty = { line: 1, what: 'The source text is empty.', fix: 'Put back what stood in it.' };
  const lines = received.trim() === '' ? [empty] : received.split('\n').flatMap(wrongLine);
  const wrong = badlySaved === undefined ? lines : [badlySaved];
  for (const one of wrong) trouble(reading, file, one);
  return wrong.length === 0 ? received : '';
}

/** What is wrong with a line of the source by itself, which no words of the handbook could have. */
function wrongLine(text: string, index: number): WrongLine[] {
  const told = (what: string, fix: string) => [{ line: index + 1, what, fix }];
  if (text.trim() === '') return told('This line of the source is empty.', 'Take it away.');
  if (text !== text.trim()) return told('This line of the source begins or ends with spaces.', 'Take them away.');
  const bullet = /^([•◦▪●·–—*]|-(?=\S|\t))\s*/.exec(text)?.[0];
  if (bullet === undefined) return [];
  const sign = bullet.startsWith('-') ? 'a hyphen without a space' : `the sign "${bullet.trim()}"`;
  return told(`This line of the source begins with ${sign}.`, `Begin it with "- ": - ${text.slice(bullet.length)}`);
}
