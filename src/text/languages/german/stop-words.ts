import { stopwords } from '@orama/stopwords/german';
import type { StopWords } from '../contract/stop-words.js';

export const stopWords: StopWords = {
  listed: stopwords,
  added: `wer wem wen wessen wann warum wieso weshalb woher wohin wieviel wieviele womit wodurch worin wobei woran worauf wofür
      davon daran darauf darin daraus dafür dagegen dabei daher dadurch hierzu hierbei dass beim seit bereits schon sowie etwa
      bzw je ja nein ab mal mehr immer sogar jedoch wurde wurden worden wurdest wart darf dürfen durfte mag mögen mochte
      konnte konnten mußte musste mussten müssen müsse sollten sollen wollten hätte hätten wäre wären sei seien gibt eines
      unsere unserem unseren unserer eure denen deshalb deswegen trotz wegen gegenüber innerhalb außerhalb bis zb dh usw`,
  content: 'weg machen selbst',
  acronyms: '',
  capitalised: '',
};
