import { expect, it } from 'vitest';
import { markChanges } from '../../../src/answer/following/mark-changes.js';

it('is empty where nothing changed, and another for each other change', () => {
  expect(markChanges([])).toBe('');
  expect(markChanges([undefined, undefined])).toBe('');
  const marks = [
    markChanges([{ kind: 'gone' }]),
    markChanges([{ kind: 'gone' }, undefined]),
    markChanges([undefined, { kind: 'gone' }]),
    markChanges([{ kind: 'over', on: '2026-03-01' }]),
    markChanges([{ kind: 'changed', now: { quote: 'One.', start: 0, end: 4 } }]),
    markChanges([{ kind: 'changed', now: { quote: 'Two.', start: 0, end: 4 } }]),
  ];
  expect(new Set(marks).size).toBe(marks.length);
  for (const mark of marks) expect(mark).toMatch(/^[0-9a-f]{16}$/);
  expect(markChanges([{ kind: 'gone' }])).toBe(marks[0]);
});
