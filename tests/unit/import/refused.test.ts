import { describe, expect, test } from 'vitest';
import { docx, paragraph, xlsx, zip } from '../../import-documents.ts';
import { reading } from './reading.ts';

describe('a file that can’t be used is refused in one sentence', () => {
  const ole = Buffer.concat([Buffer.from('\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1', 'latin1'), Buffer.alloc(600)]);
  const locked = Buffer.concat([ole, Buffer.from('EncryptedPackage', 'utf16le')]);
  test.each<[string, string, () => Promise<Buffer | string> | Buffer | string, string]>([
    ['a PDF', 'text.pdf', () => '%PDF-1.7\n%âãÏÓ', 'is a PDF'],
    ['a PDF with another name', 'text.docx', () => '%PDF-1.7\n', 'is a PDF'],
    ['a document with a password', 'text.docx', () => locked, 'is protected by a password'],
    ['an old document', 'text.doc', () => ole, 'is of an old kind'],
    ['an empty file', 'text.txt', () => '', 'is empty'],
    ['a file without words', 'text.txt', () => ' \n\n', 'has no text in it'],
    ['a document without words', 'text.docx', () => docx([paragraph('')]), 'has no text in it'],
    [
      'a sheet that says it is a document',
      'text.docx',
      () => xlsx([['a', 'b']]),
      'is not what its name says: it holds a sheet',
    ],
    [
      'a page that says it is text',
      'text.txt',
      () => '<html><body><p>Words</p></body></html>',
      'is not what its name says: it holds a page',
    ],
    [
      'text that says it is a sheet',
      'text.xlsx',
      () => 'Mentor\n- Reads.',
      'is not what its name says: it holds plain text',
    ],
    ['a packed file', 'text.docx', () => zip({ 'readme.txt': 'words' }), 'is a packed file'],
    ['a damaged document', 'text.docx', () => zip({ 'word/document.xml': '<w:document' }), 'is damaged'],
    ['a picture', 'text.docx', () => Buffer.from('\x89PNG\r\n\x1A\n', 'latin1'), 'is a picture'],
    ['rich text', 'text.txt', () => '{\\rtf1 words}', 'is a rich text file'],
    ['what is no text', 'text.txt', () => Buffer.from([1, 2, 3, 4, 0, 9, 8, 7]), 'is no text'],
    ['another kind', 'text.csv', () => 'a;b', 'is none of what can be read'],
  ])('%s', async (_, name, file, why) => {
    const refused = reading(name, await file());
    await expect(refused).rejects.toThrow(`${name} ${why}`);
    await expect(refused).rejects.toThrow(/^[^\n]*\.$/);
  });
});
