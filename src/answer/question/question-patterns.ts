import type { Language } from '../../domain.js';
import type { AnswerType } from './query.js';

/** A way of asking: matched against the normalised question; the first that matches tells the answer type. */
export interface QuestionPattern {
  /** Absent where the group that matched, one named after each type, tells it. */
  readonly type?: AnswerType;
  /**
   * A group named `noun` holds the noun that tells the type, `subject` what is asked about, `office` whose
   * holder is, `asking` the word that only asks ("how long").
   */
  readonly pattern: RegExp;
}

/** Nouns after "which"/"what" that say of what type the answer is, as normalised words. */
interface TypeNouns {
  readonly person: string;
  readonly organization: string;
  readonly place: string;
  readonly date: string;
  readonly quantity: string;
  readonly reason: string;
}

interface Lexicon {
  readonly nouns: TypeNouns;
  /** "which", "what": the noun that is asked for follows. */
  readonly which: string;
  /** "the name of the": the noun that follows is meant. */
  readonly nameOf: string;
  /** "how many": tried before the nouns, since "how many countries" asks for no country. */
  readonly counts: readonly QuestionPattern[];
  /** "who is the": what follows, if it begins with an office, is held by the one who is asked for. */
  readonly whoIs: string;
  readonly offices: string;
  /** Tried after the nouns, since "in which year … when" asks for a year. */
  readonly asks: readonly QuestionPattern[];
}

function ask(type: AnswerType, source: string): QuestionPattern {
  return { type, pattern: new RegExp(source, 'u') };
}

/** Words that ask for an amount of something after "how", as alternatives of a pattern. */
const degrees = {
  en: 'long|old|far|tall|high|large|big|often|fast|deep|wide|heavy',
  de: 'lange|alt|weit|hoch|gross|oft|schnell|tief|breit|schwer',
};

