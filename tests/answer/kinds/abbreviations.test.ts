import { describe, expect, it } from 'vitest';
import { type KindCase, named, unmetOf } from './ask-article.js';

const answered: readonly KindCase[] = [
  [
    'en',
    '# Ferries\n\nNFUC asked for a later boat on Sundays. The Northern Ferry Users Council (NFUC) has nine members. NFUC meets in the harbour office.',
    'What does NFUC stand for?',
    'Northern Ferry Users Council',
  ],
  [
    'en',
    '# Ferries\n\nNFUC asked for a later boat on Sundays. NFUC (Northern Ferry Users Council) has nine members.',
    'What does the abbreviation NFUC mean?',
    'Northern Ferry Users Council',
  ],
  [
    'en',
    '# Terms\n\nThe PRL is checked weekly. PRL is short for parts reorder list. A PRL is kept in each store.',
    'What is PRL short for?',
    'parts reorder list',
  ],
  [
    'en',
    '# Terms\n\nThe PRL is checked weekly. Each store keeps a parts reorder list, abbreviated PRL, by the door.',
    'What does PRL stand for?',
    'parts reorder list',
  ],
  [
    'en',
    '# Glossary\n\n- DQM: daily quay meeting\n- SWL: safe working load\n- TBR: tide board reading',
    'What does SWL mean?',
    'safe working load',
  ],
  [
    'en',
    '# Glossary\n\n| Abbreviation | Meaning |\n|---|---|\n| DQM | daily quay meeting |\n| SWL | safe working load |',
    'What is the full form of DQM?',
    'daily quay meeting',
  ],
  [
    'de',
    '# Fähren\n\nDer NFR bat um ein späteres Boot am Sonntag. Der Nördliche Fahrgastrat (NFR) hat neun Mitglieder. Der NFR tagt im Hafenamt.',
    'Wofür steht NFR?',
    'Nördliche Fahrgastrat',
  ],
  [
    'de',
    '# Begriffe\n\nDie TNL wird wöchentlich geprüft. TNL ist die Abkürzung für Teilenachbestellliste. Jedes Lager hat eine TNL.',
    'Was bedeutet die Abkürzung TNL?',
    'Teilenachbestellliste',
  ],
  [
    'de',
    '# Begriffe\n\nDie TNL wird wöchentlich geprüft. TNL steht für Teilenachbestellliste.',
    'Was heißt TNL ausgeschrieben?',
    'Teilenachbestellliste',
  ],
  [
    'de',
    '# Glossar\n\n- TKB: tägliche Kaibesprechung\n- ZBL: zulässige Betriebslast',
    'Wofür steht die Abkürzung ZBL?',
    'zulässige Betriebslast',
  ],
  [
    'fr',
    '# Bacs\n\nLe CUBN a demandé un bac plus tardif le dimanche. Le Conseil des usagers des bacs du Nord (CUBN) compte neuf membres. Le CUBN siège au bureau du port.',
    'Que signifie CUBN ?',
    'Conseil des usagers',
  ],
  [
    'fr',
    '# Termes\n\nLa LRP est contrôlée chaque semaine. LRP est l’abréviation de liste de réassort des pièces.',
    'Que veut dire le sigle LRP ?',
    'liste de réassort',
  ],
  [
    'fr',
    '# Termes\n\nLa LRP est contrôlée chaque semaine. LRP signifie liste de réassort des pièces.',
    'LRP, c’est l’abréviation de quoi ?',
    'liste de réassort',
  ],
  [
    'fr',
    '# Glossaire\n\n- RQQ : réunion quotidienne du quai\n- CMU : charge maximale d’utilisation',
    'À quoi correspond le sigle CMU ?',
    'charge maximale',
  ],
  [
    'es',
    '# Transbordadores\n\nEl CUTN pidió un barco más tarde los domingos. El Consejo de Usuarios de Transbordadores del Norte (CUTN) tiene nueve miembros. El CUTN se reúne en el puerto.',
    '¿Qué significa CUTN?',
    'Consejo de Usuarios',
  ],
  [
    'es',
    '# Términos\n\nLa LRP se revisa cada semana. LRP es la abreviatura de lista de reposición de piezas.',
    '¿Qué quieren decir las siglas LRP?',
    'lista de reposición',
  ],
  [
    'es',
    '# Términos\n\nLa LRP se revisa cada semana. Las siglas LRP corresponden a lista de reposición de piezas.',
    '¿A qué corresponden las siglas LRP?',
    'lista de reposición',
  ],
  [
    'es',
    '# Glosario\n\n- RDM: reunión diaria del muelle\n- CMT: carga máxima de trabajo',
    '¿De qué es abreviatura CMT?',
    'carga máxima',
  ],
  [
    'ar',
    '# العبارات\n\nطلب NFUC قاربا متأخرا يوم الأحد. ويضم مجلس مستخدمي العبارات الشمالية (NFUC) تسعة أعضاء. ويجتمع NFUC في مكتب الميناء.',
    'ماذا يعني NFUC؟',
    'مجلس مستخدمي العبارات',
  ],
  [
    'ar',
    '# المصطلحات\n\nتراجع PRL كل أسبوع. PRL هو اختصار قائمة إعادة طلب القطع.',
    'إلى ماذا يرمز الاختصار PRL؟',
    'قائمة إعادة طلب القطع',
  ],
  [
    'ar',
    '# المصطلحات\n\nتراجع PRL كل أسبوع. يرمز PRL إلى قائمة إعادة طلب القطع.',
    'ما معنى PRL؟',
    'قائمة إعادة طلب القطع',
  ],
  ['ar', '# المسرد\n\n- DQM: اجتماع الرصيف اليومي\n- SWL: حمل التشغيل الآمن', 'ما هو اختصار SWL؟', 'حمل التشغيل الآمن'],
];

/** An abbreviation that is used and never written out. */
const unanswered: readonly KindCase[] = [
  [
    'en',
    '# Ferries\n\nNFUC asked for a later boat on Sundays. NFUC has nine members and meets in the harbour office.',
    'What does NFUC stand for?',
  ],
  [
    'de',
    '# Fähren\n\nDer NFR bat um ein späteres Boot am Sonntag. Der NFR hat neun Mitglieder und tagt im Hafenamt.',
    'Wofür steht NFR?',
  ],
  [
    'fr',
    '# Bacs\n\nLe CUBN a demandé un bac plus tardif le dimanche. Le CUBN compte neuf membres et siège au bureau du port.',
    'Que signifie CUBN ?',
  ],
  [
    'es',
    '# Transbordadores\n\nEl CUTN pidió un barco más tarde los domingos. El CUTN tiene nueve miembros y se reúne en el puerto.',
    '¿Qué significa CUTN?',
  ],
  [
    'ar',
    '# العبارات\n\nطلب NFUC قاربا متأخرا يوم الأحد. ويضم NFUC تسعة أعضاء ويجتمع في مكتب الميناء.',
    'ماذا يعني NFUC؟',
  ],
];

describe('what an abbreviation stands for', () => {
  it.each(named(answered))('$name', async ({ asked }) => {
    expect(await unmetOf(asked)).toEqual([]);
  });

  it.each(named(unanswered))('is not told by what uses it: $name', async ({ asked }) => {
    expect(await unmetOf(asked)).toEqual([]);
  });
});
