/** Every file of the site that is no page: its address, and what it says. What it is, the end of its name tells. */
import type { APIRoute } from 'astro';
import type { Asked } from '../components/onboarding/whose-is-this.client.ts';
import { quizQuestions } from '../domain/quiz.ts';
import { changesFeed, changesTable } from '../downloads/changes.ts';
import { toCsv } from '../downloads/csv.ts';
import { handbookJson } from '../downloads/handbook-json.ts';
import { icon } from '../downloads/icon.ts';
import { llmsText } from '../downloads/llms-text.ts';
import { statementsTable } from '../downloads/statements-table.ts';
import { typeOf } from '../hosting/headers.ts';
import { loadHandbook } from '../load-handbook.ts';
import { palette } from '../palette.ts';
import { printSheet } from '../print/print-sheet.ts';
import { sheetsOf } from '../print/sheets/index.ts';
import { socialCard } from '../print/social-card.ts';
import { searchIndex } from '../search/index/build-index.ts';
import { shelves } from '../search/query/vocabulary.ts';
import { siteMap } from '../site-map.ts';
import { facesFor } from '../typeface.ts';
import { urls } from '../urls.ts';

/** What a file says; undefined where these words have nothing for it. */
type Says = (site: URL | undefined) => Promise<Said> | Said;
type Said = string | Uint8Array | undefined;

async function filesOf(): Promise<Readonly<Record<string, Says>>> {
  const handbook = await loadHandbook();
  const { title, language, changes } = handbook;
  const { vocabulary, files: index } = await searchIndex(handbook);
  const [words, near] = shelves(vocabulary);
  const asked = quizQuestions(handbook).map(({ statement, answer, heading }): Asked => {
    const { id, text, program } = statement;
    return { id, text, role: answer.id, heading, program: program.title, href: urls.statement(statement) };
  });
  const manifest = {
    name: title,
    lang: language,
    short_name: title.split(' ').at(-1),
    start_url: urls.home,
    scope: urls.home,
    display: 'minimal-ui',
    background_color: palette.paper[0],
    theme_color: palette.paper[0],
    icons: [{ src: urls.favicon, sizes: 'any', type: 'image/svg+xml', purpose: 'any' }],
  };
  const whole = (address: string, site: URL | undefined) => (site ? new URL(address, site).href : address);
  return {
    [urls.handbookJson]: () => JSON.stringify(handbookJson(handbook), undefined, 1),
    [urls.statementsCsv]: () => toCsv(statementsTable(handbook)),
    [urls.changesCsv]: () => (changes.length > 0 ? toCsv(changesTable(handbook)) : undefined),
    [urls.changesFeed]: () => changesFeed(handbook),
    [urls.vocabulary]: () => JSON.stringify(words),
    [urls.nearWords]: () => JSON.stringify(near),
    [urls.quietCheck]: () => JSON.stringify(asked),
    [urls.favicon]: () => icon(handbook),
    [urls.manifest]: () => JSON.stringify(manifest),
    [urls.socialCard]: () => socialCard(handbook),
    [urls.llms]: (site) => llmsText(handbook, siteMap(handbook), (address) => whole(address, site)),
    [urls.robots]: (site) =>
      ['User-agent: *', 'Allow: /', ...(site ? [`Sitemap: ${whole(urls.sitemap, site)}`] : []), ''].join('\n'),
    // For search engines; none where the words do not say where the site is published.
    [urls.sitemap]: (site) => {
      const pages = [...siteMap(handbook).keys()].map((page) => `<url><loc>${whole(page, site)}</loc></url>`);
      const set = `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${pages.join('')}</urlset>`;
      return site && `<?xml version="1.0" encoding="UTF-8"?>\n${set}\n`;
    },
    ...Object.fromEntries(
      sheetsOf(handbook).flatMap((sheet) => [
        [urls.sheet(sheet.path), async () => (await printSheet(handbook, sheet)).pdf],
        [urls.sheetPicture(sheet.path), async () => (await printSheet(handbook, sheet)).picture],
      ]),
    ),
    ...Object.fromEntries((await facesFor(handbook)).map(({ name, bytes }) => [urls.typeface(name), () => bytes])),
    // A build writes the files of the search index at its end (handbook-site.ts): there may be tens of thousands.
    ...(import.meta.env.DEV &&
      Object.fromEntries([...index].map(([file, bytes]) => [urls.searchIndex + file, () => bytes]))),
  };
}

export async function getStaticPaths() {
  const files = Object.entries(await filesOf());
  return files.map(([address, says]) => ({ params: { file: address.slice(urls.home.length) }, props: { says } }));
}

export const GET: APIRoute<{ says: Says }> = async ({ props: { says }, params: { file = '' }, site }) => {
  const said = await says(site);
  // In a build, an answer without a body is no file.
  if (said === undefined) return new Response(null, { status: 204 });
  const body = typeof said === 'string' ? said : Uint8Array.from(said);
  return new Response(body, { headers: { 'content-type': typeOf(file) } });
};
