import { describe, expect, it } from 'vitest';
import { citationsOf, type KindCase, named, unmetOf } from './ask-article.js';

const answered: readonly KindCase[] = [
  [
    'en',
    '# Pool\n\n## Summer\n\nThe pool opens at 7 in the morning. Towels are lent.\n\n## Winter\n\nThe pool opens at 9 in the morning. The sauna is heated.',
    'When does the pool open?',
    'at 7',
    'at 9',
  ],
  [
    'en',
    '# Data\n\n## Logs\n\nRecords of visits are kept for 30 days. They hold no names.\n\n## Invoices\n\nRecords of payments are kept for ten years. They are locked away.',
    'How long are records kept?',
    '30 days',
    'ten years',
  ],
  [
    'en',
    '# Workshop\n\n## Members\n\nA day in the workshop costs 6 crowns. Aprons are on the hook.\n\n## Guests\n\nA day in the workshop costs 11 crowns. A guide is present.',
    'What does a day in the workshop cost?',
    '6 crowns',
    '11 crowns',
  ],
  [
    'de',
    '# Bad\n\n## Sommer\n\nDas Bad öffnet um 7 Uhr. Handtücher werden verliehen.\n\n## Winter\n\nDas Bad öffnet um 9 Uhr. Die Sauna ist geheizt.',
    'Wann öffnet das Bad?',
    'um 7 Uhr',
    'um 9 Uhr',
  ],
  [
    'de',
    '# Daten\n\n## Besuche\n\nAufzeichnungen über Besuche werden 30 Tage aufbewahrt. Sie enthalten keine Namen.\n\n## Zahlungen\n\nAufzeichnungen über Zahlungen werden zehn Jahre aufbewahrt. Sie liegen im Schrank.',
    'Wie lange werden Aufzeichnungen aufbewahrt?',
    '30 Tage',
    'zehn Jahre',
  ],
  [
    'de',
    '# Werkstatt\n\n## Mitglieder\n\nEin Tag in der Werkstatt kostet 6 Kronen. Schürzen hängen am Haken.\n\n## Gäste\n\nEin Tag in der Werkstatt kostet 11 Kronen. Jemand führt ein.',
    'Was kostet ein Tag in der Werkstatt?',
    '6 Kronen',
    '11 Kronen',
  ],
  [
    'fr',
    '# Piscine\n\n## Été\n\nLa piscine ouvre à 7 heures. Des serviettes sont prêtées.\n\n## Hiver\n\nLa piscine ouvre à 9 heures. Le sauna est chauffé.',
    'Quand ouvre la piscine ?',
    'à 7 heures',
    'à 9 heures',
  ],
  [
    'fr',
    '# Données\n\n## Visites\n\nLes registres des visites sont conservés 30 jours. Ils ne contiennent aucun nom.\n\n## Paiements\n\nLes registres des paiements sont conservés dix ans. Ils sont sous clé.',
    'Combien de temps les registres sont-ils conservés ?',
    '30 jours',
    'dix ans',
  ],
  [
    'fr',
    '# Atelier\n\n## Membres\n\nUne journée à l’atelier coûte 6 couronnes. Les tabliers sont au crochet.\n\n## Invités\n\nUne journée à l’atelier coûte 11 couronnes. Un guide est présent.',
    'Combien coûte une journée à l’atelier ?',
    '6 couronnes',
    '11 couronnes',
  ],
  [
    'es',
    '# Piscina\n\n## Verano\n\nLa piscina abre a las 7. Se prestan toallas.\n\n## Invierno\n\nLa piscina abre a las 9. La sauna está caliente.',
    '¿Cuándo abre la piscina?',
    'a las 7',
    'a las 9',
  ],
  [
    'es',
    '# Datos\n\n## Visitas\n\nLos registros de visitas se guardan 30 días. No tienen nombres.\n\n## Pagos\n\nLos registros de pagos se guardan diez años. Están bajo llave.',
    '¿Cuánto tiempo se guardan los registros?',
    '30 días',
    'diez años',
  ],
  [
    'es',
    '# Taller\n\n## Socios\n\nUn día en el taller cuesta 6 coronas. Los delantales cuelgan del gancho.\n\n## Invitados\n\nUn día en el taller cuesta 11 coronas. Hay un guía.',
    '¿Cuánto cuesta un día en el taller?',
    '6 coronas',
    '11 coronas',
  ],
  [
    'ar',
    '# المسبح\n\n## الصيف\n\nيفتح المسبح في الساعة 7. وتعار المناشف.\n\n## الشتاء\n\nيفتح المسبح في الساعة 9. والساونا دافئة.',
    'متى يفتح المسبح؟',
    'الساعة 7',
    'الساعة 9',
  ],
  [
    'ar',
    '# البيانات\n\n## الزيارات\n\nتحفظ سجلات الزيارات 30 يوما. ولا تحتوي على أسماء.\n\n## المدفوعات\n\nتحفظ سجلات المدفوعات عشر سنوات. وهي في خزانة.',
    'كم من الوقت تحفظ السجلات؟',
    '30 يوما',
    'عشر سنوات',
  ],
  [
    'ar',
    '# الورشة\n\n## الأعضاء\n\nيكلف اليوم في الورشة 6 كرونات. والمآزر على الخطاف.\n\n## الضيوف\n\nيكلف اليوم في الورشة 11 كرونة. ويحضر مرشد.',
    'كم يكلف اليوم في الورشة؟',
    '6 كرونات',
    '11 كرونة',
  ],
];

