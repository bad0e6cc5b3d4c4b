import { stopwords } from '@orama/stopwords/english';
import type { StopWords } from '../contract/stop-words.js';

export const stopWords: StopWords = {
  listed: stopwords,
  added: `i'd i'm whose whom whatever whichever whoever whether however therefore thus hence although though unless upon onto
      within without among amongst toward towards via per since yet also just even ever else either neither every much
      many another cannot cant dont doesnt didnt isnt arent wasnt werent hasnt havent hadnt wont wouldnt shouldnt couldnt mustnt
      im ive youre theyre whats wheres hows whos thats lets ain aint shant neednt gonna oneself eg ie etc vs am
      rather quite perhaps besides despite except regarding concerning according instead along across around behind beside
      beneath near anyone someone everyone something anything everything somewhere anywhere please ok`,
  content: 'us own',
  acronyms: 'who it us un am',
  capitalised: 'may will can',
  smallOnly: 'us',
};
