import { fromRoot } from './from-root.ts';

/** The folder in which the finished site stands. */
export const siteFolder = fromRoot(process.env['HANDBOOK_OUT'] || 'dist');
