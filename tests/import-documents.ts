/** Documents of many kinds, made by code, that all say the same: what districts send, and what a reader must get out. */
import { crc32 } from 'node:zlib';
import writeSheets from 'write-excel-file/node';
import type { Draft } from '../src/domain/draft.ts';

/** A text as a document has it. */
export interface Told {
  readonly title: string;
  readonly programs: readonly ToldProgram[];
}

export interface ToldProgram {
  readonly title: string;
  readonly lists: readonly { readonly heading: string | null; readonly statements: readonly string[] }[];
}

/** The text of a handbook, in the order of its source. */
export function toldBy({ programs, settings, sourceText }: Draft): Told {
  const lines = sourceText.split('\n');
  const place = (title: string) => lines.lastIndexOf(title);
  return {
    title: settings.words.source.title,
    programs: programs
      .filter(({ words }) => words.added === undefined)
      .map(({ words: { title, roles, statements = [] } }) => ({
        title,
        lists: [
          ...(roles ?? [])
            .filter(({ added }) => added === undefined)
            .map(({ heading, statements }) => ({ heading, statements: textsOf(statements) })),
          ...(statements.length > 0 ? [{ heading: null, statements: textsOf(statements) }] : []),
        ],
      }))
      .sort((a, b) => place(a.title) - place(b.title)),
  };
}

function textsOf(statements: readonly { readonly text: string; readonly added?: string | undefined }[]): string[] {
  return statements.filter(({ added }) => added === undefined).map(({ text }) => text);
}

/** One line for each statement: what it says and where it stands. */
export function linesOf(programs: readonly ToldProgram[]): string[] {
  return programs.flatMap(({ title, lists }) =>
    lines(lists).map(([heading, text]) => `${title} > ${heading ?? '-'} > ${text}`),
  );
}

function lines(lists: ToldProgram['lists']): (readonly [string | null, string])[] {
  return lists.flatMap(({ heading, statements }) => statements.map((text) => [heading, text] as const));
}

type Made = Promise<Buffer> | Buffer | string;

