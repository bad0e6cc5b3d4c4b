import type { CueWords } from '../contract/cue-words.js';

export const cueWords: CueWords = {
  back: 'el ella ellos ellas este esta estos estas ese esa esos esas eso esto su sus ambos',
  reason: 'porque pues debido razon causa motivo ya para asi gracias',
  time: 'desde despues antes durante hasta cuando tras mientras',
  people: 'usted ustedes todos cualquiera nadie personas',
  negation: 'no nunca jamas ningun ninguna ninguno sin ni nada nadie tampoco',
};
