import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { refusalKind } from '../../src/library/refusal-kind.js';

it('tells the kind of a refusal by its reason', () => {
  const kinds = {
    'empty: it holds no text': 'empty',
    'not UTF-8 text; save it as UTF-8': 'encoding',
    'larger than 20 MB; split it into parts': 'size',
    'took longer than 20 s to read; split it into parts': 'time',
    'it has a password; save it without one': 'password',
    'a draft, as its front matter says': 'draft',
    'damaged: it has no slides in it; save it again in PowerPoint': 'damaged',
    'of a kind that is not read; save it as PDF, DOCX, XLSX, PPTX, HTML or text': 'kind',
    'something new': 'other',
  };
  expect(Object.fromEntries(Object.keys(kinds).map((reason) => [reason, refusalKind(reason)]))).toEqual(kinds);
});

it('knows the reasons that the readers give', () => {
  const folder = path.resolve(import.meta.dirname, '..', '..', 'src', 'library');
  const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(path.join(folder, file), 'utf8'));
  const reasons = texts.flatMap((text) =>
    Array.from(text.matchAll(/ArticleRefused\('([^']+)'/g), ([, reason = '']) => reason),
  );
  expect(reasons.length).toBeGreaterThan(40);
  // Of an article that is read again at a start, which no import counts.
  const unknown = ['what it was read from is not kept; import it again'];
  expect(reasons.filter((reason) => refusalKind(reason) === 'other')).toEqual(unknown);
});
