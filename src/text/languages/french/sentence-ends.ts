import type { SentenceEnds } from '../contract/sentence-ends.js';

export const sentenceEnds: SentenceEnds = {
  abbreviations: {
    inside: 'M MM Mme Mmes Mlle Mlles Me Mgr Pr Dr Drs Vve St Ste p.ex c.-à-d c-à-d càd boul bd av',
    number:
      'art al chap vol janv févr avr juil sept oct nov déc p pp t n no nos env ann fig tél réf ch arts L R v vers par paragr liv cf inc bis appt bât Tel',
    open: 'J.-C j.-c av.J.-C apr.J.-C S.A S.A.R.L Cie Cie ibid',
    end: 'etc',
  },
  openers: 'Aujourd Enfin Ensuite Deux Trois Actuellement',
  hasOrdinalStop: false,
};
