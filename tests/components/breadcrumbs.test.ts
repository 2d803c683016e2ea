import { describe, expect, test } from 'vitest';
import Breadcrumbs from '../../src/components/navigation/Breadcrumbs.astro';
import { heard, heardOfAll, only, render } from './render.ts';

const above = [{ title: 'Programs', address: '/programs/' }];

describe('the way back', () => {
  test('is a navigation with a name', async () => {
    expect(only(await render(Breadcrumbs, { above, title: 'Data Coach' }), 'nav').getAttribute('aria-label')).toBe(
      'You are here',
    );
  });

  test('leads from the home page down to this page, in order', async () => {
    const crumbs = await render(Breadcrumbs, { above, title: 'Data Coach' });
    expect(heardOfAll(crumbs, 'ol > li')).toEqual(['Home', 'Programs', 'Data Coach']);
    expect(crumbs.querySelectorAll('a').map((link) => link.getAttribute('href'))).toEqual(['/', '/programs/']);
  });

  test('says which is this page: the last, which is no link', async () => {
    const crumbs = await render(Breadcrumbs, { above, title: 'Data Coach' });
    const here = only(crumbs, '[aria-current]');
    expect(here.getAttribute('aria-current')).toBe('page');
    expect(heard(here)).toBe('Data Coach');
    expect(here.querySelector('a')).toBeNull();
    expect(crumbs.querySelectorAll('li').at(-1)).toBe(here);
  });

  test('of a page right below the home page has only that above it', async () => {
    const crumbs = await render(Breadcrumbs, { above: [], title: 'Matrix' });
    expect(heardOfAll(crumbs, 'li')).toEqual(['Home', 'Matrix']);
  });
});
