import { stopwords } from '@orama/stopwords/french';
import type { StopWords } from '../contract/stop-words.js';

export const stopWords: StopWords = {
  listed: stopwords,
  added: `comme où quoi quand comment combien pourquoi lequel laquelle lesquels lesquelles duquel auquel dont donc si entre vers chez
      sous très aussi peut peuvent être qu jusqu lorsqu puisqu quoiqu quelqu presqu lorsque puisque quoique jusque car ni
      tout tous toute toutes même mêmes déjà depuis pendant après avant contre selon afin ainsi alors cependant parce celle
      celles celui ceux ci là plus moins ça ont faut fait elles on lors dès sauf malgré parmi hors chaque quelque quelques
      cela puis ensuite toutefois néanmoins notamment afin aucune aucun`,
  content: 'été étée étées étés',
  acronyms: '',
  capitalised: 'est',
  // The participle stands behind auxiliaries; anywhere else the word is the summer.
  onlyBehind: {
    ete: 'a ai as ont avons avez avait avaient aura auront aurait auraient ayant ait aient eut jamais deja',
  },
};
