import type { FactWords } from '../contract/fact-words.js';
import { latinGivenNames } from '../latin-given-names.js';
import { factPhrases } from './fact-phrases.js';

export const facts: FactWords = {
  words: {
    article: 'the a an',
    pronoun: `it this that these those there he she they we you i who which what one another here such so his her its their
      my your our some many most all each both either neither every any none others everyone something nothing anything
      if when while where although because since but and or as in on at to by for from with after before during under
      however then thus also yet not now today only even another more other`,
    of: 'of for at',
    inner: 'of for the and on',
    and: 'and',
    place: 'in at near around outside toward towards throughout',
    placeHead: `city cities town village port capital kingdom state province county district region republic commonwealth
      municipality island island sultanate emirate borough suburb`,
    geography: `river lake mount mountain mountains island islands sea ocean bay gulf strait valley desert peninsula county
      street road avenue boulevard square park bridge hill hills beach airport station stadium palace castle cathedral
      abbey harbor harbour city town province territory forest plain plateau canyon falls creek canal coast basin delta
      arena`,
    organization: `university college school academy institute council union agency organization organisation assembly
      ministry department committee commission bureau office authority association federation foundation corporation
      company bank parliament senate congress court league party society board administration secretariat directorate
      police army navy force forces service services group fund museum library hospital church club
      orchestra network party institution laboratory laboratories observatory centre center trust alliance coalition
      chamber cabinet government inc ltd llc corp press records studios airlines company consortium mechanism
      nations delegation`,
    notPerson: `war wars battle treaty act law empire dynasty cup league bowl games olympics olympic festival day prize award
      awards championship championships revolution age era period century house building tower hall theatre theater
      theory theorem law effect american americans british english french german germans european europeans african
      africans asian arab arabs muslim muslims christian christians jewish jews catholic protestant orthodox roman greek
      chinese japanese russian soviet indian spanish italian dutch ottoman mongol mongols norman normans native united new
      north south east west northern southern eastern western central upper lower great big high old world international
      national royal general federal first second third grand super san santa saint st los las el black white red blue
      green golden civil human public air bible book testament constitution amendment declaration plan project program
      programme system series episode season song album film movie channel line route highway interstate mission apollo
      model type class group article chapter section table figure version windows internet web
      times news magazine journal review post daily radio television cybercrime order crisis campaign crusade expedition
      agreement convention protocol charter code canal deal movement index market survey advocate chancellor privy protector lieutenant treasurer republic`,
    title: `mr mrs ms miss dr prof sir lord lady dame professor president king queen prince princess emperor empress pope
      bishop archbishop cardinal reverend rev captain capt colonel col major lieutenant sergeant admiral general
      gen senator sen governor mayor minister chancellor judge justice sheikh sultan imam rabbi khan tsar sheik
      ambassador chairman coach count countess duke duchess baron baroness sister brother father inspector`,
    particle: 'al el ben bin bint ibn abu ould de da do dos del della di du la le van von der den ter ten zu',
    saying: `said says say told tells stated states noted notes noting stressed stresses underlined underlines added adds
      announced announces explained explains argued argues claimed claims warned warns praised praises called wrote
      writes published believed believes thought thinks recalled recalls insisted declared declares asked replied
      answered reported reports observed confirmed denied described describes proposed suggested invented discovered
      founded composed painted married died resigned testified presented highlighted highlighting emphasized emphasised
      emphasizes expressed expressing welcomed revealed concluded affirmed reiterated thanked visited studied taught
      lived wanted received urged pointed who whose himself herself commented remarked graduated retired sang starred`,
    by: 'by',
    copula: 'is was are were became becomes remains remained',
    former: `former then current acting late outgoing incoming new newly first longtime interim ex future
      honorary retired the a an its his her their our co`,
    number: `two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
      nineteen twenty thirty forty fifty sixty seventy eighty ninety dozen`,
    scale: 'hundred thousand million billion trillion hundreds thousands millions billions dozens',
    ordinal: `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
      fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first`,
    unit: `km m cm mm kg g mg lb lbs oz ft mi mph kmh kw mw gw hz khz mhz ghz kb mb gb tb kilometres kilometers kilometre
      kilometer metres meters metre meter miles mile feet foot inches inch yards yard acres acre hectares hectare tons ton
      tonnes kilograms kilogram grams pounds litres liters degrees seconds minutes minute hours hour days day weeks week
      months month years year decades watts volts gallons nm ha`,
    dateLead: `in since until till by during from of before after around circa c about between year and to early late mid
      summer winter spring autumn fall through throughout on born died est`,
    month: 'jan feb mar apr jun jul aug sep sept oct nov dec',
    doubtfulMonth: 'may march august',
    clock: '',
    ordinalPart: '',
    century: 'century centuries',
    decade: 's',
    era: 'bc bce ad ce',
    vague:
      'result reason problem problems purpose goal aim idea question answer point fact example case way effect rest number thing things cause difference advantage choice matter time kind part side',
    numbered:
      'article articles section sections chapter page pages figure table volume no nos number version part step phase psalm route highway channel type group grade level verse line room box',
    phraseEnd:
      'per each including according said compared respectively ago later earlier times away apart long more less',
    plural: 'people men women children feet teeth mice police cattle personnel species series',
    counting: 'of',
    wordForWord: 'acronym abbreviation term word name',
    closingHead: 'parliament congress assembly senate government ministry union',
    legalForm: '',
    hyphened: 'based born led era style made type like wide in to and the of',
    relative: 'who whose',
    auxiliary: 'had has',
    notSpeaking: 'who visited wanted',
    born: 'born',
  },
  phrases: factPhrases,
  endings: {
    adjective: '',
    attribute: '',
    descriptor: 'ist ian ean ese ish can al ic',
    inflected: 'ed ing',
    decade: '',
    adverb: 'ly',
  },
  untranslated: `corporation company inc university institute college school association foundation group society river bridge street
    park lake island islands square house hall road county city club united times journal museum center centre press`,
  givenNames: latinGivenNames,
};
