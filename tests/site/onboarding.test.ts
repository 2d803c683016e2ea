import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { Asked } from '../../src/components/onboarding/whose-is-this.client.ts';
import { stepsOf } from '../../src/domain/onboarding.ts';
import { urls } from '../../src/urls.ts';
import { letters, only, pageAt, reads, testHandbook, siteFolder } from './pages.ts';

const handbook = testHandbook();
const { onboarding } = handbook;
const steps = stepsOf(onboarding);
const { document, html } = pageAt(urls.onboarding);

describe('the onboarding', () => {
  test('has five stages and 27 steps', () => {
    expect(document.querySelectorAll('onboarding-path section h2').map(letters)).toEqual(
      onboarding.stages.map(({ title }) => title),
    );
    expect(onboarding.stages).toHaveLength(5);
    expect(document.querySelectorAll('onboarding-path li.step').map(({ id }) => id)).toEqual(steps.map(({ id }) => id));
    expect(steps).toHaveLength(27);
  });

  test.each(steps.map(({ id, text }) => ({ id, text })))('“$text” shows what it rests on, to the letter', ({ id }) => {
    const step = steps.find((one) => one.id === id);
    const place = only(document, `li[id="${id}"]`);
    expect(letters(only(place, 'label'))).toBe(step?.text);
    const shown = place.querySelectorAll('.quoted').map((line) => ({
      id: letters(only(line, 'a.id')),
      href: only(line, 'a.id').getAttribute('href'),
      text: only(line, 'div > p:first-child').textContent,
    }));
    expect(shown).toEqual(
      step?.statements.map((statement) => ({
        id: statement.id,
        href: urls.statement(statement),
        text: statement.text,
      })),
    );
    const supplies = step?.supplies;
    const answer = supplies?.blank?.answer ?? '';
    if (supplies === undefined || answer !== '') expect(place.querySelector('.supplies')).toBeNull();
    else expect(reads(only(place, '.supplies'))).toContain(supplies.what);
    if (answer !== '') expect(reads(place)).toContain(`(from the district): ${answer}`);
  });

  test('shows what the district has answered at the one step that it has answered, and what is to come at 15', () => {
    const answered = document
      .querySelectorAll('li.step')
      .filter((step) => reads(step).includes('(from the district):'));
    expect(answered.map(({ id }) => id)).toEqual(['practice-charter']);
    expect(document.querySelectorAll('li.step .supplies')).toHaveLength(15);
  });

  test('shows all 20 statements that the source gives the mentor', () => {
    const shown = new Set(document.querySelectorAll('.quoted a.id').map(letters));
    const own = handbook.statements.filter(({ line, list }) => line !== undefined && list?.role.id === 'mentor');
    expect(own).toHaveLength(20);
    expect(own.filter(({ id }) => !shown.has(id))).toEqual([]);
  });

  test('leads from a step to the form or the role page that it speaks of', () => {
    const linksOf = (id: string) =>
      document.querySelectorAll(`li[id="${id}"] a:not(.id)`).map((a) => [a.text.trim(), a.getAttribute('href')]);
    expect(linksOf('pact-for-round')).toEqual([
      ['Working pact for a mentoring round: mentor and instructor', '/agreements/mentor-instructor-round/'],
    ]);
    expect(linksOf('duties-of-others').map(([, href]) => href)).toEqual([
      '/roles/head/',
      '/roles/instructor/',
      '/roles/board/',
    ]);
  });

  test('names no length of time, as the source names none', () => {
    expect(reads(only(document, 'main'))).not.toMatch(
      /\b(\d+|one|two|first) (days?|weeks?|months?|hours?|minutes?)\b/i,
    );
  });

  test('is whole in plain HTML: each step has its box, which is not ticked', () => {
    const boxes = document.querySelectorAll('li.step label input.box[type="checkbox"]');
    expect(boxes).toHaveLength(27);
    expect(boxes.filter((box) => box.hasAttribute('checked'))).toHaveLength(0);
    expect(reads(only(document, 'main noscript'))).toContain('Without JavaScript');
  });

  test('loads its script and the statements of the check only when somebody wants them; the script is light', () => {
    const [, script = ''] = /["'`]([^"'`]*onboarding\.client[^"'`]*\.js)["'`]/.exec(html) ?? [];
    expect(gzipSync(readFileSync(join(siteFolder, script))).length).toBeLessThanOrEqual(8000);
    expect(document.querySelectorAll(`link[href*="onboarding.client"], link[href*="check.json"]`)).toEqual([]);
  });
});

describe('“Whose is this?”', () => {
  const asked = JSON.parse(readFileSync(join(siteFolder, urls.quietCheck), 'utf8')) as readonly Asked[];

  test('asks only what can be answered: 60 statements that stand in one list alone', () => {
    expect(asked).toHaveLength(60);
  });

  test('gives each statement to the letter, with the list, the program and the address that it has', () => {
    for (const { id, text, role, heading, program, href } of asked) {
      const statement = handbook.byId.get(id);
      expect({ text, role, heading, program, href }).toEqual({
        text: statement?.text,
        role: statement?.list?.role.id,
        heading: statement?.list?.heading,
        program: statement?.program.title,
        href: statement && urls.statement(statement),
      });
    }
  });
});
