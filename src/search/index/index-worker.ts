/** A thread that indexes the records it is started with (begin-index.ts). */
import { parentPort, workerData } from 'node:worker_threads';
import { pagefindFiles } from './pagefind-files.ts';
import type { SearchRecord } from './records.ts';

parentPort?.postMessage(await pagefindFiles(workerData as readonly SearchRecord[]));
