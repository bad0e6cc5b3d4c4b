import { describe, expect, it } from 'vitest';
import { readFollowUp } from '../../src/answer/read-follow-up.js';

const where = { question: 'Where will the Interpol General Assembly be held?', answer: 'Marrakech' };

describe('readFollowUp', () => {
  it.each([
    ['and when?', where, 'when will the Interpol General Assembly be held?'],
    ['When?', where, 'When will the Interpol General Assembly be held?'],
    ['And why is it?', where, 'why is Interpol General Assembly?'],
    ['and in 2023?', { question: 'Where was the assembly held in 2025?' }, 'Where was the assembly held in 2023?'],
    ['and in 2023?', { question: 'Where was the assembly held?' }, 'Where was the assembly held in 2023?'],
    ['what about Qatar?', { question: 'What did Morocco present?' }, 'What did Morocco present Qatar?'],
    ['who leads it?', { question: 'What is NAUSS?' }, 'who leads NAUSS?'],
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
    ['ar', 'ومتى؟', 'أين تعقد الجمعية العامة؟', 'متى تعقد الجمعية العامة?'],
  ])('does so in %s', (language, question, previous, whole) => {
    expect(readFollowUp(question, { question: previous }, language)).toBe(whole);
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
