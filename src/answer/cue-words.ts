import type { Language } from '../domain.js';

/** Small closed sets of normalised words that tell what a sentence does. */
interface Cues {
  /** Opens a sentence that speaks of what another one named. */
  readonly back: ReadonlySet<string>;
  /** Gives a reason. */
  readonly reason: ReadonlySet<string>;
  /** Tells when without a date: "since the pandemic". */
  readonly time: ReadonlySet<string>;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const cues: Readonly<Record<Language, Cues>> = {
  en: {
    back: set('it its they their he his she her this that these those such both'),
    reason: set('because since due reason cause caused therefore thus so order recognition result owing'),
    time: set('since after before during while until when following upon'),
  },
  fr: {
    back: set('il elle ils elles ce cet cette ces celui celle ceux cela son sa ses leur leurs'),
    reason: set('car parce puisque raison cause afin grace donc ainsi suite'),
    time: set('depuis apres avant pendant durant lors jusqu lorsque quand'),
  },
  de: {
    back: set('er sie es ihr ihre sein seine dieser diese dieses diesem diesen dies das dort beide'),
    reason: set('weil da denn wegen grund ursache aufgrund daher deshalb um dadurch'),
    time: set('seit nach vor wahrend bis als nachdem bevor'),
  },
  es: {
    back: set('el ella ellos ellas este esta estos estas ese esa esos esas eso esto su sus ambos'),
    reason: set('porque pues debido razon causa motivo ya para asi gracias'),
    time: set('desde despues antes durante hasta cuando tras mientras'),
  },
  ar: {
    back: set('هو هي هم هذا هذه هولاء ذلك تلك وهو وهي وهم وهذا وهذه كما كلاهما'),
    reason: set('لان بسبب نتيجه سبب نظرا لذلك لكي حيث بفضل'),
    time: set('منذ بعد قبل خلال اثناء حتي عندما حين'),
  },
};

const none: Cues = { back: new Set(), reason: new Set(), time: new Set() };

export const cuesOf = (language: Language): Cues => cues[language] ?? none;
