import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentenceSpans } from '../../src/text/sentence-spans.js';
import { propertyRuns } from '../set-up/test-sizes.js';

/** In the tables below ` | ` stands for the blank between two sentences. */
const border = ' | ';

const english = [
  'The office opened in 2019. | It closed in 2021.',
  'One sentence without a stop',
  'First line\nof a hard-wrapped paragraph\ngoes on. | Then\nanother.',
  'Dr. Ahmed met Mr. Jones and Mrs. Smith. | They talked.',
  'Prof. Al-Harbi spoke first. | Gen. Lee answered Sen. Warren.',
  'The church of St. John is old. | St. Paul was later.',
  'He worked on Wall St. | The pay was good.',
  'We compared cats vs. Dogs United in the final. | It rained.',
  'Use a linter, e.g. Biome, on every file. | Then commit.',
  'Two cities, i.e. Lyon and Riyadh, applied. | One won.',
  'It takes approx. 12 days. | Plan for it.',
  'On Jan. 12 the team met. | On Dec. 3 it met again.',
  'It ended in Dec. | The report followed.',
  'See Fig. 3 and pp. 3–4. | Table 2 lists the rest.',
  'Room No. 5 is free. | No. 6 is not.',
  'Is it free? | No. | Ask again.',
  'Visitors admired the works of art. | A guide explained them.',
  'The answer was no. | I asked again.',
  'It dates from c. 1200. | The tower is younger.',
  'Nina Roy (b. 1950) led it. | She retired.',
  'J. R. R. Tolkien wrote it. | George W. Bush read it.',
  'W. E. B. Du Bois taught there. | Others followed.',
  'It was signed by J. A. Hobson. | The others refused.',
  'We chose plan B. | It worked.',
  'Patients lacked vitamin D. | Not one recovered.',
  'He moved to the U.S. | He never came back.',
  'The U.S. government agreed. | The U.S. Army did not.',
  'U.S. and U.K. officials met in Washington, D.C. | They left.',
  'The N.A.T.O. Summit was in Vilnius. | It lasted two days.',
  'The gate opens at 10 a.m. today. | It shuts at 6 p.m. | Guards stay.',
  'It starts at 6 p.m. Eastern on weekdays. | It ends at 9 p.m. Monday.',
  'Apple Inc. CEO Tim Cook spoke at Acme Corp. | The others waited.',
  'He works for Acme Inc. | The firm is small.',
  'Henry Louis Gates, Jr. and others came. | Nobody left.',
  'Bring pens, paper, etc. | We start at nine.',
  'Bring pens, paper, etc. to the meeting. | Be early.',
  'Smith et al. found none. | It was Khan et al. | The rest did not try.',
  'She holds a Ph.D. in law. | He holds an M.D. | The others do not.',
  'Version 3.5 is out. | Version 4.0.1 follows.',
  'It grew by 1.5 percent in 1990. | The next year it fell.',
  'Open index.html in a browser. | Then see example.com. | It loads.',
  'Write to help@example.org. | Or read https://example.org/a?b=c. | Both work.',
  'Set it in config.json, then restart. | Node.js must be installed.',
  'Yahoo! announced a merger. | Yahoo! Finance reported it.',
  '"Stop. Go!" he said. | Nobody moved.',
  '"Where are you?" she asked. | "Here."',
  'He said: "It is over." | Then he left.',
  'He shouted "Fire!" and ran. | We followed.',
  '“I came. I saw. I conquered,” Caesar wrote. | Rome cheered.',
  '“It is done.” | “It is not.”',
  'The plan (see below) failed. | (Nobody knew why.) | We tried again.',
  'It failed (as in 1999.) and was dropped. | We moved on.',
  'It rose sharply.[12] | Then it fell.[3][4] | It is stable now. [5] | Good.',
  'The effect is small (Smith, 2000). | Others disagree.',
  'The effect is small. (Smith, 2000) | Others disagree.',
  'The effect is small. (see Smith, 2000) | Others disagree.',
  'This is disputed.[citation needed] | Still it stands.',
  'Wait… what is that? | It was… | Nothing.',
  'He paused... and went on. | He stopped... | The end.',
  'The text says "all [...] Members vote" in part. | It is old.',
  'The aims are (1) to help, (2) to teach and (3) to learn. | All are met.',
  '1. Open the form. | 2. Fill it in. | 3. Send it.',
  'a. Open the form.',
  'Really?! | Yes!!! | Go.',
  'It runs on iOS. | iPhone users are happy.',
  'all of this is in lower case. | nobody used a capital. | does it matter?',
  'Great news 🎉. | We won! 🏆 | Thanks.',
  'The Trinity-St. Paul Church stands. | It is big.',
  'It has *bold words.* | And _others._ | Done.',
  'The fee is $5. | 30 people paid it.',
  'The temperature was 30 °C. | This is normal.',
  'Nonsense! | said nobody.'.replace(' | ', ' '),
  'The writers[who?] who said so are gone. | Good.',
  'It was King George V. | The war came.',
  'It rose sharply.[p. 3] | Then it fell.',
  '... Then he left. | Good.',
  'It is long. | The 12" pipe is short.',
  'He left. | She (the boss) stayed. | It rained) and stopped.',
  'The board ("We vote. We act.") was split. | It broke.',
  'Rev. Elie Prioleau settled there in 1685. | He stayed.',
];

