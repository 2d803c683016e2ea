/** The folder of the finished site, from the project's root. Tests and benches point it elsewhere. */
export const siteFolder = process.env['HANDBOOK_OUT'] ?? 'dist';
