import { describe, expect, test } from 'vitest';
import { ownUtilities } from '../../../src/hosting/own-utilities.ts';

const page = (utilities: string, body: string) =>
  `<style>@layer base{p{margin:0}}@layer utilities{${utilities}}@layer print{.mt-1{margin:0}}</style>${body}`;

describe('a page has the utilities that stand on it', () => {
  test.each([
    ['.mt-4{margin-top:1rem}', '<p class="mt-4">'],
    ['.mt-4{margin-top:1rem}', '<p id="a" class="small mt-4 b">'],
    ['.py-\\[0\\.2rem\\]{padding-block:.2rem}', '<p class="py-[0.2rem]">'],
    ['.first\\:mt-0:first-child{margin-top:0}', '<p class="first:mt-0">'],
    ['.\\[\\&_a\\]\\:block a{display:block}', '<p class="[&#38;_a]:block">'],
    ['.\\[\\&\\>svg\\]\\:block>svg{display:block}', '<p class="[&amp;&gt;svg]:block">'],
    ['@media (hover:hover){.hover\\:underline:hover{text-decoration-line:underline}}', '<p class="hover:underline">'],
    ['.a,.mt-4{margin-top:1rem}', '<p class="mt-4">'],
    ['.press{padding:1rem;&:hover{color:red}}', '<p class="press">'],
    ['.hung{@media (width>=46rem){margin:0;&:has(.id){padding:0}}}', '<p class="hung">'],
    ['@media not print{@media (width<9rem){.narrow\\:p-1{padding:1rem}}}', '<p class="narrow:p-1">'],
    [':where(:has(:checked)) .in-has-checked\\:b{color:red}', '<p class="in-has-checked:b">'],
  ])('%s for %s', (utility, body) => {
    expect(ownUtilities(page(utility, body))).toBe(page(utility, body));
    expect(ownUtilities(page(utility, '<p class="small">'))).toBe(page('', '<p class="small">'));
  });

  test('and of several only those', () => {
    const all = '.mt-1{margin-top:.25rem}.mt-12{margin-top:3rem}@media print{.mt-1{margin:0}.mt-2{margin:0}}';
    const own = '.mt-1{margin-top:.25rem}@media print{.mt-1{margin:0}}';
    expect(ownUtilities(page(all, '<p class="mt-1">mt-12</p>'))).toBe(page(own, '<p class="mt-1">mt-12</p>'));
  });

  test('what is no utility stays', () => {
    const html = '<style>@layer theme,utilities,print;@layer components{.a{b:c}}</style><p>';
    expect(ownUtilities(html)).toBe(html);
  });
});
