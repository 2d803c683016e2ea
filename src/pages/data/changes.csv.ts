import type { APIRoute } from 'astro';
import { changesTable } from '../../downloads/changes.ts';
import { toCsv } from '../../downloads/csv.ts';
import { loadHandbook } from '../../load-handbook.ts';

/** Every change as a table for a spreadsheet; no file where there is none. */
export const GET: APIRoute = async () => {
  const handbook = await loadHandbook();
  if (handbook.changes.length === 0) return new Response(null, { status: 204 });
  return new Response(toCsv(changesTable(handbook)), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
