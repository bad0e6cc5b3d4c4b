import { describe, expect, it } from 'vitest';
import { stemSpanish } from '../../../../src/text/languages/spanish/stem-spanish.js';
import { normalizeWord } from '../../../../src/text/normalize.js';

function stems(forms: string) {
  return new Set(forms.split(' ').map((form) => stemSpanish(normalizeWord(form))));
}

describe('stemSpanish', () => {
  it.each([
    'establecer estableció establecía establecieron establecido',
    'conceder concedió concedido concede',
    'aprobar aprobó aprobación aprobado',
    'clasificar clasificación clasificaciones',
    'construcción construcciones',
    'sociedad sociedades',
    'inglés inglesa ingleses',
    'país países',
    'capaz capaces',
    'nación naciones',
    'año años',
    'normas norma',
  ])('gives the forms of a word one stem: %s', (forms) => expect(stems(forms).size).toBe(1));

  it.each(['país paso', 'nación nacer', 'interés interior', 'estación estado'])(
    'keeps different words apart: %s',
    (words) => expect(stems(words).size).toBe(2),
  );
});
