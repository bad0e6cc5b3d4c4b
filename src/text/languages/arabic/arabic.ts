import type { LanguagePack } from '../language-pack.js';
import { address } from './address.js';
import { calendar } from './calendar.js';
import { claimWords } from './claim-words.js';
import { columnWords } from './column-words.js';
import { cueWords } from './cue-words.js';
import { evidenceWords } from './evidence-words.js';
import { facts } from './fact-words.js';
import { followUps, joining } from './follow-ups.js';
import { functionWords } from './function-words.js';
import { grammar } from './grammar.js';
import { numbers } from './numbers.js';
import { places } from './place-names.js';
import { questionCues } from './question-cues.js';
import { questions } from './questions.js';
import { sameWords } from './same-words.js';
import { sentenceEnds } from './sentence-ends.js';
import { stopWords } from './stop-words.js';
import { subjects } from './subjects.js';
import { wordForms } from './word-forms.js';
import { writing } from './writing.js';

export const arabic: LanguagePack = {
  writing,
  sentenceEnds,
  stopWords,
  wordForms,
  sameWords,
  numbers,
  grammar,
  questions,
  questionCues,
  subjects,
  cueWords,
  columnWords,
  evidenceWords,
  followUps,
  joining,
  functionWords,
  facts,
  calendar,
  places,
  address,
  claimWords,
};
