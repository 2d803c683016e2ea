/** What names something in another file: pairs, notes, questions, blanks, terms, synonyms. */
import { edit, type Mistake } from './mistake.ts';

export const references: readonly Mistake[] = [
  {
    mistake: 'a statement paired with itself',
    ...edit('counterparts.yaml', '[MS-H-4, MS-M-1]', '[MS-H-4, MS-H-4]'),
    what: 'MS-H-4 is paired with itself.',
    fix: 'Name the other statement.',
  },
  {
    mistake: 'a pair twice',
    ...edit('counterparts.yaml', '- between: [MS-I-1, MS-M-1]', '- between: [MS-M-1, MS-H-4]'),
    what: 'MS-M-1 and MS-H-4 are paired twice.',
    fix: 'Keep one of the two',
  },
  {
    mistake: 'a pair with words that one of the two does not say',
    ...edit('counterparts.yaml', '- working pacts with head', '- working pact with head'),
    what: 'MS-M-1 does not say "working pact with head".',
    fix: 'Copy the words from its text: "Draws up working pacts with head and instructors."',
  },
  {
    mistake: 'a pair with the words of the two the wrong way round',
    ...edit(
      'counterparts.yaml',
      '- house and board targets\n    - board and house targets',
      '- board and house targets\n    - the board and house targets',
    ),
    what: 'MS-H-1 does not say "board and house targets".',
    fix: 'Copy the words from its text:',
  },
  {
    mistake: 'a pair with the words of one of the two only',
    ...edit('counterparts.yaml', '    - house and board targets\n', ''),
    at: 48,
    what: '"evidence" should be the words of both',
    fix: 'The words of each that alone carry it',
  },
  {
    mistake: 'a pair without words or a reason',
    ...edit(
      'counterparts.yaml',
      /- between: \[MS-H-1, MS-M-3\]\n {2}kind: counterpart\n {2}because: .*/,
      '- between: [MS-H-1, MS-M-3]\n  kind: counterpart',
    ),
    what: 'MS-H-1 and MS-M-3 are paired without a reason.',
    fix: 'Quote the words of both that carry it ("evidence"), or say why you read it so ("because").',
  },
  {
    mistake: 'a pair with an id in small letters',
    ...edit('counterparts.yaml', '[MS-H-4, MS-M-1]', '[ms-h-4, MS-M-1]'),
    what: 'cites a statement "ms-h-4" that there is not.',
    fix: 'Did you mean MS-H-4?',
  },
  {
    mistake: 'a blank that nothing leads to',
    ...edit('handbook.yaml', 'blanks:', 'blanks:\n  parking:\n    label: Where to park\n    answer: ""'),
    at: 'parking:',
    what: 'No question leads to the blank "parking"',
    fix: 'Add a question',
  },
  {
    mistake: 'a misspelt blank',
    ...edit('choosing.yaml', 'blank: sso-page', 'blank: sso-pages'),
    what: 'leads to a blank "sso-pages"',
    fix: 'Did you mean sso-page?',
  },
  {
    mistake: 'a term with a phrase that its lines do not have',
    ...edit('glossary.yaml', 'phrases: [MOR]', 'phrases: [MOR, Mors]'),
    what: 'says "Mors"',
    fix: 'Copy the words from a statement',
  },
  {
    mistake: 'a term with an address that is none',
    ...edit('glossary.yaml', 'url: https://example.org/clauses/release/_9', 'url: javascript:alert(1)'),
    what: 'should be a web address that begins with https://',
    fix: 'Its web address.',
  },
  {
    mistake: 'a word twice in a group of synonyms',
    ...edit('synonyms.yaml', '[target, targets, fit, fits]', '[target, targets, fit, target]'),
    what: 'This group names "target" twice.',
    fix: 'Take one of the two away.',
  },
  {
    mistake: 'an excepted phrase that is no list',
    ...edit(
      'synonyms.yaml',
      '- words: [target, targets, fit, fits]',
      '- { words: [target, targets, fit, fits], except: fit for use }',
    ),
    what: '"except" should be a list',
    fix: 'Phrases in which they mean something else',
  },
  {
    mistake: 'a group of synonyms with one word',
    ...edit('synonyms.yaml', '[target, targets, fit, fits]', '[target]'),
    what: '"words" should name at least two words.',
    fix: 'stand for each other',
  },
  {
    mistake: 'a pair that names a missing statement',
    ...edit('counterparts.yaml', '- between: [MS-H-4, MS-M-1]', '- between: [MS-H-4, MS-M-11]'),
    what: 'cites a statement "MS-M-11" that there is not.',
    fix: 'Did you mean MS-M-1?',
  },
  {
    mistake: 'a pair of three',
    ...edit('counterparts.yaml', '- between: [MS-H-4, MS-M-1]', '- between: [MS-H-4, MS-M-1, MS-I-1]'),
    what: '"between" should be two statement ids',
    fix: 'The two statements.',
  },
  {
    mistake: 'a question that quotes a missing statement',
    ...edit('questions.yaml', '- id: SP-H-1', '- id: SP-H-10'),
    what: 'The question "How do I ask for a mentor?" cites a statement "SP-H-10" that there is not.',
    fix: 'Did you mean SP-H-1?',
  },
  {
    mistake: 'a question with a misspelt blank',
    ...edit(
      'questions.yaml',
      '- id: ask-for-a-mentor',
      '- id: ours\n  question: When do we meet?\n  nearest: []\n  blank: timetabel\n- id: ask-for-a-mentor',
    ),
    at: 'blank: timetabel',
    what: 'The question "When do we meet?" leads to a blank "timetabel" that is not in',
    fix: 'Did you mean timetable?',
  },
  {
    mistake: 'a misspelt blank to which nothing else leads',
    ...edit('questions.yaml', 'blank: free-choice', 'blank: freechoice'),
    what: 'leads to a blank "freechoice" that is not in',
    fix: 'Did you mean free-choice?',
  },
  {
    mistake: 'a term with a source of which nobody says when it was read',
    ...edit(
      'glossary.yaml',
      /(url: https:\/\/example\.com\/posts\/4\.1)\n +read: .*/,
      'url: https://example.com/posts/4.1',
    ),
    at: 'label: Posts and licences, part 4.1',
    what: '"read" of entry 3 of "sources" is missing',
    fix: 'The day on which somebody last read there that it says so',
  },
  {
    mistake: 'a term with a source that will have been read',
    spoil: (w) =>
      w.write(
        'glossary.yaml',
        w.read('glossary.yaml').replace(/(posts\/4\.1\n +read: ).*/, (_, before: string) => `${before}2999-01-01`),
      ),
    file: 'glossary.yaml',
    at: 'read: 2999-01-01',
    what: '"read" of entry 3 of "sources" is a day that is still to come',
    fix: 'The day on which somebody last read',
  },
  {
    mistake: 'a term with a source that is no address',
    ...edit('glossary.yaml', 'url: https://example.com/posts/4.1', 'url: posts # no address'),
    what: '"url" of entry 3 of "sources" should be a web address that begins with https://',
    fix: 'Its web address.',
  },
];
