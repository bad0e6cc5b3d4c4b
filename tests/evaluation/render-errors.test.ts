import { describe, expect, it } from 'vitest';
import type { ErrorReport } from '../../evaluation/collect-errors.js';
import { renderErrors } from '../../evaluation/render-errors.js';

function error(id: number, kind: ErrorReport['kind'], answerType: string): ErrorReport {
  return {
    setting: 'C',
    id: `q${id}`,
    question: `Question ${id}?`,
    kind,
    answerType,
    questionWord: 'what',
    confidence: 0.4,
    chosen: `Wrong ${id}.`,
    right: `Right ${id}.`,
    rank: 2,
  };
}

const errors = [
  ...Array.from({ length: 9 }, (_, index) => error(index, 'same passage', index < 2 ? 'date' : 'other')),
  error(9, 'beside the right one', 'date'),
];

describe('renderErrors', () => {
  const text = renderErrors('C', errors, 40);
  const lines = text.split('\n');

  it('counts by kind, type and question word, largest first', () => {
    expect(lines[0]).toBe('C: 10 of 40 wrong (25.0 %)');
    const rows = lines
      .filter((line) => /^\| [a-z]/.test(line))
      .map((line) => line.split('|').map((cell) => cell.trim()));
    expect(rows.map(([, name, count]) => [name, count])).toEqual([
      ['kind', 'wrong'],
      ['same passage', '9'],
      ['beside the right one', '1'],
      ['asks for', 'wrong'],
      ['other', '7'],
      ['date', '3'],
      ['question word', 'wrong'],
      ['what', '10'],
    ]);
  });

  it('gives three examples of a kind, from all over, with both sentences', () => {
    const section = text.slice(text.indexOf('same passage, for example:'));
    expect(section.match(/^- .*/gm)).toEqual(['- q0: Question 0?', '- q3: Question 3?', '- q6: Question 6?']);
    expect(section).toContain('chosen: Wrong 3.');
    expect(section).toContain('right (2.): Right 3.');
  });
});
