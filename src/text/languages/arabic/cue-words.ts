import type { CueWords } from '../contract/cue-words.js';

export const cueWords: CueWords = {
  back: 'هو هي هم هذا هذه هولاء ذلك تلك وهو وهي وهم وهذا وهذه كما كلاهما',
  reason: 'لان بسبب نتيجه سبب نظرا لذلك لكي حيث بفضل',
  time: 'منذ بعد قبل خلال اثناء حتي عندما حين',
  people: 'انت انتم الجميع احد',
  negation: 'لا لم لن ليس ليست دون بدون غير',
};
