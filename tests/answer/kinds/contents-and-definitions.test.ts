import { describe, expect, it } from 'vitest';
import { type AskedArticle, askArticle } from './ask-article.js';

const answered: readonly AskedArticle[] = [
  {
    language: 'en',
    article: '# Poster\n\nThe poster depicts a fox in a red coat. It hangs in schools.',
    question: 'What does the poster show?',
    expected: 'depicts a fox',
  },
  {
    language: 'en',
    article: '# Report\n\nThe brochure features maps of all trails. It is free.',
    question: 'What does the brochure contain?',
    expected: 'features maps',
  },
  {
    language: 'fr',
    article: '# Lexique\n\nOn entend par eau potable une eau propre à la consommation. Un puits est un trou.',
    question: 'qu est ce que l eau potable',
    expected: 'On entend par eau potable',
  },
  {
    language: 'fr',
    article: '# Lexique\n\nOn appelle zone humide un terrain gorgé d’eau. Un puits est un trou.',
    question: 'quest ce qu une zone humide',
    expected: 'On appelle zone humide',
  },
  {
    language: 'es',
    article: '# Léxico\n\nSe entiende por zona húmeda un terreno saturado de agua. Un pozo es un agujero.',
    question: 'que es una zona humeda',
    expected: 'Se entiende por zona',
  },
  {
    language: 'de',
    article: '# Begriffe\n\nUnter einem Feuchtgebiet versteht man ein Gelände voller Wasser. Ein Brunnen ist ein Loch.',
    question: 'was ist ein feuchtgebiet',
    expected: 'versteht man',
  },
  {
    language: 'en',
    article: '# Flyer\n\nThe flyer displays the route of the parade. It is yellow.',
    question: 'What does the flyer show?',
    expected: 'route of the parade',
  },
  {
    language: 'de',
    article: '# Plakat\n\nDas Plakat bildet einen Fuchs im Mantel ab. Es hängt in Schulen.',
    question: 'Was zeigt das Plakat?',
    expected: 'Fuchs im Mantel',
  },
  {
    language: 'fr',
    article: '# Affiche\n\nL’affiche représente un renard en manteau. Elle est jaune.',
    question: 'Que montre l’affiche ?',
    expected: 'renard',
  },
  {
    language: 'es',
    article: '# Cartel\n\nEl cartel representa un zorro con abrigo. Es amarillo.',
    question: '¿Qué muestra el cartel?',
    expected: 'zorro',
  },
  {
    language: 'fr',
    article: '# Lexique\n\nOn entend par mise en demeure une lettre qui somme de payer. Un bail est un contrat.',
    question: 'cest quoi une mise en demeure',
    expected: 'On entend par mise',
  },
  {
    language: 'es',
    article: '# Léxico\n\nPor mora se entiende el retraso en el pago. Un aval es una garantía.',
    question: 'que es la mora',
    expected: 'Por mora se entiende',
  },
];

const unanswered: readonly AskedArticle[] = [
  {
    language: 'en',
    article: '# Award\n\nIn March 2019, the council gave the cleaning job to a local supplier. Six had applied.',
    question: 'What is the name of the supplier that got the cleaning job?',
  },
  {
    language: 'de',
    article:
      '# Vergabe\n\nIm März 2019 vergab der Rat die Reinigung an eine örtliche Firma. Sechs hatten sich beworben.',
    question: 'Wie heißt die Firma, die die Reinigung bekam?',
  },
  {
    language: 'en',
    article: '# Minutes\n\n- Choir board calendar: see the wall\n- Members met at the barn.',
    question: 'What is the budget of the choir board?',
  },
  {
    language: 'es',
    article: '# Acta\n\nEl calendario del consejo del coro está en la pared. Los socios se reunieron.',
    question: '¿Cuál es el presupuesto del consejo del coro?',
  },
  {
    language: 'en',
    article: '# Links\n\nThe rowing club lists its boats at https://club.example/2023/450 for all. The dock is wide.',
    question: 'How many boats does the rowing club have?',
  },
  {
    language: 'fr',
    article: '# Procès-verbal\n\nLe calendrier du conseil du chœur est au mur. Les membres se sont réunis.',
    question: 'Quel est le budget du conseil du chœur ?',
  },
  {
    language: 'en',
    article: '# Race\n\nThe hill race starts on 2 July at the mill. Water is free.',
    question: 'Who won the hill race?',
  },
  {
    language: 'en',
    article: '# Race\n\nThe hill race starts on Sunday at the mill. Water is free.',
    question: 'Who sponsors the hill race?',
  },
  {
    language: 'en',
    article: '# Deal\n\nLast May, the hospital sold the old wing to a private buyer. It needs a roof.',
    question: 'What is the name of the buyer of the old wing?',
  },
  {
    language: 'en',
    article: '# Notes\n\n- Chess club calendar: on the board\n- Members met at noon.',
    question: 'What is the annual fee of the chess club?',
  },
  {
    language: 'de',
    article: '# Protokoll\n\nDer Kalender des Schachklubs hängt an der Wand. Die Mitglieder trafen sich.',
    question: 'Wie hoch ist das Budget des Schachklubs?',
  },
  {
    language: 'es',
    article: '# Carrera\n\nLa carrera de la colina empieza el 2 de julio en el molino. El agua es gratis.',
    question: '¿Quién ganó la carrera de la colina?',
  },
  {
    language: 'fr',
    article: '# Course\n\nLa course de la colline part le 2 juillet du moulin. L’eau est gratuite.',
    question: 'Qui a gagné la course de la colline ?',
  },
  {
    language: 'en',
    article: '# Links\n\nThe chess club keeps its games at www.chess.example/games/2021/77 for all. The room is warm.',
    question: 'How many games has the chess club played?',
  },
];

describe('what is in a thing and what a word means; names and budgets that nobody tells', () => {
  it.each(answered)('$question', async (asked) => {
    expect((await askArticle(asked))?.quote).toContain(asked.expected);
  });

  it.each(unanswered)('$question is not answered', async (asked) => {
    expect(await askArticle(asked)).toBeUndefined();
  });
});
