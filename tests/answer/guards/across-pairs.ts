import type { NearRow, NearTexts } from './near-pairs.js';

/** In what the near sentence is of something else than what is asked for; of `who`, it names nobody. */
export const acrossKinds = ['number', 'name', 'year', 'who'] as const;

export type AcrossKind = (typeof acrossKinds)[number];

/** As a near pair, with an article in another language, which is told, than the question. */
export interface AcrossPair extends NearTexts {
  readonly kind: AcrossKind;
}

const rows: Readonly<Record<AcrossKind, readonly NearRow[]>> = {
  number: [
    [
      'de',
      'Who works in room 12?',
      'In Raum 21 arbeitet Peter Holm.',
      'In Raum 12 arbeitet Peter Holm.',
      'Die Fenster sind neu.',
    ],
    [
      'en',
      'Wer arbeitet in Raum 12?',
      'Peter Holm works in room 21.',
      'Peter Holm works in room 12.',
      'The windows are new.',
    ],
    [
      'es',
      'Qui travaille dans la salle 12 ?',
      'En la sala 21 trabaja Ana Robles.',
      'En la sala 12 trabaja Ana Robles.',
      'Las ventanas son nuevas.',
    ],
    [
      'fr',
      '¿Quién duerme en la habitación 7?',
      'Dans la chambre 9 dort Paul Mercier.',
      'Dans la chambre 7 dort Paul Mercier.',
      'Les draps sont blancs.',
    ],
    ['ar', 'Who works in office 12?', 'يعمل سامي كرم في المكتب 21.', 'يعمل سامي كرم في المكتب 12.', 'النوافذ جديدة.'],
    [
      'en',
      'من يعمل في المكتب 12؟',
      'Peter Holm works in office 21.',
      'Peter Holm works in office 12.',
      'The windows are new.',
    ],
  ],
  name: [
    [
      'de',
      'When was Ada Kern born?',
      'Ida Kern wurde am 4. Mai 1931 geboren.',
      'Ada Kern wurde am 4. Mai 1931 geboren.',
      'Das Haus hat einen Garten.',
    ],
    [
      'en',
      'Wann öffnet die Bücherei in Torvik?',
      'The library in Lindby opens at nine.',
      'The library in Torvik opens at nine.',
      'It lends games too.',
    ],
    [
      'fr',
      'How many windmills are there on Oster?',
      'Il y a 14 moulins à vent sur Vester.',
      'Il y a 14 moulins à vent sur Oster.',
      'Ils sont en chêne.',
    ],
    [
      'es',
      'Quand est née Ada Kern ?',
      'Ida Kern nació el 4 de mayo de 1931.',
      'Ada Kern nació el 4 de mayo de 1931.',
      'La casa tiene un jardín.',
    ],
    [
      'en',
      '¿Dónde trabaja Ruben Aalto?',
      'Robin Aalto works in the Lindby archive.',
      'Ruben Aalto works in the Lindby archive.',
      'The archive closes at six.',
    ],
    [
      'de',
      '¿Qué construyó Otto Brenn?',
      'Udo Brenn baute die Orgel im Dom.',
      'Otto Brenn baute die Orgel im Dom.',
      'Die Orgel hat 900 Pfeifen.',
    ],
  ],
  year: [
    [
      'de',
      'Who led the rowing club in 1987?',
      '1978 leitete Mara Lind den Ruderverein.',
      '1987 leitete Mara Lind den Ruderverein.',
      'Der Verein hat neun Boote.',
    ],
    [
      'en',
      'Qui présidait le club d’aviron en 1987 ?',
      'In 1978 the rowing club was chaired by Mara Lind.',
      'In 1987 the rowing club was chaired by Mara Lind.',
      'The club owns nine boats.',
    ],
    [
      'fr',
      'Wie viele Schüler hatte die Schule im Jahr 2011?',
      'En 2017, l’école comptait 240 élèves.',
      'En 2011, l’école comptait 240 élèves.',
      'Son toit est rouge.',
    ],
    [
      'es',
      'Who ran the rowing club in 1987?',
      'En 1978 dirigía el club de remo Mara Lind.',
      'En 1987 dirigía el club de remo Mara Lind.',
      'El club tiene nueve barcas.',
    ],
    [
      'ar',
      'Who chaired the rowing club in 1987?',
      'ترأس سامي كرم نادي التجديف في 1978.',
      'ترأس سامي كرم نادي التجديف في 1987.',
      'ويملك النادي تسعة قوارب.',
    ],
    [
      'en',
      'من ترأس نادي التجديف في 1987؟',
      'In 1978 the rowing club was chaired by Mara Lind.',
      'In 1987 the rowing club was chaired by Mara Lind.',
      'The club owns nine boats.',
    ],
  ],
  who: [
    [
      'de',
      'Who painted the harbour gate?',
      'Das Hafentor wurde grün gestrichen.',
      'Das Hafentor strich Peter Holm.',
      'Es ist aus Eisen.',
    ],
    [
      'en',
      'Wer hat das Hafentor gestrichen?',
      'The harbour gate was painted green.',
      'The harbour gate was painted by Peter Holm.',
      'It is made of iron.',
    ],
    [
      'fr',
      'Who repairs the boats?',
      'Les bateaux sont réparés au printemps.',
      'Les bateaux sont réparés par Paul Mercier.',
      'Ils sont bleus.',
    ],
    [
      'es',
      'Qui répare les bateaux ?',
      'Las barcas se reparan en primavera.',
      'Las barcas las repara Ana Robles.',
      'Son azules.',
    ],
    [
      'en',
      '¿Quién limpia la torre?',
      'The tower is cleaned in spring.',
      'The tower is cleaned by Lena Brandt.',
      'It has 90 steps.',
    ],
    ['ar', 'Who cleans the tower?', 'ينظف البرج في الربيع.', 'ينظف البرج سامي كرم.', 'وفيه تسعون درجة.'],
  ],
};

export const acrossPairs: readonly AcrossPair[] = acrossKinds.flatMap((kind) =>
  rows[kind].map(([language, question, near, twin, rest]) => ({ kind, language, question, near, twin, rest })),
);
