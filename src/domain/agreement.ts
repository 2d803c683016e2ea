import type { DraftAgreement, Written } from './draft.ts';
import type { Lookup } from './lookup.ts';
import type { RoleFamily } from './role.ts';
import type { Statement } from './statement.ts';

/** A partnership agreement, drafted from the statements of the two who make it. Not the district's form. */
export interface Agreement {
  /** The last part of its address, such as `principal-tosa`. */
  readonly id: string;
  readonly title: string;
  /** The statements that ask for it. */
  readonly restsOn: readonly Statement[];
  readonly sides: readonly [AgreementSide, AgreementSide];
  /** Who makes room for it without being a side of it. */
  readonly enabling: readonly Enabling[];
  /** The district's lines beside it. */
  readonly district: readonly Statement[];
}

/** One who agrees: what always belongs to it, and what may be ticked. */
export interface AgreementSide extends Enabling {
  readonly optional: readonly Statement[];
}

/** A role in an agreement and what its lists say for it. */
export interface Enabling {
  /** How the agreement calls it, such as "TOSA / Coach". */
  readonly heading: string;
  readonly role: RoleFamily;
  readonly statements: readonly Statement[];
}

/** What a side takes on: its own statements and those of its optional ones that are ticked, in their order. */
export function takenOn(side: AgreementSide, ticked: ReadonlySet<string>): readonly Statement[] {
  return [...side.statements, ...side.optional.filter(({ id }) => ticked.has(id))];
}

/** The agreement that a draft describes. */
export function toAgreement({ id, words }: Written<DraftAgreement>, find: Lookup): Agreement {
  const toEnabling = ({ heading, role, statements }: DraftAgreement['enabling'][number]): Enabling => ({
    heading,
    role: find.family(role),
    statements: statements.map(find.statement),
  });
  const toSide = (side: DraftAgreement['sides'][number]): AgreementSide => ({
    ...toEnabling(side),
    optional: side.optional.map(find.statement),
  });
  return {
    id,
    title: words.title,
    restsOn: words.restsOn.map(find.statement),
    sides: [toSide(words.sides[0]), toSide(words.sides[1])],
    enabling: words.enabling.map(toEnabling),
    district: words.district.map(find.statement),
  };
}
