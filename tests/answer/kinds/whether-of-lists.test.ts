import { describe, expect, it } from 'vitest';
import { type KindCase, named, unmetOf } from './ask-article.js';

const answered: readonly KindCase[] = [
  [
    'en',
    '# Rowing camp\n\nThe camp is held at Lake Moor. Rowers from Chile, Norway, Ghana and Malta took part. Everyone slept in tents.',
    'Did anyone from Norway come?',
    'Chile, Norway, Ghana',
  ],
  [
    'en',
    '# Rowing camp\n\nThe camp is held at Lake Moor. The crews came from these countries:\n\n- Chile\n- Norway\n- Ghana\n\nEveryone slept in tents.',
    'Was there a crew from Ghana?',
    'Ghana',
  ],
  [
    'en',
    '# First aid box\n\nThe box hangs by the door. It holds plasters, gauze, scissors and a torch. It is checked in spring.',
    'Is there a torch in the first aid box?',
    'a torch',
  ],
  [
    'en',
    '# Paying\n\nThe desk is open until six. We accept cash, debit cards and vouchers. Receipts are printed.',
    'Can I pay with vouchers?',
    'vouchers',
  ],
  [
    'de',
    '# Ruderlager\n\nDas Lager liegt am Moorsee. Ruderer aus Chile, Norwegen, Ghana und Malta nahmen teil. Alle schliefen in Zelten.',
    'War jemand aus Norwegen dabei?',
    'Chile, Norwegen, Ghana',
  ],
  [
    'de',
    '# Verbandkasten\n\nDer Kasten hängt an der Tür. Er enthält Pflaster, Mull, eine Schere und eine Taschenlampe. Er wird im Frühjahr geprüft.',
    'Ist im Verbandkasten eine Taschenlampe?',
    'Taschenlampe',
  ],
  [
    'de',
    '# Bezahlen\n\nDie Kasse ist bis sechs offen. Wir nehmen Bargeld, Karten und Gutscheine. Belege werden gedruckt.',
    'Kann ich mit Gutscheinen bezahlen?',
    'Gutscheine',
  ],
  [
    'de',
    '# Sprachen\n\nDas Faltblatt gibt es auf Dänisch, Finnisch, Urdu und Walisisch. Es wurde in Hull gedruckt.',
    'Gibt es das Faltblatt auf Walisisch?',
    'Walisisch',
  ],
  [
    'fr',
    '# Camp d’aviron\n\nLe camp se tient au lac Moor. Des rameurs du Chili, de Norvège, du Ghana et de Malte ont participé. Tous dormaient sous la tente.',
    'Est-ce que quelqu’un est venu de Norvège ?',
    'de Norvège',
  ],
  [
    'fr',
    '# Trousse de secours\n\nLa trousse est près de la porte. Elle contient des pansements, de la gaze, des ciseaux et une lampe. Elle est contrôlée au printemps.',
    'Y a-t-il une lampe dans la trousse de secours ?',
    'une lampe',
  ],
  [
    'fr',
    '# Paiement\n\nLa caisse est ouverte jusqu’à six heures. Nous acceptons les espèces, les cartes et les bons. Les reçus sont imprimés.',
    'Peut-on payer avec des bons ?',
    'les bons',
  ],
  [
    'fr',
    '# Langues\n\nLe dépliant existe en danois, en finnois, en ourdou et en gallois. Il a été imprimé à Hull.',
    'Le dépliant existe-t-il en gallois ?',
    'en gallois',
  ],
  [
    'es',
    '# Campamento de remo\n\nEl campamento está en el lago Moor. Participaron remeros de Chile, Noruega, Ghana y Malta. Todos dormían en tiendas.',
    '¿Vino alguien de Noruega?',
    'Noruega, Ghana',
  ],
  [
    'es',
    '# Botiquín\n\nEl botiquín está junto a la puerta. Contiene tiritas, gasas, tijeras y una linterna. Se revisa en primavera.',
    '¿Hay una linterna en el botiquín?',
    'una linterna',
  ],
  [
    'es',
    '# Pago\n\nLa caja abre hasta las seis. Aceptamos efectivo, tarjetas y vales. Los recibos se imprimen.',
    '¿Se puede pagar con vales?',
    'vales',
  ],
  [
    'es',
    '# Idiomas\n\nEl folleto existe en danés, finés, urdu y galés. Se imprimió en Hull.',
    '¿Está el folleto en galés?',
    'galés',
  ],
  [
    'ar',
    '# معسكر التجديف\n\nيقام المعسكر عند بحيرة مور. وشارك مجدفون من تشيلي والنرويج وغانا ومالطا. ونام الجميع في الخيام.',
    'هل جاء أحد من النرويج؟',
    'تشيلي والنرويج',
  ],
  [
    'ar',
    '# صندوق الإسعاف\n\nالصندوق معلق قرب الباب. ويحتوي على ضمادات وشاش ومقص ومصباح. ويفحص في الربيع.',
    'هل يوجد مصباح في صندوق الإسعاف؟',
    'ومصباح',
  ],
  [
    'ar',
    '# الدفع\n\nالصندوق مفتوح حتى السادسة. نقبل النقد والبطاقات والقسائم. وتطبع الإيصالات.',
    'هل يمكن الدفع بالقسائم؟',
    'والقسائم',
  ],
  [
    'ar',
    '# اللغات\n\nالمطوية متاحة بالدنماركية والفنلندية والأردية والويلزية. وطبعت في هال.',
    'هل المطوية متاحة بالويلزية؟',
    'والويلزية',
  ],
];

