/** What a page loads when somebody is about to search: the elements, and the dialog for its keys. */
import { SearchBox } from './search-box.client.ts';
import { openSearch } from './search-dialog.client.ts';
import { SearchPage } from './search-page.client.ts';
import style from './search.css?inline';

const sheet = new CSSStyleSheet();
sheet.replaceSync(style);
document.adoptedStyleSheets.push(sheet);

customElements.define('search-box', SearchBox);
customElements.define('search-page', SearchPage);
document.addEventListener('handbook:search', (event) => openSearch((event as CustomEvent<Element | null>).detail));
