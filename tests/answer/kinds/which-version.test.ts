import { describe, expect, it } from 'vitest';
import { type AskedArticle, askArticle } from './ask-article.js';

const answered: readonly AskedArticle[] = [
  {
    language: 'en',
    article:
      '# Timer\n\nA timer should have at least 20 Mbit/s available. The timer has been shipped since version 0.3. Timers are green.',
    question: 'Since which version is the timer available?',
    expected: '0.3',
  },
  {
    language: 'es',
    article:
      '# Reloj\n\nSe recomienda que una caja tenga disponibles para Reloj al menos 16 Mbit/s (Mbps) de ancho de banda. Se puede usar desde la versión 0.3 de la caja.',
    question: '¿Desde qué versión está disponible Reloj?',
    expected: '0.3',
  },
  {
    language: 'en',
    article: '# Log\n\n## 2.7.0\n\nThe timer was added. A fault was mended.\n\n## 2.6.0\n\nThe lamp has a switch.',
    question: 'In which version was the timer added?',
    expected: 'timer was added',
  },
  {
    language: 'en',
    article: '# Choir\n\nThe choir sings the slow version of the song. The hall is heated.',
    question: 'Which version of the song does the choir sing?',
    expected: 'slow version',
  },
  {
    language: 'en',
    article: '# Panel\n\nThe old lifts run on Panel 4 and nothing newer. Panels are grey.',
    question: 'Which version of the panel runs on the old lifts?',
    expected: 'Panel 4',
  },
];

const unanswered: readonly AskedArticle[] = [
  {
    language: 'en',
    article:
      '# Timer\n\nThe timer is a new part. It is recommended that the timer has at least 20 Mbit/s available. Timers are green.',
    question: 'Since which version is the timer available?',
  },
  {
    language: 'de',
    article: '# Wecker\n\nDer Wecker ist ein neues Teil. Für den Wecker sollen mindestens 20 Mbit/s verfügbar sein.',
    question: 'Ab welcher Version ist der Wecker verfügbar?',
  },
  {
    language: 'fr',
    article:
      '# Minuteur\n\nLe minuteur est une nouvelle partie. Il est conseillé que le minuteur ait au moins 20 Mbit/s disponibles.',
    question: 'Depuis quelle version le minuteur est-il disponible ?',
  },
  {
    language: 'es',
    article:
      '# Reloj\n\nSe recomienda que una caja tenga disponibles para Reloj al menos 16 Mbit/s (Mbps) de ancho de banda.',
    question: '¿Desde qué versión está disponible Reloj?',
  },
  {
    language: 'ar',
    article: '# المؤقت\n\nالمؤقت جزء جديد. يفضل أن يتوفر للمؤقت 20 ميغابت على الأقل.',
    question: 'منذ أي إصدار يتوفر المؤقت؟',
  },
  {
    language: 'en',
    article: '# Panel\n\nThe panel runs on the old lifts as well, for 3 hours a day. It is grey.',
    question: 'Which version of the panel runs on the old lifts?',
  },
];

describe('since which version something is so', () => {
  it.each(answered)('$question', async (asked) => {
    expect((await askArticle(asked))?.quote).toContain(asked.expected);
  });

  it.each(unanswered)('$question is not answered by another number', async (asked) => {
    expect(await askArticle(asked)).toBeUndefined();
  });
});
