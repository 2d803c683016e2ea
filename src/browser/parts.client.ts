/**
 * Which element brings which script. No page asks for one before somebody comes near a control of such an element, but
 * where the address asks for it, or where something is kept that only the script can bring back (`data-keeps`). With
 * the script comes what it would ask for first (`data-ahead`).
 */
import form from '../components/form/kept-form.client.ts?worker&url';
import terms from '../components/glossary/term-meaning.client.ts?worker&url';
import onboarding from '../components/onboarding/onboarding.client.ts?worker&url';
import myRole from '../components/role/my-role.client.ts?worker&url';
import searching from '../search/view/search.client.ts?worker&url';

export interface Part {
  /** The elements that need it. */
  readonly of: string;
  /** The address of its script. */
  readonly script: string;
  /** Whether an address that says something (`?q=goals`, `#done=7K2M`) speaks to it, where a page is about it. */
  readonly asked?: true;
  /** What to say where it can't be loaded, besides that; undefined where nothing is missed. */
  readonly without?: string;
}

export const search: Part = {
  of: 'search-box, search-page',
  script: searching,
  asked: true,
  without: 'Every statement is on the search page.',
};

const notKept = 'Until then nothing is kept.';

/** What stands within another comes before it. */
export const parts: readonly Part[] = [
  search,
  { of: 'a.term', script: terms },
  { of: 'my-role, [data-take-role]', script: myRole, without: '' },
  { of: 'kept-form', script: form, asked: true, without: notKept },
  { of: 'onboarding-path, whose-is-this', script: onboarding, asked: true, without: notKept },
];
