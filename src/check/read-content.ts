import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { z } from 'zod';
import { didYouMean, nearest } from '../domain/did-you-mean.ts';
import type { Draft, Written } from '../domain/draft.ts';
import type { Problem } from '../domain/problem.ts';
import type { Part } from '../domain/rules/rule.ts';
import { schemas } from '../schemas/index.ts';
import type { Body } from './bodies.ts';
import { readText, unseen } from './characters.ts';
import { namesIn, pagesIn, picturesIn, strangersIn, type Misplaced } from './folder.ts';
import { shapeOf } from './schema-problems.ts';
import { frontmatterOf, parseWords, type WordsFile } from './words-file.ts';

/** A problem of reading. */
export interface ReadProblem extends Problem {
  /** Its line, where that is known because the file could not be parsed. */
  readonly line?: number;
  /** Nothing is missing in the draft for it: it was read as it was probably meant. */
  readonly readAnyway?: boolean;
}

/** The content as read: a draft of everything that has the right shape, and what is wrong with the rest. */
export interface ReadContent {
  readonly draft: Draft;
  /** The parts of the draft in which something is missing, because it has the wrong shape. */
  readonly notWhole: ReadonlySet<Part>;
  readonly problems: readonly ReadProblem[];
  /** Every file that was read, for finding lines in it. */
  readonly files: ReadonlyMap<string, WordsFile>;
  /** Every body, that of misshapen files too. */
  readonly bodies: readonly Body[];
  /** The files of content/images. */
  readonly images: readonly string[];
}

