import { expect, it } from 'vitest';
import type { ImportReport } from '../../../src/domain.js';
import { type Brought, broughtMessage } from '../../../src/slack/messages/brought-message.js';

const nothing: ImportReport = { added: [], changed: [], unchanged: [], refused: [], noted: [], sentences: 0 };

function told(...brought: Brought[]): string[] {
  return broughtMessage(brought).text.split('\n');
}

it('says of each thing what became of it, with what should be known of it', () => {
  const taken = (report: Partial<ImportReport>): Brought => ({
    kind: 'taken',
    name: 'a.md',
    report: { ...nothing, ...report },
  });
  expect(
    told(
      taken({ added: ['a.md'], sentences: 1_200, noted: [{ name: 'a.md', notes: ['its date could not be read'] }] }),
      taken({ changed: ['a.md'], sentences: 1 }),
      taken({ unchanged: ['a.md'] }),
      taken({ refused: [{ name: 'a.md', reason: 'no text' }] }),
      { kind: 'refused', name: 'b.md', reason: 'it is away.' },
      { kind: 'too_large', name: 'c.pdf', limit: 10 * 1024 * 1024 },
    ),
  ).toEqual([
    'a.md: taken in, 1,200 sentences. I answer from it now.',
    'its date could not be read.',
    'a.md: taken in anew, 1 sentence. I answer from it as it is now.',
    'a.md: I hold all of it already. Nothing has changed.',
    'a.md: not taken in, no text.',
    'b.md: not taken in, it is away.',
    'c.pdf: not sent on, it is larger than 10 MB. Ask somebody who looks after the articles to add it.',
  ]);
  expect(told()).toEqual(['There was nothing in it that I could take in.']);
});

it('pings nobody by the name of a file', () => {
  expect(told({ kind: 'proposed', name: '<!channel>.md' })[0]).toMatch(/^&lt;!channel&gt;\.md: sent to/);
});
