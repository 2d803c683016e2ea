import { fromRoot } from './from-root.ts';

/** The folder of the words. Tests and benches point it at words of their own. */
export const contentFolder = fromRoot(process.env['HANDBOOK_CONTENT'] || 'content');
