import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { labelsSchema } from '../../src/schemas/labels.ts';
import { parts } from '../../src/schemas/parts.ts';

/** The manual is the editors' own file: a folder of words may come without it. */
const manual = readFileSync('content/README.md', 'utf8');

/** What of a JSON Schema holds further fields. */
interface Shape {
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly additionalProperties?: Shape | boolean;
  readonly items?: Shape | boolean;
  readonly prefixItems?: readonly Shape[];
  readonly anyOf?: readonly Shape[];
}

/** The names of the fields that a shape has, at whatever depth. */
function fieldsOf(shape: Shape | boolean | undefined): string[] {
  if (typeof shape !== 'object') return [];
  const own = Object.entries(shape.properties ?? {}).flatMap(([name, field]) => [name, ...fieldsOf(field)]);
  const inner = [shape.additionalProperties, shape.items, ...(shape.prefixItems ?? []), ...(shape.anyOf ?? [])];
  return [...new Set([...own, ...inner.flatMap(fieldsOf)])];
}

/** The editors' manual speaks of a field: in backticks, or in an example that has it. */
function explains(field: string): boolean {
  return new RegExp(`\`${field}:?\`|(^|[\\s{-])${field}:(\\s|$)`, 'm').test(manual);
}

describe.each(Object.values(parts))('the editors’ manual on $path', ({ kind, path, schema }) => {
  const fields = fieldsOf(z.toJSONSchema(schema, { io: 'input' }) as Shape);

  test('says what it holds', () => {
    const written = { folder: `${path}/*.mdx`, years: `${path}/`, list: path, single: path }[kind];
    expect(manual).toContain(`| \`${written}\` |`);
  });

  test('there are fields to speak of', () => {
    expect(fields.length).toBeGreaterThan(0);
  });

  test.each(fields)('speaks of %s', (field) => {
    expect(explains(field)).toBe(true);
  });
});

test('says of each label, in their order, what the site says without it', () => {
  const rows = [...manual.matchAll(/^\| `(\w+)` \| [^|]+ \| ([^|]+) \|$/gm)].map(([, label, says]) => [label, says]);
  const first = rows.findIndex(([label]) => label === 'program');
  const defaults: Record<string, string | undefined> = labelsSchema.parse({});
  const expected = Object.keys(labelsSchema.shape).map((label) => [
    label,
    defaults[label] ?? 'Onboarding: and the title of its role',
  ]);
  expect(rows.slice(first, first + expected.length)).toEqual(expected);
});

test('a field that there is not would be missed', () => {
  expect(explains('colour-of-the-door')).toBe(false);
});
