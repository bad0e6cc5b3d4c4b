import { describe, expect, it } from 'vitest';
import { readFollowUp } from '../../../src/answer/conversation/read-follow-up.js';

const where = { question: 'Where will the Interpol General Assembly be held?', answer: 'Marrakech' };

describe('readFollowUp', () => {
  it.each([
    ['and when?', where, 'when will the Interpol General Assembly be held?'],
    ['When?', where, 'When will the Interpol General Assembly be held?'],
    ['And why is it?', where, 'why is Interpol General Assembly?'],
    ['and in 2023?', { question: 'Where was the assembly held in 2025?' }, 'Where was the assembly held in 2023?'],
    ['and in 2023?', { question: 'Where was the assembly held?' }, 'Where was the assembly held in 2023?'],
    ['what about Qatar?', { question: 'What did Morocco present?' }, 'What did Qatar present?'],
    ['what about the prize?', { question: 'Who presented it?' }, 'Who presented it the prize?'],
    ['and in France?', { question: 'How many people live in Germany?' }, 'How many people live in France?'],
    ['and in France?', { question: 'Was it held in 2023?' }, 'Was it held in 2023 in France?'],
    ['who leads it?', { question: 'What is NAUSS?' }, 'who leads NAUSS?'],
    ['and who won it?', { question: 'When was the 2022 World Cup?' }, 'who won 2022 World Cup?'],
    [
      'what did he praise?',
      { question: 'Who is the president of Interpol?', answer: 'Ahmed Naser Al Raisi' },
      'what did Ahmed Naser Al Raisi praise?',
    ],
  ])('reads %j in the light of what came before', (question, previous, whole) => {
    expect(readFollowUp(question, previous, 'en')).toBe(whole);
  });

  it.each([
    ['fr', 'et quand ?', 'Où se tiendra l’assemblée générale ?', 'quand se tiendra l’assemblée générale?'],
    ['de', 'und wann?', 'Wo findet die Versammlung statt?', 'wann findet die Versammlung statt?'],
    ['es', '¿y cuándo?', '¿Dónde se celebrará la asamblea?', 'cuándo se celebrará la asamblea?'],
    ['fr', 'Qui la dirige ?', 'Qu’est-ce que la NAUSS ?', 'Qui NAUSS dirige?'],
    ['fr', 'et en France ?', 'Combien de personnes vivent en Allemagne ?', 'Combien de personnes vivent en France?'],
    ['de', 'Und wer leitet sie?', 'Was ist die NAUSS?', 'wer leitet NAUSS?'],
    ['de', 'und in Frankreich?', 'Wie viele Menschen leben in Polen?', 'Wie viele Menschen leben in Frankreich?'],
    ['es', '¿Quién la dirige?', '¿Qué es la NAUSS?', 'Quién NAUSS dirige?'],
    ['es', '¿Cuándo nació?', '¿Qué es la NAUSS?', 'Cuándo nació NAUSS?'],
    ['es', '¿y en España?', '¿Cuántas personas viven en Francia?', '¿Cuántas personas viven en España?'],
    ['ar', 'من يرأسها؟', 'ما هي جامعة نايف؟', 'من يرأس جامعة نايف؟'],
    ['ar', 'وفي فرنسا؟', 'كم عدد السكان في ألمانيا؟', 'كم عدد السكان في فرنسا؟'],
    ['ar', 'ومتى؟', 'أين تعقد الجمعية العامة؟', 'متى تعقد الجمعية العامة؟'],
  ])('does so in %s', (language, question, previous, whole) => {
    expect(readFollowUp(question, { question: previous }, language)).toBe(whole);
  });

  it.each([
    ['fr', 'Où est-il né ?', 'Qui est le président d’Interpol ?', 'Où est Ahmed Naser né?'],
    ['de', 'Wo wurde er geboren?', 'Wer ist der Präsident von Interpol?', 'Wo wurde Ahmed Naser geboren?'],
    ['es', '¿Dónde nació?', '¿Quién es el presidente de Interpol?', 'Dónde nació Ahmed Naser?'],
    ['ar', 'أين ولد؟', 'من هو رئيس الإنتربول؟', 'أين ولد Ahmed Naser؟'],
  ])('takes the person for who was the answer (%s: %s)', (language, question, previous, whole) => {
    expect(readFollowUp(question, { question: previous, answer: 'Ahmed Naser' }, language)).toBe(whole);
  });

  it.each([
    'Who is the president of Interpol?',
    'When was the conference of police leaders in Tangier opened?',
    'Is it true that Morocco won the award for the best film?',
    'world cup 2022 presentation',
  ])('leaves a question alone that stands on its own: %j', (question) => {
    expect(readFollowUp(question, where, 'en')).toBeUndefined();
  });
});