/** By name, which says the kind of file too. */
export const documents: Readonly<Record<string, (told: Told) => Made>> = {
  'styles.docx': (told) =>
    docx([
      paragraph(told.title, { style: 'Title' }),
      ...told.programs.map(({ title }, i) => paragraph(`${title}\t${i + 2}`, { style: 'TOC1' })),
      ...inOrder(told, {
        program: (text) => paragraph(text, { style: 'Heading1' }),
        heading: (text) => paragraph(text, { style: 'Heading2' }),
        statement: (text) => paragraph(text, { list: 0 }),
      }),
    ]),
  'only bold.docx': (told) =>
    docx([
      paragraph(told.title, { run: '<w:b/>' }),
      ...told.programs.map(({ title }) => paragraph(title, { list: 0 })),
      ...inOrder(told, {
        program: (text) => paragraph(text, { run: '<w:b/>' }),
        heading: (text) => paragraph(`${text}:`, { run: '<w:b/>' }),
        statement: (text) => paragraph(`•\t${text}`),
      }),
    ]),
  'sizes.docx': (told) =>
    docx([
      paragraph(told.title, { run: '<w:b/><w:sz w:val="40"/>' }),
      ...inOrder(told, {
        program: (text) => paragraph(text, { run: '<w:b/><w:sz w:val="28"/>' }),
        heading: (text) => paragraph(text, { run: '<w:b/>' }),
        statement: (text) => paragraph(text, { list: 0, style: 'ListParagraph' }),
      }),
    ]),
  'reviewed.docx': (told) =>
    docx(
      inOrder(told, {
        program: (text) => paragraph(text, { style: 'Heading1' }),
        heading: (text) => paragraph(text, { style: 'Heading2' }),
        statement: (text) => {
          const [first = '', ...rest] = text.split(' ');
          const deleted = '<w:del w:id="1" w:author="A"><w:r><w:delText>Never </w:delText></w:r></w:del>';
          const inserted = `<w:ins w:id="2" w:author="A">${run(rest.join(' '))}</w:ins>`;
          const comment = '<w:r><w:commentReference w:id="0"/></w:r>';
          return `<w:p>${listed(0)}${deleted}${run(`${first} `)}${inserted}${comment}</w:p>`;
        },
      }),
      '<w:comment w:id="0" w:author="A"><w:p><w:r><w:t>Do we still say this?</w:t></w:r></w:p></w:comment>',
    ),
  'tables.docx': (told) =>
    docx(
      told.programs.flatMap(({ title, lists }) => {
        const cells = (texts: (string | null)[], list?: number) =>
          `<w:tc>${texts.map((text) => paragraph(text ?? '', list === undefined ? {} : { list })).join('')}</w:tc>`;
        if (lists.some(({ heading }) => heading === null))
          return [
            paragraph(title, { style: 'Heading1' }),
            ...lines(lists).map(([, text]) => paragraph(text, { list: 0 })),
          ];
        const rows = [
          lists.map(({ heading }) => cells([heading])),
          lists.map(({ statements }) => cells([...statements], 0)),
        ];
        const table = rows.map((row) => `<w:tr>${row.join('')}</w:tr>`).join('');
        return [paragraph(title, { style: 'Heading1' }), `<w:tbl>${table}</w:tbl>`];
      }),
    ),
  'one table.docx': (told) => {
    const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`;
    const row = (texts: readonly string[]) => `<w:tr>${texts.map(cell).join('')}</w:tr>`;
    const rows = told.programs.flatMap(({ title, lists }) =>
      lines(lists).map(([heading, text]) => row([title, heading ?? '', text])),
    );
    return docx([
      paragraph(told.title),
      `<w:tbl>${row(['Program', 'Role', 'Responsibility'])}${rows.join('')}</w:tbl>`,
    ]);
  },
  'nested.docx': (told) =>
    docx([
      paragraph(told.title, { style: 'Title' }),
      ...told.programs.flatMap(({ title, lists }) => [
        paragraph(title, { list: 0 }),
        ...lists.flatMap(({ heading, statements }) => [
          ...(heading === null ? [] : [paragraph(heading, { list: 1 })]),
          ...statements.map((text) => paragraph(text, { list: heading === null ? 1 : 2 })),
        ]),
      ]),
    ]),
  'google headings.html': (told) =>
    html(
      inOrder(told, {
        program: (text) => `<h1 class="c3" id="h.abc"><span class="c1">${escaped(text)}</span></h1>`,
        heading: (text) => `<h2 class="c3"><span>${escaped(text)}</span></h2>`,
        statement: (text) =>
          `<ul class="c5 lst-kix_x1-0 start"><li class="c2 li-bullet-0"><span class="c1">${escaped(text)}</span></li></ul>`,
      }),
    ),
  'google bold.html': (told) =>
    html([
      `<p class="c3"><span class="c8">${escaped(told.title)}</span></p>`,
      ...inOrder(told, {
        program: (text) => `<p class="c3"><span class="c6">${escaped(text)}</span></p>`,
        heading: (text) => `<p class="c3"><span class="c7">${escaped(text)}</span></p>`,
        statement: (text) =>
          `<p class="c3"><span class="c1">- ${escaped(text)}</span><sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup></p>`,
      }),
      '<div class="c9"><p class="c3"><a href="#cmnt_ref1" id="cmnt1">[a]</a><span class="c1">Is this so?</span></p></div>',
    ]),
  'printed.txt': (told) => printed(told),
  'bare.txt': (told) =>
    [
      told.title,
      ...inOrder(told, {
        program: (text) => `\n\n${text}`,
        heading: (text) => `\n${text}\n`,
        statement: (text) => text,
      }),
    ].join('\n'),
  'signs alone.txt': (told) =>
    [
      told.title,
      ...told.programs.map(({ title }, i) => `${title} ........... ${i + 1}`),
      ...inOrder(told, {
        program: (text) => text,
        heading: (text) => text,
        statement: (text) => `•\n${text}`,
      }),
    ].join('\r\n'),
  'markdown.txt': (told) =>
    [
      `# ${told.title}`,
      ...inOrder(told, {
        program: (text) => `\n## ${text}\n`,
        heading: (text) => `\n**${text}**\n`,
        statement: (text, i) => `${i + 1}. ${text}`,
      }),
    ].join('\n'),
  'broken and bare.txt': (told) =>
    inOrder(told, { program: (text) => text, heading: (text) => text, statement: (text) => text })
      .flatMap((line) => wrapped(line, 58))
      .flatMap((line, i) => (i % 25 === 24 ? [line, '', String((i + 1) / 25), '', told.title] : [line]))
      .join('\n'),
  'indented.txt': (told) =>
    inOrder(told, {
      program: (text) => text,
      heading: (text) => `  ${text}:`,
      statement: (text, i) => `    ${i + 1}) ${wrapped(text, 60).join('\n       ')}`,
    }).join('\n'),
  'apart.txt': (told) =>
    inOrder(told, {
      program: (text) => `${text}\n`,
      heading: (text) => `${text}\n`,
      statement: (text) => `o ${wrapped(text, 70).join('\n')}\n`,
    }).join('\n'),
  'underlined.docx': (told) =>
    docx(
      inOrder(told, {
        program: (text) => paragraph(text, { run: '<w:b/><w:u w:val="single"/>' }),
        heading: (text) => paragraph(text, { run: '<w:u w:val="single"/>' }),
        statement: (text, i) => paragraph(`${i + 1}. ${text}`),
      }),
    ),
  'no signs.docx': (told) =>
    docx(
      inOrder(told, {
        program: (text) => paragraph(text, { run: '<w:b/><w:caps/>' }),
        heading: (text) => paragraph(text, { run: '<w:b/>' }),
        statement: (text) => paragraph(text),
      }),
    ),
  'broken by hand.docx': (told) =>
    docx(
      told.programs.flatMap(({ title, lists }) => [
        paragraph(title, { style: 'Heading1' }),
        ...lists.flatMap(({ heading, statements }) => [
          ...(heading === null ? [] : [paragraph(heading, { run: '<w:b/>' })]),
          `<w:p>${statements.map((text) => run(`- ${text}`)).join('<w:r><w:br/></w:r>')}</w:p>`,
        ]),
      ]),
    ),
  'rows.html': (told) =>
    html(
      told.programs.flatMap(({ title, lists }) => [
        `<h3>${escaped(title)}</h3><table>`,
        ...lists.map(({ heading, statements }) => {
          const texts = statements.map((text) => `<p>• ${escaped(text)}</p>`).join('');
          return heading === null
            ? `<tr><td>${texts}</td></tr>`
            : `<tr><td><b>${escaped(heading)}</b></td><td>${texts}</td></tr>`;
        }),
        '</table>',
      ]),
    ),
  'a sheet each.xlsx': async (told) =>
    await writeSheets(
      told.programs.map(({ title, lists }) => ({
        sheet: title.replaceAll('/', '-').slice(0, 31),
        data: [
          [{ value: title, type: String }],
          lists.map(({ heading }) => (heading === null ? null : { value: heading, type: String, fontWeight: 'bold' })),
          ...Array.from({ length: Math.max(...lists.map(({ statements }) => statements.length)) }, (_, i) =>
            lists.map(({ statements }) =>
              statements[i] === undefined ? null : { value: statements[i], type: String },
            ),
          ),
        ],
      })) as never,
    ).toBuffer(),
  'columns.xlsx': (told) =>
    xlsx([
      [`${told.title}, all in one sheet`],
      ['No.', 'Statement', 'Role', 'Program'],
      ...told.programs.flatMap(({ title, lists }) =>
        lines(lists).map(([heading, text], i) => [String(i + 1), text, heading ?? '', title]),
      ),
    ]),
  'said once.xlsx': (told) =>
    xlsx([
      ['Program', 'Who', 'Responsibilities'],
      ...told.programs.flatMap(({ title, lists }) =>
        lists.flatMap(({ heading, statements }, i) =>
          statements.map((text, j) => [i + j === 0 ? title : '', j === 0 ? (heading ?? '') : '', text]),
        ),
      ),
    ]),
};

