import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { parse, type HTMLElement } from 'node-html-parser';

type Component<Props> = ((props: Props) => unknown) & Parameters<AstroContainer['renderToString']>[0];

/** What a component makes of its props, as a reader's browser has it. */
export async function render<Props extends object>(component: Component<Props>, props: Props): Promise<HTMLElement> {
  const container = await AstroContainer.create();
  return parse(await container.renderToString(component, { props: props as Record<string, unknown> }));
}

/** The one element that a selector finds. Fails where there is none, or more. */
export function only(within: HTMLElement, selector: string): HTMLElement {
  const [first, ...others] = within.querySelectorAll(selector);
  if (first === undefined || others.length > 0) {
    throw new Error(`${first === undefined ? 'no' : others.length + 1} ${selector} in ${within.outerHTML}`);
  }
  return first;
}

/** What is read aloud: the words, without what is hidden from speech. */
export function heard(element: HTMLElement): string {
  const copy = parse(element.outerHTML);
  for (const hidden of copy.querySelectorAll('[aria-hidden="true"], .paper-only')) hidden.remove();
  return copy.structuredText.replace(/\s+/g, ' ').trim();
}

/** What is read aloud of each element that a selector finds. */
export function heardOfAll(within: HTMLElement, selector: string): string[] {
  return within.querySelectorAll(selector).map(heard);
}
