import { describe, expect, it } from 'vitest';
import { analyzeQuestion } from '../../../src/answer/question/analyze-question.js';
import { type Features, featureNames } from '../../../src/answer/ranking/candidate.js';
import { headingTells } from '../../../src/answer/ranking/heading-tells.js';

function featuresOf(features: Partial<Features>): Features {
  return { ...(Object.fromEntries(featureNames.map((name) => [name, 0])) as unknown as Features), ...features };
}

const dated = featuresOf({ numbers: 1, newDate: 1, coverage: 1 });

describe('headingTells', () => {
  it.each([
    ['When was 5.0.0 released?', 'en'],
    ['Wann erschien 5.0.0?', 'de'],
    ['Quand la version 5.0.0 est-elle sortie ?', 'fr'],
    ['¿Cuándo salió la versión 5.0.0?', 'es'],
    ['متى صدر الإصدار 5.0.0؟', 'ar'],
    ['Which version came out on 3 May 2021?', 'en'],
  ])('lets a heading with a day answer %s', (question, language) => {
    expect(headingTells(analyzeQuestion(question, language), dated)).toBe(true);
  });

  it.each(['What changed in 5.0.0?', 'Who released 5.0.0?', 'Why was 5.0.0 late?', 'How many bugs has 5.0.0?'])(
    'leaves %s to the text under it',
    (question) => {
      expect(headingTells(analyzeQuestion(question, 'en'), dated)).toBe(false);
    },
  );

  it('asks for the number that the question names, and else for half of its words', () => {
    const other = featuresOf({ newDate: 1, coverage: 0.4 });
    expect(headingTells(analyzeQuestion('When was 5.0.0 released?', 'en'), other)).toBe(false);
    expect(headingTells(analyzeQuestion('When is the spring fair?', 'en'), other)).toBe(false);
    expect(headingTells(analyzeQuestion('When is the spring fair?', 'en'), dated)).toBe(true);
  });

  it('lets a price answer how much', () => {
    const priced = featuresOf({ newQuantity: 1, coverage: 1 });
    expect(headingTells(analyzeQuestion('How much is the day ticket?', 'en'), priced)).toBe(true);
    expect(headingTells(analyzeQuestion('When is the day ticket sold?', 'en'), priced)).toBe(false);
  });
});
