import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const verbs = 'Meets Plans Reviews Supports Observes Shares Collects Models Aligns Coordinates Prepares Reflects'.split(
  ' ',
);
const things =
  'lessons data goals schedules protocols evidence feedback assessments resources routines standards texts'.split(' ');
const people = 'teachers families mentors teams grade-level leads specialists students colleagues'.split(' ');
const topics =
  'literacy numeracy attendance inquiry belonging science history music safety technology writing fluency'.split(' ');
const themes =
  'partnership confidentiality goals culture time cycle reflection data practice infrastructure equity access credential'.split(
    ' ',
  );
const roles = ['principal', 'coach', 'teacher', 'district'] as const;
const letters = { principal: 'P', coach: 'C', teacher: 'T', district: 'D' };

/** The same numbers for the same seed, so that two runs measure the same words. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/**
 * Writes a folder of words with this many programs beside the real ones' roles, themes and settings: four roles a
 * program, four to six statements a role, varied words, a sentence below. Counterparts, notes, questions and what cites statements are left out.
 */
export function makeWords(folder: string, programs: number): { statements: number } {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'programs'), { recursive: true });
  mkdirSync(join(folder, 'roles'));
  for (const name of ['themes.yaml', 'synonyms.yaml']) cpSync(`content/${name}`, join(folder, name));
  for (const role of roles) {
    const name = `${role}.mdx`;
    // The real bodies cite the real statements, so only the frontmatter is taken.
    const text = readFileSync(`content/roles/${name}`, 'utf8');
    writeFileSync(join(folder, 'roles', name), text.slice(0, text.indexOf('\n---', 3) + 5));
  }
  const lists = ['counterparts', 'notes', 'questions', 'agreements', 'glossary', 'choosing'];
  for (const name of lists) writeFileSync(join(folder, `${name}.yaml`), '[]\n');
  writeFileSync(join(folder, 'onboarding.yaml'), 'role: coach\nstages: []\n');
  writeFileSync(
    join(folder, 'coaching-cycle.yaml'),
    'lanes: [principal, coach, teacher]\nstations: []\nplacements: []\nongoing: []\ndistrict: []\ngaps: []\n',
  );
  writeFileSync(
    join(folder, 'handbook.yaml'),
    'title: Large Handbook\ndistrict: ""\nsource: { title: Large, file: source.txt }\npaper: { address: "", revised: "", sheets: false, longer: [] }\nblanks: {}\n',
  );
  writeFileSync(join(folder, 'addresses.yaml'), 'promised: []\nmoved: {}\n');
  writeFileSync(join(folder, 'source.txt'), 'Large');

  const random = numbers(7);
  const pick = <Thing>(all: readonly Thing[]): Thing => all[Math.floor(random() * all.length)] as Thing;
  let statements = 0;
  for (let i = 1; i <= programs; i++) {
    const topic = pick(topics);
    const code = `G${i}`;
    const lists = roles.map((role) => {
      const count = 4 + Math.floor(random() * 3);
      statements += count;
      const lines = Array.from({ length: count }, (_, j) => {
        const evidence = `${pick(things)} on ${topic}`;
        const text = `${pick(verbs)} with ${pick(people)} about ${evidence} in term ${1 + Math.floor(random() * 4)}.`;
        return `      - id: ${code}-${letters[role]}-${j + 1}\n        text: ${text}\n        themes: [{ theme: ${pick(themes)}, evidence: ${evidence} }]`;
      });
      return `  - heading: ${role[0]?.toUpperCase()}${role.slice(1)}\n    role: ${role}\n    statements:\n${lines.join('\n')}`;
    });
    const fields = [
      `title: Program ${i} on ${topic}`,
      `code: ${code}`,
      `order: ${i}`,
      'added: 2026-01-01',
      `summary: About ${topic}.`,
    ];
    writeFileSync(
      join(folder, 'programs', `program-${i}.mdx`),
      `---\n${fields.join('\n')}\nroles:\n${lists.join('\n')}\n---\n\nWhat ${topic} asks of a school, and who does what.\n`,
    );
  }
  return { statements };
}
