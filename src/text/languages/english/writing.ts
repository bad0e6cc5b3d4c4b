import type { Writing } from '../contract/writing.js';

export const writing: Writing = {
  markers: `who what when where why how which whose whom is are was were does did do the of and to in a an by with from for that this
    these it its his her their has have had been will would can could should at on not be you we they there about many much
    any tell me my your`,
  capitals: 'names',
  questionMark: '?',
  decimalMark: '.',
  ordinals: 'st|nd|rd|th',
  clitics: 's|d|m|ll|re|ve',
  keyboard: ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'],
};
