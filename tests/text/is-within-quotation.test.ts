import { describe, expect, it } from 'vitest';
import { isWithinQuotation } from '../../src/text/is-within-quotation.js';

/** `|` marks the place asked about. */
function ask(marked: string) {
  return isWithinQuotation(marked.replace('|', ''), marked.indexOf('|'));
}

describe('isWithinQuotation', () => {
  it.each([
    '"Stop.| Go!" he said.',
    '“I came.| I saw,” he wrote.',
    '« Halte.| Va ! » dit-il.',
    '„Halt.| Geh!“, rief er.',
    'It (see St.| Paul) is old.',
  ])('says yes where the sentence goes on behind: %s', (marked) => expect(ask(marked)).toBe(true));

  it.each([
    '"Stop.| Go!" He left.',
    'Stop.| Then "go" he said.',
    'It is long.| The 12" pipe leaks.',
    'He left.| It rained) and stopped.',
    'No quotation.| At all.',
    `"Stop.| ${'Go on. '.repeat(60)}" he said.`,
  ])('says no where it does not, or nothing was opened: %s', (marked) => expect(ask(marked)).toBe(false));
});
