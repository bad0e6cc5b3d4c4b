import { describe, expect, it } from 'vitest';
import { type AskedArticle, askArticle } from './ask-article.js';

const answered: readonly AskedArticle[] = [
  {
    language: 'en',
    article:
      '# Library\n\nOpening hours:\n\nMonday to Friday from nine to six, Saturday until noon.\n\nThe café is closed.',
    question: 'What are the opening hours?',
    expected: 'from nine to six',
  },
  {
    language: 'en',
    article: '# Library\n\n**Opening hours**\n\nMonday to Friday 9:00–18:00\n\n**Address**\n\n4 Mill Lane, Ashford',
    question: 'What are the opening hours?',
    expected: '9:00–18:00',
  },
  {
    language: 'en',
    article: '# Library\n\n**Opening hours:**\n\nMonday to Friday 9:00–18:00\n\n**Address:**\n\n4 Mill Lane, Ashford',
    question: 'What is the address of the library?',
    expected: '4 Mill Lane',
  },
  {
    language: 'en',
    article: '# Library\n\n**Opening hours:**\nMonday to Friday 9:00–18:00\n\n**Loan period:**\nfour weeks for books',
    question: 'What is the loan period?',
    expected: 'four weeks',
  },
  {
    language: 'en',
    article:
      '# Library\n\n<dl><dt>Opening hours</dt><dd><p>Monday to Friday 9:00–18:00</p><p>Saturday 9:00–12:00</p></dd><dt>Loan period</dt><dd>four weeks</dd></dl>',
    question: 'What are the opening hours?',
    expected: 'Monday to Friday 9:00–18:00',
  },
  {
    language: 'en',
    article: '# Library\n\nOpening hours\n: Monday to Friday 9:00–18:00\n\nLoan period\n: four weeks for books',
    question: 'What are the opening hours?',
    expected: '9:00–18:00',
  },
  {
    language: 'en',
    article:
      '# Library\n\n| Opening hours | Mon–Fri 9:00–18:00 |\n|---|---|\n| Loan period | four weeks |\n| Fine | 20 cents a day |',
    question: 'What are the opening hours?',
    expected: 'Mon–Fri 9:00–18:00',
  },
  {
    language: 'en',
    article:
      '# Library\n\n| Topic | Rule |\n|---|---|\n| Opening hours | Mon–Fri 9:00–18:00 |\n| Loan period | four weeks |',
    question: 'What is the loan period?',
    expected: 'four weeks',
  },
  {
    language: 'en',
    name: 'library.txt',
    article:
      'THE LIBRARY\n\nOpening hours:\n\nMonday to Friday from nine to six\n\nLoan period:\n\nfour weeks for books',
    question: 'What is the loan period?',
    expected: 'four weeks',
  },
  {
    language: 'de',
    article: '# Bücherei\n\nÖffnungszeiten:\n\nMontag bis Freitag von neun bis sechs Uhr.\n\nDas Café ist geschlossen.',
    question: 'Wie sind die Öffnungszeiten?',
    expected: 'von neun bis sechs',
  },
  {
    language: 'de',
    article: '# Bücherei\n\n**Leihfrist:**\n\nvier Wochen für Bücher\n\n**Mahngebühr:**\n\n50 Cent je Woche',
    question: 'Wie hoch ist die Mahngebühr?',
    expected: '50 Cent',
  },
  {
    language: 'de',
    article:
      '# Bücherei\n\n<dl><dt>Öffnungszeiten</dt><dd><ul><li>Montag 9 bis 18 Uhr</li><li>Samstag 9 bis 12 Uhr</li></ul></dd></dl>',
    question: 'Wie sind die Öffnungszeiten?',
    expected: 'Montag 9 bis 18 Uhr',
  },
  {
    language: 'fr',
    article:
      '# Bibliothèque\n\nHoraires d’ouverture :\n\nDu lundi au vendredi de neuf heures à midi.\n\nLe café est fermé.',
    question: 'Quels sont les horaires d’ouverture ?',
    expected: 'de neuf heures à midi',
  },
  {
    language: 'fr',
    article:
      '# Bibliothèque\n\n**Durée du prêt :**\nquatre semaines pour les livres\n\n**Amende :**\n20 centimes par jour',
    question: 'Quelle est la durée du prêt ?',
    expected: 'quatre semaines',
  },
  {
    language: 'es',
    article:
      '# Biblioteca\n\nHorario de apertura:\n\nDe lunes a viernes de nueve a seis.\n\nLa cafetería está cerrada.',
    question: '¿Cuál es el horario de apertura?',
    expected: 'de nueve a seis',
  },
  {
    language: 'es',
    article: '# Biblioteca\n\n| Horario | De lunes a viernes 9:00–18:00 |\n|---|---|\n| Préstamo | cuatro semanas |',
    question: '¿Cuál es el horario?',
    expected: '9:00–18:00',
  },
  {
    language: 'ar',
    article: '# المكتبة\n\nأوقات الدوام:\n\nمن الأحد إلى الخميس من التاسعة إلى السادسة.\n\nالمقهى مغلق.',
    question: 'ما هي أوقات الدوام؟',
    expected: 'من التاسعة إلى السادسة',
  },
  {
    language: 'ar',
    article: '# المكتبة\n\n**مدة الإعارة:**\n\nأربعة أسابيع للكتب\n\n**الغرامة:**\n\n20 قرشا في اليوم',
    question: 'ما هي مدة الإعارة؟',
    expected: 'أربعة أسابيع',
  },
];

describe('a term and its value', () => {
  it.each(answered)('$question ($language)', async (asked) => {
    expect((await askArticle(asked))?.quote).toContain(asked.expected);
  });
});
