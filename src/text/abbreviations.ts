import type { Language } from '../domain.js';

/**
 * How a full stop behind an abbreviation is read:
 * - `inside`: never ends a sentence ("Dr. Smith", "e.g. this");
 * - `number`: ends none where a number or a single capital follows ("No. 5", "p. 3", "Jan. 12");
 * - `open`: may end one: decided by what follows ("Apple Inc. The", "etc. But").
 */
export type AbbreviationKind = 'inside' | 'number' | 'open';

type List = Readonly<Record<AbbreviationKind, string>>;

/** Understood everywhere: scholarly Latin, and titles that articles in any language carry over. */
const shared: List = {
  inside: 'Dr Mr Mrs Ms Prof St vs cf e.g i.e viz',
  number: 'No Nos Nr Fig Figs fig p pp vol Vol Art art Ch ch Sec sec Eq Tab ca c n',
  open: 'etc al ibid Jr Sr Inc Ltd Co Corp a.m p.m',
};

const lists: Readonly<Record<Language, List>> = {
  en: {
    inside: `Messrs Mx Gen Sen Rep Gov Capt Cpt Cmdr Col Lt Maj Sgt Cpl Pvt Adm Brig Rev Fr Hon Pres Supt Insp Det Amb Atty Msgr
      Mt Ft Pt approx esp incl excl aka a.k.a v resp`,
    number: `no nos b d r fl est chap Chap chs para paras art Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Ex Exh op Op Cap
      ver Ver tel Tel ext Ext Bk Pt Ps Matt Cor Rom`,
    open: `Bros LLC Dept Univ Assn Ave Blvd Rd Esq Ph.D M.D B.A M.A B.Sc M.Sc Ed ed eds trans rev Md Calif Mass Conn Ill Pa Va Tex Fla Ariz Colo Wash Penn Tenn
      Mon Tue Tues Wed Thu Thurs Fri`,
  },
  fr: {
    inside: 'M MM Mme Mmes Mlle Mlles Me Mgr Pr Dr Drs Vve St Ste p.ex c.-à-d c-à-d càd boul bd',
    number: `art al chap vol janv févr avr juil sept oct nov déc p pp t n no nos env ann fig tél réf ch av`,
    open: `etc J.-C j.-c av.J.-C apr.J.-C S.A S.A.R.L Cie Cie ibid`,
  },
  de: {
    inside: `Hr Fr Frl Hrn Dipl Ing Prof Dr med phil jur rer nat habil h.c z.B z d.h i.d.R i.A u.a.m bzw bspw ggf ca inkl exkl zzgl evtl
      vgl sog insb insbes max min gem geb gest vorm urspr eigtl eig lt St Hl Abt u m.E s.o o i.V v ggü mtl jährl
      mind franz engl lat griech ital span dt österr amerik Nrn Gebr`,
    number: 'Nr Abs Art Bd Kap S Ziff Abb Tab Jh Jhd Jan Feb Mrz Apr Jun Jul Aug Sep Sept Okt Nov Dez Aufl Str',
    open: 'usw usf etc u.a o.ä u.ä ff f Chr v.Chr n.Chr e.V GmbH Co Jh Jhs Jhdt Hrsg Mio Mrd Tsd Std',
  },
  es: {
    inside: `Sr Sra Srta Sres Sras D Dª Dña Dn Dr Dra Dres Prof Profa Lic Ing Arq Gral Cnel Cap Tte Sto Sta Fr Mons Excmo Excma Ilmo
      Ud Uds Vd Vds p.ej ej aprox Avda Av Cía Depto Pdte Exc EE`,
    number:
      'núm núms n nº págs pág p pp art arts cap caps vol tomo t fig ene feb mar abr may jun jul ago sept sep oct nov dic hab ed tel apdo',
    open: 'etc EE.UU EE.UU.A UU a.C d.C a.m p.m S.A S.L ss',
  },
  ar: {
    inside: 'د أ ا م ق ش س ص ج ط ع ف ب ر ل ن و ي ت ح خ ز غ ك أ.د ا.د د.م م.د أ.م',
    number: 'رقم ص.ب',
    open: 'ق.م إلخ الخ هـ ه ب.م',
  },
  it: {
    inside: 'Sig Sig.ra Sigg Dott Dott.ssa Prof Prof.ssa Avv Ing Arch Geom On Sen Mons S es p.es ca dr gen col cap ten',
    number: 'n nn art artt pag pagg p pp cap vol fig tel sec par gen feb mar apr mag giu lug ago set ott nov dic',
    open: 'ecc etc a.C d.C S.p.A S.r.l',
  },
  pt: {
    inside: 'Sr Sra Srta Dr Dra Drs Prof Profa Eng Arq Exmo Exma Gen Cel Cap Sto Sta p.ex aprox Av Pe Fr',
    number: 'n nº núm pág págs p pp art arts cap vol fig jan fev mar abr mai jun jul ago set out nov dez séc tel',
    open: 'etc a.C d.C S.A Ltda Cia',
  },
  nl: {
    inside: `dhr mevr mw drs ir ing mr dr prof bijv bv d.w.z m.b.t t.a.v o.a m.a.w i.p.v t.o.v z.g zgn ca evt resp incl excl vgl
      a.u.b i.v.m o.l.v t.g.v`,
    number: 'nr nrs blz p pp art afb fig jan feb mrt apr jun jul aug sep sept okt nov dec',
    open: 'enz etc e.d e.a n.v b.v v.Chr n.Chr',
  },
  ru: {
    inside: 'ул им т.е т.к напр проф акад доц см ср св пл просп обл',
    number: 'ст рис табл гл стр с п т № янв февр апр авг сент окт нояб дек',
    open: 'т.д т.п др г гг вв н.э руб тыс млн млрд',
  },
};

const tables = new Map<Language, ReadonlyMap<string, AbbreviationKind>>();

/** How the abbreviation `word` (as written, without its last full stop) is read, if it is one in `language`. */
export function abbreviationKind(word: string, language: Language): AbbreviationKind | undefined {
  const table = tableOf(language);
  // A single capital is somebody's initial, whatever its small letter abbreviates.
  return table.get(word) ?? (word.length > 1 ? table.get(word.charAt(0).toLowerCase() + word.slice(1)) : undefined);
}

function tableOf(language: Language): ReadonlyMap<string, AbbreviationKind> {
  let table = tables.get(language);
  if (table === undefined) {
    table = new Map([...entriesOf(shared), ...(Object.hasOwn(lists, language) ? entriesOf(lists[language]) : [])]);
    tables.set(language, table);
  }
  return table;
}

function entriesOf(list: List | undefined): [string, AbbreviationKind][] {
  if (list === undefined) return [];
  const kinds: readonly AbbreviationKind[] = ['open', 'number', 'inside'];
  return kinds.flatMap((kind) => list[kind].split(/\s+/).map((word): [string, AbbreviationKind] => [word, kind]));
}
