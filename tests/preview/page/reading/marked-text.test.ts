import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Span } from '../../../../src/domain.js';
import { MarkedText } from '../../../../src/preview/page/reading/marked-text.js';

const text = 'First <b>one</b>. Then & there. Last.';

function draw(span: Span, place: Partial<Record<'quote' | 'leads' | 'words', readonly Span[]>>, whole = text): string {
  const marking = { text: whole, place: { edition: '', quote: [], leads: [], words: [], ...place } };
  return String(MarkedText({ marking, span }));
}

const all = { start: 0, end: text.length };
const heard = /<span class="visually-hidden">[^<]*<\/span>/g;

function spanOf(words: string): Span {
  return { start: text.indexOf(words), end: text.indexOf(words) + words.length };
}

it('marks what is quoted, what leads it in and what answers, and says to those who listen where it begins and ends', () => {
  const place = { quote: [spanOf('Then & there.')], leads: [spanOf('First <b>one</b>.')], words: [spanOf('there')] };
  expect(draw(all, place)).toBe(
    '<mark class="lead">First &lt;b&gt;one&lt;/b&gt;.</mark> ' +
      '<mark id="quote" tabindex="-1"><span class="visually-hidden">Quote begins: </span>Then &amp; </mark>' +
      '<mark><strong>there</strong></mark><mark>.<span class="visually-hidden"> Quote ends.</span></mark> Last.',
  );
});

it('marks of a quote that goes on in other blocks what stands in this one', () => {
  const quote = [{ start: 10, end: 30 }];
  expect(draw({ start: 20, end: 25 }, { quote })).toBe(`<mark>${text.slice(20, 25)}</mark>`.replace('&', '&amp;'));
  expect(draw({ start: 31, end: 35 }, { quote })).not.toContain('mark');
});

it('shows the text and nothing but the text, whatever is marked in it', () => {
  const span = fc.tuple(fc.nat(40), fc.nat(40)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) + 1 }));
  const letters = fc.constantFrom('<', '>', '&', '"', "'", 'a', ' ', '</mark>', 'ال', '</script>');
  const texts = fc.array(letters, { minLength: 41, maxLength: 60 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(texts, span, fc.array(span), fc.array(span), fc.array(span), (whole, own, quote, leads, words) => {
      const drawn = draw(own, { quote, leads, words }, whole);
      const shown = drawn
        .replaceAll(heard, '')
        .replaceAll(/<\/?(?:mark|strong)(?: (?:id|class|tabindex)="[^"]*")*>/g, '');
      expect(shown).not.toMatch(/[<>"']/);
      const plain = shown
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replaceAll('&#39;', "'");
      expect(plain.replaceAll('&amp;', '&')).toBe(whole.slice(own.start, own.end));
    }),
  );
});
