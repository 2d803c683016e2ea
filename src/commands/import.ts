/**
 * `npm run import -- FILE`: what a document makes of the handbook; content/README.md says how. With `--new FOLDER` the
 * words of another handbook, with `--plan FILE` the questions and their answers, with `--dry` nothing is written, with
 * `--json` all of it comes on standard output. Exit 1: the document can't be used. Exit 2: questions are open.
 */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { checkContent } from '../check/check-content.ts';
import { readContent } from '../check/read-content.ts';
import { counts } from '../check/reports.ts';
import { contentFolder } from '../content-folder.ts';
import { asking, nameOfQuestion, type Question } from '../import/asking.ts';
import { changesOf } from '../import/changes.ts';
import { knownOf, nothingKnown } from '../import/known.ts';
import { newFiles, type Files } from '../import/new-files.ts';
import { outlineOf } from '../import/outline.ts';
import { answersIn, planOf } from '../import/plan.ts';
import { proposalOf } from '../import/proposal.ts';
import { readDocument, tooLarge, UnreadableError } from '../import/read-document.ts';
import { rewrite } from '../import/rewrite.ts';
import { tellChanges } from '../import/tell.ts';

try {
  process.exitCode = await run();
} catch (error) {
  if (!(error instanceof UnreadableError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function run(): Promise<number> {
  const { file, newFolder, plan, isDry, isJson } = options();
  const bytes = readFileSync(file);
  const name = basename(file);
  const isNew = newFolder !== undefined;
  const hasWords = !isNew && existsSync(contentFolder);
  const { draft, notWhole } = readContent(hasWords ? contentFolder : join(contentFolder, 'none'));
  if (!isNew && !isJson && !hasWords) refuse(`There is no handbook in ${contentFolder}; make one with --new FOLDER.`);
  if (hasWords && notWhole.size > 0)
    refuse('The words of today have mistakes; mend them first: npm run check:content names them.');
  const known = hasWords ? knownOf(draft) : nothingKnown;
  const answers =
    plan !== undefined && existsSync(plan) ? answersIn(readFileSync(plan, 'utf8')) : new Map<string, string>();
  if (answers === undefined) return refuse(`${plan} is no plan; npm run import writes one where it has questions.`);

  let proposed = await propose();
  while (proposed.open.length > 0 && !isJson && process.stdin.isTTY && plan === undefined) {
    await answer(proposed.open);
    proposed = await propose();
  }
  const { outline, proposal, changes, open } = proposed;
  if (isJson) {
    const programs = outline.programs.map(({ title, lists }) => ({
      title,
      lists: lists.map(({ heading, statements }) => ({ heading, statements: statements.map(({ text }) => text) })),
    }));
    console.log(JSON.stringify({ programs, unsure: open, changes }, null, 2));
    return open.length > 0 ? 2 : 0;
  }
  if (!isNew) console.log(tellChanges(changes));
  if (open.length > 0) {
    const path = plan ?? inCallersFolder('import-plan.yaml');
    for (const { line, text, question } of open) console.log(`\n${name}:${line}\n  ${question}\n  ${text}`);
    if (!isDry) writeFileSync(path, planOf(name, proposed.asked, answers));
    const next = isDry
      ? 'Nothing was written (--dry).'
      : `Nothing was written but the plan. Answer in ${path}, and give it back: --plan ${path}`;
    console.log(`\nQuestions are open: ${open.length}. ${next}`);
    return 2;
  }
  const day = new Date().toJSON().slice(0, 10);
  const files = isNew
    ? newFiles(proposal, basename(file, extname(file)), day)
    : rewrite(draft, proposal, (one) => readFileSync(join(contentFolder, one), 'utf8'), day);
  const folder = newFolder ?? contentFolder;
  if (isNew && proposal.title === undefined)
    console.log(
      `${name} has no title of its own, so the handbook is called as the file is: change "title" in handbook.yaml.`,
    );
  console.log(`\n${tried(files, folder, isNew)}`);
  if (isDry) console.log('\nNothing was written (--dry).');
  else write(files, folder);
  return 0;

  /** Reads all anew with what has been answered: an answer may change what comes after it. */
  async function propose() {
    const questions = asking(answers);
    const asked: Question[] = [];
    const ask = (question: Question) => {
      if (!asked.some((one) => nameOfQuestion(one) === nameOfQuestion(question))) asked.push(question);
      return questions.ask(question);
    };
    const lines = await readDocument(name, bytes, known, ask);
    const outline = outlineOf(lines, known, ask);
    if (outline.programs.length === 0) refuse(`${name} has no program in it: no heading with statements below.`);
    const isShaky = questions.open().some(({ question }) => question.includes('heading'));
    const proposal = proposalOf(draft, outline, { ...questions, ask });
    return { outline, proposal, changes: changesOf(proposal, isShaky), open: questions.open(), asked, isShaky };
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

/** What was asked for, by its places on this machine. */
function options() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { new: { type: 'string' }, plan: { type: 'string' }, dry: { type: 'boolean' }, json: { type: 'boolean' } },
  });
  const [named] = positionals;
  if (named === undefined) return refuse('Name the document: npm run import -- FILE');
  const file = inCallersFolder(named);
  if (!existsSync(file) || !statSync(file).isFile()) refuse(`There is no file ${named}.`);
  if (statSync(file).size > tooLarge)
    refuse(
      `${basename(file)} has more than ${tooLarge / 1e6} MB; take out its pictures, or copy its text into a .txt file.`,
    );
  const newFolder = values.new === undefined ? undefined : inCallersFolder(values.new);
  if (
    newFolder !== undefined &&
    existsSync(newFolder) &&
    (!statSync(newFolder).isDirectory() || readdirSync(newFolder).length > 0)
  )
    refuse(`${values.new} is not empty; name a folder that is not there yet.`);
  const plan = values.plan === undefined ? undefined : inCallersFolder(values.plan);
  return { file, newFolder, plan, isDry: values.dry === true, isJson: values.json === true };
}

function inCallersFolder(path: string): string {
  return resolve(process.env['INIT_CWD'] ?? process.cwd(), path);
}

/** What the gate says of the words as they would be: what is left to decide, and what to look at again. */
function tried(files: Files, folder: string, isNew: boolean): string {
  const copy = mkdtempSync(join(tmpdir(), 'import-'));
  try {
    if (!isNew) cpSync(folder, copy, { recursive: true });
    write(files, copy);
    const { handbook, problems, warnings } = checkContent(copy);
    const named = (text: string) => text.replaceAll(copy, folder);
    const told = [...problems, ...warnings].map(
      ({ file, line, what, fix }) => `${named(file)}:${line}\n  ${named(what)}\n  ${named(fix)}`,
    );
    const names = `Files: ${[...files.keys()].join(', ') || 'none'}.`;
    if (told.length === 0) return `${names} The words are in order${handbook ? `: ${counts(handbook)}` : ''}.`;
    return [
      names,
      `To look at (${told.length}); the first ${problems.length} have to be mended before it is published:`,
      ...told,
    ].join('\n\n');
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

function write(files: Files, folder: string): void {
  for (const [name, text] of files) {
    const path = join(folder, name);
    if (text === undefined) rmSync(path);
    else {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    }
  }
}

function refuse(what: string): never {
  throw new UnreadableError(what);
}
