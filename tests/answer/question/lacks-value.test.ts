import { describe, expect, it } from 'vitest';
import { analyzeQuestion } from '../../../src/answer/question/analyze-question.js';
import { lacksValue } from '../../../src/answer/question/lacks-value.js';

describe('lacksValue', () => {
  it('tells what a question says already from what could answer it', () => {
    const query = analyzeQuestion('Who led Interpol in 2019?', 'en');
    expect([lacksValue(query, 'Interpol'), lacksValue(query, '2019')]).toEqual([false, false]);
    expect([lacksValue(query, 'Koeman'), lacksValue(query, '2021')]).toEqual([true, true]);
  });

  it('takes case, accents and letter forms for no difference', () => {
    expect(lacksValue(analyzeQuestion('¿Quién gobierna MALAGA?', 'es'), 'Málaga')).toBe(false);
    expect(lacksValue(analyzeQuestion('متى زار أحمد فاس؟', 'ar'), 'احمد')).toBe(false);
  });
});
