import type { Language } from '../../domain.js';
import type { CueName, FunctionClass } from './function-classes.js';

/** A language's function words and cues as people write them, and the endings of its verbs' forms. */
export interface FunctionWords extends Readonly<Record<FunctionClass | CueName | 'manner', string>> {
  /** Of verbs' forms and of adverbs, which stand by verbs; matched against normalised words. */
  readonly verbEndings: RegExp;
}

/** Languages without a list are read without function words. */
export const functionWordLists: Readonly<Record<Language, FunctionWords>> = {
  en: {
    determiner: 'the a an its his her their our my your some any each every this these those no another',
    link: 'of',
    conjunction: 'and or but nor yet while because if although though when whereas so &',
    relative: 'that which who whom whose where',
    copula: 'is are was were be been being am became become becomes',
    auxiliary: 'has have had having do does did will would can could may might must shall should not cannot',
    preposition: `in on at by for with from to into onto about between among through during after before under over against
      within without across along around behind near since until upon toward towards via per like as than outside inside above
      below beyond despite throughout`,
    pronoun: 'it he she they we you i him them us me itself himself herself themselves there',
    agent: 'by',
    purpose: 'to for',
    reason: 'because due since owing caused',
    place: 'in at from near to into through across on outside throughout between',
    time: 'in on since until during after before by from between',
    amount: 'about over approximately nearly almost around than least most up only roughly some',
    naming: 'called named known termed dubbed as titled nicknamed entitled',
    example: 'like including namely as e.g',
    manner: 'how',
    verbEndings: /(?:ed|ing|ly)$/,
  },
  fr: {
    determiner:
      'le la les l un une son sa ses leur leurs notre nos votre vos mon ma mes ce cet cette ces chaque aucun aucune',
    link: 'de d du des',
    conjunction: 'et ou mais ni car parce puisque si quoique tandis donc or lorsque lorsqu quand que qu',
    relative: 'qui dont ou lequel laquelle lesquels lesquelles',
    copula: 'est sont etait etaient etre ete fut furent sera seront soit devient devint devenu',
    auxiliary: 'a ont avait avaient avoir ayant peut peuvent doit doivent pourrait va vont ne pas n y',
    preposition: `a au aux en dans par pour sur avec sans sous entre vers chez contre depuis pendant apres avant durant comme
      selon parmi jusqu jusque hors lors`,
    pronoun: 'il elle ils elles on nous vous je tu se s lui eux celui celle ceux celles cela',
    agent: 'par',
    purpose: 'pour afin',
    reason: 'car parce cause raison puisque grace',
    place: 'a au aux en dans sur vers chez depuis entre pres',
    time: 'en le depuis pendant apres avant durant vers des jusqu',
    amount: 'environ pres presque plus moins quelque quelques',
    naming: 'appele appelee nomme nommee dit dite connu connue comme baptise intitule surnomme',
    example: 'comme notamment dont',
    manner: 'comment',
    verbEndings: /(?:aient|ait|ant|erent|irent|ees?|er|ir)$/,
  },
  de: {
    determiner: `der die das den dem ein eine einen einem einer eines sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer
      dieser diese dieses diesen diesem kein keine keinen jeder jede jedes`,
    link: 'des von vom',
    conjunction: 'und oder aber sondern denn weil wenn obwohl wahrend dass sowie als ob',
    relative: 'welche welcher welches welchem welchen deren dessen wo',
    copula: 'ist sind war waren sein gewesen wurde wurden wird werden geworden worden sei',
    auxiliary: 'hat haben hatte hatten kann konnen konnte konnten muss mussen soll sollte will durfen darf nicht zu',
    preposition: `in im an am auf bei mit aus nach zum zur durch fur uber unter vor zwischen gegen ohne um bis seit wegen wie
      neben hinter innerhalb ausserhalb entlang trotz ins ans`,
    pronoun: 'er sie es wir ihr ich du sich ihn ihm ihnen man dort',
    agent: 'von vom durch',
    purpose: 'um zu fur zum zur',
    reason: 'weil da wegen aufgrund denn',
    place: 'in im an am auf bei aus nach zwischen durch',
    time: 'in im am seit bis nach vor um ab zwischen wahrend',
    amount: 'etwa rund ungefahr fast uber mehr circa ca knapp nur',
    naming: 'genannt namens bekannt als bezeichnet heisst sogenannte sogenannten',
    example: 'wie beispielsweise darunter etwa',
    manner: 'wie',
    verbEndings: /(?:ierte?n?|iert)$/,
  },
  es: {
    determiner: 'el la los las un una unos unas su sus este esta estos estas ese esa esos esas cada ningun ninguna lo',
    link: 'de del',
    conjunction: 'y e o u pero ni sino porque pues si aunque mientras cuando que',
    relative: 'quien quienes cual cuales cuyo cuya cuyos cuyas donde',
    copula: 'es son era eran fue fueron ser sido siendo esta estan estaba estaban sera seran',
    auxiliary: 'ha han habia habian haber puede pueden podia podria debe deben no se',
    preposition: `a al en con por para sin sobre entre desde hasta hacia contra durante tras segun bajo ante mediante como
      antes despues`,
    pronoun: 'ella ellos ellas nos le les me yo tu usted ustedes ello',
    agent: 'por',
    purpose: 'para a por',
    reason: 'porque debido causa razon pues ya',
    place: 'en a al desde hacia entre por cerca',
    time: 'en el desde hasta durante tras entre hacia despues antes',
    amount: 'unos unas aproximadamente casi mas alrededor cerca menos solo',
    naming: 'llamado llamada llamados llamadas conocido conocida como denominado denominada titulado apodado',
    example: 'como incluyendo incluidos',
    manner: 'como',
    verbEndings: /(?:aron|ieron|aba|aban|ando|iendo|ados?|adas?|idos?|idas?|ar|er|ir|mente)$/,
  },
  ar: {
    determiner: 'هذا هذه ذلك تلك هولاء كل بعض اي جميع',
    link: '',
    conjunction: 'و او ثم لكن ولكن بل لان عندما حين اذا بينما كما حيث ان وان بان',
    relative: 'الذي التي الذين اللذان اللتان اللاتي والتي والذي ما من',
    copula: 'كان كانت كانوا يكون تكون وكان وكانت هو هي اصبح اصبحت يعتبر تعتبر ليس',
    auxiliary: 'هل قد لم لا لن سوف يمكن وقد لقد تم يتم',
    preposition:
      'في علي الي من عن مع بين بعد قبل خلال منذ حتي عند ضد تحت فوق حول دون عبر نحو لدي وفي وعلي والي ومن مثل',
    pronoun: 'هم هن نحن انا انه انها فيها فيه منها منه له لها لهم بها به اليه اليها عليه عليها',
    agent: 'قبل',
    purpose: 'لكي كي اجل بهدف بغرض',
    reason: 'لان بسبب نتيجه لانه لانها بفضل نظرا',
    place: 'في الي من علي بين عبر نحو قرب',
    time: 'في منذ حتي خلال بعد قبل عام سنه',
    amount: 'حوالي نحو اكثر اقل قرابه تقريبا',
    naming: 'يسمي تسمي المعروف المعروفه باسم اسم يدعي تدعي سمي سميت',
    example: 'مثل منها بينها',
    manner: 'كيف',
    verbEndings: /(?!)/,
  },
};
