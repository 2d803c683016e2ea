import { describe, expect, test } from 'vitest';
import { agreementBlanks } from '../../src/domain/agreement.ts';
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
    const [one] = handbookWith(agreement({ enabling, district: ['SU-C-1', 'SU-C-2'] })).agreements;
    expect(one?.beside.map(({ heading, role, statements }) => [heading, role.id, idsOf(statements)])).toEqual([
      ['Principal', 'principal', ['SU-P-1']],
      ['Coach', 'coach', ['SU-C-1', 'SU-C-2']],
    ]);
  });

  test('has blanks for both sides, the school, the time, and what the two agree on, as large as that may get', () => {
    const sides = [
      { ...side('principal', ['SU-P-1']), heading: 'Site Administrator' },
      { ...side('coach', ['SU-C-1']), heading: 'TOSA / Coach' },
    ] as const;
    const [one] = handbookWith(agreement({ sides })).agreements;
    expect(one && agreementBlanks(one).map(({ id, label, lines }) => [id, label, lines])).toEqual([
      ['name-1', 'Name (Site Administrator)', 1],
      ['name-2', 'Name (TOSA / Coach)', 1],
      ['school', 'School', 1],
      ['year', 'School year', 1],
      ['from', 'From', 1],
      ['to', 'To', 1],
      ['meetings', 'When and where we meet', 2],
      ['goals', 'Our goals', 3],
      ['between-us', 'What stays between us', 2],
      ['shared', 'What may be shared, and with whom', 2],
      ['review', 'How and when we review this agreement', 2],
    ]);
  });

  test('keeps its name and its address', () => {
    const [one] = handbookWith(agreement({ title: 'Working together' }, 'principal-tosa')).agreements;
    expect([one?.id, one?.title]).toEqual(['principal-tosa', 'Working together']);
  });

  test('keeps the statements that may be ticked apart from those that stand in it anyway', () => {
    const sides = [side('principal', ['SU-P-1']), side('coach', ['SU-C-2'], ['SU-C-1'])] as const;
    const coach = handbookWith(agreement({ sides })).agreements[0]?.sides[1];
    expect(idsOf(coach?.statements ?? [])).toEqual(['SU-C-2']);
    expect(idsOf(coach?.optional ?? [])).toEqual(['SU-C-1']);
  });
});
