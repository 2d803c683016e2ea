import type { Draft } from './draft.ts';
import type { TextBlock } from './text-block.ts';

/** A page of the district's own, such as answers to frequent questions. Its words are not the source's. */
export interface OwnPage extends Omit<Draft['pages'][number]['words'], 'order'> {
  readonly id: string;
  readonly text: readonly TextBlock[];
}

/** The page that a draft describes. */
export function toOwnPage({ id, words, text = [] }: Draft['pages'][number]): OwnPage {
  return { id, title: words.title, summary: words.summary, in: words.in, text };
}
