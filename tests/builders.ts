/** Small drafts for tests: each builder gives something that is in order, and takes what a test is about. */
import type {
  Draft,
  DraftPair,
  DraftProgram,
  DraftRole,
  DraftRoleList,
  DraftStatement,
  Written,
} from '../src/domain/draft.ts';

export function statement(id: string, more: Partial<DraftStatement> = {}): DraftStatement {
  return { id, text: `Does what ${id} says.`, themes: [], names: [], notes: [], ...more };
}

export function roleList(role: string, statements: DraftStatement[], more: Partial<DraftRoleList> = {}): DraftRoleList {
  return { heading: role[0]?.toUpperCase() + role.slice(1), role, statements, ...more };
}

export function program(id: string, words: Partial<DraftProgram> & { code: string }, body = ''): Written<DraftProgram> {
  const full = { title: `${id} Responsibilities`, order: 1, summary: `About ${id}.`, ...words };
  return { id, file: `content/programs/${id}.mdx`, words: full, body };
}

export function role(id: string, words: Partial<DraftRole> = {}): Written<DraftRole> {
  const full = { title: id, order: 1, headings: [], aliases: [], summary: `About ${id}.`, ...words };
  return { id, file: `content/roles/${id}.mdx`, words: full, body: '' };
}

export const coach = role('coach', {
  title: 'Coach / TOSA',
  code: 'C',
  mark: 'circle',
  door: 'I am a coach',
  order: 2,
});
export const principal = role('principal', { code: 'P', mark: 'square', door: 'I am a principal', order: 1 });
export const teacher = role('teacher', { code: 'T', mark: 'shield', door: 'I am a teacher', order: 3 });
export const mentor = role('mentor', { title: 'Mentor', order: 4 });

export function pair(a: string, b: string, more: Partial<DraftPair> = {}, index = 0): Written<DraftPair> {
  const words: DraftPair = { between: [a, b], kind: 'counterpart', basis: 'explicit', because: 'both say so', ...more };
  return { id: String(index), file: 'content/counterparts.yaml', index, words };
}

export function theme(id: string, index = 0): Draft['themes'][number] {
  return { id, file: 'content/themes.yaml', index, words: { title: `Theme ${id}` } };
}

/** One chart (two roles, three statements) and one description; no line is in a source text but the title. */
export function draft(more: Partial<Draft> = {}): Draft {
  return {
    programs: [
      program('support', {
        code: 'SU',
        roles: [
          roleList('principal', [statement('SU-P-1')]),
          roleList('coach', [statement('SU-C-1'), statement('SU-C-2')]),
        ],
      }),
      program('cohort', { code: 'CO', order: 2, statements: [statement('CO-1')] }),
    ],
    roles: [principal, coach, teacher, mentor],
    themes: [theme('time')],
    pairs: [pair('SU-P-1', 'SU-C-1')],
    notes: [],
    questions: [],
    synonyms: [],
    settings: {
      id: 'handbook',
      file: 'content/handbook.yaml',
      words: {
        title: 'Handbook',
        district: '',
        source: { title: 'The Text', file: 'source.txt' },
        paper: { address: '', revised: '', sheets: true, longer: [] },
        blanks: {},
      },
    },
    sourceText: 'The Text',
    ...more,
  };
}
