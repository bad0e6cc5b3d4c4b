import { describe, expect, it } from 'vitest';
import { type KindCase, named, unmetOf } from './ask-article.js';

const answered: readonly KindCase[] = [
  [
    'en',
    '# Old bridge\n\nThe bridge is of iron. The bridge at Torvik was closed in March. Rust had been found in its cables. Walkers use the ferry.',
    'Why was the bridge at Torvik closed?',
    'Rust had been found',
  ],
  [
    'en',
    '# Ferry\n\nThe ferry to Oster was built in Gdynia. The ferry to Oster has two decks. It leaves from the north quay. Dogs travel free.',
    'Where does the ferry to Oster leave from?',
    'north quay',
  ],
  [
    'en',
    '# Cellar\n\nMara Lind searched the cellar of the mill in May. She found a chest of old letters. The mill is now a museum.',
    'What did Mara Lind find in the mill?',
    'a chest of old letters',
  ],
  [
    'en',
    '# Badges\n\nTwo things are needed for a visitor badge. One is a photo, the other a signed form. Badges are blue.',
    'What is needed for a visitor badge?',
    'a photo',
  ],
  [
    'en',
    '# Prize\n\nThe Heron Prize was given for the first time in 2009. Its winner was the weaver Ann Dole. The prize is a cup.',
    'Who won the Heron Prize in 2009?',
    'Ann Dole',
  ],
  [
    'en',
    '# Lockers\n\nLost locker keys are replaced by the porter. The replacement costs 9 crowns. The porter sits by the gate.',
    'How much does it cost to replace a locker key?',
    '9 crowns',
  ],
  [
    'de',
    '# Alte Brücke\n\nDie Brücke ist aus Eisen. Die Brücke bei Torvik wurde im März gesperrt. In ihren Seilen hatte man Rost gefunden. Fußgänger nehmen die Fähre.',
    'Warum wurde die Brücke bei Torvik gesperrt?',
    'Rost gefunden',
  ],
  [
    'de',
    '# Keller\n\nMara Lind durchsuchte im Mai den Keller der Mühle. Sie fand eine Truhe voller Briefe. Die Mühle ist heute ein Museum.',
    'Was fand Mara Lind in der Mühle?',
    'eine Truhe',
  ],
  [
    'de',
    '# Preis\n\nDer Reiherpreis wurde 2009 zum ersten Mal verliehen. Preisträgerin war die Weberin Anna Dohl. Der Preis ist ein Becher.',
    'Wer bekam 2009 den Reiherpreis?',
    'Anna Dohl',
  ],
  [
    'fr',
    '# Vieux pont\n\nLe pont est en fer. Le pont de Torvic a été fermé en mars. De la rouille avait été trouvée dans ses câbles. Les piétons prennent le bac.',
    'Pourquoi le pont de Torvic a-t-il été fermé ?',
    'rouille',
  ],
  [
    'fr',
    '# Bac\n\nLe bac pour Oster a été construit à Brest. Le bac pour Oster a deux ponts. Il part du quai nord. Les chiens voyagent gratuitement.',
    'D’où part le bac pour Oster ?',
    'quai nord',
  ],
  [
    'fr',
    '# Cave\n\nMara Lind a fouillé la cave du moulin en mai. Elle a trouvé un coffre de vieilles lettres. Le moulin est aujourd’hui un musée.',
    'Qu’a trouvé Mara Lind dans le moulin ?',
    'un coffre',
  ],
  [
    'fr',
    '# Prix\n\nLe prix du Héron a été remis pour la première fois en 2009. La lauréate était la tisserande Anne Dole. Le prix est une coupe.',
    'Qui a gagné le prix du Héron en 2009 ?',
    'Anne Dole',
  ],
  [
    'es',
    '# Puente viejo\n\nEl puente es de hierro. El puente de Torvic se cerró en marzo. Se había encontrado óxido en sus cables. Los peatones toman la barca.',
    '¿Por qué se cerró el puente de Torvic?',
    'óxido',
  ],
  [
    'es',
    '# Barca\n\nLa barca a Oster se construyó en Vigo. La barca a Oster tiene dos cubiertas. Sale del muelle norte. Los perros viajan gratis.',
    '¿De dónde sale la barca a Oster?',
    'muelle norte',
  ],
  [
    'es',
    '# Sótano\n\nMara Lind registró el sótano del molino en mayo. Allí encontró un cofre de cartas viejas. El molino es hoy un museo.',
    '¿Qué encontró Mara Lind en el molino?',
    'un cofre',
  ],
  [
    'es',
    '# Premio\n\nEl premio Garza se entregó por primera vez en 2009. La ganadora fue la tejedora Ana Dole. El premio es una copa.',
    '¿Quién ganó el premio Garza en 2009?',
    'Ana Dole',
  ],
  [
    'ar',
    '# الجسر القديم\n\nالجسر من حديد. أغلق جسر تورفيك في مارس. فقد عثر على صدأ في كابلاته. ويستخدم المشاة العبارة.',
    'لماذا أغلق جسر تورفيك؟',
    'صدأ',
  ],
  [
    'ar',
    '# العبارة\n\nبنيت عبارة أوستر في طنجة. ولعبارة أوستر طابقان. وهي تنطلق من الرصيف الشمالي. وتسافر الكلاب مجانا.',
    'من أين تنطلق عبارة أوستر؟',
    'الرصيف الشمالي',
  ],
  [
    'ar',
    '# القبو\n\nفتشت مارا ليند قبو الطاحونة في مايو. وقد عثرت على صندوق من الرسائل القديمة. والطاحونة اليوم متحف.',
    'على ماذا عثرت مارا ليند في الطاحونة؟',
    'صندوق من الرسائل',
  ],
];

