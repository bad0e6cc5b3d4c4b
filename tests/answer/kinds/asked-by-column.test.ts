import { describe, expect, it } from 'vitest';
import { type AskedArticle, askArticle } from './ask-article.js';

const rooms =
  '# Rooms\n\n| Room | Owner | Location | Capacity |\n|---|---|---|---|\n| Attic | Bo Carr | north tower | 12 |\n| Cellar | Ida Moss | under the yard | 40 |';
const courses =
  '# Courses\n\n| Course | Teacher | Fee | Duration | Deadline |\n|---|---|---|---|---|\n| Pottery | Ann Lind | 90 euros | three weeks | 4 May |\n| Weaving | Per Holm | 120 euros | two months | 9 June |';
const requests =
  '# Requests\n\n| Request | Approver | Form |\n|---|---|---|\n| Travel | the finance team | F-12 |\n| Laptop | the IT desk | F-30 |';
const raeume =
  '# Räume\n\n| Raum | Verantwortlich | Ort | Plätze |\n|---|---|---|---|\n| Dachboden | Bo Carr | Nordturm | 12 |\n| Keller | Ida Moos | unter dem Hof | 40 |';
const kurse =
  '# Kurse\n\n| Kurs | Leitung | Gebühr | Dauer | Anmeldeschluss |\n|---|---|---|---|---|\n| Töpfern | Anna Lind | 90 Euro | drei Wochen | 4. Mai |\n| Weben | Peter Holm | 120 Euro | zwei Monate | 9. Juni |';
const salles =
  '# Salles\n\n| Salle | Responsable | Lieu | Places |\n|---|---|---|---|\n| Grenier | Bo Carr | tour nord | 12 |\n| Cave | Ida Moss | sous la cour | 40 |';
const cours =
  '# Cours\n\n| Cours | Professeur | Tarif | Durée | Date limite |\n|---|---|---|---|---|\n| Poterie | Anne Lind | 90 euros | trois semaines | 4 mai |\n| Tissage | Paul Holm | 120 euros | deux mois | 9 juin |';
const salas =
  '# Salas\n\n| Sala | Responsable | Ubicación | Aforo |\n|---|---|---|---|\n| Desván | Bo Carr | torre norte | 12 |\n| Sótano | Ida Moss | bajo el patio | 40 |';
const cursos =
  '# Cursos\n\n| Curso | Profesor | Precio | Duración | Plazo |\n|---|---|---|---|---|\n| Cerámica | Ana Lind | 90 euros | tres semanas | 4 de mayo |\n| Tejido | Pablo Holm | 120 euros | dos meses | 9 de junio |';
const qaat =
  '# القاعات\n\n| القاعة | المسؤول | الموقع | السعة |\n|---|---|---|---|\n| العلية | سامي كرم | البرج الشمالي | 12 |\n| القبو | هدى منصور | تحت الفناء | 40 |';
const dawrat =
  '# الدورات\n\n| الدورة | المدرب | الرسوم | المدة | الموعد النهائي |\n|---|---|---|---|---|\n| الخزف | أمل نجار | 90 دينارا | ثلاثة أسابيع | 4 مايو |\n| النسيج | باسم حداد | 120 دينارا | شهران | 9 يونيو |';

