/** A piece of an answer: its letters, and the address that they are, where they are one. */
export interface AnswerPiece {
  readonly text: string;
  readonly href?: string;
}

/** A paragraph of an answer, line by line. */
export type AnswerParagraph = readonly (readonly AnswerPiece[])[];

/** An address of the web or of e-mail. What ends a sentence or a bracket around it does not belong to it. */
const address = /https?:\/\/[^\s<>"“”]*[^\s<>"“”.,;:!?)’'\]]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;

/** What a district has written as plain text: paragraphs parted by empty lines, and the addresses in them. */
export function answerText(answer: string): readonly AnswerParagraph[] {
  const paragraphs = answer.split(/\n[ \t]*\n\s*/).filter((paragraph) => paragraph.trim() !== '');
  return paragraphs.map((paragraph) => paragraph.trim().split('\n').map(piecesOf));
}

function piecesOf(line: string): AnswerPiece[] {
  const pieces: AnswerPiece[] = [];
  let at = 0;
  for (const { 0: text, index } of line.matchAll(address)) {
    if (index > at) pieces.push({ text: line.slice(at, index) });
    pieces.push({ text, href: text.includes('://') ? text : `mailto:${text}` });
    at = index + text.length;
  }
  return at < line.length ? [...pieces, { text: line.slice(at) }] : pieces;
}
