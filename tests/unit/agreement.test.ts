import { describe, expect, test } from 'vitest';
import { assembleHandbook } from '../../src/domain/assemble-handbook.ts';
import { agreement, draft, side } from '../builders.ts';

const idsOf = (all: readonly { id: string }[]) => all.map(({ id }) => id);

function handbookWith(...agreements: ReturnType<typeof agreement>[]) {
  return assembleHandbook(draft({ agreements }));
}

describe('an agreement', () => {
  test('has two sides with their own statements, as the source writes them', () => {
    const [one] = handbookWith(agreement()).agreements;
    expect(one?.sides.map(({ role, statements }) => [role.id, statements.map(({ text }) => text)])).toEqual([
      ['principal', ['Does what SU-P-1 says.']],
      ['coach', ['Does what SU-C-1 says.']],
    ]);
    expect(idsOf(one?.restsOn ?? [])).toEqual(['SU-P-1']);
  });

  test('says who makes room for it, and what the district has beside it', () => {
    const enabling = [{ heading: 'Principal', role: 'principal', statements: ['SU-P-1'] }];
    const [one] = handbookWith(agreement({ enabling, district: ['CO-1'] })).agreements;
    expect(one?.enabling.map(({ heading, role, statements }) => [heading, role.id, idsOf(statements)])).toEqual([
      ['Principal', 'principal', ['SU-P-1']],
    ]);
    expect(idsOf(one?.district ?? [])).toEqual(['CO-1']);
  });

  test('keeps the statements that may be ticked apart from those that stand in it anyway', () => {
    const sides = [side('principal', ['SU-P-1']), side('coach', ['SU-C-2'], ['SU-C-1'])] as const;
    const coach = handbookWith(agreement({ sides })).agreements[0]?.sides[1];
    expect(idsOf(coach?.statements ?? [])).toEqual(['SU-C-2']);
    expect(idsOf(coach?.optional ?? [])).toEqual(['SU-C-1']);
  });
});
