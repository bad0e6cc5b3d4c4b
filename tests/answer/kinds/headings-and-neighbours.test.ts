import { describe, expect, it } from 'vitest';
import { type AskedArticle, askArticle } from './ask-article.js';

const answered: readonly AskedArticle[] = [
  {
    language: 'en',
    article: '# River Trail Charter\n\nThe Trail Council keeps the list of owners. It meets in May.',
    question: 'Who keeps the list of owners in the RTC?',
    expected: 'Trail Council keeps',
  },
  {
    language: 'de',
    article: '# Allgemeine Garten Ordnung\n\nHunde sind an der Leine zu führen. Feuer ist verboten.',
    question: 'Wie sind Hunde laut AGO zu führen?',
    expected: 'an der Leine',
  },
  {
    language: 'en',
    article:
      '# Changes\n\n## 2020-03-15\n\nThe map editor gets layers.\n\n## 2020-02-11\n\nThe chart editor gets colours.',
    question: 'What came with the March 2020 release?',
    expected: 'map editor',
  },
  {
    language: 'de',
    article:
      '# Änderungen\n\n## 15.03.2020\n\nDer Karteneditor bekommt Ebenen.\n\n## 11.02.2020\n\nDer Diagrammeditor bekommt Farben.',
    question: 'Was bekam der Editor im März 2020?',
    expected: 'Karteneditor',
  },
  {
    language: 'en',
    article: '# Changes\n\n## v4.2\n\nThe map editor gets layers.\n\n## v4.1\n\nThe chart editor gets colours.',
    question: 'What is new in version 4.2?',
    expected: 'map editor',
  },
  {
    language: 'fr',
    article:
      '# Nouveautés\n\n## v4.2\n\nL’éditeur de cartes gère les calques.\n\n## v4.1\n\nL’éditeur de graphiques gère les couleurs.',
    question: 'Quoi de neuf dans la version 4.2 ?',
    expected: 'éditeur de cartes',
  },
  {
    language: 'en',
    article:
      '# Changes\n\n## Release 7.0\n\nThe map editor gets layers.\n\n## Release 6.9\n\nThe chart editor gets colours.',
    question: 'What changed in release 6.9?',
    expected: 'chart editor',
  },
  {
    language: 'en',
    article:
      '# Congress\n\nThe 12th congress of gardeners began with a song.\n\nThe three-day event (3-5 June) brings together 200 guests.',
    question: 'When was the 12th congress?',
    expected: '3-5 June',
  },
  {
    language: 'de',
    article:
      '# Kongress\n\nDer 12. Kongress der Gärtner begann mit einem Lied.\n\nDas Treffen dauert vom 3. bis 5. Juni und hat 200 Gäste.',
    question: 'Wann war der 12. Kongress?',
    expected: '3. bis 5. Juni',
  },
  {
    language: 'en',
    article: '# Regatta\n\nThe lake regatta drew big crowds. It was held on 5 August.',
    question: 'When was the lake regatta?',
    expected: '5 August',
  },
  {
    language: 'fr',
    article: '# Régate\n\nLa régate du lac a attiré la foule. Elle a eu lieu le 5 août.',
    question: 'Quand était la régate du lac ?',
    expected: '5 août',
  },
  {
    language: 'en',
    article:
      '# Tickets\n\n## Day ticket\n\nValid for one day.\n\n- Refunds: No, not possible with this ticket\n\n## Season ticket\n\nValid for a year.\n\n- Refunds: Yes, you can get a refund if you hold a season ticket.',
    question: 'Can I get a refund for a day ticket?',
    expected: 'No, not possible',
  },
  {
    language: 'de',
    article:
      '# Tarife\n\n## Basistarif\n\nGilt einen Monat.\n\n- Kündigung: Nein, mit diesem Tarif nicht möglich\n\n## Flextarif\n\nGilt ein Jahr.\n\n- Kündigung: Ja, eine Kündigung ist im Flextarif möglich.',
    question: 'Ist im Basistarif eine Kündigung möglich?',
    expected: 'Nein, mit diesem',
  },
  {
    language: 'en',
    article:
      '# Rooms\n\n## Attic room\n\n- Pets: Not allowed\n\n## Garden room\n\n- Pets: Allowed, bring your pets to the garden room',
    question: 'Are pets allowed in the attic room?',
    expected: 'Not allowed',
  },
  {
    language: 'ar',
    article:
      '# المكتبة\n\nافتتحت المدينة اليوم المكتبات المتنقلة في جميع الأحياء.\n\nوتعمل في المدينة 25 مكتبة متنقلة تصل إلى كل حي.',
    question: 'كم عدد المكتبات المتنقلة في المدينة؟',
    expected: '25 مكتبة',
  },
  {
    language: 'ar',
    article: '# المدرسة\n\nإدارة المدرسة تعلن إغلاق المسبح\n\nأعلنت إدارة المدرسة إغلاق المسبح بسبب أعمال الصيانة.',
    question: 'لماذا تم إغلاق المسبح؟',
    expected: 'بسبب أعمال',
  },
  {
    language: 'ar',
    article: '# الجسر\n\nبلدية النهر تعلن إغلاق الجسر\n\nأعلنت البلدية إغلاق الجسر لأن الأساس ضعيف.',
    question: 'لماذا تم إغلاق الجسر؟',
    expected: 'لأن الأساس',
  },
  {
    language: 'en',
    article: '# Pool\n\nSchool announces closing of the pool\n\nThe school is closing the pool to avoid further leaks.',
    question: 'Why is the school closing the pool?',
    expected: 'to avoid further leaks',
  },
  {
    language: 'de',
    article:
      '# Bad\n\nSchule schließt das Schwimmbad\n\nDie Schule schließt das Schwimmbad, um weitere Schäden zu vermeiden.',
    question: 'Warum schließt die Schule das Schwimmbad?',
    expected: 'um weitere',
  },
  {
    language: 'en',
    article:
      '# Halls\n\nThe Alder team meets in the green hall. The Birch team meets in the blue hall. The Cedar team meets in the red hall.',
    question: 'Where does the Birch team meet?',
    expected: 'The Birch team meets in the blue hall.',
  },
  {
    language: 'en',
    article: '# Public Park Access Act\n\nDogs must be on a lead near the lake. Fires are banned.',
    question: 'What does the PPAA say about dogs near the lake?',
    expected: 'on a lead',
  },
  {
    language: 'en',
    article:
      '# News\n\n## 2019-05-20\n\nThe mail client gets folders.\n\n## 2019-04-02\n\nThe mail client gets filters.',
    question: 'What did the mail client get in May 2019?',
    expected: 'folders',
  },
  {
    language: 'es',
    article:
      '# Cambios\n\n## 2019-05-20\n\nEl cliente de correo tiene carpetas.\n\n## 2019-04-02\n\nEl cliente de correo tiene filtros.',
    question: '¿Qué tiene el cliente de correo desde mayo de 2019?',
    expected: 'carpetas',
  },
  {
    language: 'de',
    article: '# Änderungen\n\n## v5.0\n\nDer Drucker druckt doppelseitig.\n\n## v4.9\n\nDer Scanner ist schneller.',
    question: 'Was ist neu in Version 5.0?',
    expected: 'doppelseitig',
  },
  {
    language: 'es',
    article: '# Cambios\n\n## v5.0\n\nLa impresora imprime a doble cara.\n\n## v4.9\n\nEl escáner es más rápido.',
    question: '¿Qué hay de nuevo en la versión 5.0?',
    expected: 'doble cara',
  },
  {
    language: 'en',
    article: '# Log\n\n## Version 5.0\n\nThe printer prints on both sides.\n\n## Version 4.9\n\nThe scanner is faster.',
    question: 'What changed in v4.9?',
    expected: 'scanner is faster',
  },
  {
    language: 'ar',
    article:
      '# التغييرات\n\n## 2019-05-20\n\nيدعم برنامج البريد المجلدات.\n\n## 2019-04-02\n\nيدعم برنامج البريد المرشحات.',
    question: 'ماذا يدعم برنامج البريد منذ مايو 2019؟',
    expected: 'المجلدات',
  },
  {
    language: 'en',
    article:
      '# Fair\n\nThe 8th book fair was the largest so far.\n\nThe weekend event (14-15 September) drew 900 readers.',
    question: 'When was the 8th book fair?',
    expected: '14-15 September',
  },
  {
    language: 'es',
    article:
      '# Feria\n\nLa octava feria del libro fue la mayor.\n\nEl encuentro (14-15 de septiembre) atrajo a 900 lectores.',
    question: '¿Cuándo fue la octava feria del libro?',
    expected: '14-15 de septiembre',
  },
  {
    language: 'en',
    article:
      '# Plans\n\n## Basic plan\n\n- Exports: not included\n\n## Pro plan\n\n- Exports: included, with all exports of the pro plan in one file',
    question: 'Are exports included in the basic plan?',
    expected: 'not included',
  },
  {
    language: 'fr',
    article:
      '# Billets\n\n## Billet simple\n\n- Échange : non, impossible\n\n## Billet souple\n\n- Échange : oui, un échange est possible avec le billet souple',
    question: 'Un échange est-il possible avec le billet simple ?',
    expected: 'non, impossible',
  },
  {
    language: 'ar',
    article:
      '# المستشفى\n\nأعلنت المدينة عن بناء عيادات جديدة في الضواحي.\n\nوستضم المدينة 12 عيادة جديدة بحلول الصيف.',
    question: 'كم عدد العيادات الجديدة في المدينة؟',
    expected: '12 عيادة',
  },
  {
    language: 'ar',
    article:
      '# الطريق\n\nالبلدية تعلن تأجيل افتتاح الطريق\n\nأعلنت البلدية تأجيل افتتاح الطريق وذلك من أجل استكمال الإنارة.',
    question: 'لماذا تم تأجيل افتتاح الطريق؟',
    expected: 'من أجل استكمال',
  },
  {
    language: 'fr',
    article:
      '# Route\n\nLa mairie reporte l’ouverture de la route\n\nLa mairie reporte l’ouverture de la route en raison du gel.',
    question: 'Pourquoi la mairie reporte-t-elle l’ouverture de la route ?',
    expected: 'en raison du gel',
  },
  {
    language: 'es',
    article:
      '# Ruta\n\nEl ayuntamiento aplaza la apertura de la ruta\n\nEl ayuntamiento aplaza la apertura de la ruta a causa del hielo.',
    question: '¿Por qué aplaza el ayuntamiento la apertura de la ruta?',
    expected: 'a causa del hielo',
  },
];

describe('what a title, a heading or a neighbour adds', () => {
  it.each(answered)('$question', async (asked) => {
    expect((await askArticle(asked))?.quote).toContain(asked.expected);
  });
});
