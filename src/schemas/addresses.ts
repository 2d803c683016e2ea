/** `content/addresses.yaml`: every address that the handbook has promised to keep. */
import { z } from 'zod';
import { fields, line, list } from './words.ts';

/** An address of the site, from its root: `/programs/reading-club/` or `/programs/reading-club/#AB-C-1`. */
const address = line.regex(
  /^\/([a-z0-9-]+\/)*(#[A-Za-z0-9-]+)?$/,
  'should be an address of the handbook, such as /programs/reading-club/ or /glossary/#feedback',
);

export const addressesSchema = z.strictObject(
  {
    promised: z
      .array(address, list)
      .default([])
      .describe('Every address that readers may have copied. Nothing is ever taken out; the check adds what is new.'),
    moved: z
      .record(address, address, fields)
      .default({})
      .describe('Where an old address leads that is gone: "/old/: /new/"; {} where there is none.'),
  },
  fields,
);