/** What words alone don't tell: that another word means the same, or what a pronoun stands for. */
const notByWords: readonly KindCase[] = [
  [
    'en',
    '# Lowbridge\n\n## History\n\nThe Heron Prize went to the weaver Ann Dole. The hall was full.\n\n## Later years\n\nThe Heron Prize went to the potter Max Orr. He thanked his aunt.',
    'Who did the Heron Prize go to?',
    'Ann Dole',
    'Max Orr',
  ],
];

/** The question names the case, so the other one is no answer: [language, article, question, the other]. */
const oneCase: readonly KindCase[] = [
  [
    'en',
    '# Pool\n\n## Summer\n\nThe pool opens at 7 in the morning. Towels are lent.\n\n## Winter\n\nThe pool opens at 9 in the morning. The sauna is heated.',
    'When does the pool open in winter?',
    'at 7',
  ],
  [
    'de',
    '# Bad\n\n## Sommer\n\nDas Bad öffnet um 7 Uhr. Handtücher werden verliehen.\n\n## Winter\n\nDas Bad öffnet um 9 Uhr. Die Sauna ist geheizt.',
    'Wann öffnet das Bad im Winter?',
    'um 7 Uhr',
  ],
  [
    'fr',
    '# Atelier\n\n## Membres\n\nUne journée à l’atelier coûte 6 couronnes. Les tabliers sont au crochet.\n\n## Invités\n\nUne journée à l’atelier coûte 11 couronnes. Un guide est présent.',
    'Combien coûte une journée à l’atelier pour les invités ?',
    '6 couronnes',
  ],
  [
    'es',
    '# Datos\n\n## Visitas\n\nLos registros de visitas se guardan 30 días. No tienen nombres.\n\n## Pagos\n\nLos registros de pagos se guardan diez años. Están bajo llave.',
    '¿Cuánto tiempo se guardan los registros de pagos?',
    '30 días',
  ],
  [
    'ar',
    '# المسبح\n\n## الصيف\n\nيفتح المسبح في الساعة 7. وتعار المناشف.\n\n## الشتاء\n\nيفتح المسبح في الساعة 9. والساونا دافئة.',
    'متى يفتح المسبح في الشتاء؟',
    'الساعة 7',
  ],
  [
    'en',
    '# Boats\n\n## Ferry\n\nThe ferry leaves at 8 in the morning. Dogs travel free.\n\n## Tug\n\nThe tug leaves at 6 in the morning. It is old.',
    'When does the ferry leave?',
    'at 6',
  ],
];

describe('two good answers that differ', () => {
  it.each(named(answered))('are both shown: $name', async ({ asked }) => {
    expect(await unmetOf(asked)).toEqual([]);
  });

  it.each(named(oneCase))('but not what is so in another case than the one named: $name', async ({ asked }) => {
    const [language, article, question, other] = asked;
    const quotes = (await citationsOf({ language, article, question })).map(({ quote }) => quote);
    expect(quotes).toHaveLength(1);
    expect(quotes.join()).not.toContain(other);
  });

  it.each(named(notByWords))('is not told by words alone: $name', async ({ asked }) => {
    expect(await unmetOf(asked)).not.toEqual([]);
  });
});
