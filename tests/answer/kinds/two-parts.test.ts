import { describe, expect, it } from 'vitest';
import { type KindCase, named, unmetOf } from './ask-article.js';

const choir =
  '# Harbour choir\n\nThe harbour choir was founded by Ida Moss. It sings sea songs. The choir has met since 1987 in the sail loft. A yearly seat costs 40 crowns. Rehearsals last ninety minutes. New singers write to Per Holm.';
const chor =
  '# Hafenchor\n\nDer Hafenchor wurde von Ida Moos gegründet. Er singt Seelieder. Der Chor probt seit 1987 auf dem Segelboden. Ein Jahresplatz kostet 40 Kronen. Eine Probe dauert neunzig Minuten. Neue Sänger schreiben an Peter Holm.';
const choeur =
  '# Chœur du port\n\nLe chœur du port a été fondé par Ida Mosse. Il chante des chants de mer. Le chœur répète depuis 1987 dans la voilerie. Une place annuelle coûte 40 couronnes. Une répétition dure quatre-vingt-dix minutes. Les nouveaux écrivent à Paul Holm.';
const coro =
  '# Coro del puerto\n\nEl coro del puerto fue fundado por Ida Mos. Canta canciones de mar. El coro ensaya desde 1987 en la velería. Una plaza anual cuesta 40 coronas. Un ensayo dura noventa minutos. Los nuevos escriben a Pablo Holm.';
const jawqa =
  '# جوقة الميناء\n\nأسست هدى منصور جوقة الميناء. وتغني الجوقة أغاني البحر. وتتدرب الجوقة منذ 1987 في ورشة الأشرعة. ويكلف المقعد السنوي 40 كرونة. ويستمر التدريب تسعين دقيقة. ويكتب الجدد إلى سامي كرم.';

const answered: readonly KindCase[] = [
  ['en', choir, 'Who founded the harbour choir and where does it meet?', 'founded by Ida Moss', 'in the sail loft'],
  ['en', choir, 'What does a yearly seat cost and how long does a rehearsal last?', '40 crowns', 'ninety minutes'],
  ['en', choir, 'Since when and where has the choir met?', 'since 1987 in the sail loft'],
  ['en', choir, 'Who founded the choir? And what does a seat cost?', 'Ida Moss', '40 crowns'],
  ['en', choir, 'What does the choir sing, and whom do new singers write to?', 'sea songs', 'Per Holm'],
  ['en', choir, 'How long is a rehearsal and is there a fee for a yearly seat?', 'ninety minutes', '40 crowns'],
  ['de', chor, 'Was kostet ein Jahresplatz und wie lange dauert eine Probe?', '40 Kronen', 'neunzig Minuten'],
  ['de', chor, 'Seit wann und wo probt der Chor?', 'seit 1987 auf dem Segelboden'],
  ['de', chor, 'Wer hat den Chor gegründet? Und was kostet ein Platz?', 'Ida Moos', '40 Kronen'],
  ['de', chor, 'Was singt der Chor, und an wen schreiben neue Sänger?', 'Seelieder', 'Peter Holm'],
  [
    'fr',
    choeur,
    'Combien coûte une place annuelle et combien de temps dure une répétition ?',
    '40 couronnes',
    'quatre-vingt-dix minutes',
  ],
  ['fr', choeur, 'Depuis quand et où répète le chœur ?', 'depuis 1987 dans la voilerie'],
  ['fr', choeur, 'Qui a fondé le chœur ? Et combien coûte une place ?', 'Ida Mosse', '40 couronnes'],
  ['fr', choeur, 'Que chante le chœur, et à qui écrivent les nouveaux ?', 'chants de mer', 'Paul Holm'],
  ['es', coro, '¿Cuánto cuesta una plaza anual y cuánto dura un ensayo?', '40 coronas', 'noventa minutos'],
  ['es', coro, '¿Desde cuándo y dónde ensaya el coro?', 'desde 1987 en la velería'],
  ['es', coro, '¿Quién fundó el coro? ¿Y cuánto cuesta una plaza?', 'Ida Mos', '40 coronas'],
  ['es', coro, '¿Qué canta el coro, y a quién escriben los nuevos?', 'canciones de mar', 'Pablo Holm'],
  ['ar', jawqa, 'من أسس جوقة الميناء وأين تتدرب؟', 'هدى منصور', 'ورشة الأشرعة'],
  ['ar', jawqa, 'كم يكلف المقعد السنوي وكم يستمر التدريب؟', '40 كرونة', 'تسعين دقيقة'],
  ['ar', jawqa, 'منذ متى وأين تتدرب الجوقة؟', 'منذ 1987 في ورشة الأشرعة'],
  ['ar', jawqa, 'من أسس الجوقة؟ وكم يكلف المقعد؟', 'هدى منصور', '40 كرونة'],
  ['ar', jawqa, 'ماذا تغني الجوقة وإلى من يكتب الجدد؟', 'أغاني البحر', 'سامي كرم'],
];

/** What words alone don't tell: that another word means the same, or what a pronoun stands for. */
const notByWords: readonly KindCase[] = [
  ['en', choir, 'What are the cost of a yearly seat and the length of rehearsals?', '40 crowns', 'ninety minutes'],
  ['de', chor, 'Wer hat den Hafenchor gegründet und wo probt er?', 'Ida Moos', 'Segelboden'],
  ['fr', choeur, 'Qui a fondé le chœur du port et où répète-t-il ?', 'Ida Mosse', 'dans la voilerie'],
  ['es', coro, '¿Quién fundó el coro del puerto y dónde ensaya?', 'Ida Mos', 'en la velería'],
];

describe('a question in two parts', () => {
  it.each(named(answered))('gets both: $name', async ({ asked }) => {
    expect(await unmetOf(asked)).toEqual([]);
  });

  it.each(named(notByWords))('is not told by words alone: $name', async ({ asked }) => {
    expect(await unmetOf(asked)).not.toEqual([]);
  });
});