const lexicons: Readonly<Record<Language, Lexicon>> = {
  en: {
    nouns: {
      person:
        'person|people|man|woman|president|minister|author|writer|leader|king|queen|player|scientist|director|official|speaker|actor|founder|inventor',
      organization:
        'organi[sz]ations?|bod(?:y|ies)|compan(?:y|ies)|agenc(?:y|ies)|institutions?|groups?|part(?:y|ies)|teams?|university|school',
      place:
        'countr(?:y|ies)|cit(?:y|ies)|towns?|places?|locations?|states?|regions?|areas?|continents?|nations?|rivers?|islands?',
      date: 'days? of the week|years?|dates?|days?|months?|centur(?:y|ies)|decades?|times?|eras?|periods?',
      quantity:
        'number|percentage|percent|amount|proportion|share|size|population|length|height|width|distance|cost|price|temperature|speed|rate|age',
      reason: 'reasons?|causes?',
    },
    which: 'which|what',
    nameOf: '(?:names?|types?|kinds?|sorts?) (?:of|for) (?:the |an? )?',
    counts: [ask('quantity', '\\bhow (?:many|much)\\b'), ask('quantity', `\\bhow (?<asking>${degrees.en})\\b`)],
    whoIs: 'who(?: is| was| are| were| s)? (?:the )?(?:current )?',
    offices:
      '(?:vice )?president|king|queen|prime minister|minister|director|secretary|chair|chairman|chairwoman|head|chief|governor|mayor|chancellor|ceo|founder|leader|commissioner|ambassador|spokes\\p{L}+',
    asks: [
      ask(
        'definition',
        '\\b(?:what does|what do) (?:the )?(?:acronym |abbreviation )?(?<subject>.+?) (?:stand for|mean|refer to)\\b',
      ),
      ask('definition', '^(?<subject>[\\p{L}\\p{N}]+(?: [\\p{L}\\p{N}]+)?) (?:meaning|definition|stands for)$'),
      ask(
        'definition',
        '^(?:what(?: is| are| s)?|define|meaning of|definition of|explain) (?:an? |the )?(?:meaning of |definition of )?(?<subject>[\\p{L}\\p{N}-]+(?: [\\p{L}\\p{N}-]+)?)$',
      ),
      // A question word at the start asks; further on it may only join ("what happens when …").
      ask('person', '^(?:\\p{L}+ )?(?:who|whom|whose)\\b'),
      ask('date', '^(?:since |until |by |from )?when\\b'),
      ask('place', '^(?:from |to |in )?where\\b'),
      ask('reason', '^(?:why|how come)\\b'),
      ask('other', '^(?:how|what happens|what should|what can|can|could|does|do|did|is|are|was|were)\\b'),
      // "What is kept when the lid is closed?" asks for no date.
      ask('other', '^(?:what|which)\\b'),
      ask('person', '\\b(?:who|whom|whose)\\b'),
      ask('date', '\\bwhen\\b'),
      ask('place', '\\bwhere\\b'),
      ask('reason', '\\bwhy\\b'),
    ],
  },
  fr: {
    nouns: {
      person:
        'personnes?|homme|femme|president|presidente|ministre|auteur|directeur|responsable|chef|roi|reine|fondateur',
      organization:
        'organisations?|organismes?|institutions?|agences?|entreprises?|societes?|groupes?|partis?|universite|equipes?',
      place: 'pays|villes?|lieux?|endroits?|regions?|etats?|continents?|iles?',
      date: 'annees?|dates?|jours?|mois|siecles?|decennies?|periodes?|an|heure',
      quantity: 'nombre|pourcentage|montant|part|taille|population|duree|longueur|hauteur|cout|prix|taux|age',
      reason: 'raisons?|causes?',
    },
    which: 'quels?|quelles?|lesquels|lesquelles|lequel|laquelle',
    nameOf: '(?:noms?|types?|sortes?|genres?) (?:de |du |des |d )(?:la |l )?',
    counts: [ask('quantity', '\\bcombien(?: de (?<asking>temps))?\\b')],
    whoIs: 'qui (?:est|etait|sont) (?:le |la |l |les )?(?:actuel |actuelle )?',
    offices:
      '(?:vice )?presidente?|roi|reine|premier ministre|ministre|directeur|directrice|secretaire|chef|gouverneur|maire|chancelier|pdg|fondateur|commissaire|ambassadeur|porte parole',
    asks: [
      ask('definition', '\\bque (?:signifie|veut dire|designe) (?<subject>.+)$'),
      ask(
        'definition',
        '^(?:qu est ce que?|c est quoi|definition de|definir)(?: c est)?(?: que)?(?: l| le| la| les| un| une)? (?<subject>[\\p{L}\\p{N}-]+(?: [\\p{L}\\p{N}-]+)?)$',
      ),
      ask('person', '\\bqui\\b'),
      ask('date', '\\bquand\\b'),
      ask('place', '\\bou\\b(?= |$)'),
      ask('reason', '\\bpourquoi\\b'),
    ],
  },
  de: {
    nouns: {
      person:
        'person|personen|mann|frau|prasident|prasidentin|minister|ministerin|autor|leiter|konig|konigin|spieler|grunder',
      organization:
        'organisation|organisationen|behorde|behorden|unternehmen|firma|institution|institutionen|gruppe|gruppen|partei|parteien|universitat|mannschaft|team',
      place:
        'land|lander|landern|stadt|stadte|stadten|ort|orte|orten|region|regionen|staat|staaten|kontinent|insel|fluss',
      date: 'jahr|jahre|jahren|datum|tag|tage|monat|jahrhundert|jahrzehnt|zeit|zeitraum|uhrzeit',
      quantity: 'anzahl|zahl|prozentsatz|anteil|betrag|menge|grosse|lange|hohe|preis|alter|einwohnerzahl',
      reason: 'grund|grunde|grunden|ursache|ursachen',
    },
    which: 'welche|welcher|welches|welchem|welchen',
    nameOf: '(?:namen?|arten?|typ) (?:der |des |von |einer |eines )?',
    counts: [ask('quantity', '\\bwie ?(?:viele?n?|viel)\\b'), ask('quantity', `\\bwie (?<asking>${degrees.de})\\b`)],
    whoIs: 'wer (?:ist|war|sind) (?:der |die |das )?',
    offices:
      '(?:vize)?prasident(?:in)?|konig(?:in)?|premierminister(?:in)?|minister(?:in)?|direktor(?:in)?|generaldirektor(?:in)?|generalsekretar(?:in)?|vorsitzende|chef(?:in)?|leiter(?:in)?|gouverneur|burgermeister(?:in)?|kanzler(?:in)?|grunder(?:in)?',
    asks: [
      ask('definition', '\\bwas (?:bedeutet|heisst) (?<subject>.+)$'),
      ask(
        'definition',
        '^was (?:ist|sind) (?:ein |eine |einen |der |die |das )?(?<subject>[\\p{L}\\p{N}-]+(?: [\\p{L}\\p{N}-]+)?)$',
      ),
      ask('person', '\\b(?:wer|wen|wem|wessen)\\b'),
      ask('date', '\\bwann\\b'),
      ask('place', '\\b(?:wo|wohin|woher)\\b'),
      ask('reason', '\\b(?:warum|weshalb|wieso)\\b'),
    ],
  },
  es: {
    nouns: {
      person:
        'personas?|hombre|mujer|presidente|presidenta|ministro|ministra|autor|autora|director|directora|jefe|rey|reina|jugador|fundador',
      organization:
        'organizacion|organizaciones|organismos?|instituciones|institucion|empresas?|grupos?|partidos?|equipos?|universidad|agencias?',
      place: 'pais|paises|ciudad|ciudades|lugar|lugares|region|regiones|estados?|continentes?|islas?|rios?',
      date: 'ano|anos|fechas?|dias?|mes|meses|siglos?|decadas?|epocas?|periodos?|hora',
      quantity: 'numero|porcentaje|cantidad|proporcion|tamano|poblacion|longitud|altura|coste|costo|precio|tasa|edad',
      reason: 'razon|razones|causas?|motivos?',
    },
    which: 'que|cual|cuales',
    nameOf: '(?:nombres?|tipos?|clases?) (?:de |del )(?:la |el |los |las )?',
    // "En cuanto a" is "as to".
    counts: [ask('quantity', '(?<!\\ben )\\bcuant[oa]s?(?: (?<asking>tiempo))?\\b')],
    whoIs: 'quien(?:es)? (?:es|era|fue|son) (?:el |la |los )?',
    offices:
      '(?:vice)?presidente|presidenta|rey|reina|primer ministro|ministr[oa]|director|directora|secretari[oa]|jefe|jefa|gobernador|alcalde|alcaldesa|canciller|fundador|comisari[oa]|embajador',
    asks: [
      ask('definition', '\\bque (?:significa|quiere decir) (?<subject>.+)$'),
      ask(
        'definition',
        '^que (?:es|son) (?:un |una |el |la |los |las )?(?<subject>[\\p{L}\\p{N}-]+(?: [\\p{L}\\p{N}-]+)?)$',
      ),
      ask('person', '\\b(?:quien|quienes)\\b'),
      ask('date', '\\bcuando\\b'),
      ask('place', '\\b(?:donde|adonde)\\b'),
      ask('reason', '\\b(?:por que|porque)\\b'),
    ],
  },
  ar: {
    nouns: {
      person: 'شخص|رييس|وزير|مدير|امين|مولف|قايد|ملك|لاعب|عالم|مهندس|كاتب|مخترع',
      organization: 'منظمه|منظمات|هييه|هييات|جامعه|موسسه|موسسات|شركه|جماعه|حزب|فريق|جهه|جهات',
      place: 'دوله|دول|بلد|بلدان|مدينه|مدن|مكان|منطقه|ولايه|قاره|جزيره|نهر',
      date: 'عام|سنه|تاريخ|يوم|شهر|قرن|عقد|وقت|فتره',
      quantity: 'عدد|نسبه|كميه|حجم|طول|ارتفاع|سعر|معدل|عمر|مساحه',
      reason: 'سبب|اسباب',
    },
    which: 'اي|ايه|ما هي|ما هو|ماهي|ماهو|ما',
    nameOf: '(?:اسم|اسماء|نوع|انواع) ',
    counts: [ask('quantity', '(?:^| )(?:كم|بكم)(?: |$)')],
    whoIs: 'من (?:هو |هي |كان )?',
    offices: 'رييس|الرييس|ملك|وزير|رييس الوزراء|مدير|المدير|امين|الامين|قايد|عمده|محافظ|موسس|سفير|مفوض',
    asks: [
      ask('definition', '(?:ماذا (?:يعني|تعني)|ما معني) (?<subject>.+)$'),
      ask('definition', '^(?:ما هو|ما هي|ماهو|ماهي) (?<subject>[\\p{L}\\p{N}-]+)$'),
      ask(
        'person',
        '(?:^| )(?:من (?:هو|هي|الذي|التي|هم|كان|كانت|فاز|قاد|قدم|القي|تراس|يراس|راس|اشاد|اكد|قال)|لمن|بمن)(?: |$)',
      ),
      ask('date', '(?:^| )(?:متي)(?: |$)'),
      ask('place', '(?:^| )(?:اين|من اين|الي اين)(?: |$)'),
      // "لم" asks at the start only; elsewhere it denies.
      ask('reason', '(?:^| )لماذا(?: |$)|^(?:لم|لما) '),
      ask('person', '^من (?!بين )'),
    ],
  },
};

