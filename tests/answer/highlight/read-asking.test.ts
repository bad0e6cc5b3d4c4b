import { describe, expect, it } from 'vitest';
import { readAsking } from '../../../src/answer/highlight/read-asking.js';
import { analyzeQuestion } from '../../../src/answer/question/analyze-question.js';

function asking(question: string, language = 'en') {
  return readAsking(analyzeQuestion(question, language));
}

describe('readAsking', () => {
  it('tells what is asked for, down to a thing of a kind and a way of doing', () => {
    expect(asking('Who founded the league?').kind).toBe('person');
    expect(asking('Which theory explains gravity?').kind).toBe('thing');
    expect(asking('How are the votes weighted?').kind).toBe('manner');
    expect(asking('Wie werden die Stimmen gewichtet?', 'de').kind).toBe('manner');
    expect(asking('What did the league build?').kind).toBe('other');
  });

  it('tells a question that asks whether', () => {
    expect(asking('Does the league pay?').isYesNo).toBe(true);
    expect(asking('Ist die Brücke offen?', 'de').isYesNo).toBe(true);
    expect(asking('هل الجسر مفتوح؟', 'ar').isYesNo).toBe(true);
    expect(asking('What does the league pay?').isYesNo).toBe(false);
  });

  it('tells who acts, what is and what is called', () => {
    expect(asking('Who founded the league?')).toMatchObject({ isSubject: true, isCopular: false });
    expect(asking('What did the league found?')).toMatchObject({ isSubject: false, isCopular: false });
    expect(asking('What is the capital?')).toMatchObject({ isSubject: false, isCopular: true });
    expect(asking('What was the tax called?').isNaming).toBe(true);
    expect(asking('What was the tax?').isNaming).toBe(false);
  });
});
