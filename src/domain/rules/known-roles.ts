import { familyIds, placedStatements, placeOf, within } from '../draft-statements.ts';
import type { Rule } from './rule.ts';
import { unknown } from './unknown.ts';

/** A role list, and the setting of the district's own role, name a role family; a mention names any role. */
export const knownRoles: Rule = (draft) => {
  const all = draft.roles.map((role) => role.id);
  const { districtRole: id } = draft.settings.words;
  const setting = id === undefined ? [] : [{ id, at: placeOf(draft.settings, 'districtRole') }];
  const lists = draft.programs.flatMap((program) =>
    (program.words.roles ?? []).map(({ role }, i) => ({ id: role, at: placeOf(program, 'roles', i, 'role') })),
  );
  const mentions = placedStatements(draft).flatMap(({ statement, at }) =>
    statement.names.map(({ role: id }, i) => {
      const what = `${statement.id} names a role "${id}" that there is not.`;
      return { id, at: within(at, 'names', i, 'role'), what };
    }),
  );
  const [first] = lists;
  if (all.length === 0 && first !== undefined) {
    const what = 'There are no roles, but programs have lists of some; this is the first.';
    const fix = 'Put the folder roles back, or write "statements" instead of "roles" in each program.';
    const { file, path } = first.at;
    return [{ at: { file, path: path.slice(0, 1) }, what, fix, missing: `role ${first.id}` }];
  }
  const ofFamilies = [
    ...setting.map((one) => ({ ...one, what: `There is no role with lists that is called "${one.id}".` })),
    ...lists.map((one) => ({
      ...one,
      what: all.includes(one.id)
        ? `The role "${one.id}" is only named in sentences, it has no lists of its own.`
        : `There is no role "${one.id}".`,
      ...(!all.includes(one.id) && { orElse: `A new role needs a file of its own: roles/${one.id}.mdx.` }),
    })),
  ];
  return [...unknown(ofFamilies, familyIds(draft), 'role'), ...unknown(mentions, all, 'role')];
};
