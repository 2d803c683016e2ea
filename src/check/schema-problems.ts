import { z } from 'zod';
import { didYouMean } from '../domain/did-you-mean.ts';
import type { Place, Problem } from '../domain/problem.ts';

type Path = readonly (string | number)[];

/** What of a JSON Schema the messages need. */
interface Field {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Field>>;
  readonly additionalProperties?: Field | boolean;
  readonly items?: Field;
  readonly prefixItems?: readonly Field[];
}

/** A schema's findings about one file (or one place of a list in it) as problems in plain words. */
export function schemaProblems(schema: z.ZodType, says: unknown, at: Place): readonly Problem[] {
  const result = schema.safeParse(says);
  if (result.success) return [];
  const fields = z.toJSONSchema(schema, { io: 'input' }) as Field;
  return result.error.issues.flatMap((issue): Problem[] => {
    const path = issue.path.filter((key) => typeof key !== 'symbol');
    const place: Place = { file: at.file, path: [...at.path, ...path] };
    if (issue.code === 'unrecognized_keys') {
      const known = Object.keys(fieldAt(fields, path)?.properties ?? {});
      return issue.keys.map((key) => ({
        rule: 'schema',
        at: { file: place.file, path: [...place.path, key] },
        what: `There is no field "${key}" here.`,
        fix: didYouMean(key, known),
      }));
    }
    const name = path.length === 0 ? 'The file' : `"${nameOf(path)}"`;
    const missing = path.length > 0 && valueAt(says, path) === undefined;
    const fix = fieldAt(fields, path)?.description ?? 'See content/README.md.';
    return [{ rule: 'schema', at: place, what: missing ? `${name} is missing.` : `${name} ${issue.message}.`, fix }];
  });
}

function nameOf(path: Path): string {
  return path.map((key, i) => (typeof key === 'number' ? `[${key + 1}]` : i > 0 ? `.${key}` : key)).join('');
}

function fieldAt(fields: Field, path: Path): Field | undefined {
  return path.reduce<Field | undefined>((field, key) => {
    if (typeof key === 'number') return field?.prefixItems?.[key] ?? field?.items;
    const other = field?.additionalProperties;
    return field?.properties?.[key] ?? (typeof other === 'object' ? other : undefined);
  }, fields);
}

function valueAt(says: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    says,
  );
}
