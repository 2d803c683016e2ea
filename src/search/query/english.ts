/** English as questions are asked in it. */
import { stem } from './fold.ts';

const list = (words: string) => new Set(words.trim().split(/\s+/));

const functional = list(`
  a about actually all am an and any anyone anybody are as at be been being but by can cant could define definition did
  do does doing done for from get gets getting got had has have having he her hers hes him his how i id if ill im in
  into is it its ive just let lets like may me mean means might mine must my myself need needs no not of on or our ours
  out please say says see she should so some somebody someone something still supposed than that thats the their them
  then there these they thing things this those to too up us was we were weve what whats when where whether which while
  who whom whos whose why will with wont would you your youre
`);
const functionStems = new Set([...functional].map(stem));

/** Whether a word is one that questions are made of and that no statement is looked for by. */
export function isFiller(word: string): boolean {
  return functional.has(word) || functional.has(word.replace(/(?<=..)nt$/, ''));
}

/** Whether what is left of a word without its ending may be left of one that questions are made of. */
export function isFillerStem(word: string): boolean {
  return isFiller(word) || functionStems.has(word);
}

const slight = new Set(
  [
    ...list(`
      after again allow already always another around ask asked asking away back before best better between both bring
      call change come day decide different each every expect explain find first follow give given go goes going good
      happen help here keep know last long look main make making many month more most much never new next often old one
      only other over own part people put question ready right run see set show some start step take talk tell think
      through time try two under understand use used using very want way week well whole without word work year
    `),
  ].map(stem),
);

/** Whether a word tells little of what is asked about, though statements may have it. */
export function isSlight(word: string): boolean {
  return slight.has(stem(word)) || /^\d+$/.test(word);
}

/** Words by which somebody asks for the list of what a role does. */
export const duties = list(`
  duty duties role roles job jobs responsibility responsibilities responsible task tasks description descriptions
  obligations expected part side end
`);

/** Words after which a role is asked what it does: "what does the …", "as a …", "I am a …". */
export const beforeSubject = list('do does did should must shall as of what whats am im');

/** Words after which it is likely to be: "can the …", "if a …". What is asked may as well be another's matter. */
export const perhapsBeforeSubject = list('can could might may will would is are was were if when while that');

/** Words that may stand between those and the role. */
export const articles = list('a an the my our your their his her each every all any and or');

/** Whether somebody asks what a word means. */
export function asksMeaning(typed: readonly string[]): boolean {
  const text = typed.join(' ');
  return /^(what (is|are|s)|whats|define|definition)\b|\b(mean|means|meaning|stand for|stands for|definition)\b/.test(
    text,
  );
}
