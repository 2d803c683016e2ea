import { Worker } from 'node:worker_threads';
import type { Handbook } from '../domain/handbook.ts';
import { begunPaper } from './begun-paper.ts';
import type { Told } from './paper-worker.ts';
import { madeFrom } from './print-sheet.ts';
import type { Printed } from './sheet.ts';
import { sheetsOf } from './sheets/index.ts';
import { cardMadeFrom } from './social-card.ts';

/**
 * Begins to set all paper of a handbook before Astro has bundled its pages, in a thread of its own, because Astro keeps
 * this one busy. (Two threads are no sooner: each has to load Typst, which is slow until it is warm.) What goes wrong is
 * said to the page that asks for the sheet. Gives a function that ends the thread.
 */
export function beginPaper(handbook: Handbook): () => void {
  const sheets = new Map(sheetsOf(handbook).map((sheet) => [sheet.path, { sheet, ...toCome<Printed>() }]));
  const card = toCome<Uint8Array>();
  for (const { sheet, promise } of sheets.values()) begunPaper().sheets.set(madeFrom(handbook, sheet), promise);
  begunPaper().cards.set(cardMadeFrom(handbook), card.promise);

  const worker = new Worker(new URL('./paper-worker.ts', import.meta.url), { workerData: handbook });
  worker.on('message', (told: Told) => {
    if ('card' in told) card.resolve(told.card);
    else if ('noCard' in told) card.reject(new Error(told.noCard));
    else if ('problem' in told) sheets.get(told.sheet)?.reject(new Error(told.problem));
    else {
      const { picture, ...printed } = told.printed;
      sheets.get(told.sheet)?.resolve({ ...printed, picture: Promise.resolve(picture) });
    }
  });
  // What has come already stays; for the rest nobody must wait for ever.
  const giveUp = (error: Error) => {
    for (const { reject } of [card, ...sheets.values()]) reject(error);
  };
  worker.on('error', giveUp);
  worker.on('exit', () => giveUp(new Error('The thread that sets paper has ended before its time.')));
  return () => void worker.terminate();
}

/** A promise to be kept later. That nobody waits for it yet is no reason to stop when it can't be kept. */
function toCome<Thing>(): PromiseWithResolvers<Thing> {
  const made = Promise.withResolvers<Thing>();
  made.promise.catch(() => undefined);
  return made;
}
