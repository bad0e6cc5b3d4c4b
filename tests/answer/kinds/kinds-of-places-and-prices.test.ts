import { describe, expect, it } from 'vitest';
import { type KindCase, named, unmetOf } from './ask-article.js';

const answered: readonly KindCase[] = [
  [
    'en',
    '# Ferry office\n\nThe ferry office is in Torvik. It sells tickets.',
    'In which city is the ferry office?',
    'Torvik',
  ],
  [
    'de',
    '# Fährbüro\n\nDas Fährbüro liegt in Hamburg. Es verkauft Fahrkarten.',
    'In welcher Stadt liegt das Fährbüro?',
    'Hamburg',
  ],
  [
    'fr',
    '# Bureau du bac\n\nLe bureau du bac se trouve à Lyon. Il vend des billets.',
    'Dans quelle ville se trouve le bureau du bac ?',
    'Lyon',
  ],
  [
    'es',
    '# Oficina de la barca\n\nLa oficina de la barca está en Sevilla. Vende billetes.',
    '¿En qué ciudad está la oficina de la barca?',
    'Sevilla',
  ],
  ['ar', '# مكتب العبارة\n\nيقع مكتب العبارة في القاهرة. ويبيع التذاكر.', 'في أي مدينة يقع مكتب العبارة؟', 'القاهرة'],
  [
    'en',
    '# Refunds\n\nWrite to refunds@ferry.example for a refund. It takes a week.',
    'Which address do I write to for a refund?',
    'refunds@ferry.example',
  ],
  ['en', '# Baker\n\n| Item | Price |\n|---|---|\n| Flour | 3.20 |\n| Yeast | 1.10 |', 'What does flour cost?', '3.20'],
  ['de', '# Bäcker\n\n| Ware | Preis |\n|---|---|\n| Mehl | 3,20 |\n| Hefe | 1,10 |', 'Was kostet Mehl?', '3,20'],
  [
    'fr',
    '# Boulanger\n\n| Article | Prix |\n|---|---|\n| Farine | 3,20 |\n| Levure | 1,10 |',
    'Combien coûte la farine ?',
    '3,20',
  ],
  [
    'es',
    '# Panadero\n\n| Artículo | Precio |\n|---|---|\n| Harina | 3,20 |\n| Levadura | 1,10 |',
    '¿Cuánto cuesta la harina?',
    '3,20',
  ],
  ['ar', '# الخباز\n\n| الصنف | السعر |\n|---|---|\n| الطحين | 3.20 |\n| الخميرة | 1.10 |', 'كم سعر الطحين؟', '3.20'],
  [
    'en',
    '# Charter\n\nVersion 3 of the harbour charter is from 2019. Version 2 was shorter.',
    'Which version of the harbour charter was ratified in 2019?',
    'Version 3',
  ],
];

/** No price. */
const unanswered: readonly KindCase[] = [
  ['en', '# Baker\n\n| Item | Shelf |\n|---|---|\n| Flour | 3 |\n| Yeast | 1 |', 'What does flour cost?'],
];

describe('kinds of places, addresses, versions and prices that no article calls so', () => {
  it.each(named(answered))('$name', async ({ asked }) => {
    expect(await unmetOf(asked)).toEqual([]);
  });

  it.each(named(unanswered))('tells nothing where nothing is told: $name', async ({ asked }) => {
    expect(await unmetOf(asked)).toEqual([]);
  });
});
