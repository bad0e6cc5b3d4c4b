import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainTextOf } from '../../../src/slack/payloads/plain-text-of.js';
import { propertyRuns } from '../../set-up/test-sizes.js';
import { codeUnits } from '../arbitrary-text.js';

const bot = 'U0BOT';

describe('readQuestion', () => {
  it.each([
    ['the bot itself', '<@U0BOT> who is the president?', 'who is the president?'],
    ['the bot by name, as a command writes it', '<@U0BOT|verbatim> who?', 'who?'],
    ['a person without a name', 'what did <@U123> say', 'what did say'],
    ['a person with a name', 'what did <@U123|anna> say', 'what did anna say'],
    ['a person between words', 'who<@U123>is', 'who is'],
    ['a channel', 'is <#C1|press> public', 'is press public'],
    ['a private channel', 'is <#C1> or <#C2|> public', 'is or public'],
    ['everybody', '<!channel> <!here|here> <!everyone> who?', 'who?'],
    ['a group', 'who leads <!subteam^S1|@legal>, <!subteam^S2>?', 'who leads legal, ?'],
    ['a date', 'what began on <!date^1392734382^{date}|18 February 2014>', 'what began on 18 February 2014'],
    ['a link with a label', 'what is <https://a.example/x|the Sahel>?', 'what is the Sahel?'],
    ['a bare link', 'what is <https://a.example/x> about', 'what is about'],
    ['a link labelled with itself', 'see <https://a.example|https://a.example> who', 'see who'],
    ['a link labelled with its start', 'see <ftp://a.example/x|ftp://a.example> who', 'see who'],
    ['a site typed as a word', 'who owns <http://a.example|a.example>', 'who owns a.example'],
    ['an address for mail', 'whose is <mailto:a@b.example|a@b.example>', 'whose is a@b.example'],
    ['a link that Slack left as text', 'why https://a.example/x?y=1 again', 'why again'],
    ['escaped characters', 'R&amp;D &lt;b&gt; 2 &gt; 1', 'R&D <b> 2 > 1'],
    ['escaped characters, once only', '&amp;lt;b&amp;gt;', '&lt;b&gt;'],
    ['emoji codes', ':wave: who :+1::skin-tone-2: is it :100:', 'who is it'],
    ['colons that are no emoji', 'at 10:30:45, std::vector::size: a:b:c', 'at 10:30:45, std::vector::size: a:b:c'],
    ['bold', '*who* is *the president*?', 'who is the president?'],
    ['italics and strike', '_who_ is ~not~ it', 'who is not it'],
    ['marks within marks', '*_~who~_* is _*it*_', 'who is it'],
    ['marks around an emoji', '*:wave: who*', 'who'],
    ['code', 'what is `max_size` and ```a\nb```', 'what is max_size and a b'],
    [
      'names with underscores',
      'snake_case, _private, __init__, my_very_long_name',
      'snake_case, _private, __init__, my_very_long_name',
    ],
    ['an emphasised name with underscores', '_snake_case_', 'snake_case'],
    ['arithmetic', '2*3*4 and 2 * 3 * 4, a * b* c, ~5', '2*3*4 and 2 * 3 * 4, a * b* c, ~5'],
    ['quoted lines', '&gt; the president\n&gt;&gt;&gt; said\nwho?', 'the president said who?'],
    ['invisible characters', 'who\u200B is\u202E it\u00AD?\u0000\uFEFF', 'who is it?'],
    ['half a character', 'who\uD83D?', 'who?'],
    ['white space', '  who\t\n\u00A0is   it\r\n', 'who is it'],
    ['Arabic', '<@U0BOT> من هو رئيس *الإنتربول*؟', 'من هو رئيس الإنتربول؟'],
    ['nothing but the bot', '<@U0BOT>', ''],
    ['nothing', '', ''],
  ])('reads %s', (_, text, question) => {
    expect(plainTextOf(text, bot)).toBe(question);
  });

  it('drops ids of people where it does not know its own', () => {
    expect(plainTextOf('<@U0BOT> who?')).toBe('who?');
  });

  const piece = fc.constantFrom(
    ...[
      '<',
      '>',
      '<@U1',
      '<@',
      '<#C1|',
      '<!here',
      '<!subteam^S|',
      '<https://a.example',
      '|',
      '*',
      '_',
      '~',
      '`',
      ':',
      '&lt;',
    ],
    ...['&gt;', '&amp;', '\u200B', '\u202E', '\uD83D', ':wave:', ' ', '\n', 'who', 'é', '😀'],
  );
  const text = fc.oneof(
    fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
    codeUnits(60),
  );

  it('leaves no token of Slack, no control and no invisible character, whatever it is given', () => {
    fc.assert(
      fc.property(text, (typed) => {
        const question = plainTextOf(typed, bot);
        expect(question).not.toMatch(/<[@#!]/);
        expect(question).not.toMatch(/<[a-z][a-z\d+.-]*:/i);
        expect(question).not.toMatch(/[\p{Cc}\p{Cs}\u200B-\u200F\u202A-\u202E\u2066-\u2069]/u);
        expect(question).toBe(question.trim());
        expect(question).not.toMatch(/\s\s/);
      }),
      { numRuns: propertyRuns(3_000) },
    );
  });

  it('leaves plain words as they are', () => {
    const word = fc.stringMatching(/^[\p{L}\p{N}][\p{L}\p{N}'’.,%-]{0,12}$/u).filter((it) => it === plainTextOf(it));
    const plain = fc.array(fc.oneof(word, fc.constantFrom('who', 'snake_case', '2*3', 'naïve', '(2025)', 'الرئيس')));
    fc.assert(
      fc.property(plain, (words) => {
        expect(plainTextOf(words.join(' '), bot)).toBe(words.join(' '));
      }),
    );
  });

  it.each(['<', '<@', '_a ', '*a ', ':a', '`', '&lt;', '<@U1|', 'a_', 'a.', '<a.', '<<@U1>'])(
    'takes no more than its share of time for 120,000 characters of %j',
    (part) => {
      const timeOf = (length: number): number => {
        const started = performance.now();
        plainTextOf(part.repeat(length / part.length), bot);
        return performance.now() - started;
      };
      // Four times the text takes about four times as long; with quadratic growth, sixteen times.
      const quarter = Math.min(timeOf(30_000), timeOf(30_000));
      expect(Math.min(timeOf(120_000), timeOf(120_000))).toBeLessThan(Math.max(10_000, 8 * quarter));
    },
  );
});
