import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectLanguage, sureLanguage } from '../../src/text/detect-language.js';

describe('detectLanguage', () => {
  it.each([
    ['who is teh presidnet of interpoll', 'en'],
    ['world cup 2022 presentation', 'en'],
    ['annual leave policy', 'en'],
    ['interpol president', 'en'],
    ['Who was El Greco?', 'en'],
    ['WHO IS THE PRESIDENT', 'en'],
    ['qui dirige WHO', 'fr'],
    ['Who is محمد بن سلمان', 'en'],
    ['qui est le président', 'fr'],
    ['congés payés', 'fr'],
    ['wer ist der Chef', 'de'],
    ['Urlaub bei Krankheit beantragen', 'de'],
    ['quién es el presidente', 'es'],
    ['¿Qué país firmó en 1985 un tratado?', 'es'],
    ['chi è il presidente', 'it'],
    ['quem é o presidente', 'pt'],
    ['wie is de baas', 'nl'],
    ['kto jest prezydentem', 'pl'],
    ['من هو رئيس الإنتربول', 'ar'],
    ['من هو رئيس Interpol National Central Bureau', 'ar'],
    ['جامعة نايف', 'ar'],
    ['چه کسی رئیس پلیس است', 'fa'],
    ['صدر کون ہے', 'ur'],
    ['кто президент', 'ru'],
    ['Хто є президентом України', 'uk'],
    ['首都はどこですか', 'ja'],
    ['首都在哪里', 'zh'],
    ['대통령은 누구입니까', 'ko'],
    ['ποιος είναι ο πρόεδρος', 'el'],
    ['מי הנשיא', 'he'],
    ['ใครเป็นประธาน', 'th'],
  ])('reads %j as %s', (text, language) => expect(detectLanguage(text)).toBe(language));

  it.each(['NAUSS', 'Interpol', 'UN WHO', '12345', '', '?!', 'budget?', '🙂'])('cannot tell %j', (text) =>
    expect(detectLanguage(text)).toBe('und'),
  );

  it('limits the answer to the languages given', () => {
    expect(detectLanguage('presidente interpol', ['en', 'es'])).toBe('es');
    expect(detectLanguage('جامعة نايف', ['fa', 'en'])).toBe('fa');
    expect(detectLanguage('جامعة نايف', ['ar', 'fa', 'en'])).toBe('ar');
    expect(detectLanguage('جامعة نايف', ['en'])).toBe('und');
    expect(detectLanguage('qui est le président', ['en', 'ar'])).toBe('und');
    expect(detectLanguage('vacation days', ['en', 'ar'])).toBe('en');
    expect(detectLanguage('who is the president', [])).toBe('und');
  });

  it('reads an article by the whole of it, not by its head', () => {
    const head = 'Accueil. Mentions légales. Nous contacter par courriel pour en savoir plus. ';
    const body =
      'The office was opened in 2019 and it has been led by a president who is elected by the members. '.repeat(60);
    expect(detectLanguage(head + body)).toBe('en');
    expect(
      detectLanguage(`${head}${'افتتح المكتب في الرياض عام 2019 وهو مقر الجامعة التي تأسست قبل ذلك. '.repeat(60)}`),
    ).toBe('ar');
  });

  it('answers `und` or one of the languages given, the same each time, whatever the text', () => {
    const among = fc.subarray(['en', 'fr', 'ar', 'de', 'ru', 'zh']);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), among, (text, languages) => {
        const found = detectLanguage(text, languages);
        expect([...languages, 'und']).toContain(found);
        expect(detectLanguage(text, languages)).toBe(found);
      }),
    );
  });
});

describe('sureLanguage', () => {
  it.each([
    [
      'de',
      'Die Werkstatt ist von neun bis sechs offen und wer einen Schlüssel hat, kann auch am Abend mit den anderen dort sein.',
    ],
    [
      'fr',
      'Le musée est ouvert dans la semaine et les enfants peuvent y entrer avec leurs parents, qui ne paient pas pour eux.',
    ],
    [
      'es',
      'El museo está abierto durante la semana y los niños pueden entrar con sus padres, que no pagan por ellos en la puerta.',
    ],
    ['ar', 'يفتح المتحف أبوابه طوال الأسبوع ويمكن للأطفال الدخول مع آبائهم دون أن يدفعوا شيئا عند الباب.'],
  ])('tells %s where a template says English', (language, text) => {
    expect(sureLanguage(text, 'en')).toBe(language);
    expect(sureLanguage(text, language)).toBeUndefined();
  });

  it('tells English where a template says German', () => {
    const text =
      'The workshop is open from nine to six, and whoever has a key can be there with the others in the evening too.';
    expect(sureLanguage(text, 'de')).toBe('en');
  });

  it.each([
    ['Maps', 'de'],
    ['Museum Lantern 2024', 'fr'],
    ['Die Straße', 'en'],
    ['متحف', 'en'],
    ['The old mill is on the hill and it is open from nine to six for all who come with the bus.', 'xx'],
  ])('believes what is declared of %s', (text, declared) => {
    expect(sureLanguage(text, declared)).toBeUndefined();
  });
});
