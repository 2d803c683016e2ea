/** A paragraph of an answer, line by line, in pieces: their letters, and the address that they are, if any. */
export type AnswerParagraph = readonly (readonly { readonly text: string; readonly href?: string }[])[];

/** An address of the web or of e-mail. What ends a sentence or a bracket around it does not belong to it. */
const address = /(https?:\/\/[^\s<>"“”]*[^\s<>"“”.,;:!?)’'\]]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)/;

/** What a district has written as plain text: paragraphs parted by empty lines, and the addresses in them. */
export function answerText(answer: string): readonly AnswerParagraph[] {
  const paragraphs = answer.split(/\n[ \t]*\n\s*/).filter((paragraph) => paragraph.trim() !== '');
  return paragraphs.map((paragraph) => paragraph.trim().split('\n').map(piecesOf));
}

function piecesOf(line: string): AnswerParagraph[number] {
  // Every second piece is an address.
  const pieces = line
    .split(address)
    .map((text, i) => (i % 2 === 0 ? { text } : { text, href: text.includes('://') ? text : `mailto:${text}` }));
  return pieces.filter(({ text }) => text !== '');
}
