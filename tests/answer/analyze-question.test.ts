import { describe, expect, it } from 'vitest';
import { analyzeQuestion } from '../../src/answer/analyze-question.js';

describe('analyzeQuestion', () => {
  it.each([
    ['en', 'Who is the president of Interpol?', 'person'],
    ['en', 'When will the assembly be held?', 'date'],
    ['en', 'In which year did it start?', 'date'],
    ['en', 'Where was the conference held?', 'place'],
    ['en', 'Which countries took part?', 'place'],
    ['en', 'What city hosts the assembly?', 'place'],
    ['en', 'How many Arab countries attended?', 'quantity'],
    ['en', 'How long did the conference last?', 'quantity'],
    ['en', 'What percentage of people agreed?', 'quantity'],
    ['en', 'Why was Morocco chosen?', 'reason'],
    ['en', 'What is NAUSS?', 'definition'],
    ['en', 'What does GCC stand for?', 'definition'],
    ['en', 'Which organizations took part?', 'organization'],
    ['en', 'What did Hammouchi say about cybercrime?', 'other'],
    ['en', 'world cup 2022 presentation', 'other'],
    ['fr', 'Qui est le président d’Interpol ?', 'person'],
    ['fr', 'Quand aura lieu l’assemblée générale ?', 'date'],
    ['fr', 'Où s’est tenue la conférence ?', 'place'],
    ['fr', 'Combien de pays ont participé ?', 'quantity'],
    ['fr', 'Qu’est-ce que la NAUSS ?', 'definition'],
    ['fr', 'Pourquoi le Maroc a-t-il été choisi ?', 'reason'],
    ['de', 'Wer leitet Interpol?', 'person'],
    ['de', 'Wie viele Länder nahmen teil?', 'quantity'],
    ['de', 'In welchem Jahr fand sie statt?', 'date'],
    ['es', '¿Quién preside Interpol?', 'person'],
    ['es', '¿En qué ciudad se celebró?', 'place'],
    ['ar', 'من هو رئيس الإنتربول؟', 'person'],
    ['ar', 'متى ستعقد الجمعية العامة؟', 'date'],
    ['ar', 'أين عقد المؤتمر؟', 'place'],
    ['ar', 'كم عدد الدول المشاركة؟', 'quantity'],
    ['ar', 'ما هي الدول التي شاركت؟', 'place'],
  ])('%s: %s asks for a %s', (language, question, type) => {
    expect(analyzeQuestion(question, language).answerType).toBe(type);
  });

  it('keeps each content word once, with where it stands and what it is', () => {
    const query = analyzeQuestion('Which police force did Interpol Interpol found in 1923 for the police?', 'en');
    expect(query.terms.map(({ word, kind }) => [word, kind])).toEqual([
      ['police', 'word'],
      ['force', 'word'],
      ['interpol', 'name'],
      ['found', 'word'],
      ['1923', 'number'],
    ]);
    for (const { start, end, word } of query.terms) expect(query.text.slice(start, end).toLowerCase()).toBe(word);
  });

  it('searches for function words where there is nothing else', () => {
    expect(analyzeQuestion('who are they', 'en').terms.length).toBeGreaterThan(0);
  });

  it('names what is asked about, and the noun that is asked for', () => {
    expect(analyzeQuestion('What does GCC stand for?', 'en').subject).toBe('gcc');
    expect(analyzeQuestion('What is the NAUSS?', 'en').subject).toBe('nauss');
    expect(analyzeQuestion('Who is the president of Interpol?', 'en').subject).toBe('president interpol');
    expect(analyzeQuestion('Which countries took part?', 'en').focus).toEqual(['countri']);
  });
});
