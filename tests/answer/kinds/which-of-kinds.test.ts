import { describe, expect, it } from 'vitest';
import { type KindCase, named, unmetOf } from './ask-article.js';

const answered: readonly KindCase[] = [
  [
    'en',
    '# Harvest run\n\nThe run starts at the mill. It was sponsored by Lindner Motors, the Halden Bank, Café Mira and the Weekly Post. Water is free.',
    'Which bank sponsored the run?',
    'the Halden Bank',
  ],
  [
    'en',
    '# Harvest run\n\nThe run starts at the mill beside the bank of the river. Its sponsors are Lindner Motors, Halden Bank and Café Mira. Water is free.',
    'Which bank is a sponsor of the harvest run?',
    'Halden Bank',
  ],
  [
    'en',
    '# Workshop\n\nThe workshop lasted two days. Guests came from the Port Museum, Velden University, the Ostra Clinic and Brook Primary School. Soup was served.',
    'Which university took part in the workshop?',
    'Velden University',
  ],
  [
    'en',
    '# Workshop\n\nThe workshop lasted two days. Guests came from the Port Museum, Velden University, the Ostra Clinic and Brook Primary School. Soup was served.',
    'From which museum did guests come?',
    'Port Museum',
  ],
  [
    'en',
    '# Rooms\n\nGuests of the congress stay at the Hotel Adler, the Kerr Hostel and two private houses. Breakfast is at seven.',
    'Which hostel do the congress guests stay at?',
    'Kerr Hostel',
  ],
  [
    'de',
    '# Erntelauf\n\nDer Lauf beginnt an der Mühle. Gesponsert wurde er von Lindner Motoren, der Halden Bank, dem Café Mira und der Wochenpost. Wasser ist frei.',
    'Welche Bank hat den Lauf gesponsert?',
    'Halden Bank',
  ],
  [
    'de',
    '# Erntelauf\n\nDer Lauf beginnt an der Mühle. Sponsoren sind Lindner Motoren, die Haldenbank und das Café Mira. Wasser ist frei.',
    'Welche Bank ist Sponsor des Laufs?',
    'Haldenbank',
  ],
  [
    'de',
    '# Zimmer\n\nDie Gäste des Kongresses wohnen im Hotel Adler, in der Herberge Kerr und in zwei Häusern. Frühstück gibt es um sieben.',
    'In welcher Herberge wohnen die Gäste des Kongresses?',
    'Herberge Kerr',
  ],
  [
    'fr',
    '# Course des moissons\n\nLa course part du moulin. Elle a été parrainée par Lindner Moteurs, la Banque Halden, le Café Mira et le Courrier. L’eau est gratuite.',
    'Quelle banque a parrainé la course ?',
    'Banque Halden',
  ],
  [
    'fr',
    '# Atelier\n\nL’atelier a duré deux jours. Les invités venaient du Musée du Port, de l’Université de Velden et de la Clinique Ostra. Une soupe fut servie.',
    'Quelle université a participé à l’atelier ?',
    'Université de Velden',
  ],
  [
    'fr',
    '# Atelier\n\nL’atelier a duré deux jours. Les invités venaient du Musée du Port, de l’Université de Velden et de la Clinique Ostra. Une soupe fut servie.',
    'De quel musée venaient les invités ?',
    'Musée du Port',
  ],
  [
    'fr',
    '# Chambres\n\nLes congressistes logent à l’Hôtel Adler, à l’Auberge Kerr et dans deux maisons. Le petit déjeuner est à sept heures.',
    'Dans quelle auberge logent les congressistes ?',
    'Auberge Kerr',
  ],
  [
    'es',
    '# Carrera de la cosecha\n\nLa carrera sale del molino. La patrocinaron Motores Lindner, el Banco Halden, el Café Mira y el Correo. El agua es gratis.',
    '¿Qué banco patrocinó la carrera?',
    'Banco Halden',
  ],
  [
    'es',
    '# Taller\n\nEl taller duró dos días. Los invitados venían del Museo del Puerto, de la Universidad de Velden y de la Clínica Ostra. Se sirvió sopa.',
    '¿Qué universidad participó en el taller?',
    'Universidad de Velden',
  ],
  [
    'es',
    '# Taller\n\nEl taller duró dos días. Los invitados venían del Museo del Puerto, de la Universidad de Velden y de la Clínica Ostra. Se sirvió sopa.',
    '¿De qué museo venían los invitados?',
    'Museo del Puerto',
  ],
  [
    'es',
    '# Habitaciones\n\nLos congresistas se alojan en el Hotel Adler, en el Albergue Kerr y en dos casas. El desayuno es a las siete.',
    '¿En qué albergue se alojan los congresistas?',
    'Albergue Kerr',
  ],
  [
    'ar',
    '# الورشة\n\nاستمرت الورشة يومين. وجاء الضيوف من متحف الميناء وجامعة فلدن وعيادة أوسترا. وقدم الحساء.',
    'أي جامعة شاركت في الورشة؟',
    'وجامعة فلدن',
  ],
  [
    'ar',
    '# الورشة\n\nاستمرت الورشة يومين. وجاء الضيوف من متحف الميناء وجامعة فلدن وعيادة أوسترا. وقدم الحساء.',
    'من أي متحف جاء الضيوف؟',
    'متحف الميناء',
  ],
  [
    'ar',
    '# الغرف\n\nينزل المشاركون في المؤتمر في فندق أدلر ونزل كير وبيتين خاصين. والفطور في السابعة.',
    'في أي نزل ينزل المشاركون في المؤتمر؟',
    'ونزل كير',
  ],
];

