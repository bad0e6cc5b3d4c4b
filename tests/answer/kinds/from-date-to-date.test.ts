import { describe, expect, it } from 'vitest';
import { type KindCase, named, unmetOf } from './ask-article.js';

const answered: readonly KindCase[] = [
  [
    'en',
    '# Book fair\n\nThe fair had forty stalls. It took place from 8 to 11 November in the old depot. Entry was free for pupils.',
    'How long did the fair last?',
    'from 8 to 11 November',
  ],
  [
    'en',
    '# Lantern week\n\nThe lantern exhibition was open between 3 March and 21 April. More than 900 guests came.',
    'How long was the lantern exhibition open?',
    'between 3 March and 21 April',
  ],
  [
    'en',
    '# Strike\n\nThe strike of the tram drivers began on 2 May and ended on 9 May. The drivers wanted new seats. Two depots stayed open.',
    'For how long did the tram drivers strike?',
    'ended on 9 May',
  ],
  [
    'en',
    '# Dig\n\nThe dig at Harrow Mound ran from June 2014 until September 2016. The team found 14 beads.',
    'How long did the dig at Harrow Mound take?',
    'June 2014 until September 2016',
  ],
  [
    'en',
    '# Mayors\n\nAda Kern was mayor of Lowbridge from 1931 to 1946. She planted the lime trees. The town hall is of brick.',
    'How long was Ada Kern mayor of Lowbridge?',
    'from 1931 to 1946',
  ],
  [
    'en',
    '# Ferry works\n\nThe ferry does not run during the repairs (12–19 January). Tickets stay valid.',
    'How long do the ferry repairs last?',
    '12–19 January',
  ],
  [
    'de',
    '# Buchmesse\n\nDie Messe hatte vierzig Stände. Sie fand vom 8. bis 11. November im alten Depot statt. Der Eintritt war für Schüler frei.',
    'Wie lange dauerte die Messe?',
    'vom 8. bis 11. November',
  ],
  [
    'de',
    '# Laternen\n\nDie Laternenausstellung war zwischen dem 3. März und dem 21. April geöffnet. Mehr als 900 Gäste kamen.',
    'Wie lange war die Laternenausstellung geöffnet?',
    'zwischen dem 3. März',
  ],
  [
    'de',
    '# Streik\n\nDer Streik der Fahrer begann am 2. Mai und endete am 9. Mai. Die Fahrer wollten neue Sitze. Zwei Depots blieben offen.',
    'Wie lange streikten die Fahrer?',
    'endete am 9. Mai',
  ],
  [
    'de',
    '# Bürgermeister\n\nAda Kern war von 1931 bis 1946 Bürgermeisterin von Niederbrück. Sie ließ Linden pflanzen. Das Rathaus ist aus Backstein.',
    'Wie lange war Ada Kern Bürgermeisterin von Niederbrück?',
    'von 1931 bis 1946',
  ],
  [
    'fr',
    '# Salon du livre\n\nLe salon comptait quarante stands. Il s’est tenu du 8 au 11 novembre dans l’ancien dépôt. L’entrée était libre pour les élèves.',
    'Combien de temps a duré le salon ?',
    'du 8 au 11 novembre',
  ],
  [
    'fr',
    '# Lanternes\n\nL’exposition des lanternes était ouverte entre le 3 mars et le 21 avril. Plus de 900 visiteurs sont venus.',
    'Pendant combien de temps l’exposition des lanternes était-elle ouverte ?',
    'entre le 3 mars',
  ],
  [
    'fr',
    '# Grève\n\nLa grève des conducteurs a commencé le 2 mai et s’est terminée le 9 mai. Ils voulaient de nouveaux sièges. Deux dépôts sont restés ouverts.',
    'Combien de temps a duré la grève des conducteurs ?',
    'le 9 mai',
  ],
  [
    'fr',
    '# Maires\n\nAda Kern fut maire de Basport de 1931 à 1946. Elle fit planter des tilleuls. La mairie est en brique.',
    'Combien de temps Ada Kern fut-elle maire de Basport ?',
    'de 1931 à 1946',
  ],
  [
    'es',
    '# Feria del libro\n\nLa feria tenía cuarenta puestos. Se celebró del 8 al 11 de noviembre en el antiguo depósito. La entrada era libre para los alumnos.',
    '¿Cuánto duró la feria?',
    'del 8 al 11 de noviembre',
  ],
  [
    'es',
    '# Faroles\n\nLa exposición de faroles estuvo abierta entre el 3 de marzo y el 21 de abril. Vinieron más de 900 visitantes.',
    '¿Cuánto tiempo estuvo abierta la exposición de faroles?',
    'entre el 3 de marzo',
  ],
  [
    'es',
    '# Huelga\n\nLa huelga de los conductores empezó el 2 de mayo y terminó el 9 de mayo. Querían asientos nuevos. Dos cocheras siguieron abiertas.',
    '¿Cuánto duró la huelga de los conductores?',
    'terminó el 9 de mayo',
  ],
  [
    'es',
    '# Alcaldes\n\nAda Kern fue alcaldesa de Bajopuente de 1931 a 1946. Mandó plantar tilos. El ayuntamiento es de ladrillo.',
    '¿Cuánto tiempo fue Ada Kern alcaldesa de Bajopuente?',
    'de 1931 a 1946',
  ],
  [
    'ar',
    '# معرض الكتاب\n\nضم المعرض أربعين جناحا. وأقيم من 8 إلى 11 نوفمبر في المستودع القديم. وكان الدخول مجانيا للتلاميذ.',
    'كم استمر المعرض؟',
    'من 8 إلى 11 نوفمبر',
  ],
  [
    'ar',
    '# الفوانيس\n\nكان معرض الفوانيس مفتوحا بين 3 مارس و21 أبريل. وحضر أكثر من 900 زائر.',
    'كم من الوقت كان معرض الفوانيس مفتوحا؟',
    'بين 3 مارس',
  ],
  [
    'ar',
    '# الإضراب\n\nبدأ إضراب السائقين في 2 مايو وانتهى في 9 مايو. وطالب السائقون بمقاعد جديدة. وبقي مستودعان مفتوحين.',
    'كم يوما استمر إضراب السائقين؟',
    'وانتهى في 9 مايو',
  ],
  [
    'ar',
    '# رؤساء البلدية\n\nكانت ليلى حداد رئيسة بلدية الوادي من 1931 إلى 1946. وزرعت أشجار الزيزفون. ومبنى البلدية من الطوب.',
    'كم سنة كانت ليلى حداد رئيسة بلدية الوادي؟',
    'من 1931 إلى 1946',
  ],
];

