/** A thread that sets all paper of the handbook it is started with (begin-paper.ts). */
import { parentPort, workerData } from 'node:worker_threads';
import type { Handbook } from '../domain/handbook.ts';
import { printSheet } from './print-sheet.ts';
import type { Printed } from './sheet.ts';
import { sheetsOf } from './sheets/index.ts';
import { socialCard } from './social-card.ts';

/** What the thread says: each sheet by its path, as it comes, or why there is none; and the social card. */
export type Told =
  | { readonly sheet: string; readonly printed: Omit<Printed, 'picture'> & { readonly picture: Uint8Array } }
  | { readonly sheet: string; readonly problem: string }
  | { readonly card: Uint8Array }
  | { readonly noCard: string };

const tell = (told: Told) => parentPort?.postMessage(told);
const handbook = workerData as Handbook;
const reason = (error: unknown) => (error instanceof Error ? error.message : String(error));

for (const sheet of sheetsOf(handbook)) {
  const refuse = (error: unknown) => tell({ sheet: sheet.path, problem: reason(error) });
  try {
    const { picture, ...printed } = await printSheet(handbook, sheet);
    // The picture is drawn on yet another thread, while the next sheet is set.
    picture.then((picture) => tell({ sheet: sheet.path, printed: { ...printed, picture } }), refuse);
  } catch (error) {
    refuse(error);
  }
}
try {
  tell({ card: await socialCard(handbook) });
} catch (error) {
  tell({ noCard: reason(error) });
}
