import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { letters, pages } from './pages.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:standard'],
  rules: {
    // The matrix is laid out as blocks on a narrow screen, and some browsers then forget that it is a table.
    'no-redundant-role': 'off',
    // Boxes of one question share its name, as radio buttons do; the preset knows the latter only.
    'form-dup-name': ['error', { shared: ['radio', 'button', 'reset', 'submit', 'checkbox'] }],
  },
});

test.each([...pages.keys()])('%s is valid HTML', async (address) => {
  const page = pages.get(address);
  const { results } = await validator.validateString(page?.html ?? '', address);
  const messages = results.flatMap((result) =>
    result.messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector ?? 'page'})`),
  );
  expect(messages).toEqual([]);
});

test.each([...pages.keys()])('%s has a space between its sentences', (address) => {
  const texts = pages.get(address)?.document.querySelectorAll('caption, p').map(letters) ?? [];
  expect(texts.flatMap((text) => /\S*\p{Ll}[.?!”][.]?\p{Lu}\S*/u.exec(text)?.[0] ?? [])).toEqual([]);
});
