import { describe, expect, it } from 'vitest';
import { type AskedArticle, askArticle } from './ask-article.js';

/** Handbooks, lists, tables, frequent questions and plain texts, as teams keep them for themselves. */
const answered: readonly AskedArticle[] = [
  {
    language: 'en',
    article:
      '# Studio\n\nThe following may not be left in the studio overnight:\n\n- wet canvases\n- open paint\n\nBring an apron.',
    question: 'What may not be left in the studio overnight?',
    expected: 'wet canvases',
  },
  {
    language: 'en',
    article: '# Studio\n\nYou need to bring:\n\n1. an apron\n2. your own brushes\n\nPaint is sold at the desk.',
    question: 'What do I need to bring?',
    expected: 'your own brushes',
  },
  {
    language: 'en',
    article:
      '# Leave\n\n## Full-time staff\n\nCarrying over days: up to five until March.\n\n## Trainees\n\nCarrying over days: not possible.',
    question: 'Can trainees carry over days?',
    expected: 'not possible',
  },
  {
    language: 'en',
    article:
      '# Keys\n\nLost keys are replaced by the caretaker. A new key costs 15 euros. The caretaker is in the lodge on Mondays.',
    question: 'Who replaces lost keys?',
    expected: 'caretaker',
  },
  {
    language: 'en',
    article: '# Kitchen duty\n\n| Week | Team |\n|---|---|\n| 12 | Design |\n| 13 | Sales |',
    question: 'Which team has kitchen duty in week 13?',
    expected: 'Sales',
  },
  {
    language: 'en',
    name: 'duty.txt',
    article: 'NIGHT DUTY\n\nThe porter locks the gate at 22:30.\n\nALARMS\n\nCall 0551 7712 if the alarm goes off.',
    question: 'What number do I call if the alarm goes off?',
    expected: '0551 7712',
  },
  {
    language: 'en',
    article: '# Bikes\n\n> **Note**\n> Bikes without a sticker are removed every first Monday.\n\nStickers are free.',
    question: 'When are bikes without a sticker removed?',
    expected: 'every first Monday',
  },
  {
    language: 'en',
    article: '# Wi-Fi\n\n### Guests\n\nNetwork: birch-guest\n\n### Staff\n\nNetwork: birch-work',
    question: 'Which network do guests use?',
    expected: 'birch-guest',
  },
  {
    language: 'en',
    article:
      '# Archive\n\nRecords are destroyed after 10 years unless a court asks for them[^1].\n\n[^1]: Tax records after 12 years.',
    question: 'After how many years are tax records destroyed?',
    expected: '12 years',
  },
  {
    language: 'en',
    article:
      '# Printer\n\n## Paper jam\n\nOpen tray two and pull the sheet towards you.\n\n## No toner\n\nTell the front desk.',
    question: 'What do I do if there is no toner?',
    expected: 'Tell the front desk',
  },
  {
    language: 'en',
    name: 'post.csv',
    article: 'Item,Sender,Arrived\nRed parcel,Lund Glass,2023-04-11\nBlue crate,Orr Tools,2023-05-02',
    question: 'When did the blue crate arrive?',
    expected: '2023-05-02',
  },
  {
    language: 'de',
    article:
      '# Werkstatt\n\nFolgendes ist in der Werkstatt verboten:\n\n- Rauchen\n- offene Schuhe\n\nBrillen hängen an der Tür.',
    question: 'Was ist in der Werkstatt verboten?',
    expected: 'offene Schuhe',
  },
  {
    language: 'de',
    article: '# Urlaub\n\n## Vollzeit\n\nÜbertrag: bis zu fünf Tage.\n\n## Auszubildende\n\nÜbertrag: nicht möglich.',
    question: 'Ist ein Übertrag für Auszubildende möglich?',
    expected: 'nicht möglich',
  },
  {
    language: 'de',
    article: '# Schlüssel\n\nVerlorene Schlüssel ersetzt der Hausmeister. Ein neuer kostet 15 Euro.',
    question: 'Wie viel kostet ein neuer Schlüssel?',
    expected: '15 Euro',
  },
  {
    language: 'de',
    name: 'dienst.txt',
    article: 'NACHTDIENST\n\nDer Pförtner schließt das Tor um 22:30 Uhr.\n\nALARM\n\nBei Alarm 0551 7712 anrufen.',
    question: 'Wann schließt der Pförtner das Tor?',
    expected: '22:30 Uhr',
  },
  {
    language: 'de',
    article:
      '# Fragen\n\n**Wer bekommt einen Parkplatz?**\n\nAlle, die weiter als 20 km fahren.\n\n**Was kostet er?**\n\nNichts.',
    question: 'Wer bekommt einen Parkplatz?',
    expected: 'weiter als 20 km',
  },
  {
    language: 'de',
    article:
      '# Drucker\n\n| Störung | Abhilfe |\n|---|---|\n| Papierstau | Fach zwei öffnen |\n| kein Toner | am Empfang melden |',
    question: 'Was tun bei Papierstau?',
    expected: 'Fach zwei öffnen',
  },
  {
    language: 'fr',
    article: '# Atelier\n\nIl est interdit de laisser à l’atelier :\n\n- des toiles humides\n- de la peinture ouverte',
    question: 'Qu’est-il interdit de laisser à l’atelier ?',
    expected: 'toiles humides',
  },
  {
    language: 'fr',
    article: '# Clés\n\nLe gardien remplace les clés perdues. Une clé neuve coûte 15 euros.',
    question: 'Qui remplace les clés perdues ?',
    expected: 'gardien',
  },
  {
    language: 'fr',
    article: '# Congés\n\n## Temps plein\n\nReport : cinq jours au plus.\n\n## Apprentis\n\nReport : impossible.',
    question: 'Le report est-il possible pour les apprentis ?',
    expected: 'impossible',
  },
  {
    language: 'fr',
    article: '# Vélos\n\nLes vélos sans étiquette sont enlevés chaque premier lundi.\n\nLes étiquettes sont gratuites.',
    question: 'Quand les vélos sans étiquette sont-ils enlevés ?',
    expected: 'chaque premier lundi',
  },
  {
    language: 'es',
    article:
      '# Taller\n\nEn el taller está prohibido:\n\n- fumar\n- llevar sandalias\n\nLas gafas cuelgan junto a la puerta.',
    question: '¿Qué está prohibido en el taller?',
    expected: 'llevar sandalias',
  },
  {
    language: 'es',
    article: '# Llaves\n\nEl conserje repone las llaves perdidas. Una llave nueva cuesta 15 euros.',
    question: '¿Cuánto cuesta una llave nueva?',
    expected: '15 euros',
  },
  {
    language: 'es',
    article: '# Turnos\n\n| Semana | Equipo |\n|---|---|\n| 12 | Diseño |\n| 13 | Ventas |',
    question: '¿Qué equipo tiene turno la semana 12?',
    expected: 'Diseño',
  },
  {
    language: 'es',
    article:
      '# Preguntas\n\n## ¿Quién tiene plaza de aparcamiento?\n\nQuienes viven a más de 20 km.\n\n## ¿Cuánto cuesta?\n\nNada.',
    question: '¿Quién tiene plaza de aparcamiento?',
    expected: 'más de 20 km',
  },
  {
    language: 'ar',
    article: '# الورشة\n\nيمنع في الورشة ما يلي:\n\n- التدخين\n- الأحذية المفتوحة\n\nالنظارات معلقة عند الباب.',
    question: 'ما الذي يمنع في الورشة؟',
    expected: 'الأحذية المفتوحة',
  },
  {
    language: 'ar',
    article: '# المفاتيح\n\nيستبدل الحارس المفاتيح المفقودة. سعر المفتاح الجديد 15 دينارا.',
    question: 'كم سعر المفتاح الجديد؟',
    expected: '15 دينارا',
  },
  {
    language: 'ar',
    article: '# أسئلة\n\n**من يحصل على موقف سيارة؟**\n\nكل من يسكن على بعد 20 كم.\n\n**كم يكلف؟**\n\nلا شيء.',
    question: 'من يحصل على موقف سيارة؟',
    expected: '20 كم',
  },
  {
    language: 'ar',
    article: '# الدراجات\n\nتزال الدراجات التي لا تحمل ملصقا كل يوم اثنين.\n\nالملصقات مجانية.',
    question: 'متى تزال الدراجات التي لا تحمل ملصقا؟',
    expected: 'كل يوم اثنين',
  },
];

describe('papers of a house', () => {
  it.each(answered)('$question', async (asked) => {
    expect((await askArticle(asked))?.quote).toContain(asked.expected);
  });
});
