import { describe, expect, test } from 'vitest';
import CycleGaps from '../../src/components/cycle/CycleGaps.astro';
import CyclePicture from '../../src/components/cycle/CyclePicture.astro';
import CycleWalk from '../../src/components/cycle/CycleWalk.astro';
import { testHandbook } from '../test-words.ts';
import { heard, heardOfAll, only, render } from './render.ts';

const { cycle, labels } = testHandbook();
const picture = await render(CyclePicture, { cycle, title: labels.cycle });
const walk = await render(CycleWalk, { cycle });

describe('the picture of the cycle', () => {
  test('is one image with a name and a description', () => {
    const svg = only(picture, 'figure > svg');
    expect(svg.getAttribute('role')).toBe('img');
    expect(heard(only(picture, '#cycle-name'))).toBe('The mentoring round as swim lanes');
    expect(svg.getAttribute('aria-describedby')).toBe('cycle-words');
  });

  test('says what its frames mean', () => {
    expect(heard(only(picture, '#cycle-words'))).toBe(
      'Solid boxes follow the statement’s own words. Dashed boxes are the editor’s reading.',
    );
  });

  test('what is inferred says so in words, not by its frame alone', () => {
    const inferred = picture.querySelectorAll('g.card.inferred .name').map((one) => one.textContent.trim());
    expect(inferred).toHaveLength(5);
    for (const name of inferred) expect(name).toMatch(/^[A-Z-]+\d · inferred$/);
  });
});

describe('the cycle as a walk', () => {
  test('goes through the stations in the order of time', () => {
    expect(heardOfAll(walk, 'ol > li > h3')).toEqual([
      'Lay down guidelines',
      'Shake hands',
      'Choose targets and prepare',
      'Make',
      'Revisit and review',
    ]);
  });

  test('holds the same statements as the picture, each leading to its line', () => {
    const ids = (root: typeof walk, selector: string) =>
      root.querySelectorAll(selector).map((one) => one.textContent.trim().replace(' · inferred', ''));
    expect(ids(walk, '.placed .id').sort()).toEqual(ids(picture, 'g.card .name').sort());
    for (const link of walk.querySelectorAll('.placed a.id')) {
      expect(link.getAttribute('href')).toMatch(new RegExp(`^/programs/[a-z-]+/#${link.textContent.trim()}$`));
    }
  });

  test('shows statements to the letter', () => {
    const { byId } = testHandbook();
    for (const line of walk.querySelectorAll('.placed')) {
      const id = line.querySelector('.id')?.textContent.trim() ?? '';
      expect(line.querySelector('.text')?.textContent).toBe(byId.get(id)?.text);
    }
  });

  test('marks the three inferred places and the two that hold all through', () => {
    expect(walk.querySelectorAll('.placed .inferred')).toHaveLength(5);
  });
});

test('the three gaps are said, with the statements that come nearest', async () => {
  const gaps = await render(CycleGaps, { gaps: cycle.gaps });
  expect(heardOfAll(gaps, 'li').map((one) => one.replace(/\s+/g, ' '))).toEqual([
    expect.stringMatching(/^No instructor line speaks of targets\. Nearest: SP-M-3/),
    expect.stringMatching(
      /^No line tells how an instructor finds a mentor\. Nearest: SP-H-1 Asked as: How do I ask for a mentor\?/,
    ),
    expect.stringMatching(/^No line tells how much time there is\. Nearest: SP-H-3 Asked as: /),
  ]);
});
