/** Links and pictures in the text below the fields. */
import { body, studioPartner, type Mistake } from './mistake.ts';

export const links: readonly Mistake[] = [
  {
    mistake: 'a picture without words',
    spoil: (w) => {
      w.makeFolder('images');
      w.write('images/team.png', 'x');
      w.write(studioPartner, `${w.read(studioPartner)}\n![](../images/team.png)\n`);
    },
    file: studioPartner,
    at: '![](../images/team.png)',
    what: 'The picture "team.png" says nothing to those who can\'t see it.',
    fix: '![What it shows](../images/team.png)',
  },
  {
    mistake: 'a picture that is missing',
    spoil: (w) => {
      w.makeFolder('images');
      w.write('images/team.png', 'x');
      w.write(studioPartner, `${w.read(studioPartner)}\n![Us](../images/taem.png)\n`);
    },
    file: studioPartner,
    at: '![Us]',
    what: 'There is no picture "taem.png" in content/images.',
    fix: 'Did you mean team.png?',
  },
  {
    mistake: 'a picture from elsewhere',
    ...body('![Us](https://www.example.org/us.png)'),
    what: 'The picture "https://www.example.org/us.png" is not in content/images.',
    fix: 'Put it there',
  },
  {
    mistake: 'a picture inside its address',
    ...body('![Us](data:image/png;base64,AAAA)'),
    what: 'is not in content/images',
    fix: 'Put it there',
  },
  {
    mistake: 'a link to a script',
    ...body('[Click](javascript:alert(1))'),
    what: 'A link may not begin with "javascript:".',
    fix: 'Links begin with https://',
  },
  {
    mistake: 'a link to a hidden script',
    ...body('[Click](JaVa&#115;cript:alert%281%29)'),
    what: 'A link may not begin with "javascript:".',
    fix: 'Links begin with https://',
  },
  {
    mistake: 'a link to a script, defined below',
    ...body('[Click][here]\n\n[here]: javascript:alert(1)', '[here]: javascript'),
    what: 'A link may not begin with "javascript:".',
    fix: 'Links begin with https://',
  },
  {
    mistake: 'a link to a script with a tab in it',
    ...body('[Click](java&#9;script:alert%281%29)'),
    what: 'A link may not begin with "javascript:".',
    fix: 'Links begin with https://',
  },
  {
    mistake: 'a link that pretends to lead elsewhere',
    ...body('[Click](https://www.example.org@evil.example/)'),
    what: 'is no address of a website.',
    fix: 'Copy the address',
  },
  {
    mistake: 'a link whose bracket is not closed',
    ...body('[Click](/programs/records-guide/ and more.'),
    what: 'is no link',
    fix: 'Write a ")" after the address.',
  },
  {
    mistake: 'a link to data',
    ...body('[Click](data:text/html,x)'),
    what: 'A link may not begin with "data:".',
    fix: 'Links begin with https://',
  },
  {
    mistake: 'a link to a file of one’s own',
    ...body('[Click](file:///C:/plan.docx)'),
    what: 'A link may not begin with "file:".',
    fix: 'Links begin with https://',
  },
  {
    mistake: 'a link to whatever is there',
    ...body('[Click](//www.example.org/)'),
    what: 'A link may not begin with "//".',
    fix: 'Links begin with https://',
  },
  {
    mistake: 'a link that is not safe',
    ...body('[Click](http://www.example.org/)'),
    what: 'The link to http://www.example.org/ is not safe on its way.',
    fix: 'Write https://www.example.org/',
  },
  {
    mistake: 'a link that is no address',
    ...body('[Click](https://example)'),
    what: 'https://example is no address of a website.',
    fix: 'Copy the address',
  },
  {
    mistake: 'a link with a space',
    ...body('[Click](/programs/records guide/)'),
    what: 'is no link: its address has a space in it.',
    fix: 'correct the address',
  },
  {
    mistake: 'a link with a space between its brackets',
    ...body('[Click] (/programs/records-guide/)'),
    what: 'is no link: there is a space between its brackets.',
    fix: 'Take the space away.',
  },
  {
    mistake: 'a link to a page that there is not',
    ...body('[Click](/programs/records-giude/)'),
    what: 'The handbook has no page /programs/records-giude/.',
    fix: 'Did you mean /programs/records-guide/?',
  },
  {
    mistake: 'a link without the slash at its end',
    ...body('[Click](/programs/records-guide)'),
    what: 'The handbook has no page /programs/records-guide.',
    fix: 'Write /programs/records-guide/ with the slash at its end.',
  },
  {
    mistake: 'a relative link that leads nowhere',
    ...body('[Click](../records-giude/)'),
    what: 'The handbook has no page /programs/records-giude/.',
    fix: 'Did you mean /programs/records-guide/?',
  },
  {
    mistake: 'a link to a statement that is not on this page',
    ...body('[Click](#RG-M-4)'),
    what: 'This page has nothing with the address #RG-M-4.',
    fix: 'It stands on /programs/records-guide/#RG-M-4.',
  },
  {
    mistake: 'a link to a term that there is not',
    ...body('[Click](/glossary/#morr)'),
    what: 'The page /glossary/ has nothing with the address #morr.',
    fix: 'Did you mean mor?',
  },
  {
    mistake: 'a link that leads nowhere',
    ...body('[Click]()'),
    what: 'This link leads nowhere.',
    fix: 'Write its address',
  },
  {
    mistake: 'a link without words',
    ...body('Look [](/programs/records-guide/).'),
    what: 'The link to /programs/records-guide/ has no words.',
    fix: 'Write what it leads to',
  },
  {
    mistake: 'a link whose address stands nowhere',
    ...body('[Click][nowhere]'),
    what: '[Click][nowhere] leads nowhere.',
    fix: 'Write [words](address).',
  },
  {
    mistake: 'an address between signs',
    ...body('See <https://www.example.org/>.'),
    what: 'An address may not stand between < and >.',
    fix: 'Write [words](https://…) instead.',
  },
];
