/** `content/glossary.yaml`: the words of the field, from outside the source, each with where it is from. */
import { fields, line, list, pastDate, reference, slug } from './words.ts';

const citation = fields({
  label: line.describe('Who says it, and where.'),
  url: line
    .refine(
      (url) => /^https?:\/\/\S+$/.test(url) && URL.canParse(url),
      'should be a web address that begins with https://',
    )
    .describe('Its web address.'),
  read: pastDate.describe('The day on which somebody last read there that it says so.'),
});

const officialName = fields({
  written: line.describe('What the source writes, to the letter.'),
  official: line.describe('The name as it should be.'),
  whose: line.describe('Whose name that is.'),
});

export const termSchema = fields({
  id: slug.describe('The anchor of the term in the glossary.'),
  term: line.describe('The term, as the glossary heads it.'),
  phrases: list(line).describe(
    "The source's words for it, to the letter; [] where it has none. Its first use is marked by them.",
  ),
  statements: list(reference).describe('The statements that use one of these phrases.'),
  meaning: line.describe('What it means, in the handbook’s own words, by its sources.'),
  sources: list(citation).describe('Where the meaning is from; [] where only the source itself has it.'),
  standing: line.describe('How settled the meaning is, in a few words.'),
  caution: line.optional().describe('What readers must not take from it.'),
  keep: line.optional().describe('What editors hold to when they change the entry. Readers do not see it.'),
  blank: reference.optional().describe('The blank in handbook.yaml that would hold what the district says of it.'),
  names: list(officialName).default([]).describe('Where the source writes another name than the official one.'),
});
