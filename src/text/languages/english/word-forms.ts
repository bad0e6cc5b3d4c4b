import { stemmer } from '@orama/stemmers/english';
import type { WordForms } from '../contract/word-forms.js';

export const wordForms: WordForms = {
  stem: stemmer,
  irregular: {
    verbs: `be been; become became; begin began begun; break broke broken; bring brought; build built; buy bought; catch caught;
      choose chose chosen; come came; deal dealt; draw drew drawn; drive drove driven; eat ate eaten; fall fell fallen; fight fought;
      find found; fly flew flown; forget forgot forgotten; forbid forbade forbidden; freeze froze frozen; get got gotten; give gave given;
      go went gone; grow grew grown; hang hung; hear heard; hide hid hidden; hold held; keep kept; know knew known; lay laid; lead led;
      leave left; lend lent; lose lost; make made; mean meant; meet met; pay paid; ride rode ridden; rise rose risen; run ran; say said;
      see saw seen; seek sought; sell sold; send sent; shake shook shaken; show shown; sing sang sung; sink sank sunk; sleep slept;
      speak spoke spoken; spend spent; stand stood; steal stole stolen; strike struck; swim swam swum; swear swore sworn; take took taken;
      teach taught; tear torn; tell told; think thought; throw threw thrown; understand understood; wear wore worn; win won;
      write wrote written; withdraw withdrew withdrawn; overcome overcame; undergo underwent undergone; undertake undertook undertaken;
      overthrow overthrew overthrown; arise arose arisen; feel felt; feed fed; flee fled; sit sat; shoot shot; wake woke woken; prove proven`,
    kin: `man men; woman women; child children; person people; foot feet; mouse mice; tooth teeth; crisis crises; thesis theses;
      analysis analyses analyze analyse analyzed analysed; basis bases; phenomenon phenomena; criterion criteria; hypothesis hypotheses;
      die died dies dying death deaths; birth births born; sell sale sales; grow growth; lose loss losses; choose choice choices;
      believe belief beliefs; prove proof proofs; marry marriage marriages; arrive arrival; refuse refusal; conquer conquest conquests;
      destroy destruction; explain explanation explanations; long length lengths; strong strength; high height heights; deep depth;
      wide width; defend defense defence defenses; describe description descriptions; receive reception; perceive perception;
      assume assumption assumptions; consume consumption; acquire acquisition acquisitions; succeed success successes; explode explosion explosions;
      organize organise organized organised organizing organization organisation organizations organisations; colour color; centre center centers centres;
      invade invasion invasions; decide decision decisions; divide division divisions; expand expansion; extend extension extent;
      convert conversion conversions; collide collision collisions; persuade persuasion; permit permission; admit admission; submit submission;
      conclude conclusion conclusions; include inclusion; exclude exclusion; provide provision provisions; persecute persecution persecutions`,
  },
};
