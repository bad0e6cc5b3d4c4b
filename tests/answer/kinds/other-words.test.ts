import { describe, expect, it } from 'vitest';
import { type AskedArticle, askArticle } from './ask-article.js';

const answered: readonly AskedArticle[] = [
  {
    language: 'en',
    article:
      '# Orchid releases\n\n## v2.9.0 (released 4 August 2022)\n\n- Fixed login.\n\n## v2.8.0 (released 1 May 2022)\n\n- New icons.',
    question: 'When was Orchid 2.8.0 released?',
    expected: '1 May 2022',
  },
  {
    language: 'en',
    article:
      '# Events\n\n## Book sale – Saturday 14 June\n\nBring bags.\n\n## Quiz night – Friday 20 June\n\nTeams of six.',
    question: 'When is the quiz night?',
    expected: '20 June',
  },
  {
    language: 'de',
    article:
      '# Termine\n\n## Flohmarkt am Samstag, 14. Juni\n\nBitte Taschen mitbringen.\n\n## Quizabend am 20. Juni\n\nTeams zu sechst.',
    question: 'Wann ist der Quizabend?',
    expected: '20. Juni',
  },
  {
    language: 'fr',
    article:
      '# Agenda\n\n## Vide-grenier – samedi 14 juin\n\nApportez des sacs.\n\n## Soirée jeux – 20 juin\n\nPar équipes.',
    question: 'Quand a lieu la soirée jeux ?',
    expected: '20 juin',
  },
  {
    language: 'es',
    article:
      '# Agenda\n\n## Mercadillo – 14 de junio\n\nTraed bolsas.\n\n## Noche de juegos – 20 de junio\n\nEn equipos.',
    question: '¿Cuándo es la noche de juegos?',
    expected: '20 de junio',
  },
  {
    language: 'ar',
    article: '# الفعاليات\n\n## سوق الكتب – 14 يونيو\n\nأحضروا الأكياس.\n\n## ليلة الألعاب – 20 يونيو\n\nفي فرق.',
    question: 'متى ليلة الألعاب؟',
    expected: '20 يونيو',
  },
  {
    language: 'en',
    article: '# Prices\n\n## Parking: 3 euros an hour\n\nPay at the gate.\n\n## Lockers: free\n\nBring a lock.',
    question: 'How much does parking cost?',
    expected: '3 euros',
  },
  {
    language: 'en',
    article:
      '# Contacts\n\n| Department | Head | Phone |\n|---|---|---|\n| Forestry | Ola Berg | 555-0171 |\n| Harbour | Min Park | 555-0199 |',
    question: 'Who runs the harbour department?',
    expected: 'Min Park',
  },
  {
    language: 'en',
    article:
      '# Contacts\n\n| Department | Head | Phone |\n|---|---|---|\n| Forestry | Ola Berg | 555-0171 |\n| Harbour | Min Park | 555-0199 |',
    question: 'What is the phone number of forestry?',
    expected: '555-0171',
  },
  {
    language: 'en',
    article:
      '# Permits\n\n| Permit | Fee | Issued by | Valid for |\n|---|---|---|---|\n| Fishing | 20 euros | the lake office | one year |\n| Camping | 12 euros | the ranger | three days |',
    question: 'How long is a camping permit valid?',
    expected: 'three days',
  },
  {
    language: 'en',
    article:
      '# Permits\n\n| Permit | Fee | Issued by | Valid for |\n|---|---|---|---|\n| Fishing | 20 euros | the lake office | one year |\n| Camping | 12 euros | the ranger | three days |',
    question: 'Who issues fishing permits?',
    expected: 'the lake office',
  },
  {
    language: 'de',
    article:
      '# Ausweise\n\n| Ausweis | Gebühr | Ausgestellt von |\n|---|---|---|\n| Angeln | 20 Euro | Seeamt |\n| Zelten | 12 Euro | Försterei |',
    question: 'Wer stellt den Ausweis für Angeln aus?',
    expected: 'Seeamt',
  },
  {
    language: 'fr',
    article:
      '# Permis\n\n| Permis | Prix | Délivré par |\n|---|---|---|\n| Pêche | 20 euros | bureau du lac |\n| Camping | 12 euros | garde |',
    question: 'Combien coûte le permis de pêche ?',
    expected: '20 euros',
  },
  {
    language: 'es',
    article:
      '# Permisos\n\n| Permiso | Tasa | Fecha límite |\n|---|---|---|\n| Pesca | 20 euros | 3 de mayo |\n| Acampada | 12 euros | 9 de julio |',
    question: '¿Cuándo vence el plazo para el permiso de pesca?',
    expected: '3 de mayo',
  },
  {
    language: 'en',
    article: '# Clinic\n\n- **Address**: 9 Elm Street\n- **Opening hours**: 8:00–12:00\n- **Phone**: 555-0133',
    question: 'When does the clinic open?',
    expected: '8:00–12:00',
  },
  {
    language: 'en',
    article: '# Clinic\n\nAddress\n\n9 Elm Street\n\nOpening hours\n\nMonday to Friday 8:00–12:00',
    question: 'What are the opening hours?',
    expected: '8:00–12:00',
  },
  {
    language: 'de',
    article: '# Praxis\n\nSprechzeiten:\nMontag bis Freitag 8:00–12:00\n\nAdresse:\nUlmenweg 9',
    question: 'Wann sind die Sprechzeiten?',
    expected: '8:00–12:00',
  },
  {
    language: 'en',
    name: 'a.md',
    article:
      '---\ntitle: Weekly digest\npublished: 2019-03-12\n---\nThe council sold the old depot.\n\nThe library bought a second bus.',
    question: 'What did the library buy in March 2019?',
    expected: 'a second bus',
  },
  {
    language: 'en',
    name: 'b.md',
    article:
      '# News\n\n## First\n\nOSLO, 3 May 2011 – The zoo opened a pond.\n\nThe zoo hired a vet.\n\n## Second\n\nOSLO, 9 June 2014 – The zoo sold its boat.\n\nThe zoo hired a cook.',
    question: 'Whom did the zoo hire in 2014?',
    expected: 'a cook',
  },
  {
    language: 'en',
    name: 'faq.txt',
    article:
      'FREQUENT QUESTIONS\n\nQ1: Is there a lift?\nA1: Yes, beside the bar.\n\nQ2: Are dogs allowed?\nA2: Only in the yard.',
    question: 'Are dogs allowed?',
    expected: 'Only in the yard',
  },
  {
    language: 'fr',
    article:
      '# FAQ\n\nQ. Y a-t-il un ascenseur ?\nR. Oui, près du bar.\n\nQ. Les chiens sont-ils admis ?\nR. Dans la cour seulement.',
    question: 'Y a-t-il un ascenseur ?',
    expected: 'près du bar',
  },
];
describe('days, columns, terms and marked questions, in other words', () => {
  it.each(answered)('$question ($language)', async (asked) => {
    expect((await askArticle(asked))?.quote).toContain(asked.expected);
  });
});
