import type { APIRoute } from 'astro';
import { toCsv } from '../../downloads/csv.ts';
import { statementsTable } from '../../downloads/statements-table.ts';
import { loadHandbook } from '../../load-handbook.ts';

/** Every statement as a table for a spreadsheet. */
export const GET: APIRoute = async () =>
  new Response(toCsv(statementsTable(await loadHandbook())), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
