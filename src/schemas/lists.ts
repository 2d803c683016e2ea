/** The YAML files of `content/`: themes, counterparts, notes, questions and the handbook's settings. */
import { z } from 'zod';
import { schoolYear } from './editions.ts';
import { labelsSchema } from './labels.ts';
import { blankable, date, day, fields, line, list, named, reference, siteAddress, slug, statementId } from './words.ts';

export const themeSchema = fields({
  id: slug.describe('The last part of its address.'),
  title: line.describe('Its name.'),
});

export const pairSchema = fields({
  between: z
    .tuple([reference, reference], { error: 'should be two statement ids, such as [AB-C-4, AB-T-2]' })
    .describe('The two statements.'),
  kind: z
    .enum(['counterpart', 'related'], { error: 'should be counterpart or related' })
    .describe('"counterpart": one answers the other. "related": they say something of the same thing.'),
  evidence: z
    .tuple([line, line], { error: 'should be the words of both, each after "- "' })
    .optional()
    .describe('The words of each that alone carry it, exactly as they stand. What has them is explicit.'),
  because: line.optional().describe('Why the editor reads it so, in a few words. Without "evidence" it is inferred.'),
});

export const noteSchema = fields({
  id: slug.describe('The name by which statements refer to it.'),
  wording: list(line).describe('The words that it is about, as the source has them.'),
  statements: list(reference)
    .default([])
    .describe('The statements that it is about, where its words stand in others too.'),
  oddity: line.describe('What is odd about them. Listed on the source page.'),
  note: line.optional().describe('What readers are told beside the statement.'),
});

export const questionSchema = fields({
  id: slug.describe('The anchor of the question on its page.'),
  question: line.describe('The question, as a reader would ask it.'),
  alsoAsked: list(line).optional().describe('Other words by which readers search for it; no page shows them.'),
  nearest: list(
    fields({
      id: reference.describe('A statement that comes near.'),
      remark: line.optional().describe('How near, in a few words.'),
    }),
  ).describe('The statements that come nearest to an answer; [] where there is none.'),
  blank: reference.describe('The blank in handbook.yaml that would hold the answer.'),
});

export const synonymsSchema = fields({
  words: list(line).min(2, 'should name at least two words').describe('Words that stand for each other in a search.'),
  except: list(line).optional().describe('Phrases in which they mean something else; may be left out.'),
  near: list(line).optional().describe('What people say who ask about it, though it is not the same; may be left out.'),
});

export const settingsSchema = fields({
  title: line.describe("The site's name."),
  district: blankable.default('').describe('The name of the district; "" shows a blank.'),
  districtRole: reference
    .optional()
    .describe("The role whose lists are the district's own. Leave it out where no list is the district's."),
  edition: schoolYear
    .optional()
    .describe('The school year of the words, such as 2025-26. Leave it out where they have none.'),
  contact: blankable.optional().describe('Whom readers tell what they can’t use, and how; "" shows a blank.'),
  suggest: blankable
    .refine(
      (text) => /^($|[^\s@?&]+@[^\s@?&]+$|https?:\/\/\S+$)/.test(text),
      'should be an address of e-mail or of a form on the web, such as "https://www.example.org/?id={id}&text={words}"',
    )
    .optional()
    .describe('Where readers suggest a change; "" means nowhere.'),
  repository: blankable
    .refine((text) => /^($|https?:\/\/\S+[^\s/]$)/.test(text), 'should be as "https://github.com/OWNER/NAME"')
    .optional()
    .describe('The repository of these words, where those who suggest a change may edit their file; "" means none.'),
  language: line
    .regex(/^en(-[A-Z]{2})?$/, 'should be a kind of English, such as en-US or en-GB, like the site’s own sentences')
    .default('en-US')
    .describe('The language of the words, by which they are read aloud and dates are written, such as en-US.'),
  labels: labelsSchema.prefault({}).describe('What the site’s own sentences call things.'),
  home: fields({
    for: list(
      fields({
        id: statementId.describe('The statement that says it.'),
        words: line.describe('Its own words.'),
      }),
    )
      .default([])
      .describe('For whom it is, in words of statements.'),
    term: reference.optional().describe('The id of the term in glossary.yaml that says what it is.'),
    searches: list(line).default([]).describe('What somebody may search for, in plain words.'),
  })
    .prefault({})
    .describe('What the home page says first.'),
  source: fields({
    title: line.describe('The first line of the source text.'),
    file: line
      .refine((path) => !/^[/\\]|^\w:|\.\./.test(path), 'should be a file inside content/')
      .describe('The source text, from content/, such as source/our-text.txt.'),
  }).describe('The source text: its title and its file.'),
  paper: fields({
    address: siteAddress.default('').describe('Where the handbook is published; "" shows a blank.'),
    revised: day.default('').describe('The day on which the words were last changed.'),
    size: z
      .enum(['letter', 'a4'], { error: 'should be letter or a4' })
      .default('letter')
      .describe('The size of the paper: letter or a4.'),
    sheets: z.boolean().default(true).describe('Whether PDFs are made.'),
    longer: list(line).default([]).describe('Sheets that may take more than one page, such as matrix.'),
  })
    .prefault({})
    .describe('What is printed on paper beside the words.'),
  frames: list(
    line.regex(
      /^https?:\/\/(?!-)[a-z0-9.-]+(:\d+)?$/,
      'should be where the addresses of a site begin, without a path and without a last slash, such as https://intranet.example.org',
    ),
  )
    .default([])
    .describe('The sites that may show the handbook in a frame, such as https://intranet.example.org.'),
  blanks: named(
    slug,
    fields({
      label: line.describe('What goes here.'),
      answer: blankable.describe('The district’s words; "" shows a blank. Several paragraphs stand below "answer: |".'),
      by: line.optional().describe('Who has given the answer: a name or a department.'),
      on: date.optional().describe('The day on which it was given.'),
    }),
  )
    .default({})
    .describe('What the source does not say and the district may add.'),
});
