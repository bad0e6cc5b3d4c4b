import { describe, expect, it } from 'vitest';
import { type AskedArticle, askArticle } from './ask-article.js';

const answered: readonly AskedArticle[] = [
  {
    language: 'en',
    article: '# Trams\n\nTram drivers get $3,100 a month. The depot has 12 tracks.',
    question: 'How much do tram drivers earn?',
    expected: '$3,100',
  },
  {
    language: 'en',
    article: '# Trams\n\nA tram driver’s salary is 3,100 dollars a month. The depot has 12 tracks.',
    question: 'What is the salary of a tram driver?',
    expected: '3,100 dollars',
  },
  {
    language: 'de',
    article: '# Bahnen\n\nEin Straßenbahnfahrer bekommt 3.100 Euro im Monat. Das Depot ist alt.',
    question: 'Wie viel verdient ein Straßenbahnfahrer?',
    expected: '3.100 Euro',
  },
  {
    language: 'fr',
    article: '# Tramways\n\nUn conducteur de tramway reçoit 3 100 euros par mois. Le dépôt est vieux.',
    question: 'Combien gagne un conducteur de tramway ?',
    expected: '3 100 euros',
  },
  {
    language: 'es',
    article: '# Tranvías\n\nUn conductor de tranvía recibe 3.100 euros al mes. El depósito es viejo.',
    question: '¿Cuánto gana un conductor de tranvía?',
    expected: '3.100 euros',
  },
  {
    language: 'ar',
    article: '# الترام\n\nيحصل سائق الترام على 3100 دولار شهريا. المستودع قديم.',
    question: 'كم يكسب سائق الترام؟',
    expected: '3100 دولار',
  },
];

const unanswered: readonly AskedArticle[] = [
  {
    language: 'en',
    article:
      '# Trams\n\nThe town has around a thousand tram drivers, but brings together a far greater number of helpers. The depot is old.',
    question: 'How much does a tram driver earn?',
  },
  {
    language: 'en',
    article: '# Trams\n\nThe 40 tram drivers earn praise each month for their punctual work. The depot is old.',
    question: 'How much do tram drivers earn a month?',
  },
  {
    language: 'en',
    article: '# Trams\n\nThe salary of a tram driver is paid on the 25th. The depot has 12 tracks.',
    question: 'What is the salary of a tram driver?',
  },
  {
    language: 'de',
    article: '# Bahnen\n\nDie Stadt hat rund tausend Straßenbahnfahrer, aber noch mehr Helfer. Das Depot ist alt.',
    question: 'Wie viel verdient ein Straßenbahnfahrer?',
  },
  {
    language: 'fr',
    article:
      '# Tramways\n\nLa ville compte environ mille conducteurs de tramway et bien plus d’aides. Le dépôt est vieux.',
    question: 'Combien gagne un conducteur de tramway ?',
  },
  {
    language: 'es',
    article:
      '# Tranvías\n\nLa ciudad tiene unos mil conductores de tranvía y muchos más ayudantes. El depósito es viejo.',
    question: '¿Cuánto gana un conductor de tranvía?',
  },
  {
    language: 'ar',
    article: '# الترام\n\nفي المدينة نحو ألف سائق ترام وعدد أكبر من المساعدين. المستودع قديم.',
    question: 'كم يكسب سائق الترام؟',
  },
];

describe('what somebody earns', () => {
  it.each(answered)('$question', async (asked) => {
    expect((await askArticle(asked))?.quote).toContain(asked.expected);
  });

  it.each(unanswered)('$question is not answered by another number', async (asked) => {
    expect(await askArticle(asked)).toBeUndefined();
  });
});
