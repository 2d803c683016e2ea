/** Small drafts for tests: each builder gives something that is in order, and takes what a test is about. */
import type {
  Draft,
  DraftAgreement,
  DraftChoice,
  DraftCycle,
  DraftPair,
  DraftProgram,
  DraftRole,
  DraftRoleList,
  DraftStatement,
  DraftStep,
  DraftTerm,
  Written,
} from '../src/domain/draft.ts';
import { labelsSchema } from '../src/schemas/labels.ts';

export function statement(id: string, more: Partial<DraftStatement> = {}): DraftStatement {
  return { id, text: `Does what ${id} says.`, themes: [], names: [], notes: [], ...more };
}

export function roleList(role: string, statements: DraftStatement[], more: Partial<DraftRoleList> = {}): DraftRoleList {
  return { heading: role[0]?.toUpperCase() + role.slice(1), role, statements, ...more };
}

export function program(id: string, words: Partial<DraftProgram> & { code: string }, body = ''): Written<DraftProgram> {
  const full = {
    title: `${id} Responsibilities`,
    order: 1,
    summary: `About ${id}.`,
    added: '2025-01-01',
    facts: {},
    ...words,
  };
  return { id, file: `content/programs/${id}.mdx`, words: full, body };
}

/** A program that the source has, unless its lists or statements say that they were added. */
export function received(id: string, words: Partial<DraftProgram> & { code: string }): Written<DraftProgram> {
  return program(id, { added: undefined, ...words });
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
  const words: DraftPair = {
    between: [a, b],
    kind: 'counterpart',
    evidence: ['Does', 'Does'],
    because: 'both say so',
    ...more,
  };
  return { id: String(index), file: 'content/counterparts.yaml', index, words };
}

/** What makes a pair one that the editor reads so. */
export const inferred = { evidence: undefined } as const;

export function theme(id: string, index = 0): Draft['themes'][number] {
  return { id, file: 'content/themes.yaml', index, words: { title: `Theme ${id}` } };
}

export function step(id: string, more: Partial<DraftStep> = {}): DraftStep {
  return { id, text: `Do ${id}.`, cites: ['SU-C-1'], leadsTo: [], ...more };
}

/** The coach's path in one stage. */
export function onboarding(steps: DraftStep[], role = 'coach'): Draft['onboarding'] {
  const stages = steps.length === 0 ? [] : [{ id: 'begin', title: 'Begin', steps }];
  return { id: 'onboarding', file: 'content/onboarding.yaml', words: { role, stages } };
}

export function side(role: string, statements: string[], optional: string[] = []): DraftAgreement['sides'][number] {
  return { heading: role, role, statements, optional };
}

/** An agreement of principal and coach. */
export function agreement(words: Partial<DraftAgreement> = {}, id = 'work', index = 0): Written<DraftAgreement> {
  const full: DraftAgreement = {
    title: `Agreement: ${id}`,
    restsOn: ['SU-P-1'],
    sides: [side('principal', ['SU-P-1']), side('coach', ['SU-C-1'], ['SU-C-2'])],
    enabling: [],
    district: [],
    ...words,
  };
  return { id, file: 'content/agreements.yaml', index, words: full };
}

export function term(id: string, words: Partial<DraftTerm> = {}, index = 0): Written<DraftTerm> {
  const full = { term: id, phrases: [], statements: [], meaning: `What ${id} is.`, sources: [], names: [], ...words };
  return { id, file: 'content/glossary.yaml', index, words: { standing: 'field usage', ...full } };
}

/** A cycle of two lanes and two stations, with nothing in it. */
export function cycle(words: Partial<DraftCycle> = {}): Draft['cycle'] {
  const full: DraftCycle = {
    lanes: ['principal', 'coach'],
    phrases: ['Does'],
    stations: [
      { id: 'plan', title: 'Plan', phrases: ['Does'] },
      { id: 'do', title: 'Do', phrases: ['Does'] },
    ],
    placements: [],
    ongoing: [],
    district: [],
    gaps: [],
    ...words,
  };
  return { id: 'coaching-cycle', file: 'content/coaching-cycle.yaml', words: full };
}

export function choice(id: string, words: Partial<DraftChoice> = {}, index = 0): Written<DraftChoice> {
  const full = { question: `${id}?`, quotes: ['SU-C-1'], ask: `Ask about ${id}.`, blank: 'whom', ...words };
  return { id, file: 'content/choosing.yaml', index, words: full };
}

/** One chart (two roles, three statements) and one description, both added: no line is in a source text but the title. */
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
    pages: [],
    themes: [theme('time')],
    pairs: [pair('SU-P-1', 'SU-C-1')],
    notes: [],
    questions: [],
    synonyms: [],
    onboarding: onboarding([]),
    agreements: [],
    glossary: [],
    cycle: cycle(),
    choosing: [],
    editions: [],
    changes: [],
    addresses: { id: 'addresses', file: 'content/addresses.yaml', words: { promised: [], moved: {}, withdrawn: {} } },
    settings: {
      id: 'handbook',
      file: 'content/handbook.yaml',
      words: {
        title: 'Handbook',
        district: '',
        language: 'en-US',
        labels: labelsSchema.parse({}),
        source: { title: 'The Text', file: 'source.txt' },
        home: { for: [], searches: [] },
        frames: [],
        paper: { address: '', revised: '', size: 'letter', sheets: true, longer: [] },
        blanks: {},
      },
    },
    sourceText: 'The Text',
    ...more,
  };
}
