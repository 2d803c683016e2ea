import type { Handbook } from '../domain/handbook.ts';
import { urls } from '../urls.ts';

/** A page for those who read lists: search engines and language models. */
export interface ListedPage {
  readonly address: string;
  readonly title: string;
  readonly says: string;
}

/** Every page of the site but the one for addresses that lead nowhere. */
export function pagesOf(handbook: Handbook): readonly ListedPage[] {
  const { title, programs, roles, themes, agreements, statements } = handbook;
  const page = (address: string, title: string, says: string): ListedPage => ({ address, title, says });
  return [
    page(urls.home, title, `${statements.length} statements on ${programs.length} programs, word for word.`),
    page(urls.programs, 'Programs', 'All programs.'),
    ...programs.map(({ id, title, summary }) => page(urls.program(id), title, summary)),
    page(urls.roles, 'Roles', 'All roles.'),
    ...roles.map(({ id, title, summary }) => page(urls.role(id), title, summary)),
    page(urls.matrix, 'Responsibility matrix', 'Programs and roles in one table.'),
    page(urls.themes, 'Themes', 'Subjects across programs and roles.'),
    ...themes.map(({ id, title, statements }) => page(urls.theme(id), title, `${statements.length} statements.`)),
    page(urls.cycle, 'The coaching cycle', 'Who does what, station by station.'),
    page(urls.onboarding, 'Onboarding', 'What somebody new learns and does first.'),
    page(urls.agreements, 'Partnership agreements', 'Forms to fill in.'),
    ...agreements.map(({ id, title }) => page(urls.agreement(id), title, 'A form to fill in.')),
    page(urls.glossary, 'Glossary', 'Words of the field; their meanings are not the source’s.'),
    page(urls.compare, 'Compare', 'Two lists side by side.'),
    page(urls.choosing, 'Which coaching is for me?', 'Questions to ask.'),
    page(urls.questions, 'Questions', 'What the source does not say.'),
    page(urls.source, 'Source', 'The text itself, with its line numbers.'),
    page(urls.search, 'Search', 'Every statement, to search and to choose from.'),
    page(urls.print, 'To print', 'Sheets as PDFs, and downloads.'),
    page(urls.accessibility, 'Accessibility', 'What is met, and how it is checked.'),
  ];
}
