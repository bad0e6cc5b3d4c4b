/** The folders that hold labelled data; neither need be there. */
export interface DataFolders {
  /** The evaluation folder: the development set and its translations. */
  readonly folder: string;
  /** The folder of data sets of other domains. */
  readonly trainFolder: string;
}

/** Questions about texts of another kind than the development set's. */
export interface Domain {
  readonly name: 'selqa' | 'policies' | 'arcd';
  readonly title: string;
  /** File of the training folder, in the format of SQuAD. */
  readonly file: string;
  /** What becomes an article of its own, within which its questions are asked; all articles are asked where it is one. */
  readonly unit: 'article' | 'paragraph';
  readonly language: 'en' | 'ar';
}

/**
 * SelQA (Jurczyk, Zhai, Choi 2016) asks of Wikipedia's sections, PolicyQA (Ahmad et al. 2020) of websites' privacy
 * policies, ARCD (Mozannar et al. 2019) of Arabic Wikipedia articles, in Arabic that nobody translated.
 */
export const domains: readonly Domain[] = [
  { name: 'selqa', title: 'SelQA', file: 'selqa.json', unit: 'paragraph', language: 'en' },
  { name: 'policies', title: 'privacy policies', file: 'policyqa-dev.json', unit: 'paragraph', language: 'en' },
  { name: 'arcd', title: 'Arabic articles (ARCD)', file: 'arcd-train.json', unit: 'article', language: 'ar' },
];
