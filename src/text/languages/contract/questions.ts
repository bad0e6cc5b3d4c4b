import type { AnswerType, FactType } from '../../../domain.js';

/**
 * The word that asks, the same in every language. `which` is any word that asks for one of a kind that a noun names
 * ("which city", "in what year", "quel pays", "أي دولة"); `howMany` asks for an amount; `how` also for a degree ("how
 * old"); `whether` is a question of yes or no ("did …", "est-ce que …", "هل"); `none` where nothing of the kind is
 * said.
 */
const questionWords = ['who', 'what', 'which', 'when', 'where', 'why', 'how', 'howMany', 'whether', 'none'] as const;

export type QuestionWord = (typeof questionWords)[number];

/** A way of asking: matched against the normalised question; the first that matches tells the answer type. */
export interface QuestionPattern {
  /** Absent where the pattern has groups named after types: the one that matched tells it. */
  readonly type?: AnswerType;
  /**
   * A group named `noun` holds the noun that tells the type, `subject` what is asked about, `office` whose
   * holder is, `asking` the word that only asks ("how long").
   */
  readonly pattern: RegExp;
}

/**
 * How an answer must be written, where the question says: as an amount of money, a length of time, a phone number, an
 * e-mail address, any address to write to (`address`) or also to call (`contact`), a version, a name, or as what a
 * short form stands for (`expansion`).
 */
export type ValueForm =
  | 'money'
  | 'duration'
  | 'phone'
  | 'email'
  | 'address'
  | 'contact'
  | 'version'
  | 'name'
  | 'expansion';

/** A way of asking for a value of a form: groups named `asking` and `also` hold words that only ask. */
export interface FormPattern {
  readonly form: ValueForm;
  readonly pattern: RegExp;
}

/** How a language asks, normalised; alternatives are parted by `|`, and words of several are joined by blanks. */
export interface QuestionWords {
  /**
   * The words that ask; the longest that fits is meant. `whether` may be empty where only the order of words asks so.
   */
  readonly asking: Readonly<Record<Exclude<QuestionWord, 'none'>, string>>;
  /**
   * Meets such a word with the one before it where they ask nothing ("en cuanto"). Without it, every such word asks.
   */
  readonly notAsking?: RegExp;
  /** What opens a question of yes or no. Without it, only `asking.whether` does. */
  readonly yesNo?: RegExp;
  /** Words that ask for an amount of something after "how"; empty where the language asks so with a noun. */
  readonly degrees: string;
  /** Verbs that ask what something is called, parted by blanks, and which the answer need not use. */
  readonly naming: string;
  /** Verbs that ask where something is. */
  readonly placing: string;
  /** Nouns after "which" that say of what type the answer is. */
  readonly nouns: Readonly<Record<'person' | 'organization' | 'place' | 'date' | 'quantity' | 'reason', string>>;
  /** What a noun may have written onto it, normalised ("الدولة"). Without it, an article is a word of its own. */
  readonly article?: string;
  /** "which", "what": the noun that is asked for follows. */
  readonly which: string;
  /** "the name of the": the noun that follows is meant. */
  readonly nameOf: string;
  /** "how many": tried before the nouns, since "how many countries" asks for no country. */
  readonly counts: readonly QuestionPattern[];
  /** Ways of asking for a value of a form, tried in order. */
  readonly forms: readonly FormPattern[];
  /**
   * Verbs of "what does it …" that ask what is in a thing, parted by blanks; and words that ask what came with a
   * version or a date ("what is *new* in 3.1").
   */
  readonly contents: string;
  readonly novelty: string;
  /** Verbs that ask how long and say no more of it ("does it *last*", "*take* to *get*"), parted by blanks. */
  readonly lasting: string;
  /**
   * Words that ask whether something is there, or which of a kind is, and say no more of it ("did *anyone* from Norway
   * *come*", "which bank *took part*"), parted by blanks.
   */
  readonly presence: string;
  /**
   * Meet a question for what a word means that asks for what a short form stands for: by its words, or where the word
   * is written in capitals.
   */
  readonly expanding: { readonly byWords: RegExp; readonly ofCapitals: RegExp };
  /**
   * Meets a question for how long that may be one for a length in space, a sentence that tells one, and one that
   * says so. Without it, no question is.
   */
  readonly spatial?: { readonly asked: RegExp; readonly told: RegExp; readonly named: RegExp };
  /** What people call a version, parted by blanks: of "v3.1" is asked as "version 3.1". */
  readonly versions: string;
  /** Verbs that ask when a version came out and say no more of it, parted by blanks. */
  readonly releasing: string;
  /** Verbs that ask when or where something is and say no more of it ("*fand* es *statt*"), parted by blanks. */
  readonly happening: string;
  /** "who is the": what follows, if it begins with an office, is held by the one who is asked for. */
  readonly whoIs: string;
  readonly offices: string;
  /** Tried after the nouns, since "in which year … when" asks for a year. */
  readonly asks: readonly QuestionPattern[];
  /** How several things are asked for. */
  readonly lists: {
    readonly pattern: RegExp;
    /** A noun of the plural. Without it, the question words have a plural that tells as much. */
    readonly plural?: RegExp;
    /** Verbs that order a list ("name", "enumera"), parted by blanks. No article needs to hold them. */
    readonly orders: string;
  };
  /** How a fact of each type is asked for by its label, which stands for `{}`; as people write it. */
  readonly suggestions: Readonly<
    Record<Extract<FactType, 'role' | 'definition' | 'organization' | 'quantity'>, string>
  >;
}
