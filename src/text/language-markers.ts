import type { Language } from '../domain.js';

/**
 * Words by which a reader tells a language at once, normalised: question words first, then those that hardly a sentence
 * lacks. A word that several languages share counts for less; see `detectLanguage`.
 */
export const languageMarkers: Readonly<Record<Language, string>> = {
  en: `who what when where why how which whose whom is are was were does did do the of and to in a an by with from for that this
    these it its his her their has have had been will would can could should at on not be you we they there about many much
    any tell me my your`,
  fr: `qui que quoi quand ou comment pourquoi combien quel quelle quels quelles est sont etait le la les l un une des du de et en
    dans pour par sur avec ce cette ces il elle ils elles ne pas au aux se qu a ont ete plus son sa ses leur nous vous je y`,
  de: `wer was wann wo wie warum wieso welche welcher welches wen wem wessen ist sind war waren der die das den dem des ein eine
    einer eines einem einen und oder nicht in im am zum zur von vom mit auf fur aus bei nach zu sich es er sie wird wurde
    wurden hat haben gibt wieviele kann auch uber als durch ich wir liegt liegen zwischen`,
  es: `quien quienes que cuando donde como cual cuales cuanto cuantos cuantas cuanta es son fue era esta el la los las un una de del
    y en para por con no se su sus al lo mas hay tiene tienen este esta hace desde sobre entre pero fueron puede`,
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
  ar: `من ما ماذا متي اين كيف لماذا كم هل اي هو هي في علي الي عن مع التي الذي هذا هذه ذلك ان كان كانت بين بعد قبل و او ثم قد لم لا`,
  fa: `كيست چيست كجاست كجا چرا چگونه چند چه كدام را از در به با كه اين ان است بود شد براي تا هاي مي و يك`,
  ur: `كون كيا كب كهاں كيوں كيسے كتنے كا كي كے ميں هے هيں سے كو نے اور پر تها`,
};
