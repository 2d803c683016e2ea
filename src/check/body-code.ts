/** MDX is code, and whatever of it is more than Markdown and `<Cite id="AB-C-4" />` is refused here. */
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import { nearest } from '../domain/did-you-mean.ts';
import type { Around } from './links.ts';
import type { Wrong } from './wrong.ts';

const components = ['Cite'];
const citation = 'Write <Cite id="AB-C-4" /> with the id of a statement.';
const remark: Wrong = { what: 'Remarks are not possible in a text.', fix: 'Take it away.' };

export const wrongImport: Wrong = {
  what: 'A paragraph may not begin with "import" or "export": that is what programs write.',
  fix: 'Begin it with another word, or take it away.',
};

/** What is wrong with a text that the parser can't read from here on. */
export function unreadable(from: string): Wrong {
  if (from.startsWith('<!--')) return remark;
  if (/^<(https?:|[\w.+-]+@)/.test(from)) {
    return { what: 'An address may not stand between < and >.', fix: 'Write [words](https://…) instead.' };
  }
  const name = /^<\/?([A-Za-z][\w.:-]*)/.exec(from)?.[1];
  if (name !== undefined) {
    if (/^<Cite\s+id\s*=\s*[“”„]/.test(from)) {
      return { what: 'The id of this <Cite> stands in curly quotation marks.', fix: 'Put it in straight ones: "…".' };
    }
    return components.includes(name)
      ? { what: `This <${name}> is not written to its end.`, fix: citation }
      : notPossible(name);
  }
  if (from.startsWith('<'))
    return { what: 'A "<" begins something that does not end.', fix: 'Write &lt; for the sign.' };
  const fix = 'Use round brackets, or write &#123; for the sign.';
  return { what: 'A "{" begins something that only programs write.', fix };
}

export function wrongExpression(value: string): Wrong {
  if (value.trim().startsWith('/*')) return remark;
  const what = `{${value}} is something that only programs write.`;
  return { what, fix: 'Take it away; for the sign itself write &#123;.' };
}

type Element = MdxJsxFlowElement | MdxJsxTextElement;

/** What is wrong with something between < and > that there is none of in a text. */
export function wrongElement({ name }: Element): Wrong | undefined {
  return components.includes(name ?? '') ? undefined : notPossible(name ?? '');
}

function notPossible(name: string): Wrong {
  const meant = nearest(name, components);
  if (meant !== undefined || /^[A-Z]/.test(name)) {
    const fix = meant === undefined ? 'The only one is <Cite id="AB-C-4" />.' : `Did you mean ${meant}? ${citation}`;
    return { what: `There is no component <${name}>.`, fix };
  }
  return {
    what: `HTML is not possible in a text: <${name}>.`,
    fix: 'Use Markdown: **strong**, *stressed*, [words](address), - for a list.',
  };
}

export function wrongCitation(
  { attributes, children }: Element,
  { statements, meant }: Pick<Around, 'statements' | 'meant'>,
): Wrong | undefined {
  for (const one of attributes) {
    if (one.type !== 'mdxJsxAttribute')
      return { what: 'This <Cite> has something in it that only programs write.', fix: citation };
    if (one.name !== 'id') return { what: `<Cite> has no "${one.name}".`, fix: citation };
  }
  const [id, second] = attributes.map(({ value }) => value ?? '');
  if (id === undefined || id === '') return { what: 'This <Cite> does not say what it cites.', fix: citation };
  if (typeof id !== 'string') return { what: 'The id of this <Cite> is not between quotation marks.', fix: citation };
  if (second !== undefined) return { what: 'This <Cite> has two ids.', fix: 'Write one <Cite id="…" /> for each.' };
  if (children.length > 0) {
    return {
      what: `<Cite id="${id}"> has text in it, which nobody would see.`,
      fix: `Write <Cite id="${id}" /> and the text beside it.`,
    };
  }
  if (statements === undefined || statements.includes(id)) return undefined;
  const what = `<Cite id="${id}" /> cites a statement that there is not.`;
  return { what, fix: meant(id, statements), missing: `statement ${id}` };
}
