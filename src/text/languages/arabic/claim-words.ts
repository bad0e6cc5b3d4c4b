import type { ClaimWords } from '../contract/claim-words.js';

export const claimWords: ClaimWords = {
  idle: 'في هو هي ال ان من علي حاليا بالضبط',
  alike: '',
  bounds: {
    about: 'حوالي نحو تقريبا قرابه زهاء',
    over: 'اكثر يزيد يفوق',
    under: 'اقل دون',
    least: 'الاقل',
    most: 'الاكثر اقصاه',
  },
  ranges: { opening: 'بين', joining: 'الي', pairing: 'و' },
  measures: `second/ثانيه/ثواني minute/دقيقه/دقايق hour/ساعه/ساعات day/يوم/يوما/ايام week/اسبوع/اسابيع/اسبوعا
    month/شهر/شهرا/اشهر/شهور year/سنه/سنوات/عام/عاما/اعوام mm cm metre/متر/مترا/امتار km/كيلومتر/كيلومترا
    gram/غرام kg/كيلوغرام tonne/طن`,
  money: 'eur/يورو usd/دولار/دولارا mad/درهم/درهما/دراهم',
  percent: '',
  clock: { leads: 'الساعه', always: '', led: '', noon: '', midnight: '' },
  general: 'دليل سياسه قواعد اسيله ملاحظات معلومات',
};
