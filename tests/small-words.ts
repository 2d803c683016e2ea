/** Handbooks as small as they may be, made by tests themselves in folders of their own. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A role with a list in each program. */
export interface SmallRole {
  readonly id: string;
  readonly title: string;
  readonly code: string;
  readonly mark: string;
}

/** Writes files into a new folder; gives the folder. */
export function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'small-words-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

/** One program in which each role has one line, and nothing that a handbook may be without. */
export function smallWords(roles: readonly SmallRole[]): Readonly<Record<string, string>> {
  const does = ({ title }: SmallRole) => `The ${title.toLowerCase()} waters the garden on a day of its own.`;
  const source = [
    'Garden Work',
    '- Garden Duties',
    'Garden Duties',
    ...roles.flatMap((role) => [role.title, `- ${does(role)}`]),
  ];
  const lists = roles.map((role) =>
    [
      `  - heading: ${role.title}`,
      `    role: ${role.id}`,
      '    statements:',
      `      - id: GA-${role.code}-1`,
      `        text: ${does(role)}`,
    ].join('\n'),
  );
  const head = ['title: Garden Duties', 'code: GA', 'order: 1', 'summary: Who waters the garden.'];
  const files = roles.map((role, i): [string, string] => [
    `roles/${role.id}.mdx`,
    `---\ntitle: ${role.title}\norder: ${i + 1}\ncode: ${role.code}\nmark: ${role.mark}\ndoor: I am the ${role.title.toLowerCase()}\nsummary: What is asked of the ${role.title.toLowerCase()}.\n---\n`,
  ]);
  return {
    'handbook.yaml': 'title: Garden Book\nsource:\n  title: Garden Work\n  file: source/garden.txt\n',
    'source/garden.txt': source.join('\n'),
    'programs/garden.mdx': `---\n${head.join('\n')}\nroles:\n${lists.join('\n')}\n---\n`,
    ...Object.fromEntries(files),
  };
}
