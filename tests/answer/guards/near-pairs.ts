import type { Language } from '../../../src/domain.js';

/** In what the near sentence is of something else than what is asked for. */
export const nearKinds = ['number', 'person', 'place', 'year', 'date', 'unit', 'negation'] as const;

export type NearKind = (typeof nearKinds)[number];

/**
 * A question with an article whose nearest sentence is no answer, since it is of another number, person, place …, and
 * its twin, in which the sentence answers. Neither article holds anything else that would answer.
 */
export interface NearTexts {
  readonly language: Language;
  readonly question: string;
  /** The sentence that doesn't answer, the one that does, and what both articles say beside it. */
  readonly near: string;
  readonly twin: string;
  readonly rest: string;
}

export interface NearPair extends NearTexts {
  readonly kind: NearKind;
}

export type NearRow = readonly [language: Language, question: string, near: string, twin: string, rest: string];

const rows: Readonly<Record<NearKind, readonly NearRow[]>> = {
  number: [
    [
      'en',
      'Who won the 14th Harrow regatta?',
      'The 13th Harrow regatta was won by Lena Brandt.',
      'The 14th Harrow regatta was won by Lena Brandt.',
      'The boats are kept in a shed.',
    ],
    [
      'en',
      'What is on page 12 of the harbour handbook?',
      'Page 21 of the harbour handbook shows the fire exits.',
      'Page 12 of the harbour handbook shows the fire exits.',
      'It was printed in Hull.',
    ],
    [
      'de',
      'Wer gewann die 14. Harrower Regatta?',
      'Die 13. Harrower Regatta gewann Lena Brandt.',
      'Die 14. Harrower Regatta gewann Lena Brandt.',
      'Die Boote liegen in einem Schuppen.',
    ],
    [
      'de',
      'Wer arbeitet in Raum 12?',
      'In Raum 21 arbeitet Peter Holm.',
      'In Raum 12 arbeitet Peter Holm.',
      'Die Fenster sind neu.',
    ],
    [
      'fr',
      'Qui dort dans la chambre 7 ?',
      'Dans la chambre 9 dort Paul Mercier.',
      'Dans la chambre 7 dort Paul Mercier.',
      'Les draps sont blancs.',
    ],
    [
      'es',
      '¿Quién trabaja en la sala 12?',
      'En la sala 21 trabaja Ana Robles.',
      'En la sala 12 trabaja Ana Robles.',
      'Las ventanas son nuevas.',
    ],
    ['ar', 'من يعمل في المكتب 12؟', 'يعمل سامي كرم في المكتب 21.', 'يعمل سامي كرم في المكتب 12.', 'النوافذ جديدة.'],
  ],
  person: [
    [
      'en',
      'When was Ada Kern born?',
      'Ida Kern was born on 4 May 1931.',
      'Ada Kern was born on 4 May 1931.',
      'The house has a garden.',
    ],
    [
      'en',
      'Where does Ruben Aalto work?',
      'Robin Aalto works in the Lindby archive.',
      'Ruben Aalto works in the Lindby archive.',
      'The archive closes at six.',
    ],
    [
      'de',
      'Wann wurde Ada Kern geboren?',
      'Ida Kern wurde am 4. Mai 1931 geboren.',
      'Ada Kern wurde am 4. Mai 1931 geboren.',
      'Das Haus hat einen Garten.',
    ],
    [
      'de',
      'Was baute Otto Brenn?',
      'Udo Brenn baute die Orgel im Dom.',
      'Otto Brenn baute die Orgel im Dom.',
      'Die Orgel hat 900 Pfeifen.',
    ],
    [
      'fr',
      'Quand est née Ada Kern ?',
      'Ida Kern est née le 4 mai 1931.',
      'Ada Kern est née le 4 mai 1931.',
      'La maison a un jardin.',
    ],
    [
      'es',
      '¿Cuándo nació Ada Kern?',
      'Ida Kern nació el 4 de mayo de 1931.',
      'Ada Kern nació el 4 de mayo de 1931.',
      'La casa tiene un jardín.',
    ],
    ['ar', 'متى ولدت ليلى حداد؟', 'ولدت سلمى حداد في 4 مايو 1931.', 'ولدت ليلى حداد في 4 مايو 1931.', 'للبيت حديقة.'],
  ],
  place: [
    [
      'en',
      'When does the library in Torvik open?',
      'The library in Lindby opens at nine.',
      'The library in Torvik opens at nine.',
      'It lends 4 books a week.',
    ],
    [
      'en',
      'How many windmills are there on Oster?',
      'There are 14 windmills on Vester.',
      'There are 14 windmills on Oster.',
      'They were built of oak.',
    ],
    [
      'de',
      'Wann öffnet die Bücherei in Torvik?',
      'Die Bücherei in Lindby öffnet um neun.',
      'Die Bücherei in Torvik öffnet um neun.',
      'Sie verleiht auch Spiele.',
    ],
    [
      'de',
      'Wie viele Windmühlen stehen auf Oster?',
      'Auf Vester stehen 14 Windmühlen.',
      'Auf Oster stehen 14 Windmühlen.',
      'Sie sind aus Eichenholz.',
    ],
    [
      'fr',
      'Quand ouvre la bibliothèque de Torvic ?',
      'La bibliothèque de Lindby ouvre à neuf heures.',
      'La bibliothèque de Torvic ouvre à neuf heures.',
      'Elle prête aussi des jeux.',
    ],
    [
      'es',
      '¿Cuándo abre la biblioteca de Torvic?',
      'La biblioteca de Lindby abre a las nueve.',
      'La biblioteca de Torvic abre a las nueve.',
      'También presta juegos.',
    ],
    [
      'ar',
      'متى تفتح مكتبة تورفيك؟',
      'تفتح مكتبة لندبي في الساعة التاسعة.',
      'تفتح مكتبة تورفيك في الساعة التاسعة.',
      'وتعير الألعاب أيضا.',
    ],
  ],
  year: [
    [
      'en',
      'Who chaired the rowing club in 1987?',
      'In 1978 the rowing club was chaired by Mara Lind.',
      'In 1987 the rowing club was chaired by Mara Lind.',
      'The club owns nine boats.',
    ],
    [
      'en',
      'How many pupils did the school at Oster have in 2011?',
      'In 2017 the school at Oster had 240 pupils.',
      'In 2011 the school at Oster had 240 pupils.',
      'It has a red roof.',
    ],
    [
      'de',
      'Wer leitete 1987 den Ruderverein?',
      '1978 leitete Mara Lind den Ruderverein.',
      '1987 leitete Mara Lind den Ruderverein.',
      'Der Verein hat neun Boote.',
    ],
    [
      'fr',
      'Qui présidait le club d’aviron en 1987 ?',
      'En 1978, Mara Lind présidait le club d’aviron.',
      'En 1987, Mara Lind présidait le club d’aviron.',
      'Le club possède neuf bateaux.',
    ],
    [
      'fr',
      'Combien d’élèves l’école d’Oster comptait-elle en 2011 ?',
      'En 2017, l’école d’Oster comptait 240 élèves.',
      'En 2011, l’école d’Oster comptait 240 élèves.',
      'Son toit est rouge.',
    ],
    [
      'es',
      '¿Quién dirigía el club de remo en 1987?',
      'En 1978 dirigía el club de remo Mara Lind.',
      'En 1987 dirigía el club de remo Mara Lind.',
      'El club tiene nueve barcas.',
    ],
    [
      'ar',
      'من ترأس نادي التجديف في 1987؟',
      'ترأس سامي كرم نادي التجديف في 1978.',
      'ترأس سامي كرم نادي التجديف في 1987.',
      'ويملك النادي تسعة قوارب.',
    ],
  ],
  date: [
    [
      'en',
      'Who speaks in the barn on 12 June?',
      'On 21 June Per Holm speaks in the barn.',
      'On 12 June Per Holm speaks in the barn.',
      'Seats are free.',
    ],
    [
      'en',
      'What is lit on 3 May?',
      'On 5 May the lanterns are lit.',
      'On 3 May the lanterns are lit.',
      'They hang over the quay.',
    ],
    [
      'de',
      'Wer spricht am 12. Juni in der Scheune?',
      'Am 21. Juni spricht Peter Holm in der Scheune.',
      'Am 12. Juni spricht Peter Holm in der Scheune.',
      'Die Plätze sind frei.',
    ],
    [
      'de',
      'Was wird am 3. Mai angezündet?',
      'Am 5. Mai werden die Laternen angezündet.',
      'Am 3. Mai werden die Laternen angezündet.',
      'Sie hängen über dem Kai.',
    ],
    [
      'fr',
      'Qui parle dans la grange le 12 juin ?',
      'Le 21 juin, Paul Mercier parle dans la grange.',
      'Le 12 juin, Paul Mercier parle dans la grange.',
      'Les places sont gratuites.',
    ],
    [
      'es',
      '¿Quién habla en el granero el 12 de junio?',
      'El 21 de junio habla en el granero Ana Robles.',
      'El 12 de junio habla en el granero Ana Robles.',
      'Los asientos son gratis.',
    ],
    [
      'ar',
      'من يتحدث في الحظيرة في 12 يونيو؟',
      'يتحدث سامي كرم في الحظيرة في 21 يونيو.',
      'يتحدث سامي كرم في الحظيرة في 12 يونيو.',
      'المقاعد مجانية.',
    ],
  ],
  unit: [
    [
      'en',
      'How many litres does the harbour tank hold?',
      'The harbour tank weighs 300 kilograms.',
      'The harbour tank holds 300 litres.',
      'It is painted green.',
    ],
    [
      'en',
      'How many kilograms does the ferry bell weigh?',
      'The ferry bell is 90 centimetres high.',
      'The ferry bell weighs 90 kilograms.',
      'It rings at noon.',
    ],
    [
      'en',
      'How long does the Brenn walk take?',
      'The Brenn walk is 12 kilometres.',
      'The Brenn walk takes 3 hours.',
      'Dogs are welcome.',
    ],
    [
      'de',
      'Wie viele Liter fasst der Hafentank?',
      'Der Hafentank wiegt 300 Kilogramm.',
      'Der Hafentank fasst 300 Liter.',
      'Er ist grün gestrichen.',
    ],
    [
      'fr',
      'Combien de litres contient la cuve du port ?',
      'La cuve du port pèse 300 kilogrammes.',
      'La cuve du port contient 300 litres.',
      'Elle est peinte en vert.',
    ],
    [
      'es',
      '¿Cuántos litros contiene el depósito del puerto?',
      'El depósito del puerto pesa 300 kilogramos.',
      'El depósito del puerto contiene 300 litros.',
      'Está pintado de verde.',
    ],
    [
      'ar',
      'كم لترا يسع خزان الميناء؟',
      'يزن خزان الميناء 300 كيلوغرام.',
      'يسع خزان الميناء 300 لتر.',
      'وهو مطلي بالأخضر.',
    ],
  ],
  negation: [
    [
      'en',
      'Who did not sign the harbour letter?',
      'Lena Brandt signed the harbour letter.',
      'Lena Brandt did not sign the harbour letter.',
      'It hangs in the hall.',
    ],
    [
      'en',
      'Who may not enter the tower?',
      'Guides may enter the tower.',
      'Children may not enter the tower.',
      'It has 90 steps.',
    ],
    [
      'de',
      'Wer hat den Hafenbrief nicht unterschrieben?',
      'Lena Brandt hat den Hafenbrief unterschrieben.',
      'Lena Brandt hat den Hafenbrief nicht unterschrieben.',
      'Er hängt im Saal.',
    ],
    [
      'de',
      'Wer darf nicht auf den Turm?',
      'Auf den Turm dürfen Führer.',
      'Auf den Turm dürfen Kinder nicht.',
      'Er hat 90 Stufen.',
    ],
    [
      'fr',
      'Qui n’a pas signé la lettre du port ?',
      'Lena Brandt a signé la lettre du port.',
      'Lena Brandt n’a pas signé la lettre du port.',
      'Elle est au mur.',
    ],
    [
      'es',
      '¿Quién no firmó la carta del puerto?',
      'Lena Brandt firmó la carta del puerto.',
      'Lena Brandt no firmó la carta del puerto.',
      'Cuelga en la sala.',
    ],
    [
      'ar',
      'من لم يوقع رسالة الميناء؟',
      'وقع سامي كرم رسالة الميناء.',
      'لم يوقع سامي كرم رسالة الميناء.',
      'وهي معلقة في القاعة.',
    ],
  ],
};

export const nearPairs: readonly NearPair[] = nearKinds.flatMap((kind) =>
  rows[kind].map(([language, question, near, twin, rest]) => ({ kind, language, question, near, twin, rest })),
);