/** What words alone don't tell: that another word means the same, or what a pronoun stands for. */
const notByWords: readonly KindCase[] = [
  [
    'de',
    '# Fähre\n\nDie Fähre nach Oster wurde in Gdingen gebaut. Die Fähre nach Oster hat zwei Decks. Sie fährt am Nordkai ab. Hunde fahren frei.',
    'Wo fährt die Fähre nach Oster ab?',
    'Nordkai',
  ],
  [
    'ar',
    '# الجائزة\n\nمنحت جائزة البلشون لأول مرة في 2009. وكانت الفائزة النساجة أمل نجار. والجائزة كأس.',
    'من فاز بجائزة البلشون في 2009؟',
    'أمل نجار',
  ],
];

/** The neighbour goes on with something else. */
const unanswered: readonly KindCase[] = [
  [
    'en',
    '# Ferry\n\nThe ferry to Oster has two decks. It is painted green. Dogs travel free.',
    'How much does the ferry to Oster cost?',
  ],
  [
    'de',
    '# Fähre\n\nDie Fähre nach Oster hat zwei Decks. Sie ist grün gestrichen. Hunde dürfen mit.',
    'Wie viel kostet die Fähre nach Oster?',
  ],
  [
    'fr',
    '# Bac\n\nLe bac pour Oster a deux ponts. Il est peint en vert. Les chiens sont admis.',
    'Combien coûte le bac pour Oster ?',
  ],
  [
    'es',
    '# Barca\n\nLa barca a Oster tiene dos cubiertas. Está pintada de verde. Se admiten perros.',
    '¿Cuánto cuesta la barca a Oster?',
  ],
  ['ar', '# العبارة\n\nلعبارة أوستر طابقان. وهي مطلية بالأخضر. ويسمح بالكلاب.', 'كم تكلف عبارة أوستر؟'],
];

describe('an answer spread over two neighbouring sentences', () => {
  it.each(named(answered))('$name', async ({ asked }) => {
    expect(await unmetOf(asked)).toEqual([]);
  });

  it.each(named(unanswered))('is not made of what goes on with something else: $name', async ({ asked }) => {
    expect(await unmetOf(asked)).toEqual([]);
  });

  it.each(named(notByWords))('is not told by words alone: $name', async ({ asked }) => {
    expect(await unmetOf(asked)).not.toEqual([]);
  });
});
