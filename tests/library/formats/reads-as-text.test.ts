import { expect, it } from 'vitest';
import { readsAsText } from '../../../src/library/formats/reads-as-text.js';

it.each([
  [
    'Dear members, the boathouse is closed for two weeks in March. Please take your boats out by the end of February, and tell us.',
  ],
  [
    'Liebe Mitglieder, das Bootshaus ist im März für zwei Wochen geschlossen. Bitte holt eure Boote bis Ende Februar und sagt uns Bescheid.',
  ],
  [
    'أيها الأعضاء الأعزاء، نغلق بيت القوارب أسبوعين في شهر مارس. نرجو منكم أن تأخذوا قواربكم قبل نهاية شهر فبراير وأن تخبرونا بذلك اليوم.',
  ],
])('takes what somebody wrote for a text: %s', (text) => {
  expect(readsAsText(text)).toBe(true);
});

it.each([
  ['gaugectl state | grep signal'],
  [
    'for (let at = 0; at < lines.length; at += 1) {\n  if (lines[at] === "") continue;\n  total += lines[at].length;\n}\nreturn total;',
  ],
  ['The lid is open.'],
  ['one two three four five six seven eight nine ten eleven twelve one two three four five six seven eight nine ten'],
])('takes for no text what is code, short or has no stop: %s', (text) => {
  expect(readsAsText(text)).toBe(false);
});
