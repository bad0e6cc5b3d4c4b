import type { Language } from '../domain.js';

/**
 * Number words in order from `from` on; `/` parts the forms of one number. "One" is left out, since most languages write
 * it as they write "a", and so are words that name something else as often ("neuf", "second").
 */
interface Count {
  readonly from: number;
  readonly step?: number;
  readonly words: string;
}

const counts: Readonly<Record<Language, readonly Count[]>> = {
  en: [
    {
      from: 2,
      words: `two three/third four/fourth five/fifth six/sixth seven/seventh eight/eighth nine/ninth ten/tenth eleven/eleventh
        twelve/twelfth thirteen/thirteenth fourteen/fourteenth fifteen/fifteenth sixteen/sixteenth seventeen/seventeenth
        eighteen/eighteenth nineteen/nineteenth`,
    },
    {
      from: 20,
      step: 10,
      words: `twenty/twentieth thirty/thirtieth forty/fortieth fifty/fiftieth sixty/sixtieth seventy/seventieth
        eighty/eightieth ninety/ninetieth`,
    },
  ],
  fr: [
    {
      from: 2,
      words: `deux/deuxieme trois/troisieme quatre/quatrieme cinq/cinquieme six/sixieme sept/septieme huit/huitieme neuvieme dix/dixieme
        onze/onzieme douze/douzieme treize/treizieme quatorze/quatorzieme quinze/quinzieme seize/seizieme`,
    },
    {
      from: 20,
      step: 10,
      words: 'vingt/vingtieme trente/trentieme quarante/quarantieme cinquante/cinquantieme soixante/soixantieme',
    },
  ],
  es: [
    {
      from: 2,
      words: `dos tres/tercer/tercero/tercera cuatro/cuarto/cuarta cinco/quinto/quinta seis/sexto/sexta siete/septimo/septima
        ocho/octavo/octava nueve/noveno/novena diez/decimo/decima once doce trece catorce quince dieciseis diecisiete dieciocho
        diecinueve veinte veintiuno/veintiun veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve`,
    },
    { from: 30, step: 10, words: 'treinta cuarenta cincuenta sesenta setenta ochenta noventa' },
  ],
  de: [
    {
      from: 2,
      words: `zwei/zweier drei/dreier/dritt vier/viert funf/funft sechs/sechst sieben/siebt/siebent acht neun/neunt zehn/zehnt
        elf/elft zwolf/zwolft dreizehn/dreizehnt vierzehn/vierzehnt funfzehn/funfzehnt sechzehn/sechzehnt siebzehn/siebzehnt
        achtzehn/achtzehnt neunzehn/neunzehnt`,
    },
    {
      from: 20,
      step: 10,
      words: `zwanzig/zwanzigst dreissig/dreissigst vierzig/vierzigst funfzig/funfzigst sechzig/sechzigst siebzig/siebzigst
        achtzig/achtzigst neunzig/neunzigst`,
    },
  ],
  ar: [
    {
      from: 2,
      words: `اثنان/اثنين/اثنتان/اثنتين ثلاثه/ثلاث/ثالث/ثالثه اربعه/اربع/رابع/رابعه خمسه/خمس/خامس/خامسه سته/ست/سادس/سادسه سبعه/سبع/سابع/سابعه
        ثمانيه/ثماني/ثمان/ثامن/ثامنه تسعه/تسع/تاسع/تاسعه عشره/عشر/عاشر/عاشره`,
    },
    {
      from: 20,
      step: 10,
      words: 'عشرون/عشرين ثلاثون/ثلاثين اربعون/اربعين خمسون/خمسين ستون/ستين سبعون/سبعين ثمانون/ثمانين تسعون/تسعين',
    },
  ],
};

function valuesOf(language: Language): ReadonlyMap<string, string> {
  return new Map(
    (counts[language] ?? []).flatMap(({ from, step = 1, words }) =>
      words
        .split(/\s+/)
        .flatMap((forms, index) => forms.split('/').map((form) => [form, String(from + index * step)] as const)),
    ),
  );
}

const values = new Map(Object.keys(counts).map((language) => [language, valuesOf(language)]));

const units = 'ein zwei drei vier funf sechs sieben acht neun';
const germanCompound = new RegExp(`^(${units.replaceAll(' ', '|')})und(\\p{L}+)$`, 'u');
const germanOrdinalEnding = /(?<=t)e[nrsm]?$/u;
const arabicPrefix = /^[وف]?(?:[بكل]?ال|لل|[بكل](?=.{3}))?/u;

/** Roman numerals that no word of the languages read here is spelt like; French writes a century as "XIXe". */
const romans = 'ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi'.split(' ');
const romanValues = new Map(
  romans.flatMap((roman, index) => (roman.length > 1 ? [[roman, String(index + 2)] as const] : [])),
);
const romanOrdinal = /(?<=^[ivx]{2,})e(?:me)?$/u;

/**
 * The digits of a normalised number word ("five", "fünfzehn", "الثالث", "XIV"): under these, numbers match however they
 * are written. Counts from 2 to 99 that are one word, their ordinals, and Roman numerals up to 21.
 */
export function readNumberWord(word: string, language: Language): string | undefined {
  const known = values.get(language);
  if (known === undefined) return undefined;
  return known.get(bareForm(word, language)) ?? readGermanCompound(word, language, known) ?? readRoman(word, language);
}

function bareForm(word: string, language: Language): string {
  if (language === 'de') return word.replace(germanOrdinalEnding, '');
  if (language === 'fr') return word.replace(/(?<=ieme)s$/, '');
  return language === 'ar' ? word.replace(arabicPrefix, '') : word;
}

/** "einundzwanzig", "fünfundneunzigste". */
function readGermanCompound(word: string, language: Language, known: ReadonlyMap<string, string>): string | undefined {
  const [, unit, ten] = (language === 'de' && germanCompound.exec(word)) || [];
  const tens = ten === undefined ? undefined : known.get(ten.replace(germanOrdinalEnding, ''));
  if (unit === undefined || tens === undefined || !tens.endsWith('0')) return undefined;
  return String(Number(tens) + units.split(' ').indexOf(unit) + 1);
}

function readRoman(word: string, language: Language): string | undefined {
  return romanValues.get(language === 'fr' ? word.replace(romanOrdinal, '') : word);
}
