import { expect, test } from 'vitest';
import { addressesOf } from '../../src/check/addresses.ts';
import { checkContent, report } from '../../src/check/check-content.ts';
import { readContent } from '../../src/check/read-content.ts';
import { sheetNames } from '../../src/domain/sheet-names.ts';
import { sheetsOf } from '../../src/print/sheets/index.ts';
import { makeUrls } from '../../src/urls.ts';

const checked = checkContent('content');
if (checked.handbook === undefined) throw new Error(report(checked.problems));
const { handbook } = checked;
const { draft } = readContent('content');
const urls = makeUrls('/');

test('the statements of the source, their programs, the roles and the themes are promised', () => {
  const received = handbook.statements.filter(({ line }) => line !== undefined);
  expect(received).toHaveLength(76);
  expect(draft.addresses.words.promised).toEqual(
    expect.arrayContaining([
      ...received.map(urls.statement),
      ...received.map(({ program }) => urls.program(program.id)),
      ...['principal', 'coach', 'teacher', 'district', 'induction-mentor', 'psp-coach', 'credential-candidate'].map(
        urls.role,
      ),
      ...['partnership', 'confidentiality', 'goals', 'time', 'cycle', 'data', 'equity'].map(urls.theme),
    ]),
  );
});

test('what the gate takes for addresses are those that pages link to', () => {
  const { pages } = addressesOf(draft);
  const known = (address: string) => {
    const [path = '', anchor] = address.split('#');
    return pages.has(path) && (anchor === undefined || pages.get(path)?.has(anchor) === true);
  };
  const linked = [
    ...handbook.statements.map(urls.statement),
    ...handbook.programs.map(({ id }) => urls.program(id)),
    ...handbook.roles.map(({ id }) => urls.role(id)),
    ...handbook.themes.map(({ id }) => urls.theme(id)),
    ...handbook.questions.map(({ id }) => urls.question(id)),
    ...handbook.glossary.map(({ id }) => urls.term(id)),
    ...handbook.oddities.map(({ id }) => urls.oddity(id)),
    ...sheetsOf(handbook).map(({ path }) => urls.sheet(path)),
    ...[urls.home, urls.matrix, urls.search, urls.cycle, urls.onboarding, urls.choosing, urls.print, urls.source],
  ];
  expect(linked.filter((address) => !known(address))).toEqual([]);
});

test('the sheets that may be longer are the sheets that are printed', () => {
  const printed = sheetsOf({ ...handbook, paper: { ...handbook.paper, sheets: true, longer: [] } });
  expect(sheetNames(draft).toSorted()).toEqual(printed.map(({ path }) => path).toSorted());
});
