/** The frontmatter of `content/programs/*.mdx`: one program of the source, a chart or a description. */
import { basis, date, fields, line, list, order, reference, review, statementId } from './words.ts';

const added = date.optional();

const themeMark = fields({
  theme: reference.describe('The id of a theme in themes.yaml.'),
  evidence: line.describe('The words of the statement that earn it the theme, exactly as they stand.'),
  basis: basis.default('explicit').describe('Write "inferred" where the words only suggest the theme.'),
});

const mention = fields({
  role: reference.describe('The file name of a role in content/roles, without .mdx.'),
  as: line.describe('The words of the statement that name the role, exactly as they stand.'),
  basis: basis.default('explicit').describe('Write "inferred" where the words only suggest the role.'),
});

const statement = fields({
  id: statementId.describe('Its id, for good: the address of the line. Never used again for another line.'),
  added: added.describe('The day on which the district added this statement, which the source text does not have.'),
  text: line.describe('The sentence, to the letter.'),
  themes: list(themeMark).default([]).describe('The themes that it belongs to.'),
  names: list(mention).default([]).describe('Roles that it names without standing in their list.'),
  notes: list(reference).default([]).describe("Ids of editor's notes in notes.yaml."),
});

const roleList = fields({
  heading: line.describe('The heading of the list, as the source writes it.'),
  role: reference.describe('The role family that the list belongs to: the name of a file in roles, without .mdx.'),
  added: added.describe('The day on which the district added the whole list, which the source text does not have.'),
  statements: list(statement).describe('The lines of the list, in order.'),
});

const fact = (what: string) =>
  list(
    fields({
      id: statementId.describe('A statement of this program that says it.'),
      words: line.describe('The words of the statement that say it, exactly as they stand.'),
    }),
  )
    .optional()
    .describe(`${what}: the words that say it, with their statements; [] where this program's text does not say.`);

const facts = fields({
  by: fact('By whom it is given'),
  for: fact('For whom it is'),
  often: fact('How often'),
  entry: fact('How somebody gets in'),
});

export const programSchema = fields({
  title: line.describe('The heading of the program, as the source writes it.'),
  shortTitle: line.optional().describe('A shorter name for menus and the matrix. Without one, the title is used.'),
  code: line
    .regex(/^[A-Z][A-Z0-9]*$/, 'should be capital letters and digits, such as AB')
    .describe('The first part of its statement ids, such as AB.'),
  order: order.describe('Where it comes in lists of programs.'),
  added: added.describe('The day on which the district added the program, which the source text does not have.'),
  summary: line.describe("One sentence for lists and search engines. Say only what the program's lines say."),
  definition: reference.optional().describe('The id of the term in glossary.yaml that says what the program is.'),
  facts: facts.prefault({}).describe('By what readers compare programs. What is left out, nobody is shown.'),
  ...review,
  roles: list(roleList).optional().describe('A responsibility chart: a list of statements for each role.'),
  statements: list(statement).optional().describe('A program description: statements without role lists.'),
});
