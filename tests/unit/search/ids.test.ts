import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assembleHandbook } from '../../../src/domain/assemble-handbook.ts';
import { problemsOf } from '../../../src/domain/rules/index.ts';
import { programSchema } from '../../../src/schemas/program.ts';
import { roleSchema } from '../../../src/schemas/role.ts';
import { statementId } from '../../../src/schemas/words.ts';
import { coach, draft, principal, program, role, roleList, statement } from '../../builders.ts';
import { listSearch } from '../../search-in-node.ts';

/** Codes of programs and letters of roles as the gate lets them pass. */
const code = fc.stringMatching(/^[A-Z][A-Z0-9]{0,7}$/);
const letters = fc.stringMatching(/^[A-Z]{1,2}$/);
const number = fc.integer({ min: 1, max: 2000 });

/** A handbook whose statements have these ids, as a reader searches it before the index is there. */
function searchOf([first, second]: readonly string[], [one, other]: readonly string[], last: number) {
  const words = draft({
    programs: [
      program('chart', {
        code: first ?? '',
        roles: [
          roleList('coach', [statement(`${first}-${one}-1`), statement(`${first}-${one}-${last}`)]),
          roleList('principal', [statement(`${first}-${other}-${last}`)]),
        ],
      }),
      program('description', { code: second ?? '', order: 2, statements: [statement(`${second}-${last}`)] }),
    ],
    roles: [
      role('coach', { ...coach.words, code: one ?? '' }),
      role('principal', { ...principal.words, code: other ?? '' }),
    ],
    pairs: [],
    themes: [],
  });
  const handbook = assembleHandbook(words);
  return { words, ids: handbook.statements.map(({ id }) => id), search: listSearch(handbook) };
}

test('whatever codes and letters the gate lets pass, a statement is found by its id, however that is written', async () => {
  const codes = fc.uniqueArray(code, { minLength: 2, maxLength: 2 });
  const roles = fc.uniqueArray(letters, { minLength: 2, maxLength: 2 });
  await fc.assert(
    fc.asyncProperty(codes, roles, number, async (codes, roles, last) => {
      fc.pre(last > 1);
      for (const one of codes) expect(programSchema.shape.code.safeParse(one).success).toBe(true);
      for (const one of roles) expect(roleSchema.shape.code.safeParse(one).success).toBe(true);
      const { words, ids, search } = searchOf(codes, roles, last);
      expect(problemsOf(words).filter(({ rule }) => ['statement-ids', 'role-families'].includes(rule))).toEqual([]);
      for (const id of ids) {
        expect(statementId.safeParse(id).success).toBe(true);
        for (const typed of [
          id,
          id.toLowerCase(),
          id.replaceAll('-', ' '),
          id.replaceAll('-', '–'),
          id.replaceAll('-', ''),
        ]) {
          const { found } = await search.search(typed);
          expect(await Promise.all(found.statements.map(search.nameOf)), typed).toContain(id);
        }
      }
    }),
    { seed: 7, numRuns: 200 },
  );
});
