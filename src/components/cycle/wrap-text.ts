/** About how wide a text is, in ems of the handbook's typeface; wide enough for the system's own. */
export function widthOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + widthOfLetter(letter), 0);
}

function widthOfLetter(letter: string): number {
  if (letter === ' ') return 0.29;
  if (/[iljtfrI.,;:'’|!()[\]/-]/.test(letter)) return 0.36;
  if (/[mwMW]/.test(letter)) return 0.9;
  return /[A-Z]/.test(letter) ? 0.7 : 0.57;
}

/** A text in lines that are at most so many ems wide; a word that is wider has a line of its own. */
export function wrapText(text: string, ems: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && widthOf(`${line} ${word}`) <= ems) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}
