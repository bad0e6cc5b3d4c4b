import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSubject } from '../../../src/answer/question/read-subject.js';

describe('the subject that a question wants to know everything about', () => {
  it.each([
    ['what do we know about Interpol?', 'Interpol'],
    ['What do the articles say about the Al Haouz earthquake?', 'the Al Haouz earthquake'],
    ['tell me about Ahmed Naser Al Raisi', 'Ahmed Naser Al Raisi'],
    ['Please tell us more about “Afripol”, please', 'Afripol'],
    ['Can you tell me everything about NAUSS?', 'NAUSS'],
    ['what is said about cybercrime so far?', 'cybercrime'],
    ['What’s known about King’s College?', 'King’s College'],
    ['facts about Tangier', 'Tangier'],
    ['Que sait-on de Koeman ?', 'Koeman'],
    ['que sait-on du Maroc ?', 'Maroc'],
    ['Qu’est-ce qu’on sait d’Interpol ?', 'Interpol'],
    ['Que disent les articles sur la conférence de Tanger ?', 'conférence de Tanger'],
    ['Parlez-moi de l’Université arabe Naif', 'Université arabe Naif'],
    ['Was wissen wir über Interpol?', 'Interpol'],
    ['Was ist über die Konferenz in Tanger bekannt?', 'Konferenz in Tanger'],
    ['Erzähl mir etwas über den Präsidenten', 'Präsidenten'],
    ['¿Qué sabemos de Interpol?', 'Interpol'],
    ['¿Qué se sabe del terremoto?', 'terremoto'],
    ['Háblame de Marruecos', 'Marruecos'],
    ['ماذا نعرف عن الإنتربول؟', 'الإنتربول'],
    ['حدثني عن مؤتمر طنجة', 'مؤتمر طنجة'],
    ['ماذا تقول المقالات عن كومان؟', 'كومان'],
  ])('is read from %s', (question, subject) => {
    expect(readSubject(question)?.topic).toBe(subject);
  });

  it.each([
    'Who is the president of Interpol?',
    'What did Hammouchi say about the Sahel?',
    'What do we know?',
    'Tell me about it',
    'Parle-moi de lui',
    'When did he know about the conference?',
    'How many people know about Verbatim?',
    'Was wissen wir?',
    '¿Quién sabe de esto?',
    'ماذا قال حموشي عن الجريمة؟',
    `What do we know about ${'x'.repeat(121)}?`,
    '',
  ])('is not read from %s', (question) => {
    expect(readSubject(question)).toBeUndefined();
  });

  it.each([
    ['que sait-on de Koeman ?', 'fr'],
    ['tell me about Koeman', 'en'],
    ['¿Qué sabemos de Koeman?', 'es'],
  ])('tells that %s is asked in %s', (question, language) => {
    expect(readSubject(question)?.language).toBe(language);
  });

  it('stands in the question as it is, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (words) => {
        const subject = readSubject(`What do we know about ${words}?`)?.topic;
        if (subject !== undefined && !/\s\s|[^\S ]/u.test(words)) expect(words).toContain(subject);
      }),
    );
  });
});
