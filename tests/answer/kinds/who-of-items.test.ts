import { describe, expect, it } from 'vitest';
import { type AskedArticle, askArticle } from './ask-article.js';

const answered: readonly AskedArticle[] = [
  {
    language: 'en',
    article:
      '# Duties\n\nThe caretaker:\n\n1. Waters the plants in the hall.\n2. Keeps the keys to the boathouse.\n3. Reads the meters in June.',
    question: 'Who keeps the keys to the boathouse?',
    expected: 'keys to the boathouse',
  },
  {
    language: 'en',
    article:
      '# Duties\n\nThe club secretary:\n\n- Takes the votes of the members.\n- Decides any disputes about the rules.',
    question: 'Who decides disputes about the rules?',
    expected: 'Decides',
  },
  {
    language: 'de',
    article:
      '# Aufgaben\n\nDer Hausmeister:\n\n- gießt die Pflanzen,\n- verwaltet die Schlüssel zum Bootshaus,\n- liest die Zähler ab.',
    question: 'Wer verwaltet die Schlüssel zum Bootshaus?',
    expected: 'Bootshaus',
  },
  {
    language: 'fr',
    article:
      '# Tâches\n\nLe gardien :\n\n- arrose les plantes ;\n- garde les clés du hangar ;\n- relève les compteurs.',
    question: 'Qui garde les clés du hangar ?',
    expected: 'hangar',
  },
  {
    language: 'es',
    article:
      '# Tareas\n\nEl conserje:\n\n- riega las plantas;\n- guarda las llaves del cobertizo;\n- lee los contadores.',
    question: '¿Quién guarda las llaves del cobertizo?',
    expected: 'cobertizo',
  },
  {
    language: 'ar',
    article: '# المهام\n\nالحارس:\n\n- يسقي النباتات في القاعة.\n- يحتفظ بمفاتيح المخزن.\n- يقرأ العدادات.',
    question: 'من يحتفظ بمفاتيح المخزن؟',
    expected: 'مفاتيح المخزن',
  },
];

const unanswered: readonly AskedArticle[] = [
  {
    language: 'en',
    article:
      '# Duties\n\nWhat is done in the hall:\n\n- Waters the plants in the hall.\n- Keeps the keys to the boathouse.',
    question: 'Who keeps the keys to the boathouse?',
  },
  {
    language: 'de',
    article: '# Aufgaben\n\nWas im Haus anfällt:\n\n- gießt die Pflanzen,\n- verwaltet die Schlüssel zum Bootshaus.',
    question: 'Wer verwaltet die Schlüssel zum Bootshaus?',
  },
];

describe('who does what an item says, where the line above it names them', () => {
  it.each(answered)('$question', async (asked) => {
    expect((await askArticle(asked))?.quote).toContain(asked.expected);
  });

  it.each(unanswered)('$question is not answered where no line names them', async (asked) => {
    expect(await askArticle(asked)).toBeUndefined();
  });
});