interface Ways {
  readonly program: (text: string) => string;
  readonly heading: (text: string) => string;
  readonly statement: (text: string, index: number) => string;
}

function inOrder({ programs }: Told, ways: Ways): string[] {
  return programs.flatMap(({ title, lists }) => [
    ways.program(title),
    ...lists.flatMap(({ heading, statements }) => [
      ...(heading === null ? [] : [ways.heading(heading)]),
      ...statements.map(ways.statement),
    ]),
  ]);
}

/** As it comes out of a PDF: broken lines, broken words, a line and a number on every page. */
export function printed(told: Told, width = 64, length = 30): string {
  const all = [
    told.title,
    ...told.programs.map(({ title }) => `• ${title}`),
    ...inOrder(told, { program: (text) => text, heading: (text) => text, statement: (text) => `• ${text}` }),
  ].flatMap((line) => wrapped(line, width));
  const pages = Array.from({ length: Math.ceil(all.length / length) }, (_, i) =>
    all.slice(i * length, (i + 1) * length),
  );
  return pages
    .map((page, i) => [`${told.title} · Handbook`, ...page, `Page ${i + 1} of ${pages.length}`].join('\n'))
    .join('\n\f');
}

export function wrapped(text: string, width: number): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    const room = width - line.length - 1;
    if (line === '') lines[lines.length - 1] = word;
    else if (word.length <= room) lines[lines.length - 1] = `${line} ${word}`;
    else if (/^\p{L}{9,}[.,]?$/u.test(word) && room > 5) {
      lines[lines.length - 1] = `${line} ${word.slice(0, 4)}-`;
      lines.push(word.slice(4));
    } else lines.push(word);
  }
  return lines;
}

