import type { Writing } from '../contract/writing.js';

export const writing: Writing = {
  markers: `wer was wann wo wie warum wieso welche welcher welches wen wem wessen ist sind war waren der die das den dem des ein eine
    einer eines einem einen und oder nicht in im am zum zur von vom mit auf fur aus bei nach zu sich es er sie wird wurde
    wurden hat haben gibt wieviele kann auch uber als durch ich wir liegt liegen zwischen`,
  letters: /ß/iu,
  capitals: 'nouns',
  questionMark: '?',
  decimalMark: ',',
  ordinals: '',
  keyboard: ['qwertzuiop', 'asdfghjkl', 'yxcvbnm'],
};
