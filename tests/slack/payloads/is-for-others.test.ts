import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isForOthers } from '../../../src/slack/payloads/is-for-others.js';

it.each([
  '<@U0BEN> when is it?',
  'when is it, <@U0BEN|ben>?',
  '<!subteam^S1|@press> when is it?',
  '<!here> who leads it?',
  'Ben, when is it?',
  'Ben Carter, when is it?',
  'Chloé: when is it?',
  'hi ben, when is it?',
  'Liebe Anna, wann ist das?',
  'يا أحمد، متى؟',
  '@ben when is it?',
])('"%s" is for somebody else', (text) => {
  expect(isForOthers(text)).toBe(true);
});

it.each([
  'and when?',
  'Thanks, and when?',
  'Ok, who leads it?',
  'Also, where is it?',
  'Verbatim, when is it?',
  'Merci, et quand ?',
  'Danke, und wann?',
  'Gracias, ¿y cuándo?',
  'شكرا، ومتى؟',
  'In 2025, who led it?',
  'who wrote to ann@example.org?',
  'what is on <#C0PRESS|press>?',
  'what about <https://example.org|Ben, the site>?',
  'Did Morocco, Jordan and Egypt take part?',
])('"%s" may be for the bot', (text) => {
  expect(isForOthers(text)).toBe(false);
});

it('never throws', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => typeof isForOthers(text) === 'boolean'));
});
