import { describe, expect, it } from 'vitest';
import { textsOfPassage } from '../../src/vectors/texts-of-passage.js';

describe('textsOfPassage', () => {
  it('gives each sentence and then what stands over the passage', () => {
    const sentences = ['The lab opens at 8.', 'It closes at 9.'];
    expect(textsOfPassage({ title: 'Lab', heading: 'Hours', sentences })).toEqual([...sentences, 'Lab. Hours']);
  });

  it('gives as many texts of the surroundings where there is no heading or title', () => {
    const sentences = ['It closes at 9.'];
    expect(textsOfPassage({ title: 'Lab', sentences })).toEqual([...sentences, 'Lab']);
    expect(textsOfPassage({ title: '', heading: 'Hours', sentences })).toEqual([...sentences, 'Hours']);
    expect(textsOfPassage({ title: '', sentences: [] })).toEqual(['']);
  });
});
