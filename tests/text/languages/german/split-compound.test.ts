import { expect, it } from 'vitest';
import { splitCompound } from '../../../../src/text/languages/german/split-compound.js';
import { stemGerman } from '../../../../src/text/languages/german/stem-german.js';

it.each([
  ['mietvertrag', 'miete vertrag'],
  ['arbeitszeit', 'arbeit zeit'],
  ['urlaubsantrage', 'urlaub antrag'],
  ['kinderarzten', 'kinder arzt'],
  ['wochenmarkt', 'wochen markt'],
  ['larmschutz', 'larm schutz'],
  ['parkplatzgebuhr', 'parkplatz gebuhr'],
  ['strassenbahnfahrer', 'strasse bahn fahrer'],
  ['schriftsteller', 'schrift steller'],
])('%s: %s', (word, parts) => expect(splitCompound(word)).toEqual(parts.split(' ').map(stemGerman)));

it.each(
  'beitrag einfuhrung jahrhundert einwohner vertrag antrag monat verantwortung zusammenarbeit wahrscheinlich kostenlos erfolgreich fehlerhaft tatsache brandenburg landesinnere schutz stadte'.split(
    ' ',
  ),
)('leaves %s whole', (word) => expect(splitCompound(word)).toEqual([]));
