/**
 * `npm run bench questions -- FILE`: asks the search of the content what is in a file, and prints how much is right.
 * FILE is a list of `{ asked, kind, right }`; `right` names ids of statements, `question:ID`, `term:ID`, `role:ID`,
 * `program:ID` or `page:/ADDRESS/`, and is empty for what the text cannot answer.
 *
 * Right: one of them is among the first three statements shown, or is offered above or right after them. Honest: of what
 * the text cannot answer, no statement is shown as having everything.
 */
import { readFileSync } from 'node:fs';
import { listSearch } from '../tests/search-in-node.ts';
import { handbook } from '../tests/content/words.ts';
import { isHonest, isRight, shownFor, type AskedQuestion } from '../tests/asked-questions.ts';

const [, file = ''] = process.argv.slice(2);
const asked = JSON.parse(readFileSync(file, 'utf8')) as readonly AskedQuestion[];
const search = listSearch(handbook);
const kinds = new Map<string, { all: number; met: number }>();
for (const question of asked) {
  const shown = await shownFor(search, question.asked);
  const met = question.right.length === 0 ? isHonest(shown) : isRight(shown, question.right);
  const kind = kinds.get(question.kind) ?? { all: 0, met: 0 };
  kinds.set(question.kind, { all: kind.all + 1, met: kind.met + Number(met) });
  if (!met)
    console.log(
      `${question.kind.padEnd(13)}${question.asked}\n  shown ${shown.statements.join(' ')} | ${shown.offered.join(' ')}`,
    );
}
for (const [kind, { all, met }] of kinds) console.log(`${kind.padEnd(13)}${met} of ${all}`);
const sum = (some: readonly { all: number; met: number }[]) =>
  `${some.reduce((all, { met }) => all + met, 0)} of ${some.reduce((all, one) => all + one.all, 0)}`;
const can = [...kinds].filter(([kind]) => kind !== 'unanswerable').map(([, one]) => one);
const cannot = [...kinds].filter(([kind]) => kind === 'unanswerable').map(([, one]) => one);
console.log(`Right ${sum(can)}, honest ${sum(cannot)}.`);
process.exit(0);
