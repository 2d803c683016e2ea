import { describe, expect, test } from 'vitest';
import { wrongLink, wrongPicture } from '../../../src/check/links.ts';
import { didYouMean } from '../../../src/domain/did-you-mean.ts';

const pages = new Map([
  ['/', new Set<string>()],
  ['/glossary/', new Set(['mor'])],
  ['/programs/records-guide/', new Set(['RG-M-4'])],
  ['/roles/mentor/', new Set(['main'])],
  ['/100%/', new Set<string>()],
]);
const empty: ReadonlySet<string> = new Set();
const wrong = (url: string) => wrongLink(url, '/roles/mentor/', { pages, empty, meant: didYouMean });

describe('a link', () => {
  test.each([
    ['to a page of the handbook', '/programs/records-guide/'],
    ['to a place on a page', '/programs/records-guide/#RG-M-4'],
    ['to a place on its own page', '#main'],
    ['from page to page', '../../glossary/#mor'],
    ['to the top of a page', '/glossary/#'],
    ['with letters written as numbers', '/programs/records%2Dguide/#RG%2DM-4'],
    ['with a percent sign that begins no number', '/100%/'],
    ['to a website, without a slash at its end', 'https://www.example.org'],
    ['to a website, with a question', 'https://www.example.org?a:b'],
    ['to an e-mail address', 'mailto:mentor@example.org'],
    ['to a telephone', 'tel:+15550100'],
  ])('%s is right', (_, url) => {
    expect(wrong(url)).toBeUndefined();
  });

  test.each([
    ['of nothing but a space', ' ', 'This link leads nowhere.', 'Write its address between the brackets ().'],
    ['with a colon in a page’s name', '/a:b/', 'The handbook has no page /a:b/.', 'There are: /, /glossary/'],
    ['to a script, with a space before it', ' javascript:x', 'A link may not begin with "javascript:".', 'https://'],
    ['that some browsers take for a website', '/\\example.org', 'A link may not begin with "/\\".', 'https://'],
    [
      'to a website, with its beginning pasted twice',
      'https://https://www.example.org/',
      'https://https://www.example.org/ is no address of a website.',
      'Copy the address from the browser.',
    ],
    [
      'to a door of a website that there can’t be',
      'https://www.example.org:99999/',
      'is no address of a website.',
      'Copy the address',
    ],
    [
      'to a website without its beginning',
      ' www.example.org/a ',
      ' www.example.org/a  would be a page of the handbook.',
      /^Write https:\/\/www\.example\.org\/a$/,
    ],
    ['to a page that has "www." in its name', '/www.a.b/', 'The handbook has no page /www.a.b/.', 'There are:'],
    ['to a page that begins with "www."', 'www./x.y', 'The handbook has no page /roles/mentor/www./x.y.', 'There are:'],
    [
      'to a place on its own page that only another page has',
      '#mor',
      'This page has nothing with the address #mor.',
      'There are: main.',
    ],
    [
      'to a statement on the wrong page',
      '/glossary/#RG-M-4',
      'The page /glossary/ has nothing with the address #RG-M-4.',
      'It stands on /programs/records-guide/#RG-M-4.',
    ],
  ])('%s is told of', (_, url, what, fix) => {
    expect(wrong(url)).toMatchObject({ what: expect.stringContaining(what), fix: expect.stringMatching(fix) });
  });

  test('to a page is not judged while it can’t be known which pages there are', () => {
    expect(wrongLink('/nowhere/', '/roles/mentor/', { pages: undefined, empty, meant: didYouMean })).toBeUndefined();
    expect(
      wrongLink('http://example.org/', '/roles/mentor/', { pages: undefined, empty, meant: didYouMean })?.fix,
    ).toBe('Write https://example.org/');
  });
});

describe('a picture', () => {
  const images = ['our-team.png'];

  test.each(['../images/our-team.png', '../images/our%2Dteam.png'])('%s that says what it shows is right', (url) => {
    expect(wrongPicture(url, 'Us', images)).toBeUndefined();
  });

  test.each([
    ['in a folder of the pictures', '../images/old/our-team.png', 'Us', '"../images/old/our-team.png" is not in'],
    ['with a longer way to it', '../../images/our-team.png', 'Us', '"../../images/our-team.png" is not in'],
    ['with a percent sign in its name', '../images/100%.png', 'Us', 'There is no picture "100%.png" in'],
    ['that says a space only', '../images/our-team.png', ' ', 'The picture "our-team.png" says nothing'],
  ])('%s is told of', (_, url, alt, what) => {
    expect(wrongPicture(url, alt, images)?.what).toContain(what);
  });
});
