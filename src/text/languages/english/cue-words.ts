import type { CueWords } from '../contract/cue-words.js';

export const cueWords: CueWords = {
  back: 'it its they their he his she her this that these those such both',
  reason: 'because since due reason cause caused therefore thus so order recognition result owing',
  time: 'since after before during while until when following upon',
  people: 'you we everyone everybody anyone anybody nobody people person',
  negation:
    'no not never none nobody nothing neither nor without cannot cant dont doesnt didnt isnt arent wasnt werent wont wouldnt couldnt hasnt havent hadnt',
};
