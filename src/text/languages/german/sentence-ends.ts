import type { SentenceEnds } from '../contract/sentence-ends.js';

export const sentenceEnds: SentenceEnds = {
  abbreviations: {
    inside: `Hr Fr Frl Hrn Dipl Ing Prof Dr med phil jur rer nat habil h.c z.B z d.h i.d.R i.A u.a.m bzw bspw ggf ca inkl exkl zzgl evtl
      vgl sog insb insbes max min gem geb gest vorm urspr eigtl eig lt St Hl Abt u m.E s.o o i.V v ggü mtl jährl
      mind franz engl lat griech ital span dt österr amerik Nrn Gebr Urt Beschl entspr ggfs ugs
      i.V.m V.m i.S i.S.d S.d i.S.v S.v i.d i.d.F d.F d.R i.H i.H.v H.v i.Z i.Z.m Z.m`,
    number: `Nr Abs Art Bd Kap S Ziff Abb Tab Jh Jhd Jan Feb Mrz Apr Jun Jul Aug Sep Sept Okt Nov Dez Aufl Str
      Hs Halbs Anl Anm Rn Rdnr Rz Tz Fn Buchst Bst lit Az BGBl RGBl GVBl BGBI Abschn Unterabs UAbs Pos Tel Fax Zi Whg Z`,
    open: 'o.ä u.ä u.a f Chr v.Chr n.Chr e.V GmbH Co Jh Jhs Jhdt Hrsg Mio Mrd Tsd Std',
    end: 'usw usf etc ff',
  },
  openers: 'Ein Eine Zwei Heute Damals Später Zudem Außerdem Danach Schließlich Anschließend Ferner',
  abbreviatedTails: 'str nr',
  hasOrdinalStop: true,
};
