/** Hits as elements. Every word from the index is put in as text. */
import { marks } from '../../domain/marks.ts';
import type { Hit } from './hits.client.ts';
import { markWords, otherWords } from '../query/mark-words.ts';
import type { Term } from '../query/understand-query.ts';

const svg = 'http://www.w3.org/2000/svg';

/** A list of statements, each with its words marked, its place, and what was taken for other words. */
export function statementList(hits: readonly Hit[], terms: readonly Term[]): HTMLElement {
  const list = make('ol', { className: 'hits' });
  for (const hit of hits) {
    const link = make('a', { href: hit.url, className: 'hit' });
    link.append(make('span', { className: 'id', textContent: hit.title }), ' ', marked(hit.text, terms));
    const place = make('p', { className: 'small place' });
    const mark = markOf(hit);
    if (mark !== undefined) place.append(mark, ' ');
    place.append(hit.place);
    const line = make('li', {});
    line.append(link, place);
    const reasons = terms.flatMap((term) => {
      const other = otherWords(`${hit.text} · ${hit.place}`, term);
      return other === undefined ? [] : [[other, term.written] as const];
    });
    for (const [other, written] of reasons) line.append(reason(other, written));
    list.append(line);
  }
  return list;
}

/** A list of pages: programs, roles, themes, questions. */
export function pageList(hits: readonly Hit[]): HTMLElement {
  const list = make('ul', { className: 'hits' });
  for (const hit of hits) {
    const line = make('li', {});
    line.append(
      make('a', { href: hit.url, className: 'hit', textContent: hit.title }),
      make('span', { className: 'small', textContent: ` · ${hit.place.toLowerCase()}` }),
    );
    list.append(line);
  }
  return list;
}

function reason(other: string, written: string): HTMLElement {
  const line = make('p', { className: 'small reason' });
  line.append('matched ', make('b', { textContent: other }), ` for ${written}`);
  return line;
}

function marked(text: string, terms: readonly Term[]): HTMLElement {
  const span = make('span', { className: 'text' });
  for (const piece of markWords(text, terms)) {
    span.append(piece.marked ? make('mark', { textContent: piece.text }) : piece.text);
  }
  return span;
}

function markOf({ code, mark }: Hit): SVGElement | undefined {
  if (code === undefined || mark === undefined || !(mark in marks)) return undefined;
  const picture = document.createElementNS(svg, 'svg');
  picture.setAttribute('viewBox', '0 0 24 24');
  picture.setAttribute('class', 'role-mark');
  picture.setAttribute('data-mark', mark);
  picture.setAttribute('aria-hidden', 'true');
  const shape = document.createElementNS(svg, 'path');
  shape.setAttribute('d', marks[mark as keyof typeof marks].shape);
  const letter = document.createElementNS(svg, 'text');
  letter.setAttribute('x', '12');
  letter.setAttribute('y', '12');
  letter.setAttribute('dy', '.354em');
  letter.setAttribute('text-anchor', 'middle');
  if (code.length > 1) letter.setAttribute('class', 'two');
  letter.textContent = code;
  picture.append(shape, letter);
  return picture;
}

/** An element with properties. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
): HTMLElementTagNameMap[Name] {
  return Object.assign(document.createElement(name), properties);
}
