import type { GlossaryTerm } from '../../domain/glossary.ts';
import { markSection, type TermMarker } from '../../domain/mark-terms.ts';
import { urls } from '../../urls.ts';

/** Where nothing is marked: a link within a link is none, and a heading is no running text. */
const unmarked = /^<(\/?)(a|button|code|h[1-6])\b/;

/** A tag; a value in it may hold the sign that ends tags. */
export const tag = /(<(?:"[^"]*"|'[^']*'|[^>"'])*>)/;

/** HTML in which the first use of each term leads to the glossary. What stands between tags changes in nothing else. */
export function markHtml(html: string, mark: TermMarker<GlossaryTerm>): string {
  const parts = html.split(tag);
  let depth = 0;
  const running = parts.map((part, i) => {
    if (i % 2 === 0) return depth === 0 ? part : '';
    depth += step(unmarked, part);
    return '';
  });
  const marked = markSection(mark, running);
  return parts
    .map((part, i) =>
      running[i] === ''
        ? part
        : marked[i]?.map(({ text, term }) =>
            term ? `<a class="term" href="${urls.term(term.id)}" aria-haspopup="dialog">${text}</a>` : text,
          ),
    )
    .flat()
    .join('');
}

/** How much deeper it is behind a tag: 1 where one of these begins, -1 where it ends. */
export function step(what: RegExp, part: string): number {
  const [, closing] = what.exec(part) ?? [];
  return closing === undefined ? 0 : closing === '' ? 1 : -1;
}
