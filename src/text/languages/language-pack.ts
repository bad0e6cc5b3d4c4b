import type { AddressWords } from './contract/address.js';
import type { CalendarNames } from './contract/calendar.js';
import type { ClaimWords } from './contract/claim-words.js';
import type { ColumnWords } from './contract/column-words.js';
import type { CueWords } from './contract/cue-words.js';
import type { EvidenceWords } from './contract/evidence-words.js';
import type { FactWords } from './contract/fact-words.js';
import type { FollowUpWords, JoiningWords } from './contract/follow-ups.js';
import type { FunctionWords } from './contract/function-words.js';
import type { Grammar } from './contract/grammar.js';
import type { Numbers } from './contract/numbers.js';
import type { PlaceNames } from './contract/place-names.js';
import type { QuestionCues } from './contract/question-cues.js';
import type { QuestionWords } from './contract/questions.js';
import type { SameWords } from './contract/same-words.js';
import type { SentenceEnds } from './contract/sentence-ends.js';
import type { StopWords } from './contract/stop-words.js';
import type { SubjectWords } from './contract/subjects.js';
import type { WordForms } from './contract/word-forms.js';
import type { Writing } from './contract/writing.js';

/**
 * All that is known of one language: what every language that questions are answered in has to bring. The parts hold
 * words, patterns, endings and names; what is done with them stands in the rooms that read them. What a part may leave
 * out says what happens without it.
 */
export interface LanguagePack {
  readonly writing: Writing;
  readonly sentenceEnds: SentenceEnds;
  readonly stopWords: StopWords;
  readonly wordForms: WordForms;
  readonly sameWords: SameWords;
  readonly numbers: Numbers;
  readonly grammar: Grammar;
  readonly questions: QuestionWords;
  readonly questionCues: QuestionCues;
  readonly subjects: SubjectWords;
  readonly cueWords: CueWords;
  readonly columnWords: ColumnWords;
  readonly evidenceWords: EvidenceWords;
  readonly followUps: FollowUpWords;
  readonly joining: JoiningWords;
  readonly functionWords: FunctionWords;
  readonly facts: FactWords;
  readonly calendar: CalendarNames;
  readonly places: PlaceNames;
  readonly address: AddressWords;
  readonly claimWords: ClaimWords;
}
