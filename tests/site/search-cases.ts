/** A search and what must come of it. */
export interface SearchCase {
  readonly kind: 'exact' | 'prefix' | 'synonym' | 'id' | 'variant' | 'typo' | 'question' | 'role' | 'nothing';
  readonly query: string;
  /** The role that is chosen beside the words. */
  readonly role?: string;
  /**
   * One of these statements must be among the first three. For a question in a person's words, what is shown as near
   * counts too. Empty: no statement may be found to have what was asked (for a question: nothing, or only near lines).
   */
  readonly finds: readonly string[];
}

/** Written before the search was tuned. */
export const firstHalf: readonly SearchCase[] = [
  { kind: 'exact', query: 'partnership agreements', finds: ['TP-P-4', 'TP-C-1', 'TP-T-1', 'CS-C-2', 'CS-T-1'] },
  { kind: 'exact', query: 'confidentiality', finds: ['TP-D-2', 'CS-D-1'] },
  { kind: 'exact', query: 'demonstration lessons', finds: ['CS-C-5'] },
  { kind: 'exact', query: 'trend data', finds: ['IS-P-3'] },
  { kind: 'exact', query: 'Tier 1 instruction', finds: ['IS-T-3'] },
  { kind: 'exact', query: 'clear credential', finds: ['IN-5'] },
  { kind: 'exact', query: 'weekly mentoring', finds: ['IN-2'] },
  { kind: 'exact', query: 'equitable assessment system', finds: ['DC-D-4'] },
  { kind: 'exact', query: 'teacher leaders', finds: ['IS-D-4'] },
  { kind: 'exact', query: 'Project Based Learning', finds: ['CO-4'] },
  { kind: 'prefix', query: 'confid', finds: ['TP-D-2', 'CS-D-1'] },
  { kind: 'prefix', query: 'partn agr', finds: ['TP-P-4', 'TP-C-1', 'TP-T-1', 'CS-C-2', 'CS-T-1'] },
  { kind: 'prefix', query: 'demonstr', finds: ['CS-C-5'] },
  { kind: 'prefix', query: 'protoc', finds: ['DC-C-4'] },
  { kind: 'synonym', query: 'walkthrough', finds: ['IS-P-3'] },
  { kind: 'synonym', query: 'privacy', finds: ['TP-D-2', 'CS-D-1'] },
  { kind: 'synonym', query: 'team teaching', finds: ['CS-C-5'] },
  { kind: 'synonym', query: 'post-conference', finds: ['CS-C-6', 'CS-P-3', 'CS-T-4'] },
  { kind: 'synonym', query: 'ILP', finds: ['IN-4'] },
  { kind: 'synonym', query: 'PBL', finds: ['CO-4'] },
  { kind: 'synonym', query: 'English learners', finds: ['CO-4'] },
  { kind: 'id', query: 'cs-c-4', finds: ['CS-C-4'] },
  { kind: 'id', query: 'CS C 4', finds: ['CS-C-4'] },
  { kind: 'id', query: 'ps2', finds: ['PS-2'] },
  { kind: 'id', query: 'TP–D–1', finds: ['TP-D-1'] },
  { kind: 'variant', query: 'coteaching', finds: ['CS-C-5'] },
  { kind: 'variant', query: 'data-informed', finds: ['DC-T-4'] },
  { kind: 'variant', query: 'reflecting', finds: ['CS-T-4', 'IS-T-2', 'CS-P-3'] },
  { kind: 'variant', query: 'districts framework', finds: ['IS-D-3', 'IS-D-4', 'IS-P-1', 'IS-C-1', 'IS-T-1'] },
  { kind: 'typo', query: 'partnrship', finds: ['TP-P-4', 'TP-C-1', 'TP-T-1', 'CS-C-2', 'CS-T-1'] },
  { kind: 'typo', query: 'confidentailty', finds: ['TP-D-2', 'CS-D-1'] },
  { kind: 'typo', query: 'observtions', finds: ['CS-C-5', 'IS-P-3'] },
  { kind: 'typo', query: 'instructonal framework', finds: ['IS-D-1', 'IS-D-2', 'IS-D-3', 'IS-P-1'] },
  { kind: 'typo', query: 'debreif', finds: ['CS-C-6'] },
  { kind: 'role', query: 'admin confidential', role: 'principal', finds: [] },
  { kind: 'role', query: 'confidentiality', role: 'coach', finds: [] },
  { kind: 'role', query: 'partnership agreements', role: 'teacher', finds: ['TP-T-1', 'CS-T-1'] },
  { kind: 'role', query: 'data literacy', role: 'district', finds: ['DC-D-3'] },
  { kind: 'question', query: 'who pays attention to data privacy', finds: ['TP-D-2', 'CS-D-1', 'DC-D-2'] },
  { kind: 'question', query: 'how do I ask for a coach', finds: ['CS-P-1', 'TP-P-3'] },
  { kind: 'question', query: 'who sets goals with teachers', finds: ['CS-C-3'] },
  { kind: 'question', query: 'when do we debrief', finds: ['CS-C-6', 'CS-T-4', 'CS-P-3'] },
  { kind: 'nothing', query: 'pizza', finds: [] },
  { kind: 'nothing', query: 'salary', finds: [] },
  { kind: 'nothing', query: 'parking permit', finds: [] },
];
