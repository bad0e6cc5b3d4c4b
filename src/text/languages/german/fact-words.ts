import type { FactWords } from '../contract/fact-words.js';
import { latinGivenNames } from '../latin-given-names.js';
import { factPhrases } from './fact-phrases.js';

export const facts: FactWords = {
  words: {
    article: 'der die das den dem des ein eine einen einem einer eines',
    pronoun: `er sie es dies diese dieser dieses diesen jene jener man wir ihr ich wer was welche hier dort da so auch sein seine
      seiner ihre ihrer ihren alle viele einige manche andere beide keine jeder jede wenn als weil obwohl und oder aber in im
      an am auf bei mit nach von vor zu zum zur fur durch unter uber seit wahrend nur noch bereits heute dabei damit dadurch
      zudem allerdings jedoch montags dienstags mittwochs donnerstags freitags samstags sonnabends sonntags werktags wochentags
      feiertags morgens vormittags mittags nachmittags abends nachts gestern jetzt nun dann danach daraufhin anschliessend
      zunachst zuerst zuletzt schliesslich derzeit zurzeit momentan inzwischen meistens manchmal gelegentlich taglich
      wochentlich monatlich jahrlich ausserdem daruber dazu daneben daher deshalb deswegen darum somit folglich trotzdem
      dennoch draussen drinnen oben unten innen aussen nebenan dahinter davor`,
    of: 'von der des vom fur im am in',
    inner: 'der des fur und von zur',
    and: 'und',
    place: 'in im nach aus bei',
    placeHead:
      'stadt hauptstadt dorf gemeinde hafenstadt konigreich staat bundesland provinz region republik bezirk landkreis kreis insel emirat',
    geography:
      'fluss see berg gebirge insel inseln meer ozean bucht golf tal wuste halbinsel strasse platz park brucke strand flughafen bahnhof stadion palast schloss dom',
    organization: `universitat hochschule schule akademie institut rat union agentur organisation versammlung ministerium amt ausschuss
      kommission buro behorde verband bund stiftung gesellschaft unternehmen bank parlament senat bundestag bundesrat gericht
      gerichtshof liga partei verein sekretariat direktion polizei armee fonds museum bibliothek krankenhaus
      kirche klub orchester institution labor zentrum allianz kammer regierung nationen gmbh ag instituts rates ministeriums verbands verbandes vereins parlaments senats amts amtes zentrums
      museums bundes unternehmens buros gerichts sekretariats komitee komitees`,
    notPerson: `krieg schlacht vertrag gesetz reich dynastie pokal spiele festival preis meisterschaft revolution zeit jahrhundert haus
      turm theater neue norden suden osten westen grosse erste verfassung erklarung plan projekt programm system serie saison
      lied film artikel kapitel tag kongress konferenz leute menschen jahr jahre staaten land teil zahl ende federal interior`,
    title: `herr herrn frau dr prof professor professorin prasident prasidentin konig konigin prinz prinzessin kaiser kaiserin papst
      bischof erzbischof kardinal kapitan oberst general admiral senator gouverneur burgermeister minister ministerin kanzler
      kanzlerin richter scheich sultan imam rabbiner botschafter graf herzog freiherr sir lord`,
    particle: 'al el ben bin ibn abu von van zu der den de la du zum zur vom',
    saying: `sagte sagt erklarte erklart betonte betont fugte teilte schrieb schreibt meinte warnte lobte berichtete forderte behauptete
      veroffentlichte erfand entdeckte grundete komponierte malte heiratete starb lebte studierte kritisierte zufolge kundigte
      bezeichnete schlug nannte`,
    by: 'von',
    copula: 'ist war sind waren bleibt',
    former:
      'fruhere fruherer ehemalige ehemaliger damalige damaliger derzeitige amtierende neue neuer heutige erste spatere spaterer verstorbene der die ein eine sein seine stellvertretende stellvertretender',
    number:
      'zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn sechzehn siebzehn achtzehn neunzehn zwanzig dreissig vierzig funfzig sechzig siebzig achtzig neunzig dutzend',
    scale:
      'hundert tausend million millionen milliarde milliarden billion billionen hunderte tausende dutzende mio mrd',
    ordinal:
      'ersten zweiten dritten vierten funften sechsten siebten achten neunten zehnten elften zwolften dreizehnten vierzehnten funfzehnten sechzehnten siebzehnten achtzehnten neunzehnten zwanzigsten einundzwanzigsten',
    unit: `km m cm mm kg g mg kw mw gw hz khz mhz ghz kb mb gb tb kilometer kilometern meter metern meilen fuss zoll hektar tonnen tonne
      kilogramm gramm liter grad sekunden minuten minute stunden stunde tage tagen tag wochen woche monate monaten jahre jahren
      jahr ha quadratkilometer quadratmeter`,
    dateLead:
      'in im seit bis von ab vor nach um jahr jahre jahren jahres und zwischen anfang ende mitte sommer winter fruhling herbst marz',
    month: 'jan feb apr jun jul aug sept okt nov dez janner',
    doubtfulMonth: '',
    clock: 'uhr',
    ordinalPart: '',
    century: 'jahrhundert jahrhunderts jahrhunderten jahrhunderte',
    decade: 'er',
    era: 'v n',
    vague:
      'ergebnis grund problem zweck ziel idee frage antwort punkt tatsache beispiel fall effekt rest ursache unterschied vorteil wahl',
    numbered:
      'artikel abschnitt kapitel seite seiten abbildung tabelle band nr nummer version teil phase typ gruppe linie',
    phraseEnd: 'pro sowie',
    plural: '',
    counting: 'der von',
    wordForWord: 'abkurzung akronym begriff wort',
    closingHead: '',
    legalForm: 'ag gmbh',
    hyphened: '',
    relative: '',
    auxiliary: '',
    notSpeaking: '',
    born: 'geboren',
  },
  phrases: factPhrases,
  endings: {
    adjective: '',
    attribute: 'ischen ischer lichen licher ten ter len ler ven ver',
    descriptor: '',
    inflected: '',
    decade: '',
    adverb: '',
  },
  compounds: {
    office:
      'prasident prasidentin minister ministerin direktor direktorin kanzler kanzlerin sekretar sekretarin burgermeister konig vorsitzende vorsitzender vorsitzenden leiter leiterin sprecher sprecherin',
    organization:
      'universitat hochschule ministerium verband agentur gesellschaft partei behorde institut akademie kommission',
    geography: 'strasse platz gebirge fluss brucke inseln',
    number: 'undzwanzig unddreissig undvierzig undfunfzig undsechzig undsiebzig undachtzig undneunzig hundert tausend',
  },
  givenNames: latinGivenNames,
};
