/** What paper can't hold, at file and line: characters that no typeface has, and sheets that overflow. */
import { placeOf } from '../domain/draft-statements.ts';
import type { Draft } from '../domain/draft.ts';
import type { Handbook } from '../domain/handbook.ts';
import { wordsOfText } from '../domain/text-block.ts';
import type { Place, Problem } from '../domain/problem.ts';
import { writtenTexts } from '../domain/references.ts';
import type { Finding } from '../domain/rules/rule.ts';
import { unprintable } from '../print/typefaces.ts';
import { numberOf } from './characters.ts';

/** Parts that stand on no sheet. */
const unprintedParts = new Set<string>(['pairs', 'synonyms', 'addresses']);
/** Words that are printed nowhere: those that search alone knows, addresses, and those that another field has too. */
const unprinted = new Set(['aliases', 'alsoAsked', 'url', 'evidence', 'as', 'words', 'phrases']);

/** Every text with a character that paper can't set. Without sheets of paper there is the title's picture still. */
export function unprintableIn(draft: Draft): readonly Finding[] {
  const { settings } = draft;
  if (!settings.words.paper.sheets) return inText(settings.words.title, placeOf(settings, 'title'));
  const inFields = writtenTexts(draft)
    .filter(({ part, at }) => !unprintedParts.has(part) && !at.path.some((key) => unprinted.has(String(key))))
    .flatMap(({ text, at }) => inText(text, at));
  return [...inFields, ...draft.pages.flatMap(inPage)];
}

/** What of the text of a page of the district's own can't be set, at the line of the first of it. */
function inPage({ file, body = '', text = [] }: Draft['pages'][number]): Finding[] {
  const words = wordsOfText(text);
  const line = body.split('\n').findIndex((one) => one.includes(unprintable(inOneLine(words)) ?? '\n'));
  return inText(words, { file, path: [], bodyLine: Math.max(line, 0) + 1 });
}

/** Lines and paragraphs of an answer are no signs that are set. */
const inOneLine = (text: string) => text.replaceAll('\n', ' ');

function inText(written: string, at: Place): Finding[] {
  const text = inOneLine(written);
  const letter = unprintable(text);
  if (letter === undefined) return [];
  const letters = [...text];
  const start = Math.max(0, letters.indexOf(letter) - 30);
  const some = letters.slice(start, start + 70).join('');
  const around = `${start > 0 ? '…' : ''}${some}${start + 70 < letters.length ? '…' : ''}`;
  const what = `Paper can't set the "${letter}" (${numberOf(letter)}) of "${around}".`;
  const fix = 'Write it another way. Paper has Latin, Greek and Cyrillic letters and common signs, and no emoji.';
  return [{ at, what, fix }];
}

/** Every sheet that its pages can't hold, as measured by setting it; what has not changed is not measured again. */
export async function overflowingIn(draft: Draft, handbook: Handbook): Promise<readonly Problem[]> {
  // Only now, because whoever asks for the words alone should not wait for it.
  const [{ overflow, overflowing }, { sheetsOf }] = await Promise.all([
    import('../print/fit-sheet.ts'),
    import('../print/sheets/index.ts'),
  ]);
  const bounded = sheetsOf(handbook).filter(({ mostPages, grows }) => mostPages !== undefined && grows !== true);
  return (await overflowing(handbook, bounded)).map((sheet) => ({
    rule: 'on-paper',
    at: placeOfSheet(draft, sheet.path),
    ...overflow(sheet),
  }));
}

/** The title of what a sheet is about, or the file. */
function placeOfSheet(draft: Draft, sheet: string): Place {
  const [kind = '', id] = sheet.split('/');
  const { programs, roles, agreements } = draft;
  const written = { programs, roles, agreements }[kind]?.find((one) => one.id === id);
  return written === undefined ? placeOf(draft.cycle) : placeOf(written, 'title');
}
