import type { Writing } from '../contract/writing.js';

export const writing: Writing = {
  markers: `من ما ماذا متي اين كيف لماذا كم هل اي هو هي في علي الي عن مع التي الذي هذا هذه ذلك ان كان كانت بين بعد قبل و او ثم قد لم لا`,
  capitals: 'none',
  questionMark: '؟',
  decimalMark: '.',
  ordinals: '',
  keyboard: ['ضصثقفغعهخحجد', 'شسيبلاتنمكط', '   ر  هوزظ'],
  // Letters that are told apart by a dot or by the ear alone.
  soundAlikes: ['ض ظ د', 'ذ ز د', 'س ص ث', 'ت ط ث', 'ق غ ك', 'ح ه خ', 'ع ا', 'ج غ'],
  // "As a city" is a form of "the city" that stemming doesn't lead back to it.
  attached: /^[وفبكل]{0,2}(?:ال|ل)?(?=.{3})|(?<=.{3})ا$/g,
};
