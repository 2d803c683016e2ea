/**
 * `npm run import -- FILE`: what a document makes of the handbook; content/README.md says how. With `--new FOLDER` the
 * words of another handbook, with `--plan FILE` the questions and their answers, with `--dry` nothing is written, with
 * `--json` all of it comes on standard output. Exit 1: the document can't be used. Exit 2: questions are open.
 */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, extname, join, relative } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { readContent } from '../check/read-content.ts';
import { contentFolder } from '../content-folder.ts';
import { asking, asksOfHeading, nameOfQuestion, type Question } from '../import/asking.ts';
import { changesOf } from '../import/changes.ts';
import { knownOf } from '../import/known.ts';
import { newFiles } from '../import/new-files.ts';
import { oldNames } from '../import/old-names.ts';
import { ordersOf } from '../import/order.ts';
import { outlineOf } from '../import/outline.ts';
import { answersIn, planOf } from '../import/plan.ts';
import { proposalOf } from '../import/proposal.ts';
import { readDocument, UnreadableError } from '../import/read-document.ts';
import { tellChanges, tellOutline, tellQuotes } from '../import/tell.ts';
import { notKept } from '../import/year-changes.ts';
import { ofYear, tried, write } from './import-files.ts';
import { inCallersFolder, options, refuse } from './import-options.ts';

const planName = 'import-plan.yaml';

try {
  process.exitCode = await run();
} catch (error) {
  if (!(error instanceof UnreadableError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function run(): Promise<number> {
  const { file, newFolder, plan, isDry, isJson } = options();
  const [bytes, name, isNew] = [readFileSync(file), basename(file), newFolder !== undefined];
  const hasWords = !isNew && existsSync(contentFolder);
  const { draft, notWhole } = readContent(hasWords ? contentFolder : join(contentFolder, 'none'));
  if (!isNew && !isJson && !hasWords) refuse(`There is no handbook in ${contentFolder}; make one with --new FOLDER.`);
  if (hasWords && notWhole.size > 0)
    refuse('The words of today have mistakes; mend them first: npm run check:content names them.');
  const known = knownOf(draft);
  const answers =
    plan !== undefined && existsSync(plan) ? answersIn(readFileSync(plan, 'utf8')) : new Map<string, string>();
  if (answers === undefined) return refuse(`${plan} is no plan; npm run import writes one where it has questions.`);

  let proposed = await propose();
  const isAsked = !isJson && process.stdin.isTTY && plan === undefined;
  while (proposed.open.length > 0 && isAsked) {
    await answer(proposed.first);
    proposed = await propose();
  }
  const { outline, proposal, changes, open, first, asked } = proposed;
  const nothing = 'Nothing was written';
  if (isJson) {
    const textsOf = (all: readonly { readonly text: string }[]) => all.map(({ text }) => text);
    const programs = outline.programs.map(({ title, lists }) => ({
      title,
      lists: lists.map(({ heading, statements }) => ({ heading, statements: textsOf(statements) })),
    }));
    console.log(JSON.stringify({ programs, unsure: open, changes }, null, 2));
    return open.length > 0 ? 2 : 0;
  }
  const orders = ordersOf(draft, proposal).told;
  const isSame = orders.length === 0 && changes.every(({ kinds }) => kinds[0] === 'same');
  const unkept = isNew || isSame ? undefined : notKept(draft);
  if (unkept !== undefined) console.log(`${unkept}\n`);
  console.log(`${name} was read as:\n${tellOutline(outline)}\n`);
  if (!isNew) console.log(tellChanges(changes, orders));
  if (proposal.inOtherSigns) console.log('\nQuotation marks and apostrophes are written as the handbook writes them.');
  if (open.length > 0) {
    const path = plan ?? inCallersFolder(planName);
    for (const { line, text, question } of first) console.log(`\n${name}:${line}\n  ${question}\n  ${text}`);
    const shown = asked.filter((one) => first.includes(one) || answers.has(nameOfQuestion(one)));
    if (!isDry) writeFileSync(path, planOf(name, shown, answers));
    const next = isDry ? ' (--dry).' : ` but the plan. Answer in ${path}, and give it back: --plan ${path}`;
    console.log(`\nQuestions are open: ${first.length}. ${nothing}${next}`);
    return 2;
  }
  if (unkept !== undefined && isAsked && !isDry) {
    const stop = 'Stop, so that they are kept first.';
    const choices = [stop, 'Go on: the year is the same.'];
    const question = { line: 1, text: `${nothing} yet.`, question: 'Go on?', choices };
    await answer([question]);
    if (answers.get(nameOfQuestion(question)) === stop) refuse(`${nothing}.`);
  }
  const day = new Date().toJSON().slice(0, 10);
  const folder = newFolder ?? contentFolder;
  const { files, told } = isNew
    ? { files: newFiles(proposal, basename(file, extname(file)), day), told: [] }
    : ofYear(draft, proposal, folder, day);
  if (isNew && proposal.title === undefined)
    console.log(`${name} has no title of its own, so its name is the handbook’s: change "title" in handbook.yaml.`);
  const source = files.get(draft.settings.words.source.file) ?? draft.sourceText;
  if (told.length > 0) console.log(`\n${tellQuotes(told)}`);
  console.log(`\n${tried(files, folder, isNew ? undefined : oldNames(draft, proposal, source))}`);
  const own = relative('', folder);
  if (isNew) console.log(`\nTo see it: HANDBOOK_CONTENT=${own} HANDBOOK_OUT=${own}-site npm start`);
  if (isDry) console.log(`\n${nothing} (--dry).`);
  else write(files, folder);
  if (!isDry && plan !== undefined && basename(plan) === planName) rmSync(plan);
  return 0;

  /** Reads all anew with what has been answered: an answer may change what comes after it. */
  async function propose() {
    const asked = asking(answers);
    const outline = outlineOf(await readDocument(name, bytes, known, asked.ask), known, asked.ask);
    if (outline.programs.length === 0) refuse(`${name} has no program in it: no heading with statements below.`);
    const ofHeadings = asked.open().filter(asksOfHeading);
    const proposal = proposalOf(draft, outline, asked);
    const open = asked.open();
    const first = [ofHeadings, open.filter(asksOfHeading)].find(({ length }) => length > 0) ?? open;
    const changes = changesOf(proposal, open);
    return { outline, proposal, changes, open, first, asked: asked.asked() };
  }

  async function answer(open: readonly Question[]): Promise<void> {
    const terminal = createInterface({ input: process.stdin, output: process.stdout });
    for (const one of open) {
      const { line, text, question, choices } = one;
      console.log(`\n${name}:${line}\n${text}\n${question}`);
      choices.forEach((choice, i) => console.log(`  ${i + 1}  ${choice}`));
      let chosen: string | undefined;
      while (chosen === undefined) chosen = choices[Number(await terminal.question(`1 to ${choices.length}: `)) - 1];
      answers?.set(nameOfQuestion(one), chosen);
    }
    terminal.close();
  }
}
