import { placeOf } from './draft-statements.ts';
import type { Draft, Written } from './draft.ts';
import { onceFor } from './once-for.ts';
import type { Place } from './problem.ts';
import { textsIn } from './texts-in.ts';
import type { Kind } from './things.ts';

/** What can be named by its id: a thing, a role with lists, a sheet of paper. */
export type Named = Kind | 'family' | 'sheet';

/** Which fields of each part name something else, by the ends of the keys that lead there; `*` is any place of a list. */
const naming: { readonly [Part in keyof Draft]?: Readonly<Record<string, Named>> } = {
  programs: {
    'roles.*.role': 'family',
    'themes.*.theme': 'theme',
    'names.*.role': 'role',
    'notes.*': 'note',
    definition: 'term',
    'by.*.id': 'statement',
    'for.*.id': 'statement',
    'often.*.id': 'statement',
    'entry.*.id': 'statement',
  },
  pairs: { 'between.*': 'statement' },
  notes: { 'statements.*': 'statement' },
  questions: { 'nearest.*.id': 'statement', blank: 'blank' },
  onboarding: { role: 'family', 'cites.*': 'statement', blank: 'blank' },
  agreements: {
    'restsOn.*': 'statement',
    'statements.*': 'statement',
    'optional.*': 'statement',
    'district.*': 'statement',
    role: 'family',
    blank: 'blank',
  },
  glossary: { 'statements.*': 'statement', blank: 'blank' },
  cycle: {
    'lanes.*': 'family',
    lane: 'family',
    station: 'station',
    statement: 'statement',
    'district.*': 'statement',
    'nearest.*': 'statement',
    question: 'question',
  },
  choosing: { 'quotes.*': 'statement', blank: 'blank' },
  settings: { districtRole: 'family', 'longer.*': 'sheet', 'home.for.*.id': 'statement', 'home.term': 'term' },
};

/** All that the words name by its id: who names it, what it is the id of, and where it is written. */
export const referencesIn = onceFor((draft: Draft) =>
  writtenTexts(draft).flatMap(({ part, keys, by, text, at }) => {
    const [, to] = Object.entries(naming[part] ?? {}).find(([end]) => `.${keys}`.endsWith(`.${end}`)) ?? [];
    // Words without an onboarding name no role for it.
    return to === undefined || text === '' ? [] : [{ by, part, to, id: text, at }];
  }),
);

/** Every text of the fields, part by part: below which keys, who says it, and where it is written. */
export const writtenTexts = onceFor((draft: Draft) =>
  Object.entries(draft).flatMap(([part, all]) =>
    (typeof all === 'string' ? [] : [all].flat()).flatMap((written: Written<unknown>) =>
      textsIn(written.words).map(([path, text]) => ({
        part: part as keyof Draft,
        /** The keys that lead to it, with `*` for each place of a list. */
        keys: path.map((key) => (typeof key === 'number' ? '*' : key)).join('.'),
        /** As a report says: `The step "begin"`. */
        by: whoSays(part as keyof Draft, written, path),
        text,
        at: placeOf(written, ...path),
      })),
    ),
  ),
);

/** What a report calls a part's things, each with its id; or the whole of it. */
const ownNames: Readonly<Record<string, string>> = {
  agreements: 'The agreement',
  notes: 'The note',
  roles: 'The role',
};
const wholes: Readonly<Record<string, string>> = {
  onboarding: 'The onboarding',
  cycle: 'The coaching cycle',
  synonyms: 'This group',
};
/** The same of what several stand in one of them; statements are known by their ids alone. */
const innerNames: Readonly<Record<string, string>> = {
  roles: 'The list',
  statements: '',
  steps: 'The step',
  gaps: 'The gap',
};

/** Who says something in the words, as a report names them. */
function whoSays(part: string, { id, words }: Written<unknown>, path: Place['path']): string {
  const named = (name: string, own: string) => (name === '' ? own : `${name} "${own}"`);
  const inner = path.findLastIndex((key) => Object.hasOwn(innerNames, key));
  const holder = path.slice(0, inner + 2).reduce<unknown>((one, key) => Reflect.get(Object(one) as object, key), words);
  const { id: innerId, heading } = Object(holder) as { readonly id?: string; readonly heading?: string };
  const own = innerId ?? heading;
  if (inner !== -1 && own !== undefined) return named(innerNames[path[inner] ?? ''] ?? '', own);
  const { between, question, term, title } = words as {
    readonly between?: readonly string[];
    readonly question?: string;
    readonly term?: string;
    readonly title?: string;
  };
  if (part === 'programs' && title !== undefined) return named('The program', title);
  if (between !== undefined) return `The pair ${between.join(' and ')}`;
  if (question !== undefined) return `The question "${question}"`;
  if (term !== undefined) return `The term "${term}"`;
  return wholes[part] ?? (ownNames[part] === undefined ? 'This file' : named(ownNames[part], id));
}