const french = [
  'M. Dupont est arrivé. | Mme Martin est partie.',
  'Le Dr. Leroy et le Pr. Petit ont signé. | Ils sont contents.',
  'Voir art. 5 et p. 12. | La suite est claire.',
  'Il y avait env. 300 personnes. | Elles sont restées.',
  'Les fruits, p. ex. les pommes, sont bons. | Les autres aussi.',
  "C'est vrai, c.-à-d. exact. | Rien de plus.",
  'César est mort en 44 av. J.-C. | Il avait 55 ans.',
  '« Arrêtez ! » dit-il. | Personne ne bougea.',
  '« Arrêtez ! » | Il partit.',
  'Est-ce vrai ? | Oui ! | Très bien.',
  'Il a dit : « C’est fini. » | Puis il est parti.',
  'Le n° 5 est libre. | Le n. 6 est pris.',
  'Le 1er janvier 2020, tout a changé. | À la fin, rien.',
  'Cela coûte 3.50 euros. | C’est cher.',
  'J. Dupont et A. Martin sont élus. | Les autres non.',
  'Des stylos, du papier, etc. | Nous commençons.',
  'W. E. B. Du Bois enseigna là. | Il partit.',
  'Elle vit aux U.S.A. | Elle y travaille.',
  'Attendez… je viens. | Attendez… | Voilà.',
];

const german = [
  'Das Amt wurde am 3. Oktober 1990 eröffnet. | Es schloss später.',
  'Im 19. Jahrhundert wuchs die Stadt. | Heute schrumpft sie.',
  'Der 2. Weltkrieg endete 1945. | Danach kam der Frieden.',
  'Es waren 12. | Danach kamen mehr.',
  'Viele Städte, z. B. Berlin, wachsen. | Andere nicht.',
  'Viele Städte, z.B. Berlin, wachsen. | Andere, d. h. Dörfer, nicht.',
  'Siehe Nr. 5 und Abb. 3. | Der Rest folgt.',
  'Hr. Dr. Müller und Prof. Schmidt kamen. | Sie blieben.',
  'Äpfel, Birnen usw. | Das ist alles.',
  'Äpfel, Birnen usw. sind Obst. | Gurken bzw. Kürbisse nicht.',
  'Es kostet 5 Mio. Euro. | Der Umsatz beträgt 7 Mio. | Das reicht.',
  'Ludwig XIV. regierte lange. | Friedrich II. | Er war König.',
  '„Halt. Geh!“, sagte er. | Niemand ging.',
  '„Wo bist du?“ fragte sie. | „Hier.“',
  '»Halt!« rief er. | Dann war es still.',
  'Das gilt vom 1. bis 5. Mai. | Am 6. Mai endet es.',
  'Rom wurde 753 v. Chr. gegründet. | Es steht noch.',
  'Ist das wahr? | Ja! | Gut.',
  'Cäsar starb 44 v.Chr. | Er war alt.',
];

const spanish = [
  'El Sr. García llegó. | La Sra. López se fue.',
  'La Dra. Ruiz y el Prof. Díaz firmaron. | Están contentos.',
  '¿Quién es? | ¡Es él! | Bien.',
  '¿De verdad? ¡Sí!'.replace(' ¡', ' | ¡'),
  'Muchas frutas, p. ej. las manzanas, son buenas. | Otras no.',
  'Vive en EE. UU. desde 1990. | Trabaja allí.',
  'Vive en EE.UU. | Allí trabaja.',
  'Véase el art. 5 y la pág. 12. | El resto sigue.',
  'El núm. 5 está libre. | El 6 no.',
  'Roma se fundó en el 753 a. C. según la leyenda. | Sigue en pie.',
  'Lápices, papel, etc. | Empezamos.',
  '«Alto. ¡Vamos!», dijo. | Nadie se movió.',
  '"¡Alto!" gritó ella. | Nadie la oyó.',
  'J. A. Hobson lo escribió. | Nadie lo leyó.',
  'Cuesta 3.5 euros. | Es caro.',
  'Ud. puede entrar. | Uds. también.',
  'Espere… ya voy. | Espere… | Ya.',
];

const arabic = [
  'افتتح المكتب عام 2019. | وأغلق عام 2021.',
  'هل هذا صحيح؟ | نعم! | حسنا.',
  'وصل د. أحمد إلى المدينة. | ثم غادر.',
  'كتب المؤرخ فريديريك و. موت كتابا.',
  'تحدث أ.د. محمد العلي في المؤتمر. | ثم انتهى.',
  'حضر أ. د. محمد العلي المؤتمر. | ثم انتهى.',
  'كتبه ج. أ. هوبسون في لندن. | وقرأه الجميع.',
  'جاء الأول؛ وجاء الثاني، ثم الثالث. | انتهى.',
  'انتهى الاجتماع.وقال الرئيس إنه ناجح.'.replace('.و', '.| و'),
  'قال: «انتهى الأمر.» | ثم خرج.',
  'بلغت النسبة 3.5 بالمئة. | وهي عالية.',
  'انظر ص. 12 من الكتاب. | والباقي واضح.',
  'تأسست عام 1990م. | ومقرها الرياض.',
  'في سنة 300 ق.م. كانت مدينة. | وما زالت.',
  'الأهداف هي: (1) التعليم (2) البحث. | وكلها مهمة.',
  'انتظر… | ثم ذهب.',
  'نص بلا نقطة في آخره',
  'ارتفع السعر.[12] | ثم انخفض.',
];

