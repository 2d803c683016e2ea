import type { Handbook } from '../../domain/handbook.ts';
import { urls } from '../../urls.ts';
import { tag } from './mark-html.ts';

/** Where nothing is spelled out: what is chosen, unfolded, drawn or leads elsewhere on the site. */
const skipped = /^<(\/?)(nav|select|summary|button|label|svg|script|style|template)\b/;

/** What takes no link into itself: it is spelled out behind. */
const closed = /^<(\/?)(a|h[1-6])\b/;

/**
 * A page on which an abbreviation that the glossary names first ("AB (All But)") is spelled out where the page's own
 * words have it first, with a link to the glossary. What the source says stays to the letter.
 */
export function spellOut(
  page: string,
  { glossary, source, programs }: Pick<Handbook, 'glossary' | 'source' | 'programs'>,
): string {
  const lines = source.text.split('\n').map((line) => line.replace(/^- /, ''));
  return glossary.reduce((html, { id, term }) => {
    const [, short, full] = /^(\p{Lu}{2,}) \((.+)\)$/u.exec(term) ?? [];
    const [head = '', main] = html.split(/(?=<main\b)/);
    if (short === undefined || full === undefined || main === undefined || main.includes(full)) return html;
    const word = new RegExp(`(?<![\\p{L}“])${short}s?(?![\\p{L}”])`, 'u');
    const titles = [...lines, ...programs.map(({ shortTitle }) => shortTitle)].filter(
      (title) => title.includes(short) && title !== short,
    );
    const isOwn = (text: string) => {
      const written = text.replaceAll('&#39;', "'").replaceAll('&quot;', '"').replace(/\s+/g, ' ').trim();
      const own = titles.reduce((rest, title) => rest.replaceAll(title, ''), written);
      const pieces = own.replace(/“[^”]*”|"[^"]*"/g, '').split(/, ?/);
      return pieces.some((piece) => piece !== short && word.test(piece)) && !source.text.includes(own);
    };
    const told = `<a href="${urls.term(id)}">${full}</a>`;
    const parts = main.split(tag);
    let unsaid = 0;
    let inside = 0;
    let found = false;
    for (const [i, part] of parts.entries()) {
      if (i % 2 === 0) {
        if (unsaid > 0 || found || !isOwn(part)) continue;
        if (inside === 0) return head + parts.with(i, part.replace(word, `$& <small>(${told})</small>`)).join('');
        found = true;
      }
      unsaid += step(skipped, part);
      inside += step(closed, part);
      if (found && inside === 0) return head + parts.with(i, `${part} <small>${short}: ${told}</small>`).join('');
    }
    return html;
  }, page);
}

function step(what: RegExp, tag: string): number {
  const [, closing] = what.exec(tag) ?? [];
  return closing === undefined ? 0 : closing === '' ? 1 : -1;
}
