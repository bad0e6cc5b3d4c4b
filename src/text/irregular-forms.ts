import type { Language } from '../domain.js';

/** Forms that no stemmer brings together: each line is a word and what else it may be written as, normalised. */
const forms: Readonly<Record<Language, string>> = {
  en: `be been; become became; begin began begun; break broke broken; bring brought; build built; buy bought; catch caught;
    choose chose chosen; come came; deal dealt; draw drew drawn; drive drove driven; eat ate eaten; fall fell fallen;
    fight fought; find found; fly flew flown; forget forgot forgotten; forbid forbade forbidden; freeze froze frozen; get got gotten; give gave given;
    go went gone; grow grew grown; hang hung; hear heard; hide hid hidden; hold held; keep kept; know knew known; lay laid; lead led;
    leave left; lend lent; lose lost; make made; mean meant; meet met; pay paid; ride rode ridden; rise rose risen;
    run ran; say said; see saw seen; seek sought; sell sold; send sent; shake shook shaken; show shown; sing sang sung; sink sank sunk;
    sleep slept; speak spoke spoken; spend spent; stand stood; steal stole stolen; strike struck; swim swam swum; swear swore sworn;
    take took taken; teach taught; tear torn; tell told; think thought; throw threw thrown; understand understood; wear wore worn;
    win won; write wrote written; withdraw withdrew withdrawn; man men; woman women; child children; person people; foot feet;
    mouse mice; tooth teeth; crisis crises; thesis theses; analysis analyses; basis bases; phenomenon phenomena; criterion criteria`,
};

const baseOf = (list: string): ReadonlyMap<string, string> =>
  new Map(
    list.split(';').flatMap((line) => {
      const [base = '', ...others] = line.trim().split(/\s+/);
      return others.map((other) => [other, base] as const);
    }),
  );

const bases = new Map(Object.entries(forms).map(([language, list]) => [language, baseOf(list)]));

/** The word that an irregular form belongs to ("took" → "take"); any other word as it is. */
export const regularForm = (word: string, language: Language): string => bases.get(language)?.get(word) ?? word;
