/** `content/addresses.yaml`: every address that the handbook has promised to keep. */
import { date, fields, line, list, named } from './words.ts';

/** An address of the site, from its root: `/programs/reading-club/` or `/programs/reading-club/#AB-C-1`. */
const address = line.regex(
  /^\/([a-z0-9-]+\/)*(#[A-Za-z0-9-]+)?$/,
  'should be an address of the handbook, such as /programs/reading-club/ or /glossary/#feedback',
);

export const addressesSchema = fields({
  promised: list(address)
    .default([])
    .describe('Every address that readers may have copied. Nothing is ever taken out; the check adds what is new.'),
  moved: named(address, address)
    .default({})
    .describe('Where an old address leads that is gone: "/old/: /new/"; {} where there is none.'),
  withdrawn: named(
    address,
    fields({
      on: date.describe('The day on which it was withdrawn, such as 2027-07-01.'),
      into: list(address)
        .default([])
        .describe('Addresses of today in which what it said stands now; [] where it stands nowhere.'),
    }),
  )
    .default({})
    .describe('What the district has withdrawn: "/old/: { on: 2027-07-01, into: [] }". Its address says so for good.'),
});
