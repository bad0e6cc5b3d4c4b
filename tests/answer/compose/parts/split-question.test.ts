import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSecondPart, splitQuestion } from '../../../../src/answer/compose/parts/split-question.js';

function parts(question: string, language: string, answer?: string): string[] {
  const split = splitQuestion(question, language);
  return split ? [split.first, readSecondPart(split, answer, language)] : [];
}

describe('splitQuestion', () => {
  it.each([
    [
      'en',
      'When and where was the conference held?',
      'When was the conference held?',
      'where was the conference held?',
    ],
    ['en', 'Who founded Interpol and when did it close?', 'Who founded Interpol?', 'when did Interpol close?'],
    ['en', 'Who founded Interpol and when?', 'Who founded Interpol?', 'when founded Interpol?'],
    ['en', 'Who founded Interpol and in which year?', 'Who founded Interpol?', 'in which year founded Interpol?'],
    ['en', 'Who founded Interpol? When did it close?', 'Who founded Interpol?', 'When did Interpol close?'],
    ['en', 'Where is Interpol and who is the president?', 'Where is Interpol?', 'who is the president Interpol?'],
    ['en', 'How many live in Lyon and how many in Paris?', 'How many live in Lyon?', 'how many in Paris?'],
    ['fr', 'Quand et où a eu lieu la conférence ?', 'Quand a eu lieu la conférence ?', 'où a eu lieu la conférence ?'],
    ['fr', 'Qui a fondé Interpol et en quelle année ?', 'Qui a fondé Interpol?', 'en quelle année a fondé Interpol?'],
    ['de', 'Wann und wo fand die Konferenz statt?', 'Wann fand die Konferenz statt?', 'wo fand die Konferenz statt?'],
    [
      'de',
      'Wer gründete Interpol und wann wurde es geschlossen?',
      'Wer gründete Interpol?',
      'wann wurde Interpol geschlossen?',
    ],
    ['es', '¿Cuándo y dónde se celebró la cumbre?', 'Cuándo se celebró la cumbre?', 'dónde se celebró la cumbre?'],
    ['es', '¿Quién fundó Interpol y cuándo?', 'Quién fundó Interpol?', 'cuándo fundó Interpol?'],
    ['ar', 'متى وأين عقد المؤتمر؟', 'متى عقد المؤتمر؟', 'أين عقد المؤتمر؟'],
    ['ar', 'من أسس الإنتربول ومتى؟', 'من أسس الإنتربول؟', 'متى أسس الإنتربول؟'],
  ])('asks twice in %s: %s', (language, question, first, second) => {
    expect(parts(question, language)).toEqual([first, second]);
  });

  it('lets "he" stand for the one whom the first part found', () => {
    expect(parts('Who leads the union and when was he born?', 'en', 'Ivo Marin')[1]).toBe('when was Ivo Marin born?');
  });

  it.each([
    ['en', 'Who is the president of Interpol?'],
    ['en', 'What is the difference between when it opened and when it closed?'],
    ['en', 'Who decides what it costs and how it is paid?'],
    ['en', 'Who explains the law and what it means?'],
    ['en', 'Which bread and cheese did they eat?'],
    ['en', 'When and where?'],
    ['en', 'Did the union say who pays and when?'],
    ['fr', 'Quelle est l’organisation créée en 1923 et qui siège à Lyon ?'],
    ['es', '¿Cuál es la ciudad que creció y que cambió?'],
    ['ar', 'من هو الرئيس ومن الوزير'],
    ['ar', 'ما هي الدول وما المدن'],
    ['ja', 'いつどこで開かれましたか'],
  ])('asks once in %s: %s', (language, question) => {
    expect(splitQuestion(question, language)).toBeUndefined();
  });

  it('is at once done with anything of a question’s length', () => {
    const pieces = fc.constantFrom(
      'who ',
      'and ',
      'when ',
      ' ',
      ', ',
      '?',
      'x ',
      'how many ',
      'et où ',
      'und ',
      ' و',
      '\n',
    );
    const question = fc.array(pieces, { maxLength: 250 }).map((all) => all.join(''));
    fc.assert(
      fc.property(question, fc.constantFrom('en', 'fr', 'de', 'es', 'ar'), (text, language) => {
        // What tried every split would take longer than a test may.
        expect(() => splitQuestion(text, language)).not.toThrow();
        expect(() => splitQuestion(`Who leads it${' '.repeat(980)}?`, language)).not.toThrow();
      }),
    );
  });
});