function patternsOf({ nouns, which, nameOf, counts, asks, whoIs, offices }: Lexicon): readonly QuestionPattern[] {
  const anyNoun = Object.entries(nouns)
    .map(([type, noun]) => `(?<${type}>${noun})`)
    .join('|');
  // At most two words stand between: "which Arab countries". The nearest noun is meant.
  const byNoun = {
    pattern: new RegExp(
      `(?:^| )(?:${which}) (?:\\p{L}+ ){0,2}?(?:${nameOf}(?:\\p{L}+ )?)?(?<noun>(?:ال)?(?:${anyNoun}))(?= |$)`,
      'u',
    ),
  };
  const office = ask('person', `^${whoIs}(?<office>(?:${offices})(?= |$).*)$`);
  return [...counts, byNoun, office, ...asks];
}

const patterns = new Map(Object.entries(lexicons).map(([language, lexicon]) => [language, patternsOf(lexicon)]));

/**
 * Ways of asking in a language, in the order in which they are tried, for a question whose normalised words are joined
 * by single spaces; none for a language without a lexicon.
 */
export function questionPatterns(language: Language): readonly QuestionPattern[] {
  return patterns.get(language) ?? [];
}

const degreeWords: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(degrees.en.split('|')),
  de: new Set(degrees.de.split('|')),
};

/** Whether a normalised word may ask for an amount ("how *tall*"): no article needs to hold it for it to be right. */
export function isDegreeWord(word: string, language: Language): boolean {
  return degreeWords[language]?.has(word) ?? false;
}
