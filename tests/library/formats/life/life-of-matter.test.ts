import { describe, expect, it } from 'vitest';
import { ArticleRefused } from '../../../../src/library/article-refused.js';
import { readFrontMatter } from '../../../../src/library/formats/front-matter/read-front-matter.js';
import { lifeOfMatter } from '../../../../src/library/formats/life/life-of-matter.js';

function matter(yaml: string) {
  return readFrontMatter(`---\n${yaml}\n---\nText.\n`);
}

describe('lifeOfMatter', () => {
  it.each([
    ['valid from: 2026-05-12', { validFrom: '2026-05-12' }],
    ['valid_from: 2026-05-12 09:00', { validFrom: '2026-05-12T09:00' }],
    ['validFrom: 2026-05-12T09:00:00Z', { validFrom: '2026-05-12T09:00:00.000Z' }],
    ['Valid-Until: 2026-05-12', { validUntil: '2026-05-12' }],
    ['expiryDate: 2026-05-12', { validUntil: '2026-05-12' }],
    ['embargo: 2026-05-12', { embargo: '2026-05-12' }],
    ['retired: true', { retired: 'now' }],
    ['retired: 2026-05-12', { retired: '2026-05-12' }],
    ['owner:  Ann  Lee ', { owner: 'Ann Lee' }],
    ['owner: U0ANN', { owner: 'U0ANN' }],
    ['review by: 2026-05-12 10:00', { reviewBy: '2026-05-12' }],
    ['expires: 2027-01-01\nvalid until: 2026-01-01', { validUntil: '2026-01-01' }],
  ])('reads %j', (yaml, life) => {
    expect(matter(yaml)).toMatchObject({ matter: { life }, notes: [] });
  });

  it.each(['retired: false', 'valid until:', 'embargo: ""', 'title: T'])('finds nothing in %j', (yaml) => {
    expect(matter(yaml).matter.life).toBeUndefined();
  });

  it('reads the dates of TOML', () => {
    const { matter: read } = readFrontMatter(
      '+++\nvalid_until = 2026-05-12\nembargo = 2026-05-01T10:00:00+02:00\n+++\nText.',
    );
    expect(read.life).toEqual({ validUntil: '2026-05-12', embargo: '2026-05-01T08:00:00.000Z' });
  });

  it.each(['review by: soon', 'owner: {name: Ann}'])('notes what can’t be used: %j', (yaml) => {
    const { matter: read, notes } = matter(yaml);
    expect(read.life).toBeUndefined();
    expect(notes).toEqual([
      expect.stringMatching(/^(review by|owner) in its front matter must be .*; it was not used$/),
    ]);
  });

  it.each(['valid until: soon', 'embargo: {}', 'retired: perhaps', 'expires: 12/05/2026', 'validFrom: [soon]'])(
    'refuses a window that can’t be read: %j',
    (yaml) => {
      expect(() => matter(yaml)).toThrow(ArticleRefused);
      expect(() => matter(yaml)).toThrow(/in its front matter must be a date such as 2026-05-12, or a time/);
    },
  );

  it('refuses front matter that names a window and can’t be read at all', () => {
    expect(() => matter('valid until: 2026-01-01\ntitle: "open')).toThrow(
      'names when it is valid and is not valid YAML',
    );
    expect(matter('review by: 2026-01-01\ntitle: "open').notes).toHaveLength(1);
  });

  it('knows no other fields', () => {
    expect(lifeOfMatter({ ownership: 'x', valid: '2026-01-01', constructor: '2026-01-01' })).toEqual({ notes: [] });
  });
});
