import type { Language } from '../../domain.js';
import type { Abbreviations } from './contract/sentence-ends.js';

/** Words by which languages without a folder are told from those with one, see `Writing.markers`. */
export const otherMarkers: Readonly<Record<Language, string>> = {
  pt: `quem que quando onde como qual quais quanto quantos quantas por e sao foi era o a os as um uma de do da dos das em no na nos
    nas para com nao se seu sua ao mais tem ha pelo pela isso voce este esta entre foram pode`,
  it: `chi che cosa quando dove come perche quale quali quanto quanti quante e sono era il lo la i gli le un uno una di del della dei
    delle dello in nel nella per con non si suo sua al alla da dal dalla piu ha hanno questo questa stato fu anche tra`,
  nl: `wie wat wanneer waar waarom hoe welke welk hoeveel is zijn was waren de het een van en in op met voor niet te aan bij naar
    door uit om dat die deze dit ook als worden werd heeft hebben kan er zich ze hij wij`,
  ca: `qui que quan on com quin quina quins quines quants es son el la els les un una de del dels i en per amb no al als mes ha
    seva seu aquest aquesta dels pels pel`,
  sv: `vem vad nar var varfor hur vilken vilket vilka ar och att det som en ett av pa med for till inte den de i om fran har hade
    under eller kan ska`,
  da: `hvem hvad hvornar hvor hvorfor hvordan hvilken hvilket hvilke er og at det som en et af pa med for til ikke den de i om fra
    har havde under eller kan skal blev`,
  no: `hvem hva nar hvor hvorfor hvordan hvilken hvilket hvilke er og at det som en et av pa med for til ikke den de i om fra har
    hadde under eller kan skal ble`,
  fi: `kuka mika milloin missa miksi miten kuinka mitka on oli ja ei se etta ovat kun tai myos mutta`,
  pl: `kto co kiedy gdzie dlaczego jak jaki jaka jakie ktory ktora ktore ile jest sa byl byla i w na z do nie sie o od za przez dla
    oraz po to ze`,
  cs: `kdo co kdy kde proc jak jaky jaka jake ktery ktera ktere kolik je jsou byl byla a v na z do se o od za pro po to ze`,
  ro: `cine ce cand unde cum care cat cati este sunt era si in la de pe cu din un o nu se pentru al ale sau mai prin`,
  tr: `kim ne nerede neden nasil hangi kac ve bir bu da de ile icin mi midir nedir kimdir olarak olan cok daha`,
  id: `siapa apa kapan dimana mengapa bagaimana berapa adalah yang dan di ke dari untuk dengan ini itu pada tidak dalam oleh`,
  hu: `ki mi mikor hol miert hogyan melyik hany a az es egy hogy nem is van volt meg ez`,
  fa: `كيست چيست كجاست كجا چرا چگونه چند چه كدام را از در به با كه اين ان است بود شد براي تا هاي مي و يك`,
  ur: `كون كيا كب كهاں كيوں كيسے كتنے كا كي كے ميں هے هيں سے كو نے اور پر تها`,
};

/** Letters and marks that only one of the languages of a script uses all the time, see `Writing.letters`. */
export const otherLetters: readonly { readonly letters: RegExp; readonly language: Language }[] = [
  { letters: /[ٹڈڑںےۓ]/u, language: 'ur' },
  { letters: /[پچژگ]/u, language: 'fa' },
  { letters: /[іїєґ]/iu, language: 'uk' },
  { letters: /[ўЎ]/u, language: 'be' },
  { letters: /[ђјљњћџ]/iu, language: 'sr' },
  { letters: /[ыэё]/iu, language: 'ru' },
  { letters: /[ãõ]/iu, language: 'pt' },
];

/** See `SentenceEnds.abbreviations`. */
export const otherAbbreviations: Readonly<Record<Language, Abbreviations>> = {
  it: {
    inside: 'Sig Sig.ra Sigg Dott Dott.ssa Prof Prof.ssa Avv Ing Arch Geom On Sen Mons S es p.es ca dr gen col cap ten',
    number: 'n nn art artt pag pagg p pp cap vol fig tel sec par gen feb mar apr mag giu lug ago set ott nov dic',
    open: 'a.C d.C S.p.A S.r.l',
    end: 'ecc etc',
  },
  pt: {
    inside: 'Sr Sra Srta Dr Dra Drs Prof Profa Eng Arq Exmo Exma Gen Cel Cap Sto Sta p.ex aprox Av Pe Fr',
    number: 'n nº núm pág págs p pp art arts cap vol fig jan fev mar abr mai jun jul ago set out nov dez séc tel',
    open: 'a.C d.C S.A Ltda Cia',
    end: 'etc',
  },
  nl: {
    inside: `dhr mevr mw drs ir ing mr dr prof bijv bv d.w.z m.b.t t.a.v o.a m.a.w i.p.v t.o.v z.g zgn ca evt resp incl excl vgl
      a.u.b i.v.m o.l.v t.g.v`,
    number: 'nr nrs blz p pp art afb fig jan feb mrt apr jun jul aug sep sept okt nov dec',
    open: 'e.d e.a n.v b.v v.Chr n.Chr',
    end: 'enz etc',
  },
  ru: {
    inside: 'ул им т.е т.к напр проф акад доц см ср св пл просп обл',
    number: 'ст рис табл гл стр с п т № янв февр апр авг сент окт нояб дек',
    open: 'т.д т.п др г гг вв н.э руб тыс млн млрд',
    end: '',
  },
};

/** Languages that write an ordinal with a stop, see `SentenceEnds.hasOrdinalStop`. */
export const otherOrdinalStops: readonly Language[] = 'bs cs da et fi hr hu is lv nb nn no pl sk sl sr tr'.split(' ');

/** Languages that write decimals with a comma, see `Writing.decimalMark`. */
export const otherDecimalCommas: readonly Language[] = ['it', 'pt'];

/** Keyboards on which people type in other languages, see `Writing.keyboard`. */
export const otherKeyboards: readonly (readonly string[])[] = [['йцукенгшщзхъ', 'фывапролджэ', 'ячсмитьбю']];

/** Articles of Italian and Catalan, alone and with prepositions, see `Writing.elided`. */
export const otherElided = '(?:d|n|s|qu)?(?:all|ell|ull|egl|agl)|[dn]ell|un|quest|gl';

/** Korean words that say nothing of what a sentence is about; no package has a list. */
export const koreanStopWords: readonly string[] =
  `언제 언제까지 언제부터 어디 어디에 어디서 어디에서 어디로 누가 누구 누구의 누구를 누구입니까 무엇 무엇을 무엇이 무엇입니까 뭐 왜 어떻게 얼마 얼마나 얼마입니까 몇 어느 어떤 무슨
  이 그 저 이것 그것 저것 여기 거기 우리 저희 및 등 또는 그리고 그러나 하지만 또한 수 것 것은 것이 있다 있습니다 있습니까 있나요 있는 없다 합니다 합니까 하나요 입니다
  입니까 인가요 됩니다 됩니까 되나요 대한 대해 위한 위해 따라 통해 매우 더 가장 좀`.split(/\s+/);
