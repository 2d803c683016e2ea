import { z } from 'zod';
import { didYouMean, nearest } from '../domain/did-you-mean.ts';
import type { Place, Problem } from '../domain/problem.ts';

/** What YAML says has no symbols for keys. */
type Path = Place['path'];
type Issue = z.core.$ZodIssue;

/** What of a JSON Schema the messages need. */
interface Field {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Field>>;
  readonly additionalProperties?: Field | boolean;
  readonly items?: Field;
  readonly prefixItems?: readonly Field[];
}

/** A schema's reading of what a file (or one place of a list in it) says: the words, or its findings in plain words. */
export function shapeOf<Schema extends z.ZodType>(
  schema: Schema,
  says: unknown,
  at: Place,
): { readonly words: z.output<Schema> } | { readonly problems: readonly Problem[] } {
  const result = schema.safeParse(says, { error: plainWords });
  if (result.success) return { words: result.data };
  const fields = z.toJSONSchema(schema, { io: 'input' }) as Field;
  const whole = at.path.length === 0 ? 'The file' : 'This entry';
  const place = (path: Path): Place => ({ file: at.file, path: [...at.path, ...path] });
  const problems: Problem[] = [];
  const said = new Set<string>();
  // A misspelt field is also missing where it should be; that is one mistake.
  const meant = new Set(result.error.issues.flatMap((issue) => misspeltFor(issue, says, fields)));

  for (const issue of result.error.issues) {
    const path = issue.path as Path;
    if (issue.code === 'unrecognized_keys') {
      const known = Object.keys(fieldAt(fields, path)?.properties ?? {});
      for (const key of issue.keys) {
        const what = `There is no field "${key}" here.`;
        problems.push({ rule: 'schema', at: place([...path, key]), what, fix: didYouMean(key, known) });
      }
      continue;
    }
    const key = JSON.stringify(path);
    if (said.has(key) || meant.has(key)) continue;
    said.add(key);
    const value = valueAt(says, path);
    const name = path.length === 0 ? whole : nameOf(path, says);
    const described = path.map((_, i) => fieldAt(fields, path.slice(0, path.length - i))?.description);
    const fix = described.find((one) => one !== undefined) ?? 'See content/README.md.';
    const told = messageOf(issue, fieldAt(fields, path));
    const what = value === undefined && path.length > 0 ? 'is missing' : value === null ? 'is empty' : told;
    problems.push({ rule: 'schema', at: place(path), what: `${name} ${what}.`, fix });
  }
  return { problems };
}

/** What zod would say in its own words. */
function plainWords(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      if (issue.expected === 'string') return 'should be text; put it in quotation marks';
      if (issue.expected === 'array') return 'should be a list; begin each of its entries with "- "';
      if (issue.expected === 'object' || issue.expected === 'record') return 'should have fields';
      if (issue.expected === 'boolean') return 'should be true or false';
      return 'should be a whole number';
    case 'too_small':
      return 'is too short';
    case 'too_big':
      return 'is too long';
    default:
      return 'is not as it should be';
  }
}

function messageOf(issue: Issue, field: Field | undefined): string {
  if (issue.code === 'invalid_key') return issue.issues[0]?.message ?? 'is not as it should be';
  const [first] = Object.keys(field?.properties ?? {});
  const isObject = issue.code === 'invalid_type' && issue.expected === 'object';
  return isObject && first !== undefined ? `${issue.message}, such as "${first}: …"` : issue.message;
}

/** The fields that were probably meant by the unknown ones of an issue and are missing: their paths. */
function misspeltFor(issue: Issue, says: unknown, fields: Field): string[] {
  if (issue.code !== 'unrecognized_keys') return [];
  const path = issue.path as Path;
  const known = Object.keys(fieldAt(fields, path)?.properties ?? {});
  return issue.keys.flatMap((key) => {
    const near = nearest(key, known);
    return near === undefined || valueAt(says, [...path, near]) !== undefined ? [] : [JSON.stringify([...path, near])];
  });
}

/** What somebody calls the field at a path: "added" of AB-C-4. */
function nameOf(path: Path, says: unknown): string {
  const ids = path.map((_, i) => Object(valueAt(says, path.slice(0, i + 1))) as { readonly id?: unknown });
  const from = ids.slice(0, -1).findLastIndex(({ id }) => typeof id === 'string');
  const parts = path.slice(from + 1).map((key) => (typeof key === 'number' ? `entry ${key + 1}` : `"${key}"`));
  const name = [...parts.reverse(), ...ids.slice(from, from + 1).map(({ id }) => String(id))].join(' of ');
  return name.replace(/^e/, 'E');
}

function fieldAt(fields: Field, path: Path): Field | undefined {
  return path.reduce<Field | undefined>((field, key) => {
    if (typeof key === 'number') return field?.prefixItems?.[key] ?? field?.items;
    const other = field?.additionalProperties;
    return field?.properties?.[key] ?? (typeof other === 'object' ? other : undefined);
  }, fields);
}

function valueAt(says: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => Reflect.get(Object(value) as object, key), says);
}
