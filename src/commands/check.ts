/** `npm run check`: everything that can be checked in seconds. Exit 1 where something fails. */
import { quickChecks } from './quick-checks.ts';
import { sum } from './steps.ts';

const started = performance.now();
const { passed, failed } = sum(await quickChecks());
console.log(`${passed} passed, ${failed} failed in ${((performance.now() - started) / 1000).toFixed(1)} s`);
if (failed > 0) process.exitCode = 1;