/** A single date, or two of something else, tell no length. */
const unanswered: readonly KindCase[] = [
  [
    'en',
    '# Book fair\n\nThe fair had forty stalls. It opened on 8 November in the old depot. Entry was free for pupils.',
    'How long did the fair last?',
  ],
  [
    'de',
    '# Buchmesse\n\nDie Messe hatte vierzig Stände. Sie begann am 8. November im alten Depot. Der Eintritt war für Schüler frei.',
    'Wie lange dauerte die Messe?',
  ],
  [
    'fr',
    '# Salon du livre\n\nLe salon comptait quarante stands. Il a ouvert le 8 novembre dans l’ancien dépôt.',
    'Combien de temps a duré le salon ?',
  ],
  [
    'es',
    '# Feria del libro\n\nLa feria tenía cuarenta puestos. Abrió el 8 de noviembre en el antiguo depósito.',
    '¿Cuánto duró la feria?',
  ],
  ['ar', '# معرض الكتاب\n\nضم المعرض أربعين جناحا. وافتتح في 8 نوفمبر في المستودع القديم.', 'كم استمر المعرض؟'],
];

describe('how long something lasted, told by two dates', () => {
  it.each(named(answered))('$name', async ({ asked }) => {
    expect(await unmetOf(asked)).toEqual([]);
  });

  it.each(named(unanswered))('is not told by one: $name', async ({ asked }) => {
    expect(await unmetOf(asked)).toEqual([]);
  });
});
