import { describe, expect, it } from 'vitest';
import { topicOf } from '../../../src/answer/conversation/follow-up-topic.js';

describe('topicOf', () => {
  it.each([
    ['en', 'Who is the president of Interpol?', 'Interpol'],
    ['en', 'When was the General Assembly 2025 held?', 'General Assembly 2025'],
    ['en', 'which countries took part?', 'the countries that took part'],
    ['en', 'Where was the conference held?', 'the conference'],
    ['fr', 'Où aura lieu l’Assemblée générale d’Interpol ?', 'Assemblée générale d’Interpol'],
  ])('%s: %s', (language, question, topic) => {
    expect(topicOf(question, language)).toBe(topic);
  });
});
