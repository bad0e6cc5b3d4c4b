import { describe, expect, it } from 'vitest';
import { followAnchor } from '../../src/domain/follow-anchor.js';
import type { TextAnchor } from '../../src/domain.js';

const text = `Alpha beta. The desk is shut. Gamma.

Epsilon zeta. “The desk is shut.” Eta theta.

THE  DESK
is shut

Desktops are shut.`;

function markedBy(anchor: TextAnchor, from = 0): string | undefined {
  const span = followAnchor(text, anchor, from);
  return span && `${text.slice(0, span.start).split('\n\n').length}: ${text.slice(span.start, span.end)}`;
}

// Each was seen in Chromium to mark the same.
describe('what a browser would mark', () => {
  it.each<[string, TextAnchor, string | undefined]>([
    ['the first place', { start: 'The desk is shut' }, '1: The desk is shut'],
    [
      'what follows the words before it',
      { prefix: 'Epsilon zeta. “', start: 'The desk is shut' },
      '2: The desk is shut',
    ],
    ['what stands before the words behind it', { start: 'The desk is shut', suffix: '.” Eta' }, '2: The desk is shut'],
    ['nothing where marks stand between', { start: 'The desk is shut', suffix: 'Eta' }, undefined],
    ['what follows another block', { prefix: 'theta.', start: 'The desk is shut' }, '3: THE  DESK\nis shut'],
    ['what stands before another block', { start: 'is shut', suffix: 'Desktops' }, '3: is shut'],
    [
      'from the first words to the next last ones',
      { start: 'Epsilon', end: 'shut' },
      '2: Epsilon zeta. “The desk is shut',
    ],
    [
      'to the last ones that the suffix follows',
      { start: 'Alpha', end: 'shut', suffix: '.” Eta' },
      '1: Alpha beta. The desk is shut. Gamma.\n\nEpsilon zeta. “The desk is shut',
    ],
    ['no part of a word', { start: 'Desktop' }, undefined],
    ['nothing over a blank line', { start: 'Gamma. Epsilon' }, undefined],
    ['nothing where the last words don’t come', { start: 'Alpha', end: 'omega' }, undefined],
  ])('is %s', (_, anchor, marked) => {
    expect(markedBy(anchor)).toBe(marked);
  });

  it('is looked for from a place on', () => {
    expect(markedBy({ start: 'The desk is shut' }, 20)).toBe('2: The desk is shut');
  });
});
