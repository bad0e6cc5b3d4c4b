import type { Writing } from '../contract/writing.js';

export const writing: Writing = {
  markers: `quien quienes que cuando donde como cual cuales cuanto cuantos cuantas cuanta es son fue era esta el la los las un una de del
    y en para por con no se su sus al lo mas hay tiene tienen este esta hace desde sobre entre pero fueron puede`,
  letters: /[¿¡ñ]/iu,
  capitals: 'names',
  questionMark: '?',
  decimalMark: ',',
  ordinals: '\\.?[ºª°]|ro|ra|d[ao]',
  keyboard: ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'],
};
