/** English as questions are asked in it. */
const list = (words: string) => new Set(words.split(' '));

/** Words that questions are made of and that no statement is looked for by. */
export const filler = list(
  'a about all am an and any anyone are as at be been being but by can could did do does doing done for from get gets getting got had has ' +
    'have having hes how i id if ill im in into is it its ive just let like may me mean means might must my need needs no not of on or our out ' +
    'please say says see shall she should so some somebody someone something still supposed than that the their them then there these they ' +
    'thing things this those to too up us was we were what whats when where which while who whom whose whos why will with wont would yet you your',
);

/** Words that tell little of what is asked about, though statements have some of them. */
export const weak = list(
  'after again allowed already always another ask asked back before begin being best both bring call change come comes different during each ' +
    'either else ever every expect expected find first follow followed following give given gives go goes good great happen happens help helps ' +
    'include including keep kept know last lead long look looking made main make makes many more most much never new next often old one ones only ' +
    'other others own part person people put really right said same set sets specific start sure take takes tell thing think time try two type under ' +
    'use used uses using very want wants way well whole work working works',
);

/** Words by which somebody asks for the list of what a role does. */
export const duties = list(
  'duty duties role roles job jobs responsibility responsibilities responsible task tasks description descriptions obligations expected part',
);

/** Words after which a role is the one that does something: "what does the …", "as a …". */
export const beforeSubject = list(
  'do does did can could should must will would shall may might is are was were as of when if while that what whats',
);

/** Words that may stand between those and the role. */
export const articles = list('a an the my our your their his her each every all any and or');

/** Whether somebody asks what a word means. */
export function asksMeaning(typed: readonly string[]): boolean {
  const text = typed.join(' ');
  return /^(what (is|are|does|do|s)|whats|define|definition)\b|\b(mean|means|meaning|stand for|stands for|definition)\b/.test(
    text,
  );
}
