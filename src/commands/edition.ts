/** `npm run edition -- 2025-26` keeps the words as they stand as those of a school year. Exit 1 where they can't be. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { checkContent } from '../check/check-content.ts';
import { contentFolder } from '../content-folder.ts';
import { editionOfNow } from '../domain/editions.ts';
import { schoolYear } from '../schemas/editions.ts';

const [, , year = ''] = process.argv;
const file = join(contentFolder, 'editions', `${year}.yaml`);
const { handbook } = checkContent(contentFolder);
const named = handbook?.draft.settings.words.edition;

if (!schoolYear.safeParse(year).success) refuse('Name the school year: npm run edition -- 2025-26');
else if (existsSync(file)) refuse(`The words of ${year} were kept before, in ${file}.`);
else if (handbook === undefined) {
  const brought = `If a document has just been brought in, they are no longer those of ${year}: take its changes back first.`;
  refuse(`The words have mistakes, which npm run check:content names. ${brought}`);
} else if ((named ?? year) !== year)
  refuse(`The words are those of ${named}, as handbook.yaml says; keep them by: npm run edition -- ${named}`);
else if ((handbook.years.at(-1) ?? year) > year)
  refuse(`The words of ${handbook.years.at(-1)} were kept before, so these are of a later year.`);
else {
  mkdirSync(dirname(file), { recursive: true });
  const lead = `# The words of ${year}, as they were. What has changed since is worked out from them: change nothing here.\n`;
  writeFileSync(file, lead + stringify(editionOfNow(handbook.draft, year), { lineWidth: 0 }));
  console.log(
    `The words of ${year}, as revised on ${handbook.paper.revised}, are kept in ${file}. Before they change, name the next year in handbook.yaml: "edition".`,
  );
}

function refuse(why: string): void {
  console.error(why);
  process.exitCode = 1;
}
