import { describe, expect, it } from 'vitest';
import { stemGerman } from '../../../../src/text/languages/german/stem-german.js';
import { normalizeWord } from '../../../../src/text/normalize.js';

function stems(forms: string) {
  return new Set(forms.split(' ').map((form) => stemGerman(normalizeWord(form))));
}

describe('stemGerman', () => {
  it.each([
    'gewinnen gewann gewonnen gewinnt',
    'befinden befand befindet befanden',
    'gründen gründete gegründet Gründung gegründeten',
    'lösen gelöst löst Lösung Lösungen',
    'führen führte geführt Führung',
    'entwickeln entwickelt Entwicklung',
    'organisieren organisiert Organisation Organisierung',
    'multiplizieren multipliziert Multiplikation',
    'abschließen abgeschlossen abzuschließen abschloss',
    'einbürgern eingebürgert Einbürgerung',
    'verbessern verbessert Verbesserung',
    'annehmen angenommen Annahme annahm',
    'Präsident Präsidentin Präsidenten Praesident',
    'veröffentlichen veröffentlicht Veröffentlichung',
    'Stadt Städte Städten',
  ])('gives the forms of a word one stem: %s', (forms) => expect(stems(forms).size).toBe(1));

  it.each([
    'Bank Band',
    'Macht machen',
    'Nacht nach',
    'Zeit Zeitung',
    'Internet intern',
    'Planet Plan',
    'Gericht reich',
    'fahren führen',
  ])('keeps different words apart: %s', (words) => expect(stems(words).size).toBe(2));
});
