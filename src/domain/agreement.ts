import type { DraftAgreement, Written } from './draft.ts';
import type { Lookup } from './lookup.ts';
import type { RoleFamily } from './role.ts';
import type { Statement } from './statement.ts';

/** A partnership agreement, drafted from the statements of the two who make it. Not the district's form. */
export type Agreement = ReturnType<typeof toAgreement>;

/** A role in an agreement and what its lists say for it. */
export interface Enabling {
  readonly heading: string;
  readonly role: RoleFamily;
  readonly statements: readonly Statement[];
}

/** A blank of an agreement that its two sides fill. Its words are the form's own, not the source's. */
export type AgreementBlank = ReturnType<typeof agreementBlanks>[number];

/** What the two sides write into an agreement, in its order. The source does not list what one contains. */
export function agreementBlanks({ sides }: Pick<Agreement, 'sides'>) {
  return [
    // `lines`: about how many lines of writing it wants on paper.
    ...sides.map(({ heading }, i) => ({ id: `name-${i + 1}`, label: `Name (${heading})`, lines: 1 })),
    { id: 'school', label: 'School', lines: 1 },
    { id: 'year', label: 'School year', lines: 1 },
    { id: 'from', label: 'From', lines: 1 },
    { id: 'to', label: 'To', lines: 1 },
    { id: 'meetings', label: 'When and where we meet', lines: 2 },
    { id: 'goals', label: 'Our goals', lines: 3 },
    { id: 'between-us', label: 'What stays between us', lines: 2 },
    { id: 'shared', label: 'What may be shared, and with whom', lines: 2 },
    { id: 'review', label: 'How and when we review this agreement', lines: 2 },
  ];
}

/** The agreement that a draft describes. */
export function toAgreement({ id, words }: Written<DraftAgreement>, find: Lookup) {
  const toEnabling = ({ heading, role, statements }: DraftAgreement['enabling'][number]): Enabling => ({
    heading,
    role: find.family(role),
    statements: statements.map(find.statement),
  });
  /** One who agrees: what always belongs to it, and what may be ticked. */
  const toSide = (side: DraftAgreement['sides'][number]) => ({
    ...toEnabling(side),
    optional: side.optional.map(find.statement),
  });
  const district = words.district.map(find.statement);
  const list = district[0]?.list;
  return {
    id,
    title: words.title,
    restsOn: words.restsOn.map(find.statement),
    sides: [toSide(words.sides[0]), toSide(words.sides[1])] as const,
    /** Who is no side: those whose lists make it possible, and the district. */
    beside: [...words.enabling.map(toEnabling), ...(list ? [{ ...list, statements: district }] : [])],
    blank: words.blank === undefined ? undefined : find.blank(words.blank),
  };
}
