/** The thread that makes what pages will ask for (make-ahead.ts). */
import { parentPort, workerData } from 'node:worker_threads';
import { printSheet } from '../print/print-sheet.ts';
import { sheetsOf } from '../print/sheets/index.ts';
import { socialCard } from '../print/social-card.ts';
import { searchIndex } from '../search/index/build-index.ts';
import { facesFor } from '../typeface.ts';
import { makeUrls } from '../urls.ts';
import type { AheadOf } from './make-ahead.ts';

const { handbook, root } = workerData as AheadOf;
/** How many sheets are under way at once: while one is set, the pictures of others are drawn on further threads. */
const atOnce = 4;

const problems: string[] = [];
const without = (making: Promise<unknown>) =>
  making.catch((error: unknown) => problems.push(error instanceof Error ? error.message : String(error)));

// First what every page needs: the version of the index, the letters of the typeface.
await without(Promise.all([searchIndex(handbook, makeUrls(root)), facesFor(handbook)]));
parentPort?.postMessage(undefined);
const sheets = sheetsOf(handbook).values();
const setSheets = async () => {
  for (const sheet of sheets) await without(printSheet(handbook, sheet));
};
await Promise.all(Array.from({ length: atOnce }, setSheets));
await without(socialCard(handbook));
if (problems.length > 0) throw new Error(problems.join('\n'));
