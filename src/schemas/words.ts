/** The small shapes that several schemas share. Each says in plain words what an editor should write. */
import { z } from 'zod';

/** One line of text, not blank, without spaces at its ends. */
export const line = z
  .string()
  .refine((text) => text.trim() !== '', 'is blank; write the text')
  .refine((text) => text === text.trim(), 'has a space at its start or end; take it away')
  .refine((text) => !/[\r\n]/.test(text), 'runs over several lines; keep it on one')
  .refine((text) => !text.includes('\t'), 'has a tab in it; put a space');

/** The id or file name of something that stands elsewhere. Whether it is there, a rule of the domain says. */
export const reference = z
  .string({ error: 'should be the id of something, in letters' })
  .refine((text) => text.trim() !== '', 'is blank; write an id');

/** The name that an address is made of: small letters, digits and hyphens, such as `reading-club`. */
export const slug = line.regex(
  /^[a-z0-9]+(-[a-z0-9]+)*$/,
  'should be small letters, digits and hyphens, such as reading-club',
);

/** A statement's id, such as `AB-C-4` (program, role, number) or `AB-1` (program, number). */
export const statementId = line.regex(
  /^[A-Z][A-Z0-9]*(-[A-Z]{1,2})?-[1-9][0-9]*$/,
  'should look like AB-C-4 (program, role, number) or AB-1 (program, number)',
);

/** `explicit`: the words say so. `inferred`: the editor reads it so, and the site says that it is a reading. */
export const basis = z.enum(['explicit', 'inferred'], {
  error: 'should be explicit (the words say so) or inferred (the editor reads it so)',
});

/** Something with these fields and no other. */
export const fields = <Fields extends z.ZodRawShape>(all: Fields) => z.strictObject(all);

/** Things by a name that the editor gives them. */
export const named = <Name extends z.ZodString, Thing extends z.ZodType>(name: Name, thing: Thing) =>
  z.record(name, thing);

export const list = <Entry extends z.ZodType>(entry: Entry) => z.array(entry);

/** Text that may be left blank: "". It may hold several paragraphs, with an empty line between them. */
export const blankable = z
  .string({
    error: ({ input }) =>
      typeof input === 'number' || typeof input === 'boolean' || input instanceof Date
        ? 'should be text: put it in quotation marks'
        : 'should be text; "" leaves it blank',
  })
  .trim()
  .refine(
    (text) => !/^[“”„«][^“”„«»]*[“”»]?$/.test(text),
    'stands in curly quotation marks, which readers would see; put it in straight ones: "…"',
  );

export const order = z.int({ error: 'should be a whole number, such as 3' }).positive('should be 1 or more');

export const date = z
  .string({ error: 'should be a day, such as 2026-11-23' })
  .refine(isDay, 'should be a day, such as 2026-11-23');

export const pastDate = date.refine(
  (text) => text <= new Date().toJSON().slice(0, 10),
  'is a day that is still to come',
);

export const day = z
  .string({ error: 'should be a day, such as 2026-11-23, or "" for a blank' })
  .refine((text) => text === '' || isDay(text), 'should be a day, such as 2026-11-23, or "" for a blank');

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00Z`).toJSON()?.startsWith(text) === true;
}

/** By whom something is looked over, and when; each may be left out. */
export const review = {
  owner: line.optional().describe('Who keeps it: a name or a department.'),
  reviewed: pastDate.optional().describe('The day on which it was last looked over.'),
  reviewEvery: z
    .int({ error: 'should be a number of months, such as 12' })
    .positive('should be 1 month or more')
    .optional()
    .describe('After how many months it is due again.'),
};

/** The address of a site, such as "https://www.example.org/handbook/"; "" leaves it blank. */
export const siteAddress = blankable.refine(
  (text) => text === '' || /^https?:\/\/[^\s?#]+\/$/.test(text),
  'should begin with https:// and end with /, such as "https://www.example.org/handbook/", or "" for a blank',
);
