import { describe, expect, it } from 'vitest';
import { stemFrench } from '../../../../src/text/languages/french/stem-french.js';
import { normalizeWord } from '../../../../src/text/normalize.js';

function stems(forms: string) {
  return new Set(forms.split(' ').map((form) => stemFrench(normalizeWord(form))));
}

describe('stemFrench', () => {
  it.each([
    'fonder fondé fondée fondées fondèrent fondation',
    'créer créé créée création',
    'adopter adoptée adoptèrent',
    'établir établi établissent',
    'utiliser utilisent utilisation',
    'assemblée assemblées',
    'élu élus',
  ])('gives the forms of a word one stem: %s', (forms) => expect(stems(forms).size).toBe(1));

  it.each(['maison maire', 'nation nage', 'président prêt', 'station statue'])(
    'keeps different words apart: %s',
    (words) => expect(stems(words).size).toBe(2),
  );
});
