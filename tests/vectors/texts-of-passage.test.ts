import { describe, expect, it } from 'vitest';
import { textsOfPassage, vectorCount } from '../../src/vectors/texts-of-passage.js';

describe('textsOfPassage', () => {
  it('gives each sentence and then all of them under what stands over the passage', () => {
    const sentences = ['The lab opens at 8.', 'It closes at 9.'];
    const whole = 'Lab. Hours. The lab opens at 8. It closes at 9.';
    expect(textsOfPassage({ title: 'Lab', heading: 'Hours', sentences })).toEqual([...sentences, whole]);
  });

  it('gives as many texts where there is no heading or title', () => {
    const sentences = ['It closes at 9.'];
    expect(textsOfPassage({ title: 'Lab', sentences })).toEqual([...sentences, 'Lab. It closes at 9.']);
    expect(textsOfPassage({ title: '', heading: 'Hours', sentences })).toEqual([
      ...sentences,
      'Hours. It closes at 9.',
    ]);
    expect(textsOfPassage({ title: '', sentences: [] })).toEqual(['']);
  });
});

describe('vectorCount', () => {
  it('is that of the texts', () => {
    const sentences = ['One.', 'Two.', 'Three.'];
    expect(vectorCount(3)).toBe(textsOfPassage({ title: 'Lab', heading: 'Hours', sentences }).length);
  });
});