const answered: readonly AskedArticle[] = [
  { language: 'en', article: rooms, question: 'Who owns the attic?', expected: 'Bo Carr' },
  { language: 'en', article: rooms, question: 'Who is responsible for the cellar?', expected: 'Ida Moss' },
  { language: 'en', article: rooms, question: 'Where is the cellar?', expected: 'under the yard' },
  { language: 'en', article: rooms, question: 'How many people fit in the attic?', expected: '12' },
  { language: 'en', article: courses, question: 'What does the weaving course cost?', expected: '120 euros' },
  { language: 'en', article: courses, question: 'How much is pottery?', expected: '90 euros' },
  { language: 'en', article: courses, question: 'How long is the pottery course?', expected: 'three weeks' },
  { language: 'en', article: courses, question: 'How long does weaving take?', expected: 'two months' },
  { language: 'en', article: courses, question: 'When is the application for weaving due?', expected: '9 June' },
  { language: 'en', article: courses, question: 'Who teaches pottery?', expected: 'Ann Lind' },
  { language: 'en', article: requests, question: 'Who approves a laptop?', expected: 'the IT desk' },
  { language: 'en', article: requests, question: 'Who signs off travel?', expected: 'the finance team' },
  { language: 'de', article: raeume, question: 'Wem gehört der Keller?', expected: 'Ida Moos' },
  { language: 'de', article: raeume, question: 'Wer ist für den Dachboden zuständig?', expected: 'Bo Carr' },
  { language: 'de', article: raeume, question: 'Wo ist der Dachboden?', expected: 'Nordturm' },
  { language: 'de', article: raeume, question: 'Wie viele Leute passen in den Keller?', expected: '40' },
  { language: 'de', article: kurse, question: 'Wer unterrichtet Töpfern?', expected: 'Anna Lind' },
  { language: 'de', article: kurse, question: 'Was kostet der Kurs Weben?', expected: '120 Euro' },
  { language: 'de', article: kurse, question: 'Wie lange dauert Töpfern?', expected: 'drei Wochen' },
  { language: 'de', article: kurse, question: 'Bis wann muss man sich für Weben anmelden?', expected: '9. Juni' },
  { language: 'fr', article: salles, question: 'Qui s’occupe de la cave ?', expected: 'Ida Moss' },
  { language: 'fr', article: salles, question: 'Où se trouve le grenier ?', expected: 'tour nord' },
  { language: 'fr', article: salles, question: 'Combien de personnes tiennent dans la cave ?', expected: '40' },
  { language: 'fr', article: cours, question: 'Qui enseigne la poterie ?', expected: 'Anne Lind' },
  { language: 'fr', article: cours, question: 'Combien coûte le tissage ?', expected: '120 euros' },
  { language: 'fr', article: cours, question: 'Combien de temps dure la poterie ?', expected: 'trois semaines' },
  { language: 'es', article: salas, question: '¿Quién se encarga del sótano?', expected: 'Ida Moss' },
  { language: 'es', article: salas, question: '¿Dónde está el desván?', expected: 'torre norte' },
  { language: 'es', article: salas, question: '¿Cuántas personas caben en el sótano?', expected: '40' },
  { language: 'es', article: cursos, question: '¿Quién enseña cerámica?', expected: 'Ana Lind' },
  { language: 'es', article: cursos, question: '¿Cuánto cuesta el curso de tejido?', expected: '120 euros' },
  { language: 'es', article: cursos, question: '¿Cuánto dura el curso de cerámica?', expected: 'tres semanas' },
  { language: 'ar', article: qaat, question: 'من يدير القبو؟', expected: 'هدى منصور' },
  { language: 'ar', article: qaat, question: 'أين تقع العلية؟', expected: 'البرج الشمالي' },
  { language: 'ar', article: dawrat, question: 'كم تكلف دورة النسيج؟', expected: '120 دينارا' },
  { language: 'ar', article: dawrat, question: 'كم تستغرق دورة الخزف؟', expected: 'ثلاثة أسابيع' },
  { language: 'ar', article: dawrat, question: 'من يدرس الخزف؟', expected: 'أمل نجار' },
];

/** A column that isn't there answers nothing. */
const refused: readonly AskedArticle[] = [
  { language: 'en', article: requests, question: 'What does a laptop cost?' },
  { language: 'de', article: raeume, question: 'Wann öffnet der Keller?' },
];

describe('a row asked by its column', () => {
  it.each(answered)('$question', async (asked) => {
    expect((await askArticle(asked))?.quote).toContain(asked.expected);
  });

  it.each(refused)('is silent on what it has no column for: $question', async (asked) => {
    expect(await askArticle(asked)).toBeUndefined();
  });
});
