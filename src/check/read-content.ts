import { existsSync } from 'node:fs';
import { join } from 'node:path/posix';
import type { Draft } from '../domain/draft.ts';
import type { Part } from '../domain/rules/rule.ts';
import { parts, type PartName, type PartOfKind } from '../schemas/parts.ts';
import { partsIn, picturesIn } from './folder.ts';
import { readFolder, readList, readSingle, readYears } from './read-parts.ts';
import { readSource } from './read-source.ts';
import { misplaced, trouble, type Reading } from './reading.ts';

/** The content as read: a draft of everything that has the right shape, and what is wrong with the rest. */
export type ReadContent = Readonly<ReturnType<typeof readContent>>;

/** Reads a folder of words and checks the shape of every file. Never throws for what an editor has written. */
export function readContent(folder: string) {
  const reading: Reading = { folder, problems: [], files: new Map(), bodies: [] };
  const { problems } = reading;
  /** The parts of the draft in which something is missing, because it has the wrong shape. */
  const notWhole = new Set<Part>();
  /** Where reading a part finds a problem, the part is not whole. */
  const watched = <Words>(name: Part, read: () => Words): Words => {
    const before = problems.length;
    const words = read();
    if (problems.slice(before).some(({ readAnyway }) => readAnyway !== true)) notWhole.add(name);
    return words;
  };

  if (!existsSync(folder))
    trouble(reading, folder, { what: 'The folder of the words is missing.', fix: 'Put it back.' });
  const names = Object.keys(parts) as PartName[];
  const read = Object.fromEntries(names.map((name) => [name, watched(name, () => readPart(reading, name))]));
  const written = read as unknown as Omit<Draft, 'sourceText'>;
  const { settings } = written;
  if (notWhole.has('settings')) notWhole.add('sourceText');
  const sourceText = notWhole.has('settings') ? '' : watched('sourceText', () => readSource(reading, settings));

  const [sourceFolder = ''] = settings.words.source.file.split('/');
  const paths = Object.values(parts).map(({ path }) => path);
  const known = ['README.md', 'images', 'source', ...paths, sourceFolder];
  if (existsSync(folder)) misplaced(reading, partsIn(folder, known).misplaced);
  const images = picturesIn(join(folder, 'images'));
  misplaced(reading, images.misplaced);
  const draft: Draft = { ...written, sourceText };
  return { ...reading, draft, notWhole, images: images.names };
}

function readPart(reading: Reading, name: PartName) {
  if (isOfKind('folder', name)) return readFolder(reading, name);
  if (isOfKind('years', name)) return readYears(reading, name);
  return isOfKind('single', name) ? readSingle(reading, name) : readList(reading, name);
}

function isOfKind<Kind extends 'folder' | 'single' | 'years'>(kind: Kind, name: PartName): name is PartOfKind<Kind> {
  return parts[name].kind === kind;
}
