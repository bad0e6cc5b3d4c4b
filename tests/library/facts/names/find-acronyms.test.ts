import { expect, test } from 'vitest';
import { factsOf } from '../facts-of.js';

/** A language, a sentence, and the expansions found: type, long name, short form. */
const rows: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'en',
    'The International Hydrographic Organization (IHO) is here.',
    ['organization: International Hydrographic Organization = IHO'],
  ],
  [
    'en',
    'The Naif Arab University for Security Sciences (NAUSS) came.',
    ['organization: Naif Arab University for Security Sciences = NAUSS'],
  ],
  [
    'en',
    'The General Assembly of the International Criminal Police Organization (Interpol) met.',
    ['organization: International Criminal Police Organization = Interpol'],
  ],
  ['en', 'The Arab Police Sports Union (USAP) plays.', ['organization: Arab Police Sports Union = USAP']],
  [
    'en',
    'The International Union of Coastal Towns (UICT) replied.',
    ['organization: International Union of Coastal Towns = UICT'],
  ],
  ['en', 'A group of Vell Harbour Pilots (PVH) met.', ['definition: Vell Harbour Pilots = PVH']],
  ['en', 'ESO (European Southern Observatory) runs it.', ['organization: European Southern Observatory = ESO']],
  ['en', 'A content delivery network (CDN) helps.', ['definition: content delivery network = CDN']],
  ['en', 'The meeting (later) ended, the World Harbour Organization (Paris) too.', []],
  ['en', 'Prices rose again (OPEC) and ABC (see the notes of last year) fell.', []],
  [
    'fr',
    'La Direction générale de la Sûreté nationale (DGSN) répond.',
    ['organization: Direction générale de la Sûreté nationale = DGSN'],
  ],
  [
    'de',
    'Die Weltgesundheitsorganisation warnt, die Europäische Agentur für Fische (EAF) auch.',
    ['organization: Europäische Agentur für Fische = EAF'],
  ],
  [
    'es',
    'La Organización Hidrográfica Internacional (OHI) responde.',
    ['organization: Organización Hidrográfica Internacional = OHI'],
  ],
  ['ar', 'عرضت المديرية العامة للأمن الوطني (DGSN) شريطا.', ['organization: المديرية العامة للأمن الوطني = DGSN']],
  [
    'ar',
    'وعرضت جامعة نايف العربية للعلوم الأمنية (نايف) برنامجها.',
    ['organization: جامعة نايف العربية للعلوم الأمنية = نايف'],
  ],
  ['it', 'La Rete Europea di Porti (REP) cresce.', ['definition: Rete Europea di Porti = REP']],
];

test.each(rows)('%s: %s', (language, sentence, expected) => {
  const expansions = factsOf(language, sentence)
    .filter(({ type, label }) => (type === 'organization' || type === 'definition') && !label.includes(' '))
    .map(({ type, start, end, label }) => ({ type, label, value: sentence.slice(start, end) }))
    .filter(({ label, value }) => label !== value)
    .map(({ type, label, value }) => `${type}: ${value} = ${label}`);
  expect(expansions).toEqual(expected);
});
