import { describe, expect, it } from 'vitest';
import { type AskedArticle, askArticle } from './ask-article.js';

const english =
  'DOHA, Qatar, 8 November 2010 – The Falcon Museum opened its reading room to the public.\n\nThe museum announced a bus line to the harbour. The museum was founded in 1994 with 12 rooms.';
const german =
  'BERN, 14. März 2012 – Die Stadtgärtnerei hat ihre Gewächshäuser geöffnet.\n\nDie Stadtgärtnerei kündigte einen Pflanzenmarkt an. Sie wurde 1987 gegründet.';
const french =
  'LYON, le 5 mai 2014 — Le musée du textile a rouvert ses portes.\n\nLe musée a annoncé une exposition sur la soie. Il avait fermé en 2009.';
const spanish =
  'LIMA, 3 de junio de 2016.- El museo del agua abrió sus puertas.\n\nEl museo anunció una muestra de acueductos. Fue fundado en 1990.';
const arabic =
  'الدوحة، 8 نوفمبر 2010 – افتتح متحف الصقور قاعة المطالعة.\n\nأعلن المتحف عن خط حافلات إلى الميناء. وتأسس المتحف عام 1994.';

const answered: readonly AskedArticle[] = [
  { language: 'en', article: english, question: 'What did the museum announce in 2010?', expected: 'a bus line' },
  {
    language: 'en',
    article: english,
    question: 'What did the museum announce in November 2010?',
    expected: 'a bus line',
  },
  { language: 'en', article: english, question: 'When was the Falcon Museum founded?', expected: '1994' },
  {
    language: 'en',
    name: 'news.txt',
    article: `Falcon Museum opens its reading room\n\n${english}`,
    question: 'What did the museum announce in November 2010?',
    expected: 'a bus line',
  },
  {
    language: 'en',
    name: 'news.md',
    article:
      '---\ntitle: Harbour news\ndate: 2015-06-02\n---\nThe port office announced a new ferry. The old one is sold.',
    question: 'What did the port office announce in June 2015?',
    expected: 'a new ferry',
  },
  {
    language: 'en',
    name: 'news.md',
    article:
      '+++\ntitle = "Harbour news"\npublished = 2015-06-02\n+++\nThe port office announced a new ferry. The old one is sold.',
    question: 'What did the port office announce in 2015?',
    expected: 'a new ferry',
  },
  {
    language: 'de',
    article: german,
    question: 'Was kündigte die Stadtgärtnerei im März 2012 an?',
    expected: 'Pflanzenmarkt',
  },
  { language: 'de', article: german, question: 'Was kündigte die Stadtgärtnerei 2012 an?', expected: 'Pflanzenmarkt' },
  { language: 'fr', article: french, question: 'Qu’a annoncé le musée en mai 2014 ?', expected: 'exposition' },
  { language: 'fr', article: french, question: 'Qu’a annoncé le musée en 2014 ?', expected: 'exposition' },
  { language: 'es', article: spanish, question: '¿Qué anunció el museo en junio de 2016?', expected: 'acueductos' },
  { language: 'es', article: spanish, question: '¿Qué anunció el museo en 2016?', expected: 'acueductos' },
  { language: 'ar', article: arabic, question: 'ماذا أعلن المتحف في نوفمبر 2010؟', expected: 'خط حافلات' },
  { language: 'ar', article: arabic, question: 'ماذا أعلن المتحف عام 2010؟', expected: 'خط حافلات' },
  // What says another year is of that year.
  {
    language: 'en',
    name: 'news.md',
    article:
      '---\ndate: 2015-06-02\n---\nThe port office moved to the old mill in 2009. The port office moved its archive to the tower.',
    question: 'Where did the port office move its archive in 2015?',
    expected: 'to the tower',
  },
  {
    language: 'de',
    name: 'news.md',
    article:
      '---\nlanguage: de\ndate: 2015-06-02\n---\nDas Hafenamt baute 2009 einen Kran. Das Hafenamt baute eine Mole.',
    question: 'Was baute das Hafenamt 2015?',
    expected: 'eine Mole',
  },
];

describe('the date of a text', () => {
  it.each(answered)('$question', async (asked) => {
    expect((await askArticle(asked))?.quote).toContain(asked.expected);
  });
});
