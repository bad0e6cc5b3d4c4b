import type { SentenceEnds } from '../contract/sentence-ends.js';

export const sentenceEnds: SentenceEnds = {
  abbreviations: {
    inside: `Messrs Mx Gen Sen Rep Gov Capt Cpt Cmdr Col Lt Maj Sgt Cpl Pvt Adm Brig Rev Fr Hon Pres Supt Insp Det Amb Atty Msgr
      Mt Ft Pt approx esp incl excl aka a.k.a v resp`,
    number: `no nos b d r fl est chap Chap chs para paras art Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Ex Exh op Op Cap
      ver Ver tel Tel ext Ext Bk Pt Ps Matt Cor Rom cl Cl sub Sub Rm Apt Inj Syr Susp Oint ft lb lbs oz hr hrs sq`,
    open: `Bros LLC Dept Univ Assn Ave Blvd Rd Esq Ph.D M.D B.A M.A B.Sc M.Sc Ed ed eds trans rev Md Calif Mass Conn Ill Pa Va Tex Fla Ariz Colo Wash Penn Tenn
      Mon Tue Tues Wed Thu Thurs Fri`,
    end: '',
  },
  openers: `One Two Three Several First Second Third Later Today Meanwhile Moreover Furthermore Additionally Currently Recently Originally
    Finally Eventually Initially Subsequently Consequently Nevertheless Nonetheless Yet Still Next Last Critics People
    Nobody Nothing Everybody Somebody Maybe Sometimes Usually Often Please`,
  citing: 'see',
  hasOrdinalStop: false,
  saying: `(?:(?:\\p{Lu}[\\p{L}'’-]+|\\p{Lu}\\.) ){1,3}(?:said|says|asked|asks|cried|called|shouted|replied|answered|wondered|yelled|exclaimed|whispered|added|wrote|repeated|demanded|inquired|thought)(?=[.,;:]| (?:him|her|them|me|us|as|when|while)\\b)`,
  behindClock: 'Eastern Central Pacific Mountain Greenwich Monday Tuesday Wednesday Thursday Friday Saturday Sunday',
};
