import { describe, expect, it } from 'vitest';
import { isArticleName } from '../../../src/library/read-article.js';
import { isReadType, namePage } from '../../../src/sources/web/name-page.js';

const name = (address: string, type: string) => namePage(new URL(address), type, isArticleName);

describe('namePage', () => {
  it.each([
    ['https://x.example/', 'text/html', 'x.example.html'],
    ['https://x.example/docs/intro/', 'text/html', 'docs/intro.html'],
    ['https://x.example/docs/intro.HTM', 'text/html', 'docs/intro.HTM'],
    ['https://x.example/index.php?id=3&lang=de', 'text/html', 'index-id-3-lang-de.html'],
    ['https://x.example/v1.2', 'text/html', 'v1.2.html'],
    ['https://x.example/readme.md', 'text/plain', 'readme.md'],
    ['https://x.example/readme.md', 'text/html', 'readme.md.html'],
    ['https://x.example/LICENSE', 'text/plain', 'LICENSE.txt'],
    ['https://x.example/get?file=7', 'application/pdf', 'get-file-7.pdf'],
    ['https://x.example/plan.pdf', 'application/octet-stream', 'plan.pdf'],
    ['https://x.example/stra%C3%9Fe%20a', 'text/html', 'straße a.html'],
    ['https://x.example/%E0%A4', 'text/html', '%E0%A4.html'],
    ['https://x.example/a%00%0Ab%5C..%2F', 'text/html', 'ab...html'],
    ['https://x.example/page', '', 'page.html'],
  ])('calls %s (%s) %s', (address, type, expected) => {
    expect(name(address, type)).toBe(expected);
  });

  it('makes names that are neither long nor without their ending', () => {
    const long = name(`https://x.example/${'a'.repeat(1_000)}?q=${'b'.repeat(500)}`, 'application/pdf');
    expect(long).toHaveLength(200);
    expect(long.endsWith('.pdf')).toBe(true);
  });

  it('reads what some format is, and files that only their names tell of', () => {
    const reads = (address: string, type: string) => isReadType(type, new URL(address), isArticleName);
    expect(reads('https://x.example/a', 'text/html')).toBe(true);
    expect(reads('https://x.example/a.docx', 'application/octet-stream')).toBe(true);
    expect(reads('https://x.example/a.exe', 'application/octet-stream')).toBe(false);
    expect(reads('https://x.example/a.png', 'image/png')).toBe(false);
    expect(reads('https://x.example/a.js', 'constructor')).toBe(false);
  });
});
