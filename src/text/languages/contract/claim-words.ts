/**
 * What stands around the values of sentences that are compared ("closes at eight"), all normalised. A word that is in
 * none of the lists has to stand in both sentences.
 */
export interface ClaimWords {
  /** Words that say nothing of what a value is of: articles, the copula, "at", "exactly". */
  readonly idle: string;
  /** Words that say the same as each other here; `/` parts them. */
  readonly alike: string;
  /** How far a value holds, by the words in front of it. */
  readonly bounds: {
    /** "About", "nearly". */
    readonly about: string;
    /** What is told: "more than", "over". */
    readonly over: string;
    readonly under: string;
    /** What is demanded: "at least". */
    readonly least: string;
    /** "Up to", "at most". */
    readonly most: string;
  };
  /** What opens a range ("between"), what joins its ends ("to"), what joins them only where it is opened ("and"). */
  readonly ranges: { readonly opening: string; readonly joining: string; readonly pairing: string };
  /** Units of time, length, weight and data by their key in `measures`; `/` parts keys, the key comes first. */
  readonly measures: string;
  /** Units of money by their code: `/` parts them, the code comes first. Signs are known everywhere. */
  readonly money: string;
  readonly percent: string;
  readonly clock: {
    /** Before a time: "at". */
    readonly leads: string;
    /** Behind the hour, wherever it stands: "Uhr". */
    readonly always: string;
    /** Behind the hour where a word of `leads` stands before it, else it is a duration: "heures". */
    readonly led: string;
    readonly noon: string;
    readonly midnight: string;
  };
  /** Words of titles that name no thing of which something could be said: "handbook". */
  readonly general: string;
  /** How a form of the past ends that has the stem of the present's. Without it, words are compared as written. */
  readonly past?: RegExp;
}