/** Reads a folder of words and checks the shape of every file. Never throws for what an editor has written. */
export function readContent(folder: string): ReadContent {
  const problems: ReadProblem[] = [];
  const files = new Map<string, WordsFile>();
  const bodies: Body[] = [];
  const notWhole = new Set<Part>();

  const trouble = (file: string, what: string, fix: string, line = 1, readAnyway = false): undefined => {
    problems.push({ rule: 'readable', at: { file, path: [] }, line, what, fix, readAnyway });
    return undefined;
  };
  const misplaced = (all: readonly Misplaced[]) => {
    for (const { file, what, fix, holdsWords } of all) trouble(file, what, fix, 1, !holdsWords);
  };
  const read = (file: string): string | undefined => {
    let bytes: Buffer;
    try {
      bytes = readFileSync(file);
    } catch {
      return trouble(file, "This file can't be opened.", 'Is it a file, and may you read it?');
    }
    const { text, findings } = readText(bytes);
    for (const { line, what, fix } of findings) trouble(file, what, fix, line, text !== undefined);
    return text;
  };
  const parse = (words: WordsFile): unknown => {
    files.set(words.file, words);
    const { says, findings } = parseWords(words);
    for (const { line, what, fix } of findings) trouble(words.file, what, fix, line, says !== undefined);
    return says;
  };
  const shaped = <Schema extends z.ZodType>(
    schema: Schema,
    says: unknown,
    file: string,
    path: (string | number)[] = [],
  ): z.output<Schema> | undefined => {
    for (const [at, text] of textsOf(says)) {
      const hidden = unseen(text);
      if (hidden === undefined) continue;
      problems.push({
        rule: 'readable',
        at: { file, path: [...path, ...at] },
        what: `There is ${hidden} in this text, written as a sign.`,
        fix: 'Take the sign away.',
        readAnyway: true,
      });
    }
    const shape = shapeOf(schema, says, { file, path });
    if ('words' in shape) return shape.words;
    problems.push(...shape.problems);
    return undefined;
  };

  /** One entry a file: `programs/*.mdx`, `roles/*.mdx`. */
  const readPages = <Schema extends z.ZodType>(name: Body['kind'], schema: Schema): Written<z.output<Schema>>[] => {
    const path = join(folder, name);
    const found = pagesIn(path);
    misplaced(found.misplaced);
    if (found.names.length === 0 && !found.misplaced.some(({ file }) => file.endsWith('.mdx'))) {
      trouble(path, 'There is no .mdx file here.', `Add one; ${folder}/README.md shows how.`);
    }
    return found.names.flatMap((fileName) => {
      const file = join(path, fileName);
      const id = basename(file, '.mdx');
      const text = read(file);
      if (text === undefined) return [];
      const words = frontmatterOf(file, text);
      if (words === undefined) {
        const { what, fix, line } = whyNoFrontmatter(text);
        return trouble(file, what, fix, line) ?? [];
      }
      const body = words.body ?? '';
      bodies.push({ kind: name, id, file, body });
      const before = problems.length;
      const says = parse(words);
      if (says === undefined && problems.length > before) return [];
      const fields = shaped(schema, says ?? {}, file);
      return fields === undefined ? [] : [{ id, file, words: fields, body }];
    });
  };
  const readYaml = (name: string): { file: string; says: unknown } | undefined => {
    const file = join(folder, name);
    if (!existsSync(file)) return trouble(file, 'The file is missing.', 'Put it back.');
    const text = read(file);
    if (text === undefined) return undefined;
    if (!/^[ \t]*[^#\s]/m.test(text)) return trouble(file, 'The file is empty.', 'Put back what stood in it.');
    const before = problems.length;
    const says = parse({ file, yaml: text, firstLine: 1 });
    return says === undefined && problems.length > before ? undefined : { file, says };
  };
  /** One entry a place in a list: `themes.yaml` and the like. */
  const readList = <Schema extends z.ZodType>(name: string, schema: Schema): Written<z.output<Schema>>[] => {
    const list = readYaml(name);
    if (list === undefined) return [];
    const { file, says } = list;
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
    const single = readYaml(`${name}.yaml`);
    const words = single && shaped(schema, single.says, single.file);
    return words && { id: name, file: single.file, words };
  };
  const readSource = (settings: Draft['settings']): string => {
    if (settings === noSettings) {
      notWhole.add('sourceText');
      return '';
    }
    const file = join(folder, settings.words.source.file);
    if (!existsSync(file) || !statSync(file).isFile()) {
      const name = basename(file);
      const others = namesIn(dirname(file)).map((one) => one.name);
      problems.push({
        rule: 'readable',
        at: { file: settings.file, path: ['source', 'file'] },
        what: `The source text is missing: there is no ${file}.`,
        fix: nearest(name, others) === undefined ? 'Put it back, or name another file here.' : didYouMean(name, others),
      });
      return '';
    }
    const bytes = readFileSync(file);
    const utf8 = readText(bytes).findings.find(({ what }) => what.includes('UTF-'));
    if (utf8) return trouble(file, utf8.what, 'Put the file back as it was received.', utf8.line) ?? '';
    return bytes.toString('utf8');
  };

  /** Reads a part; where that finds a problem, the part is not whole. */
  const part = <Words>(name: Part, readPart: () => Words): Words => {
    const before = problems.length;
    const words = readPart();
    if (problems.slice(before).some(({ readAnyway }) => readAnyway !== true)) notWhole.add(name);
    return words;
  };

  if (!existsSync(folder)) trouble(folder, 'The folder of the words is missing.', 'Put it back.');
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
    addresses: part('addresses', () => readSingle('addresses', schemas.addresses)) ?? noAddresses,
    settings,
    sourceText: part('sourceText', () => readSource(settings)),
  };
  const [sourceFolder = ''] = settings.words.source.file.split('/');
  const lists = Object.keys(schemas).filter((name) => name !== 'programs' && name !== 'roles');
  const known = ['README.md', 'programs', 'roles', 'images', 'source', ...lists.map((name) => `${name}.yaml`)];
  if (existsSync(folder)) misplaced(strangersIn(folder, [...known, sourceFolder]));
  const images = picturesIn(join(folder, 'images'));
  misplaced(images.misplaced);
  return { draft, notWhole, problems, files, bodies, images: images.names };
}

function whyNoFrontmatter(text: string): { what: string; fix: string; line: number } {
  const between = 'Begin the file with fields between two lines of ---.';
  const first = text.split('\n').findIndex((line) => line.trim() !== '') + 1;
  if (/^\uFEFF?---[ \t]*\r?$/m.test(text.split('\n')[0] ?? '')) {
    const what = 'The frontmatter does not end.';
    return { line: 1, what, fix: 'Put a line of --- below its last field.' };
  }
  if (first > 1 && /^---[ \t]*\r?$/.test(text.split('\n')[first - 1] ?? '')) {
    return {
      line: 1,
      what: 'There is an empty line above the frontmatter.',
      fix: 'Let --- be the first line of the file.',
    };
  }
  return { line: Math.max(first, 1), what: 'The frontmatter is missing.', fix: between };
}

/** Every text that a file says, with the keys that lead to it. */
function textsOf(says: unknown, path: readonly (string | number)[] = []): [readonly (string | number)[], string][] {
  if (typeof says === 'string') return [[path, says]];
  if (Array.isArray(says)) return says.flatMap((one, i) => textsOf(one, [...path, i]));
  if (typeof says !== 'object' || says === null || says instanceof Date) return [];
  return Object.entries(says).flatMap(([key, one]) => textsOf(one, [...path, key]));
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

const noAddresses: Draft['addresses'] = {
  id: 'addresses',
  file: 'addresses.yaml',
  words: { promised: [], moved: {} },
};

function idOf(one: unknown): string | undefined {
  return typeof one === 'object' && one !== null && 'id' in one && typeof one.id === 'string' ? one.id : undefined;
}
