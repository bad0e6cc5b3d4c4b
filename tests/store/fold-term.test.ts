import { expect, it } from 'vitest';
import { foldTerm } from '../../src/store/fold-term.js';

it.each([
  ['Interpol', 'interpol'],
  ['NATO summit', 'nato summit'],
  ['summit', 'summit'],
  // As SQLite folds: other letters stay as they are.
  ['ÉCOLE', 'École'.replace('cole', 'cole')],
  ['İstanbul', 'İstanbul'],
  ['٤٢', '٤٢'],
])('counts %s as %s', (term, folded) => expect(foldTerm(term)).toBe(folded));
