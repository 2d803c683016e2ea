import type { Handbook } from '../../domain/handbook.ts';
import { urls } from '../../urls.ts';
import { step, tag } from './mark-html.ts';

/** Where nothing is spelled out: what is chosen, unfolded, drawn or leads elsewhere on the site. */
const skipped = /^<(\/?)(nav|select|summary|button|label|svg|script|style|template)\b/;

/** What takes no link into itself: it is spelled out behind. */
const closed = /^<(\/?)(a|h[1-6])\b/;

/**
 * A page on which an abbreviation that the glossary names first ("AB (All But)") is spelled out where the page's own
 * words have it first, with a link to the glossary. What the source says stays to the letter.
 */
export function spellOut(page: string, handbook: Pick<Handbook, 'glossary' | 'source' | 'programs'>): string {
  const { glossary, source, programs } = handbook;
  const titles = [...source.text.split(/\n(?:- )?/), ...programs.map(({ shortTitle }) => shortTitle)];
  return glossary.reduce((html, { id, term }) => {
    const [, short, full] = /^(\p{Lu}{2,}) \((.+)\)$/u.exec(term) ?? [];
    const [head = '', main] = html.split(/(?=<main\b)/);
    if (short === undefined || full === undefined || main === undefined || main.includes(full)) return html;
    const word = new RegExp(`(?<![\\p{L}“])${short}s?(?![\\p{L}”])`, 'u');
    const isOwn = (text: string) => {
      const written = text.replaceAll('&#39;', "'").replaceAll('&quot;', '"').replace(/\s+/g, ' ').trim();
      const own = titles.reduce((rest, title) => (title === short ? rest : rest.replaceAll(title, '')), written);
      const pieces = own.replace(/“[^”]*”|"[^"]*"/g, '').split(/, ?/);
      return pieces.some((piece) => piece !== short && word.test(piece)) && !source.text.includes(own);
    };
    const link = `<a href="${urls.term(id)}">${full}</a>`;
    const inside = { skipped: 0, closed: 0 };
    let state: 'looking' | 'found' | 'told' = 'looking';
    const told = main.split(tag).map((part) => {
      inside.skipped += step(skipped, part);
      inside.closed += step(closed, part);
      if (state === 'looking' && inside.skipped === 0 && !part.startsWith('<') && isOwn(part)) state = 'found';
      if (state !== 'found' || inside.closed > 0) return part;
      state = 'told';
      return part.startsWith('<')
        ? `${part} <small>${short}: ${link}</small>`
        : part.replace(word, `$& <small>(${link})</small>`);
    });
    return head + told.join('');
  }, page);
}