const other: [string, string][] = [
  ['it', 'Il Sig. Rossi è qui. | Il Dott. Bianchi no.'],
  ['it', 'Vedi pag. 5. | Ecco, mele, pere, ecc. | Basta.'],
  ['nl', 'Fruit, bijv. appels, is goed. | De rest d.w.z. groente ook.'],
  ['ru', 'Это т. е. правда. | Он ушёл.'],
  ['hi', 'यह सच है। | वह गया।'],
  ['pt', 'O Sr. Silva chegou. | A Sra. Costa saiu.'],
  ['und', 'Something here. | Something there.'],
];

function divide(text: string, language: string): string[] {
  return sentenceSpans(text, { start: 0, end: text.length }, language).map(({ start, end }) => text.slice(start, end));
}

function check(table: readonly string[], language: string): void {
  it.each(table)('%s', (marked) => {
    const expected = marked.split('|').map((sentence) => sentence.trim());
    const text = marked.includes('.| ') ? marked.replace('.| ', '.') : marked.replaceAll(border, ' ');
    expect(divide(text, language)).toEqual(expected);
  });
}

describe('sentenceSpans in English', () => check(english, 'en'));
describe('sentenceSpans in French', () => check(french, 'fr'));
describe('sentenceSpans in German', () => check(german, 'de'));
describe('sentenceSpans in Spanish', () => check(spanish, 'es'));
describe('sentenceSpans in Arabic', () => check(arabic, 'ar'));
describe('sentenceSpans in other languages', () => {
  for (const [language, marked] of other) check([marked], language);

  it('needs no blanks in Chinese and Japanese', () => {
    expect(divide('首都は東京です。人口は多い。本当？', 'ja')).toEqual(['首都は東京です。', '人口は多い。', '本当？']);
    expect(divide('他说：“好。”然后走了。', 'zh')).toEqual(['他说：“好。”', '然后走了。']);
  });
});

describe('sentenceSpans on a block', () => {
  it('keeps to the block and gives offsets of the whole text', () => {
    const text = 'Title. Here\n\nA first one. And a second\n\nNext block. More.';
    const start = text.indexOf('A first');
    const end = text.indexOf('\n\nNext');
    expect(sentenceSpans(text, { start, end }, 'en').map((span) => text.slice(span.start, span.end))).toEqual([
      'A first one.',
      'And a second',
    ]);
  });

  it('finds none in an empty block and one in a block of marks', () => {
    expect(divide('', 'en')).toEqual([]);
    expect(divide(' \n\t\u00a0', 'en')).toEqual([]);
    expect(divide(' *** … ', 'en')).toEqual(['*** …']);
  });

  it('divides a sentence that a forgotten blank has run on', () => {
    expect(divide('The plan failed in the end.The team tried again.', 'en')).toHaveLength(2);
    expect(divide('Call the System.Console printer.', 'en')).toHaveLength(1);
  });

  const pieces = fc.constantFrom(
    '.',
    '!',
    '?',
    '…',
    '...',
    ' ',
    ' ',
    '\n',
    '"',
    '“',
    '”',
    '(',
    ')',
    '[1]',
    'Dr',
    'U.S',
    'e.g',
    'A',
    'the',
    'The',
    '5',
    '19',
    'عام',
    '؟',
    '。',
    '京',
    '«',
    '»',
    '🙂',
    'Jan',
    '-',
    ',',
  );
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
  );

  it('gives trimmed, disjoint spans in order that cover all but white space, whatever the text', () => {
    const languages = fc.constantFrom('en', 'fr', 'de', 'es', 'ar', 'und');
    fc.assert(
      fc.property(anyText, fc.nat(20), fc.nat(20), languages, (text, before, after, language) => {
        const block = {
          start: Math.min(before, text.length),
          end: Math.max(Math.min(before, text.length), text.length - after),
        };
        const spans = sentenceSpans(text, block, language);
        let at = block.start;
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(text.slice(at, start).trim()).toBe('');
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(at).toBeLessThanOrEqual(block.end);
        expect(text.slice(at, block.end).trim()).toBe('');
      }),
      { numRuns: propertyRuns(2000) },
    );
  });

  it('divides a long text in time that grows with its length', () => {
    // With its square, it would take longer than a test may.
    const text = '("'.repeat(60_000) + 'a. '.repeat(60_000) + '. '.repeat(60_000) + '"'.repeat(60_000);
    expect(sentenceSpans(text, { start: 0, end: text.length }, 'en').length).toBeGreaterThan(0);
  });
});