/** What words alone don't tell: that another word means the same, or what a pronoun stands for. */
const notByWords: readonly KindCase[] = [
  [
    'en',
    '# Languages\n\nThe leaflet exists in Danish, Finnish, Urdu and Welsh. It was printed in Hull.',
    'Is there a Welsh version of the leaflet?',
    'Welsh',
  ],
];

/** What no list has; a list of something else. */
const unanswered: readonly KindCase[] = [
  [
    'en',
    '# Rowing camp\n\nThe camp is held at Lake Moor. Rowers from Chile, Norway, Ghana and Malta took part. Everyone slept in tents.',
    'Did anyone from Portugal come?',
  ],
  [
    'en',
    '# First aid box\n\nThe box hangs by the door. It holds plasters, gauze and scissors. It is checked in spring.',
    'Is there a torch in the first aid box?',
  ],
  [
    'de',
    '# Ruderlager\n\nDas Lager liegt am Moorsee. Ruderer aus Chile, Norwegen, Ghana und Malta nahmen teil. Alle schliefen in Zelten.',
    'War jemand aus Portugal dabei?',
  ],
  [
    'fr',
    '# Camp d’aviron\n\nLe camp se tient au lac Moor. Des rameurs du Chili, de Norvège, du Ghana et de Malte ont participé.',
    'Est-ce que quelqu’un est venu du Portugal ?',
  ],
  [
    'es',
    '# Campamento de remo\n\nEl campamento está en el lago Moor. Participaron remeros de Chile, Noruega, Ghana y Malta.',
    '¿Vino alguien de Portugal?',
  ],
  [
    'ar',
    '# معسكر التجديف\n\nيقام المعسكر عند بحيرة مور. وشارك مجدفون من تشيلي والنرويج وغانا ومالطا.',
    'هل جاء أحد من البرتغال؟',
  ],
];

describe('whether something is among what a sentence lists', () => {
  it.each(named(answered))('$name', async ({ asked }) => {
    expect(await unmetOf(asked)).toEqual([]);
  });

  it.each(named(unanswered))('is not told by a list without it: $name', async ({ asked }) => {
    expect(await unmetOf(asked)).toEqual([]);
  });

  it.each(named(notByWords))('is not told by words alone: $name', async ({ asked }) => {
    expect(await unmetOf(asked)).not.toEqual([]);
  });
});
