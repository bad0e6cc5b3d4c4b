import { expect, it } from 'vitest';
import { shownMoment, typedMoment } from '../../../src/slack/blocks/shown-moment.js';

it('shows an instant to the minute, and as it can be typed again', () => {
  expect(shownMoment('2026-05-12T07:00:30.000Z')).toBe('12 May 2026, 07:00 UTC');
  expect(typedMoment('2026-05-12T07:00:30.000Z')).toBe('2026-05-12 07:00Z');
});
