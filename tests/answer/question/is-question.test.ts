import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isQuestion } from '../../../src/answer/question/is-question.js';

/** As people write in threads, one a line. */
const asked = {
  en: `and when?
When?
who leads it
who leads it?
And in 2025?
what about Jordan?
What about Jordan
how many of them?
why?
where was it held
Where was it held?
and who won it?
tell me who leads it
Tell me who the president is.
can you tell me who the president is?
could you please tell us when it starts
which countries took part
Which countries took part?
is it in Rabat?
Did Morocco win the award
how do you add an article?
how many people came
what year was it
in which city will it be held
Thanks! And when?
thanks, and where was it held
ok and who opened it?
so how long did it last?
list all the countries that took part
explain how answers are chosen
what does DGSN stand for
What's NAUSS?
was it in 2023 or 2024?
who is the president of Interpol
I'd like to know when the assembly takes place
whose film won?
hm, what was the prize then?
does it keep my questions?
The 93rd or the 94th assembly?
2024?
from which country was the winner?
how come?
who wrote this?
why was it moved`,
  fr: `et quand ?
Qui la dirige ?
qui dirige cette université
où a-t-elle été tenue ?
où s'est tenue la conférence
combien de pays ont participé
Et en 2025 ?
et pour la Jordanie ?
pourquoi ?
quel pays a gagné
dis-moi qui est le président
Pouvez-vous me dire quand elle aura lieu ?
est-ce que le Maroc a gagné ?
Merci, et où ?
Qu'est-ce que la NAUSS ?
y a-t-il une date ?
depuis quand ?`,
  de: `und wann?
Wer leitet sie?
wer leitet die Universität
wo fand die Konferenz statt
wie viele Länder nahmen teil
Und in 2025?
was ist mit Jordanien?
warum?
Welches Land hat gewonnen?
sag mir wer der Präsident ist
Können Sie mir sagen, wann sie stattfindet?
Danke, und wo?
was bedeutet DGSN
seit wann?
Hat Marokko gewonnen?`,
  es: `¿y cuándo?
¿Quién la dirige?
quién dirige la universidad
dónde se celebró
cuántos países participaron
¿Y en 2025?
¿qué pasa con Jordania?
¿por qué?
dime quién es el presidente
¿Puedes decirme cuándo será?
Gracias, ¿y dónde?
qué significa DGSN
¿Ganó Marruecos?
¿en qué ciudad?`,
  ar: `ومتى؟
من يرأسها؟
من هو رئيس الإنتربول
أين عقد المؤتمر
كم عدد الدول المشاركة
وفي 2025؟
ماذا عن الأردن؟
لماذا؟
هل فاز المغرب بالجائزة
أخبرني من هو الرئيس
شكرا، ومتى؟
ما هي الجائزة
ما اسم الفيلم الفائز`,
};

const notAsked = {
  en: `thanks
Thanks, that helps
thank you!
ok
OK 👍
great, that's what I needed
what a day
What a day!
Who would have thought it!
How many people came!
who knows
who knows?
how are you?
How is everyone?
right?
really?
It was in Marrakech, right?
can someone review this?
could anyone take a look?
can you review this please?
what do you think?
do you agree?
anyone?
any thoughts?
shall we meet at 3?
should we move on?
let's go
why not?
I was there when it opened
When I was there it rained
we should ask the press office
how nice
so what?
who's in for lunch?
where are you?
are you coming?
you sure?
got it, will do
in 2025 they moved to Rabat
I will check with the team
what's up?
👍
+1
lol
is it?
no, the other one
what you said is right
who wants coffee?
Does anybody have the slides?
did you see this?`,
  fr: `merci
Merci beaucoup, c'est clair
d'accord
ça va ?
comment vas-tu ?
n'est-ce pas ?
tu peux relire ça ?
Peux-tu relire ça ?
quelqu'un peut relire ?
qui vient déjeuner ?
pourquoi pas ?
quel beau temps
vous en pensez quoi ?
C'était à Marrakech, non ?
je regarde demain`,
  de: `danke
Danke, das hilft
alles klar
wie geht's?
oder?
Kannst du das mal anschauen?
kann jemand drüberschauen?
wer kommt mit?
warum nicht?
wie schön
was meinst du?
Das war in Marrakesch, oder?
hast du Zeit?
ich schaue morgen nach`,
  es: `gracias
vale, perfecto
¿cómo estás?
¿verdad?
¿puedes revisar esto?
¿alguien puede revisar?
¿qué opinas?
¿quién viene?
¿por qué no?
qué bonito
Fue en Marrakech, ¿no?
lo miro mañana`,
  ar: `شكرا
شكرا جزيلا
كيف حالك؟
أليس كذلك؟
هل يمكن لأحد أن يراجع هذا؟
ما رأيك؟
من يدري
ممتاز
سأراجع غدا
لم لا؟`,
};

function lines(lists: Readonly<Record<string, string>>) {
  return Object.entries(lists).flatMap(([language, list]) => list.split('\n').map((said) => [language, said] as const));
}

describe('isQuestion', () => {
  it.each(lines(asked))('%s: hears a question in "%s"', (_language, said) => {
    expect(isQuestion(said)).toBe(true);
  });

  it.each(lines(notAsked))('%s: hears none in "%s"', (_language, said) => {
    expect(isQuestion(said)).toBe(false);
  });

  it('is tried with at least 120 messages', () => {
    expect(lines(asked).length + lines(notAsked).length).toBeGreaterThanOrEqual(120);
  });

  it('never throws, and takes no time, whatever is said', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 3_000 }), (said) => {
        expect(typeof isQuestion(said)).toBe('boolean');
      }),
    );
    // In time that grows with the square, these would take longer than a test may.
    for (const part of ['and ', 'which x ', ', ', 'ok,']) {
      expect(typeof isQuestion(`${part.repeat(100_000)}right?`)).toBe('boolean');
    }
  });
});
