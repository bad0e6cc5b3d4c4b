import type { SentenceEnds } from '../contract/sentence-ends.js';

export const sentenceEnds: SentenceEnds = {
  abbreviations: {
    inside: 'د أ ا م ق ش س ص ج ط ع ف ب ر ل ن و ي ت ح خ ز غ ك أ.د ا.د د.م م.د أ.م',
    number: 'رقم ص.ب',
    open: 'ق.م هـ ه ب.م',
    end: 'إلخ الخ',
  },
  openers: 'ثم كما لكن إلا',
  saying: `[وف]?(?:سأل|سألت|قال|قالت|أجاب|أجابت|صاح|صاحت|تساءل|تساءلت|هتف|هتفت|صرخ|صرخت|رد|ردت|كتب|كتبت|همس|همست)(?![\\p{L}\\p{M}])`,
  yearMarks: 'م ه هـ',
  hasOrdinalStop: false,
};
