/** `npm run bench NAME`: runs bench/NAME.ts. Without a name, says which there are. */
import { existsSync, readdirSync } from 'node:fs';

const helpers = ['bench.ts', 'bare-site.ts', 'make-words.ts', 'gzip-server.ts'];
const [name = ''] = process.argv.slice(2);
if (existsSync(`bench/${name}.ts`)) await import(`./${name}.ts`);
else {
  const names = readdirSync('bench').filter((file) => file.endsWith('.ts') && !helpers.includes(file));
  console.log(`npm run bench ${names.map((file) => file.replace('.ts', '')).join(' | ')}`);
  process.exitCode = 1;
}
