import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { z } from 'zod';
import type { Draft, Written } from '../domain/draft.ts';
import type { Problem } from '../domain/problem.ts';
import type { Part } from '../domain/rules/rule.ts';
import { schemas } from '../schemas/index.ts';
import { schemaProblems } from './schema-problems.ts';
import { frontmatterOf, parseWords, type WordsFile } from './words-file.ts';

/** A problem whose line is known, because the file could not be parsed. */
export type ReadProblem = Problem & { readonly line?: number };

/** The content as read: a draft of everything that has the right shape, and what is wrong with the rest. */
export interface ReadContent {
  readonly draft: Draft;
  /** The parts of the draft in which something is missing, because it has the wrong shape. */
  readonly notWhole: ReadonlySet<Part>;
  readonly problems: readonly ReadProblem[];
  /** Every file that was read, for finding lines in it. */
  readonly files: ReadonlyMap<string, WordsFile>;
}

/** Reads a folder of words and checks the shape of every file. Never throws for what an editor has written. */
export function readContent(folder: string): ReadContent {
  const problems: ReadProblem[] = [];
  const files = new Map<string, WordsFile>();
  const notWhole = new Set<Part>();

  const trouble = (file: string, what: string, fix: string, line = 1): undefined => {
    problems.push({ rule: 'readable', at: { file, path: [] }, line, what, fix });
    return undefined;
  };
  const parse = (words: WordsFile): { says: unknown } | undefined => {
    files.set(words.file, words);
    const parsed = parseWords(words);
    if ('says' in parsed) return parsed;
    return trouble(words.file, `This line can't be read: ${parsed.reason}.`, yamlHelp, parsed.line);
  };
  const shaped = <Schema extends z.ZodType>(
    schema: Schema,
    says: unknown,
    file: string,
    path: (string | number)[] = [],
  ): z.output<Schema> | undefined => {
    const found = schemaProblems(schema, says, { file, path });
    problems.push(...found);
    return found.length > 0 ? undefined : schema.parse(says);
  };

  /** One entry a file: `programs/*.mdx`, `roles/*.mdx`. */
  const readPages = <Schema extends z.ZodType>(name: string, schema: Schema): Written<z.output<Schema>>[] => {
    const path = join(folder, name);
    const all = existsSync(path) ? readdirSync(path).filter((file) => !file.startsWith('.')) : [];
    const names = all.filter((file) => file.endsWith('.mdx'));
    for (const file of all.filter((one) => !names.includes(one))) {
      trouble(join(path, file), 'The site would not show this file.', 'Let its name end in .mdx, or put it elsewhere.');
    }
    if (names.length === 0) trouble(path, 'There is no .mdx file here.', `Add one; ${folder}/README.md shows how.`);
    return names.sort().flatMap((fileName) => {
      const file = join(path, fileName);
      const words = frontmatterOf(file, readFileSync(file, 'utf8'));
      if (words === undefined) {
        return (
          trouble(file, 'The frontmatter is missing.', 'Begin the file with fields between two lines of ---.') ?? []
        );
      }
      const parsed = parse(words);
      const fields = parsed && shaped(schema, parsed.says ?? {}, file);
      return fields === undefined ? [] : [{ id: basename(file, '.mdx'), file, words: fields, body: words.body ?? '' }];
    });
  };
  const readYaml = (name: string): { file: string; says: unknown } | undefined => {
    const file = join(folder, name);
    if (!existsSync(file)) return trouble(file, 'The file is missing.', 'Put it back.');
    const parsed = parse({ file, yaml: readFileSync(file, 'utf8'), firstLine: 1 });
    return parsed && { file, says: parsed.says };
  };
  /** One entry a place in a list: `themes.yaml` and the like. */
  const readList = <Schema extends z.ZodType>(name: string, schema: Schema): Written<z.output<Schema>>[] => {
    const read = readYaml(name);
    if (read === undefined) return [];
    const { file, says } = read;
    if (!Array.isArray(says)) return trouble(file, 'This is not a list.', 'Begin each of its entries with "- ".') ?? [];
    return says.flatMap((one: unknown, index) => {
      const words = shaped(schema, one, file, [index]);
      return words === undefined ? [] : [{ id: idOf(one) ?? String(index), file, index, words }];
    });
  };
  /** A file that is one entry: `handbook.yaml` and the like. */
  const readSingle = <Schema extends z.ZodType>(
    name: string,
    schema: Schema,
  ): Written<z.output<Schema>> | undefined => {
    const read = readYaml(`${name}.yaml`);
    const words = read && shaped(schema, read.says, read.file);
    return words && { id: name, file: read.file, words };
  };
  const readSource = (settings: Draft['settings']): string => {
    if (settings === noSettings) {
      notWhole.add('sourceText');
      return '';
    }
    const file = join(folder, settings.words.source.file);
    if (existsSync(file) && statSync(file).isFile()) return readFileSync(file, 'utf8');
    trouble(file, 'The source text is missing.', `Put it back, or name another file in ${settings.file}.`);
    return '';
  };

  /** Reads a part; where that finds a problem, the part is not whole. */
  const part = <Words>(name: Part, read: () => Words): Words => {
    const before = problems.length;
    const words = read();
    if (problems.length > before) notWhole.add(name);
    return words;
  };

  const settings = part('settings', () => readSingle('handbook', schemas.handbook)) ?? noSettings;
  const draft: Draft = {
    programs: part('programs', () => readPages('programs', schemas.programs)),
    roles: part('roles', () => readPages('roles', schemas.roles)),
    themes: part('themes', () => readList('themes.yaml', schemas.themes)),
    pairs: part('pairs', () => readList('counterparts.yaml', schemas.counterparts)),
    notes: part('notes', () => readList('notes.yaml', schemas.notes)),
    questions: part('questions', () => readList('questions.yaml', schemas.questions)),
    synonyms: part('synonyms', () => readList('synonyms.yaml', schemas.synonyms)),
    onboarding: part('onboarding', () => readSingle('onboarding', schemas.onboarding)) ?? noOnboarding,
    agreements: part('agreements', () => readList('agreements.yaml', schemas.agreements)),
    glossary: part('glossary', () => readList('glossary.yaml', schemas.glossary)),
    cycle: part('cycle', () => readSingle('coaching-cycle', schemas['coaching-cycle'])) ?? noCycle,
    choosing: part('choosing', () => readList('choosing.yaml', schemas.choosing)),
    settings,
    sourceText: part('sourceText', () => readSource(settings)),
  };
  return { draft, notWhole, problems, files };
}

/** These stand in for files that can't be read; the rules that need them are not asked then. */
const noSettings: Draft['settings'] = {
  id: 'handbook',
  file: 'handbook.yaml',
  words: {
    title: '',
    district: '',
    source: { title: '', file: '' },
    paper: { address: '', revised: '', sheets: true, longer: [] },
    blanks: {},
  },
};

const noOnboarding: Draft['onboarding'] = {
  id: 'onboarding',
  file: 'onboarding.yaml',
  words: { role: '', stages: [] },
};

const noCycle: Draft['cycle'] = {
  id: 'coaching-cycle',
  file: 'coaching-cycle.yaml',
  words: { lanes: [], stations: [], placements: [], ongoing: [], district: [], gaps: [] },
};

const yamlHelp =
  'Put text that has ": " or "#" in it, or begins with a sign, into quotation marks; indent with spaces.';

function idOf(one: unknown): string | undefined {
  return typeof one === 'object' && one !== null && 'id' in one && typeof one.id === 'string' ? one.id : undefined;
}
