const files = import.meta.glob<string>('./templates/*.typ', { query: '?raw', import: 'default', eager: true });

/** The text of every template by its name, such as `program`. */
export const templates: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(files).map(([path, text]) => [path.replace(/^.*\/(.*)\.typ$/, '$1'), text]),
);
