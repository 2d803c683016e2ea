import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(join(process.cwd(), 'package.json'));

/** The path of a file in one of the project's packages, wherever the bundler has put the code that asks. */
export function packaged(file: string): string {
  return require.resolve(file);
}