/** What words alone don't tell: that another word means the same, or what a pronoun stands for. */
const notByWords: readonly KindCase[] = [
  [
    'de',
    '# Werkstatt\n\nDie Werkstatt dauerte zwei Tage. Gäste kamen vom Hafenmuseum, von der Universität Velden und aus der Ostra-Klinik. Es gab Suppe.',
    'Welches Museum schickte Gäste?',
    'Hafenmuseum',
  ],
  [
    'ar',
    '# سباق الحصاد\n\nينطلق السباق من الطاحونة. ورعته شركة ليندنر وبنك هالدن ومقهى ميرا. والماء مجاني.',
    'أي بنك رعى السباق؟',
    'وبنك هالدن',
  ],
];

/** None of the kind is among them. */
const unanswered: readonly KindCase[] = [
  [
    'en',
    '# Harvest run\n\nThe run starts at the mill. It was sponsored by Lindner Motors and Café Mira. Water is free.',
    'Which bank sponsored the run?',
  ],
  [
    'de',
    '# Erntelauf\n\nDer Lauf beginnt an der Mühle. Gesponsert wurde er von Lindner Motoren und dem Café Mira. Wasser ist frei.',
    'Welche Bank hat den Lauf gesponsert?',
  ],
  [
    'fr',
    '# Course des moissons\n\nLa course part du moulin. Elle a été parrainée par Lindner Moteurs et le Café Mira. L’eau est gratuite.',
    'Quelle banque a parrainé la course ?',
  ],
  [
    'es',
    '# Carrera de la cosecha\n\nLa carrera sale del molino. La patrocinaron Motores Lindner y el Café Mira. El agua es gratis.',
    '¿Qué banco patrocinó la carrera?',
  ],
  [
    'ar',
    '# سباق الحصاد\n\nينطلق السباق من الطاحونة. ورعته شركة ليندنر ومقهى ميرا. والماء مجاني.',
    'أي بنك رعى السباق؟',
  ],
];

describe('which one of a kind, among others that a sentence lists', () => {
  it.each(named(answered))('$name', async ({ asked }) => {
    expect(await unmetOf(asked)).toEqual([]);
  });

  it.each(named(unanswered))('is not told by others: $name', async ({ asked }) => {
    expect(await unmetOf(asked)).toEqual([]);
  });

  it.each(named(notByWords))('is not told by words alone: $name', async ({ asked }) => {
    expect(await unmetOf(asked)).not.toEqual([]);
  });
});
