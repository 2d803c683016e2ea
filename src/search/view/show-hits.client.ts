/** Hits as elements. Every word from the index is put in as text. */
import { outlines } from '../../domain/marks.ts';
import type { EngineResult } from '../query/engine.ts';
import { markWords, otherWords } from '../query/mark-words.ts';
import type { Term } from '../query/terms.ts';
import type { Place } from '../query/vocabulary.ts';
import { wordsOf } from '../query/words.ts';

/** What of a result is shown. */
export interface Hit {
  readonly title: string;
  readonly text: string;
  readonly url: string;
  readonly place: string;
  /** The letter and the mark of the role that a statement is asked of. */
  readonly code: string | undefined;
  readonly mark: string | undefined;
  /** Whether it really has a word that begins so: an index that lacks one guesses. */
  has(asked: string): boolean;
}

export async function hitOf(result: EngineResult): Promise<Hit> {
  const { url, raw_url, content, meta } = await result.data();
  const { title = content, place = '', code, mark } = meta;
  const has = (asked: string) =>
    wordsOf(`${content} ${Object.values(meta).join(' ')}`).some((word) => word.startsWith(asked));
  return { title, place, code, mark, text: content, url: raw_url ?? url, has };
}

/** A list of statements, each with its words marked, its place, and what was taken for other words. */
export function statementList(hits: readonly Hit[], terms: readonly Term[]): HTMLElement {
  const list = make('ol', { className: 'hits' });
  for (const hit of hits) {
    const link = make('a', { href: hit.url, className: 'hit' });
    link.append(marked(hit.title, terms, 'id'), ' ', marked(hit.text, terms, 'text'));
    const place = make('p', { className: 'small place' });
    const mark = markOf(hit);
    if (mark) place.append(mark, ' ');
    // What its sentence has says nothing in the name of its place.
    const others = terms.filter((term) => !markWords(hit.text, [term]).some(({ marked }) => marked));
    place.append(marked(hit.place, others, 'where'));
    // Its script is on the search page alone; elsewhere it is nothing.
    const copy = document.createElement('copy-link');
    copy.dataset['who'] = hit.place;
    place.append(copy);
    const line = make('li', {});
    line.append(link, place);
    for (const term of terms) {
      const other = otherWords(`${hit.text} · ${hit.place}`, term);
      if (!other) continue;
      const reason = make('p', { className: 'small reason' });
      reason.append('matched ', make('b', { textContent: other }), ` for ${term.written}`);
      line.append(reason);
    }
    list.append(line);
  }
  return list;
}

/** A list of pages: programs, roles, themes, questions; `full` with what each says. */
export function pageList(
  pages: readonly (Pick<Place, 'title' | 'url' | 'says'> & { label?: string })[],
  full = false,
): HTMLElement {
  const list = make('ul', { className: 'hits' });
  for (const { url, title, label, says } of pages) {
    const line = make('li', {});
    const what = label ? `\u00a0·\u00a0${label.replace(/^./, (first) => first.toLowerCase())}` : '';
    line.append(
      make('a', { href: url, className: 'hit', textContent: title }),
      make('span', { className: 'small', textContent: what }),
    );
    if (full && says) line.append(make('p', { className: 'small', textContent: says }));
    list.append(line);
  }
  return list;
}

function marked(text: string, terms: readonly Term[], className: string): HTMLElement {
  const span = make('span', { className });
  for (const piece of markWords(text, terms)) {
    span.append(piece.marked ? make('mark', { textContent: piece.text }) : piece.text);
  }
  return span;
}

function markOf({ code, mark }: Hit): SVGElement | undefined {
  const d = (outlines as Partial<Record<string, string>>)[mark ?? ''];
  if (!code || !mark || !d) return undefined;
  const picture = drawn('svg', { viewBox: '0 0 24 24', class: 'role-mark', 'data-mark': mark, 'aria-hidden': 'true' });
  const letter = code.length > 1 ? { class: 'two' } : {};
  picture.append(drawn('path', { d }), drawn('text', letter, code));
  return picture;
}

function drawn(name: string, attributes: Readonly<Record<string, string>>, text = ''): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name) as SVGElement;
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  element.textContent = text;
  return element;
}

export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
): HTMLElementTagNameMap[Name] {
  return Object.assign(document.createElement(name), properties);
}
