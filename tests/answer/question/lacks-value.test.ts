import { describe, expect, it } from 'vitest';
import { analyzeQuestion } from '../../../src/answer/question/analyze-question.js';
import { lacksValue } from '../../../src/answer/question/lacks-value.js';

describe('lacksValue', () => {
  it('tells what a question says already from what could answer it', () => {
    const query = analyzeQuestion('Who led Interpol in 2019?', 'en');
    expect([lacksValue(query, 'Interpol'), lacksValue(query, '2019')]).toEqual([false, false]);
    expect([lacksValue(query, 'Koeman'), lacksValue(query, '2021')]).toEqual([true, true]);
  });

  it('takes case for no difference, accents for one', () => {
    const query = analyzeQuestion('¿Quién gobierna MALAGA?', 'es');
    expect([lacksValue(query, 'Malaga'), lacksValue(query, 'Málaga')]).toEqual([false, true]);
  });
});