function html(lines: readonly string[]): string {
  const style =
    '.c1{font-weight:400;font-size:11pt}.c6{font-weight:700;font-size:14pt}.c7{font-weight:700;font-size:11pt}.c8{font-size:20pt}';
  return `<html><head><meta content="text/html; charset=UTF-8"><style type="text/css">${style}</style></head><body class="c4 doc-content">${lines.join('')}</body></html>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

type Rows = readonly (readonly string[])[];

export async function xlsx(rows: Rows): Promise<Buffer> {
  return await workbook({ Sheet1: rows });
}

/** A workbook of several sheets, by their names. */
export async function workbook(sheets: Readonly<Record<string, Rows>>): Promise<Buffer> {
  const cells = (rows: Rows) => rows.map((row) => row.map((value) => (value === '' ? null : { value, type: String })));
  const all = Object.entries(sheets).map(([sheet, rows]) => ({ sheet, data: cells(rows) }));
  return await writeSheets(all as never).toBuffer();
}

interface Look {
  readonly style?: string;
  readonly list?: number;
  readonly run?: string;
}

export function paragraph(text: string, { style, list, run: look = '' }: Look = {}): string {
  const named = style === undefined ? '' : `<w:pStyle w:val="${style}"/>`;
  const own = list === undefined ? `<w:pPr>${named}</w:pPr>` : listed(list, named);
  return `<w:p>${own}${text
    .split('\t')
    .map((part) => run(part, look))
    .join('<w:r><w:tab/></w:r>')}</w:p>`;
}

function listed(level: number, named = ''): string {
  return `<w:pPr>${named}<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr></w:pPr>`;
}

function run(text: string, look = ''): string {
  return `<w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
}

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const ooxml = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** A Word document of these paragraphs, which may have styles of its own. */
export function docx(paragraphs: readonly string[], comments = '', ownStyles: readonly string[] = []): Buffer {
  const styles = {
    Title: 'Title',
    Heading1: 'heading 1',
    Heading2: 'heading 2',
    TOC1: 'toc 1',
    ListParagraph: 'List Paragraph',
  };
  const style = ([id, name]: [string, string]) =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`;
  // Of three styles the first hides its words, the second is based on it, and the third says that it does not.
  const based = (type: string, id: string, more: string) =>
    `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${id}"/>${more}</w:style>`;
  const hiding = [
    based('character', 'Secret', '<w:rPr><w:vanish/></w:rPr>'),
    based('paragraph', 'Whisper', '<w:basedOn w:val="Secret"/>'),
    based('paragraph', 'Spoken', '<w:basedOn w:val="Whisper"/><w:rPr><w:vanish w:val="false"/></w:rPr>'),
  ];
  const level = (i: number) => `<w:lvl w:ilvl="${i}"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl>`;
  const relations = ['styles', 'numbering', 'comments'].map(
    (name) => `<Relationship Id="${name}" Type="${ooxml}/${name}" Target="${name}.xml"/>`,
  );
  const inside = (name: string, words: string) => `<w:${name} xmlns:w="${main}">${words}</w:${name}>`;
  return zip({
    '[Content_Types].xml': `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${word}.document.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${packaged}/relationships"><Relationship Id="r" Type="${ooxml}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${packaged}/relationships">${relations.join('')}</Relationships>`,
    'word/styles.xml': inside('styles', [...Object.entries(styles).map(style), ...hiding, ...ownStyles].join('')),
    'word/numbering.xml': inside(
      'numbering',
      `<w:abstractNum w:abstractNumId="0">${[0, 1, 2].map(level).join('')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`,
    ),
    'word/comments.xml': inside('comments', comments),
    'word/document.xml': inside('document', `<w:body>${paragraphs.join('')}</w:body>`),
  });
}

/** Files packed without being made smaller. */
export function zip(files: Readonly<Record<string, string>>): Buffer {
  let at = 0;
  const central: Buffer[] = [];
  const parts = Object.entries(files).map(([name, text]) => {
    const [title, bytes] = [Buffer.from(name), Buffer.from(text)];
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt32LE(crc32(bytes), 10);
    head.writeUInt32LE(bytes.length, 14);
    head.writeUInt32LE(bytes.length, 18);
    head.writeUInt16LE(title.length, 22);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(at, 10);
    central.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\0', 'latin1'), head, tail, title]));
    const part = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), head, title, bytes]);
    at += part.length;
    return part;
  });
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...parts, directory, Buffer.from('PK\x05\x06', 'latin1'), end]);
}
