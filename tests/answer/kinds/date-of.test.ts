import { describe, expect, it } from 'vitest';
import { type AskedArticle, askArticle } from './ask-article.js';

const changes = (said: string, before: string) =>
  `# Log\n\n## 2.7.0 / 2021-03-14\n\n${said}\n\n## 2.6.0 / 2020-11-02\n\n${before}`;

const answered: readonly AskedArticle[] = [
  {
    language: 'en',
    article: changes('The lamp can be dimmed. A fault was mended.', 'The lamp has a switch.'),
    question: 'What was the release date of 2.7.0?',
    expected: '2021-03-14',
  },
  {
    language: 'en',
    article: '# Grants\n\nThe closing date for the grant is 3 March. It is paid in June.',
    question: 'What is the official closing date for the grant?',
    expected: '3 March',
  },
  {
    language: 'de',
    article: changes('Die Lampe lässt sich dimmen. Ein Fehler ist behoben.', 'Die Lampe hat einen Schalter.'),
    question: 'Was ist das Veröffentlichungsdatum von 2.7.0?',
    expected: '2021-03-14',
  },
  {
    language: 'de',
    article: '# Log\n\nVersion 2.7 erschien am 14. März 2021. Die Lampe lässt sich dimmen.',
    question: 'Wie lautet das Erscheinungsdatum der Version 2.7?',
    expected: '14. März 2021',
  },
  {
    language: 'fr',
    article: changes('La lampe peut être tamisée. Une erreur est corrigée.', 'La lampe a un interrupteur.'),
    question: 'Quelle est la date de publication de la version 2.7.0 ?',
    expected: '2021-03-14',
  },
  {
    language: 'es',
    article: changes('La lámpara se puede atenuar. Se corrigió un error.', 'La lámpara tiene un interruptor.'),
    question: '¿Cuál es la fecha de lanzamiento de la versión 2.7.0?',
    expected: '2021-03-14',
  },
  {
    language: 'ar',
    article: changes('يمكن تعتيم المصباح. أصلح خطأ.', 'للمصباح مفتاح.'),
    question: 'ما هو تاريخ إصدار 2.7.0؟',
    expected: '2021-03-14',
  },
];

const unanswered: readonly AskedArticle[] = [
  {
    language: 'en',
    article: '# Grants\n\nThe closing date for the grant is told by post. It is paid in full.',
    question: 'What is the official closing date for the grant?',
  },
  {
    language: 'de',
    article: '# Karten\n\nDas Ablaufdatum der Karte steht auf der Rückseite. Sie ist grün.',
    question: 'Was ist das Ablaufdatum der Karte?',
  },
];

describe('the date of something', () => {
  it.each(answered)('$question', async (asked) => {
    expect((await askArticle(asked))?.quote).toContain(asked.expected);
  });

  it.each(unanswered)('$question is not answered without one', async (asked) => {
    expect(await askArticle(asked)).toBeUndefined();
  });
});
