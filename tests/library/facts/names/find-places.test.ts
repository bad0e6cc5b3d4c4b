import { expect, test } from 'vitest';
import { describeFacts, type Row } from '../facts-of.js';

const rows: readonly Row[] = [
  ['en', 'The delegates met in Agadir and left.', ['Agadir']],
  ['en', 'They visited Saudi Arabia, Peru and the city of Vellnor.', ['Saudi Arabia', 'Peru', 'Vellnor']],
  ['en', 'Lake Turkana is near Green Valley Road.', ['Lake Turkana', 'Green Valley Road']],
  ['en', 'Reforms began in Vellnor schools.', []],
  ['en', 'She answered in Finnish and left.', []],
  ['en', 'Give it to us, not to the US.', ['US']],
  ['en', 'Michael Jordan spoke at the German Institute.', []],
  ['fr', 'Elle vit à Agadir et travaille en Allemagne, dans la ville de Vellnor.', ['Agadir', 'Allemagne', 'Vellnor']],
  ['de', 'Sie lebt in Frankreich, früher in der Stadt Vellnor, in Wirklichkeit nirgends.', ['Frankreich', 'Vellnor']],
  ['es', 'Vive en Agadir y viaja a Perú.', ['Agadir', 'Perú']],
  ['ar', 'سافر الوفد من المغرب ومصر إلى مدينة أصيلة.', ['المغرب', 'مصر', 'أصيلة']],
  ['ar', 'بنوا مدينة جديدة.', []],
  ['nl', 'Het station ligt in Nederland.', ['Nederland']],
];

test.each(rows)('%s: %s', (language, sentence, expected) => {
  expect(describeFacts(language, sentence, 'place')).toEqual(expected);
});
