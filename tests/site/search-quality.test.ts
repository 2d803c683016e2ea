import { testHandbook } from '../test-words.ts';
import { testSearches, type SearchCase } from '../search-cases.ts';
import { builtSearch } from './built-search.ts';

/** Some of each kind. The received text has many more of its own (content/this-text/search-cases.ts). */
const cases: readonly SearchCase[] = [
  { kind: 'exact', query: 'working pacts', finds: ['MS-H-4', 'MS-M-1', 'MS-I-1', 'SP-M-2', 'SP-I-1'] },
  { kind: 'exact', query: 'even-handed appraisal system', finds: ['RG-B-4'] },
  { kind: 'exact', query: 'Whole Piece Making', finds: ['BW-4'] },
  { kind: 'exact', query: 'text about making', finds: ['RC-M-1'] },
  { kind: 'exact', query: '"hands-on" help', finds: ['CA-H-2'] },
  { kind: 'prefix', query: 'discre', finds: ['MS-B-2', 'SP-B-1'] },
  { kind: 'prefix', query: 'work pac', finds: ['MS-H-4', 'MS-M-1', 'MS-I-1', 'SP-M-2', 'SP-I-1'] },
  { kind: 'synonym', query: 'lookround', finds: ['CA-H-3'] },
  { kind: 'synonym', query: 'secrecy', finds: ['MS-B-2', 'SP-B-1'] },
  { kind: 'synonym', query: 'WPM', finds: ['BW-4'] },
  { kind: 'id', query: 'sp-m-4', finds: ['SP-M-4'] },
  { kind: 'id', query: 'RC M 2', finds: ['RC-M-2'] },
  { kind: 'id', query: 'Rg.i.2', finds: ['RG-I-2'] },
  { kind: 'id', query: 'sk2', finds: ['SK-2'] },
  { kind: 'variant', query: 'coleading', finds: ['SP-M-5'] },
  { kind: 'variant', query: 'applique', finds: ['BW-1'] },
  { kind: 'variant', query: "apprentices' needs in Stage 1", finds: ['CA-I-3'] },
  { kind: 'variant', query: 'boards charter', finds: ['CA-B-3', 'CA-B-4', 'CA-H-1', 'CA-M-1', 'CA-I-1'] },
  { kind: 'typo', query: 'wroking pacts', finds: ['MS-H-4', 'MS-M-1', 'MS-I-1', 'SP-M-2', 'SP-I-1'] },
  { kind: 'typo', query: 'discertion', finds: ['MS-B-2', 'SP-B-1'] },
  { kind: 'typo', query: 'practce charter', finds: ['CA-B-1', 'CA-B-2', 'CA-B-3', 'CA-H-1'] },
  { kind: 'typo', query: 'tutroing', finds: ['WT-1', 'WT-2', 'WT-3'] },
  { kind: 'role', query: 'working pacts', role: 'instructor', finds: ['MS-I-1', 'SP-I-1'] },
  { kind: 'role', query: 'reads text', role: 'instructor', finds: ['RC-I-1'] },
  { kind: 'role', query: 'discretion', role: 'mentor', finds: [] },
  { kind: 'near', query: 'clear records', finds: ['CA-M-2', 'CA-I-3'] },
  { kind: 'question', query: 'how do I ask for a mentor', finds: ['SP-H-1', 'MS-H-3'] },
  { kind: 'question', query: 'how often do I confer with my head', finds: ['MS-M-2', 'MS-H-5'] },
  { kind: 'question', query: 'how much extra do tutors get paid', finds: [] },
  { kind: 'nothing', query: 'pizza', finds: [] },
  { kind: 'nothing', query: 'parking permit', finds: [] },
];

testSearches(
  {
    handbook: testHandbook(),
    cases: { 'a search': cases },
    openQuestions: [
      ['obligatory', '/questions/#free-choice'],
      ['is mentoring obligatory', '/questions/#free-choice'],
      ['can I step out', '/questions/#free-choice'],
      ['will my head hear', '/questions/#what-the-mentor-tells'],
      ['reach', '/questions/#who-is-my-mor'],
    ],
    choices: [
      { role: ['mentor', 'instructor'], program: ['records-guide', 'studio-partner'] },
      { theme: ['records', 'balance'] },
    ],
    alsoCompared: ['m', 'stage1'],
    counted: ['records', 'working pacts'],
  },
  builtSearch,
);
