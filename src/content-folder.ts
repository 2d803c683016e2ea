/** The folder of the words, from the project's root. Tests and benches point it at words of their own. */
export const contentFolder = process.env['HANDBOOK_CONTENT'] ?? 'content';
