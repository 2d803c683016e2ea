/**
 * What has been made before, by all that it is made from: sheets of paper, the search index. Kept on disk, so that a
 * build makes only what has changed, and so that its pages find what its thread has made (make-ahead.ts). It may be
 * lost at any time: then it is made again.
 */
import { createHash, randomUUID } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { deserialize, serialize } from 'node:v8';

const project = process.cwd();
const folder = join(project, '.build/made-before');
/** In milliseconds. What nobody has asked for in this time is let go. */
const forgotten = 7 * 24 * 60 * 60 * 1000;

const underWay = new Map<string, Promise<unknown>>();

/**
 * The thing that `make` makes from `from` (any JSON) by code in `code` (a pattern of files, from the project's root),
 * or the same thing as it was made before. Asked for twice at once, it is made once. What `make` throws is thrown.
 */
export function madeBefore<Thing>(from: unknown, code: string, make: () => Promise<Thing>): Promise<Thing> {
  const file = join(folder, sumOf(JSON.stringify(from), ...codeOf(code)));
  const made = underWay.get(file) ?? (async () => read(file) ?? keep(file, await make()))();
  underWay.set(file, made);
  made.then(
    () => underWay.delete(file),
    () => underWay.delete(file),
  );
  return made as Promise<Thing>;
}

/** A build's bundled pages have this module once more: what is under way, they must know of too. */
const shared = globalThis as { madeAhead?: Promise<unknown> };

/** Settles when all is made that a build makes ahead (make-ahead.ts); at once where nothing is under way. */
export const madeAhead = (): Promise<unknown> => shared.madeAhead ?? Promise.resolve();

/** From now on, paper is waited for until this settles. */
export function waitFor(ahead: Promise<unknown>): void {
  shared.madeAhead = ahead;
}

/** What was remembered under a name, whatever it was made from: a guess to begin with, no more. */
export const remembered = (name: string): unknown => read(join(folder, sumOf(name)));
export const remember = (name: string, thing: unknown) => keep(join(folder, sumOf(name)), thing);

/** The files that make it, and what the lock says of the packages that they use. */
function codeOf(pattern: string): Buffer[] {
  return ['package-lock.json', ...globSync(pattern, { cwd: project }).sort()].map((file) =>
    readFileSync(resolve(project, file)),
  );
}

function sumOf(...parts: readonly (string | Buffer)[]): string {
  const sum = createHash('sha256').update(process.version);
  for (const part of parts) sum.update(part).update('\0');
  return sum.digest('hex').slice(0, 32);
}

/** What a file keeps; undefined where there is none, or none that is whole. */
function read(file: string): unknown {
  try {
    const thing: unknown = deserialize(readFileSync(file));
    utimesSync(file, new Date(), new Date());
    return thing;
  } catch {
    return undefined;
  }
}

/** Keeps a thing, whole or not at all. Where nothing can be kept, it is made again next time. */
function keep<Thing>(file: string, thing: Thing): Thing {
  try {
    mkdirSync(folder, { recursive: true });
    const unfinished = `${file}.${randomUUID()}`;
    writeFileSync(unfinished, serialize(thing));
    renameSync(unfinished, file);
    for (const name of globSync('*', { cwd: folder })) {
      const old = join(folder, name);
      if (statSync(old).mtimeMs < Date.now() - forgotten) rmSync(old);
    }
  } catch {
    // A full or locked disk costs time, not the build.
  }
  return thing;
}
