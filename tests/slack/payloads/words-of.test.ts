import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOf, peopleIn, wordsOf } from '../../../src/slack/payloads/words-of.js';

describe('what people read where somebody typed', () => {
  it('is unescaped once, with the words that Slack shows for its tokens, line by line', () => {
    const people = new Map([['U1', 'Ann Baker']]);
    expect(
      wordsOf('Ask <@U1> or <@U2|ben> in <#C1|press>.\nSee <https://a.b/c|the page> &amp; <https://a.b>.', people),
    ).toBe('Ask @Ann Baker or @ben in #press.\nSee the page (https://a.b/c) & https://a.b.');
    expect(wordsOf('<!here> <!subteam^S1|@team> &amp;lt; 1 &lt; 2 *bold* :tada:')).toBe(
      '@here @team &lt; 1 < 2 *bold* :tada:',
    );
    expect(wordsOf('<https://a.b/c|a.b/c>')).toBe('https://a.b/c');
  });

  it('says whom a text mentions, each once', () => {
    expect(peopleIn('<@U1> and <@U2|ben> and <@U1>, not <#C1>')).toEqual(['U1', 'U2']);
  });

  it('keeps every letter of what holds no token', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
        const escaped = typed.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
        expect(wordsOf(escaped)).toBe(typed.trim());
      }),
    );
  });
});

describe('an address that was typed alone', () => {
  it('is read whether Slack made a link of it or not, and nothing else is one', () => {
    expect(addressOf('<https://a.b/c?d=1&amp;e=2|a.b>')).toBe('https://a.b/c?d=1&e=2');
    expect(addressOf(' http://a.b ')).toBe('http://a.b');
    for (const none of ['', 'a.b', 'see https://a.b', 'ftp://a.b', 'mailto:a@b.c', '<@U1>', 'javascript:alert(1)']) {
      expect(addressOf(none), none).toBeUndefined();
    }
  });
});
