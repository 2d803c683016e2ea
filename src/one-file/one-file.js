/** In the one file: shows one page at a time, as the site does. Without it they stand one below the other. */
/* global document, location, history, addEventListener, dispatchEvent, scrollTo, CustomEvent, PopStateEvent, FormData */
const pages = [...document.querySelectorAll('main > article')];
const name = document.title;
let shown;

function show() {
  const id = decodeURIComponent(location.hash.slice(1)).replace(/^done=.*/, '/onboarding/');
  const place = document.getElementById(id || (location.search === '' ? '/' : '/search/'));
  const page = place?.closest('main > article');
  // What was open over the page has done its work.
  document.querySelector(':popover-open')?.hidePopover();
  if (document.activeElement?.closest('search-box')) document.activeElement.blur();
  if (!page || page === shown) return;
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
