/** Names for what a document brings: the file and the letters of a program, the role of a list and its letters. */
import type { Draft } from '../domain/draft.ts';
import type { Ask } from './asking.ts';
import { keyOf } from './lines.ts';
import type { Said } from './outline.ts';

export interface NamedRole {
  readonly id: string;
  readonly title: string;
  code: string | undefined;
  readonly isNew: boolean;
}

/** A title without the number that a document gives it: "Program 1 – ", "Part II: ". Numbers change; a name is for good. */
export function withoutNumber(title: string): string {
  return title.replace(/^(?:\p{L}+ )?(?:\d+|[IVX]+|[A-Z])\s*[.:–—-]\s+(?=\p{L})/u, '');
}

/** The name of a file, as addresses have it. */
export function slugOf(title: string, taken: readonly string[]): string {
  const plain = title.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const slug = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'part';
  return free(slug, taken, '-');
}

/** The letters of a program: those with which its words begin. They are taken then. */
export function codeOf(title: string, taken: Set<string>): string {
  const words = capitals(title).match(/[A-Z0-9]+/g) ?? [];
  const short = words.slice(0, words.length > 2 ? -1 : undefined);
  const initials = short.length > 1 ? short.map((word) => word[0]).join('') : (words[0] ?? 'P').slice(0, 2);
  const code = free(initials.replace(/^\d+/, '') || 'P', taken);
  taken.add(code);
  return code;
}

/** The letters of a role: one where it is free, two where it is not. */
export function lettersOf(role: NamedRole, roles: readonly NamedRole[]): string {
  if (role.code !== undefined) return role.code;
  const taken = new Set(roles.map(({ code }) => code));
  const name = capitals(role.title).replace(/[^A-Z]/g, '') || 'R';
  const first = name[0] ?? 'R';
  const pairs = [...name.slice(1), ...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((letter) => first + letter);
  role.code = [first, ...pairs].find((code) => !taken.has(code)) ?? 'ZZ';
  return role.code;
}

/** The only question whose answer leads to no other. */
export const whichRole = 'For which role is this list?';

/** The role of a list: by its heading, or by what somebody answers. A new one is put with the others. */
export function roleOf(heading: Said, written: Draft['roles'], roles: NamedRole[], ask: Ask): NamedRole {
  const called = titleOfRole(heading.text);
  const named = roles.find(({ id, title }) => {
    const { headings = [], aliases = [] } = written.find((one) => one.id === id)?.words ?? {};
    return [title, ...headings, ...aliases].some((name) => [heading.text, called].map(keyOf).includes(keyOf(name)));
  });
  if (named !== undefined) return named;
  const stem = (text: string) => keyOf(text).replace(/s$/, '');
  const near = roles.filter(
    ({ title }) =>
      stem(title) === stem(heading.text) || title.split(/\W+/).some((word) => stem(word) === stem(heading.text)),
  );
  const isNew = 'It is a role of its own.';
  const choiceOf = ({ title }: NamedRole) => `It is for the role "${title}".`;
  // A whole new handbook has no other roles yet than those of its own lists.
  const withLists = new Set(written.flatMap(({ id, words: { code } }) => (code === undefined ? [] : [id])));
  const others = roles.filter((one) => withLists.has(one.id) && !near.includes(one));
  const choices = [...near.map(choiceOf), isNew, ...others.map(choiceOf)];
  const answer = choices.length === 1 ? isNew : ask({ ...heading, question: whichRole, choices });
  const chosen = roles.find((role) => choiceOf(role) === answer);
  if (chosen !== undefined) return chosen;
  const taken = roles.map(({ id }) => id);
  const role = { id: slugOf(called, taken), title: called, code: undefined, isNew: true };
  roles.push(role);
  return role;
}

/** "The host will" is what a list of duties begins with; its role is the host. */
function titleOfRole(heading: string): string {
  const [, name = heading] =
    /^(?:the )?(\p{L}.*?) (?:will|shall|must|agrees to|is expected to|are expected to)$/iu.exec(heading) ?? [];
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function capitals(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase();
}

/** A name that nobody has yet: with a number where it has to be. */
function free(name: string, taken: Iterable<string>, sign = ''): string {
  const all = [...taken];
  let one = name;
  for (let n = 2; all.includes(one); n++) one = `${name}${sign}${n}`;
  return one;
}
