import { addedAmong, editorsWords } from '../domain/added.ts';
import { andList } from '../domain/and-list.ts';
import { counted } from '../domain/counted.ts';
import type { Handbook } from '../domain/handbook.ts';
import { isAnswered } from '../domain/question.ts';
import type { SiteMap } from '../site-map.ts';
import { urls } from '../urls.ts';
import { handbookJson } from './handbook-json.ts';

/** What its JSON may hold, by the names that it gives them. */
const kinds = ['programs', 'roles', 'themes', 'pairs', 'questions'];

/** The handbook for language models: what it is, how to quote it, and where everything is. */
export function llmsText(handbook: Handbook, pages: SiteMap, whole: (address: string) => string): string {
  const { questions, glossary, programs, labels } = handbook;
  const received = handbook.statements.filter(({ line }) => line !== undefined);
  const added = addedAmong(handbook.statements);
  return [
    `# ${handbook.title}`,
    '',
    `> ${counted(received.length, 'statement')} of a district text, “${handbook.source.title}”, on ${counted(programs.length, labels.program)}, word for word${added === '' ? '' : `; not in that text, but added by the district: ${added}`}. Quote a statement to the letter, with its id (such as ${handbook.statements[0]?.id ?? ''}). ${editorsWords(handbook, glossary.length > 0 && 'the glossary')} are not part of the text. What the text does not say is ${questions.every(isAnswered) ? '' : 'listed as '}open; do not answer it.${questions.some(isAnswered) ? ' What the district has answered is its answer, not the text’s.' : ''}`,
    '',
    '## Whole',
    '',
    `- [Every statement as JSON](${whole(urls.handbookJson)}): ${andList(Object.keys(handbookJson(handbook)).filter((part) => kinds.includes(part)))}`,
    `- [Every statement as CSV](${whole(urls.statementsCsv)}): a line each`,
    '',
    '## Pages',
    '',
    ...[...pages.values()].map(({ address, title, says }) => `- [${title}](${whole(address)}): ${says}`),
    '',
  ].join('\n');
}
