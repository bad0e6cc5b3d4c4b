import type { Language } from '../../domain.js';
import { stemWord } from '../../text/stem-word.js';

/** Small closed sets of words, as they are indexed, that tell what a sentence does. */
interface Cues {
  /** Opens a sentence that speaks of what another one named. */
  readonly back: ReadonlySet<string>;
  /** Gives a reason. */
  readonly reason: ReadonlySet<string>;
  /** Tells when without a date: "since the pandemic". */
  readonly time: ReadonlySet<string>;
  /** Stands for people without naming any: "only you", "everyone". */
  readonly people: ReadonlySet<string>;
  /** Denies. */
  readonly negation: ReadonlySet<string>;
}

function cuesIn(language: Language, words: Readonly<Record<keyof Cues, string>>): Cues {
  const termsOf = (list: string) => new Set(list.split(' ').map((word) => stemWord(word, language)));
  return {
    back: termsOf(words.back),
    reason: termsOf(words.reason),
    time: termsOf(words.time),
    people: termsOf(words.people),
    negation: termsOf(words.negation),
  };
}

const cues: Readonly<Record<Language, Cues>> = {
  en: cuesIn('en', {
    back: 'it its they their he his she her this that these those such both',
    reason: 'because since due reason cause caused therefore thus so order recognition result owing',
    time: 'since after before during while until when following upon',
    people: 'you we everyone everybody anyone anybody nobody people person',
    negation:
      'no not never none nobody nothing neither nor without cannot cant dont doesnt didnt isnt arent wasnt werent wont wouldnt couldnt hasnt havent hadnt',
  }),
  fr: cuesIn('fr', {
    back: 'il elle ils elles ce cet cette ces celui celle ceux cela son sa ses leur leurs',
    reason: 'car parce puisque raison cause afin grace donc ainsi suite',
    time: 'depuis apres avant pendant durant lors jusqu lorsque quand',
    people: 'vous nous chacun tous personne personnes quiconque',
    negation: 'n ne non pas jamais aucun aucune sans ni personne rien',
  }),
  de: cuesIn('de', {
    back: 'er sie es ihr ihre sein seine dieser diese dieses diesem diesen dies das dort beide',
    reason: 'weil da denn wegen grund ursache aufgrund daher deshalb um dadurch',
    time: 'seit nach vor wahrend bis als nachdem bevor',
    people: 'ihr wir jeder jede alle niemand menschen',
    negation: 'nicht nie niemals kein keine keinen keiner keinem ohne weder noch nichts niemand',
  }),
  es: cuesIn('es', {
    back: 'el ella ellos ellas este esta estos estas ese esa esos esas eso esto su sus ambos',
    reason: 'porque pues debido razon causa motivo ya para asi gracias',
    time: 'desde despues antes durante hasta cuando tras mientras',
    people: 'usted ustedes todos cualquiera nadie personas',
    negation: 'no nunca jamas ningun ninguna ninguno sin ni nada nadie tampoco',
  }),
  ar: cuesIn('ar', {
    back: 'هو هي هم هذا هذه هولاء ذلك تلك وهو وهي وهم وهذا وهذه كما كلاهما',
    reason: 'لان بسبب نتيجه سبب نظرا لذلك لكي حيث بفضل',
    time: 'منذ بعد قبل خلال اثناء حتي عندما حين',
    people: 'انت انتم الجميع احد',
    negation: 'لا لم لن ليس ليست دون بدون غير',
  }),
};

const none: Cues = { back: new Set(), reason: new Set(), time: new Set(), people: new Set(), negation: new Set() };

export function cuesOf(language: Language): Cues {
  return cues[language] ?? none;
}
