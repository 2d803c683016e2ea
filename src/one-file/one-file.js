/** In the one file: shows one page at a time, as the site does. Without it they stand one below the other. */
/* global document, location, history, addEventListener, dispatchEvent, scrollTo, CustomEvent, PopStateEvent, FormData, URLSearchParams */
const pages = [...document.querySelectorAll('main > article')];
const name = document.title;
let shown;

/** What the address leads to: also where somebody typed `#ab-c-4`, `#matrix` or a place that its page does not have. */
function placeOf(hash) {
  // Read as a query is: whatever is typed, that never fails.
  const typed = new URLSearchParams(`=${hash.replace(/[&+]/g, encodeURIComponent)}`).get('');
  const id = typed.replace(/^done=.*/, '/onboarding/') || (location.search === '' ? '/' : '/search/');
  const page = `/${id.replace(/(.)#.*/, '$1')}/`.replace(/\/+/g, '/');
  return [id, id.toUpperCase(), page, '/404.html'].map((one) => document.getElementById(one)).find(Boolean);
}

function show() {
  const place = placeOf(location.hash.slice(1));
  const page = place?.closest('main > article');
  // What was open over the page has done its work.
  document.querySelector(':popover-open')?.hidePopover();
  if (document.activeElement?.closest('search-box')) document.activeElement.blur();
  // Where the address is the very id, the browser goes there by itself.
  if (!page || (page === shown && (place === page || location.hash.endsWith(place.id)))) return;
  for (const one of pages) one.classList.toggle('shown', one === page);
  for (const link of document.querySelectorAll('header nav a, footer nav a'))
    link.ariaCurrent = link.hash.slice(1) === page.id ? 'page' : null;
  document.title = page === pages[0] ? name : `${page.querySelector('h1').textContent.trim()} · ${name}`;
  if (shown) {
    page.tabIndex = -1;
    page.focus({ preventScroll: true });
  }
  shown = page;
  if (place === page) scrollTo(0, 0);
  else place.scrollIntoView();
}

addEventListener('hashchange', show);
addEventListener('popstate', show);
show();

// What is searched for is in the address, and nothing is loaded anew.
addEventListener('submit', (event) => {
  if (!event.target.closest('search-box')) return;
  event.preventDefault();
  event.target.closest('dialog')?.close();
  history.pushState(null, '', `?${new URLSearchParams(new FormData(event.target))}`);
  dispatchEvent(new PopStateEvent('popstate'));
});
// As on the site (src/search/view/keys.client.ts), but that the search is here already.
addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, target } = event;
  if (ctrlKey || metaKey ? key !== 'k' : key !== '/' || target.matches('input, textarea, select')) return;
  event.preventDefault();
  document.dispatchEvent(new CustomEvent('handbook:search', { detail: document.activeElement }));
});
