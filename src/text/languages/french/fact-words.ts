import type { FactWords } from '../contract/fact-words.js';
import { latinGivenNames } from '../latin-given-names.js';
import { factPhrases } from './fact-phrases.js';

export const facts: FactWords = {
  words: {
    article: 'le la les l un une des',
    pronoun: `il elle on ce cela ceci c ca ils elles nous vous je tu qui que ou dont celui celle ceux l-un autre autres tout tous
      si quand lorsque comme car mais et donc dans en pour par sur avec sous apres avant pendant depuis chez selon cette
      ces cet son sa ses leur leurs mon ma mes notre nos votre aucun chaque plusieurs certains y`,
    of: 'de du des d a au aux pour',
    inner: 'de du des d la le les l et pour aux sur contre',
    and: 'et',
    place: 'a en au aux dans pres vers',
    placeHead:
      'ville villes village port capitale royaume etat province region republique departement commune sultanat emirat ile cite district',
    geography: `fleuve riviere lac mont montagne montagnes ile iles mer ocean baie golfe detroit vallee desert peninsule rue
      avenue boulevard place parc pont colline plage aeroport gare stade palais chateau cathedrale abbaye cote foret`,
    organization: `universite ecole academie institut conseil union agence organisation assemblee ministere departement comite
      commission bureau office autorite association federation fondation societe entreprise banque parlement senat congres
      cour tribunal ligue parti secretariat direction police armee service services groupe fonds musee bibliotheque
      hopital eglise club orchestre reseau institution laboratoire observatoire centre alliance coalition chambre
      gouvernement mecanisme delegation nations`,
    notPerson: `guerre bataille traite loi empire dynastie coupe ligue jeux festival jour journee prix championnat revolution age
      ere periode siecle maison tour theatre nouveau nouvelle nord sud est ouest grand grande saint sainte premier premiere
      constitution declaration plan projet programme systeme serie saison chanson film article chapitre conference sommet
      mission convention accord charte internet europe royaume`,
    title: `m mm mme mlle dr docteur pr professeur maitre monsieur madame president presidente roi reine prince princesse empereur
      pape saint sainte eveque archeveque cardinal capitaine colonel commandant general amiral senateur gouverneur maire
      ministre chancelier juge cheikh sultan imam rabbin ambassadeur comte duc baron lord sir`,
    particle: 'al el ben bin ibn abou ould de du d des la le van von der',
    saying: `dit affirme affirmé declare déclaré annonce annoncé explique expliqué souligne souligné ajoute ajouté note noté indique indiqué
      rappelle rappelé precise précisé estime estimé salue salué averti assure assuré conclu ecrit publie publié cite cité
      constate constaté preside présidé represente meurt nait invente inventé decouvre découvert fonde fondé compose composé
      epouse épousé propose proposé recu félicité appele appelé lui-meme elle-meme qui`,
    by: 'par selon',
    copula: 'est etait fut sont etaient devient devint reste',
    former:
      'ancien ancienne actuel actuelle nouveau nouvelle futur future feu premier premiere ex le la l les un une son sa leur alors',
    number: `deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante
      cinquante soixante septante octante nonante`,
    scale: `cent cents mille million millions milliard milliards billion dizaine douzaine quinzaine vingtaine trentaine quarantaine
      cinquantaine soixantaine centaine centaines millier milliers dizaines`,
    ordinal: `premier deuxieme second troisieme quatrieme cinquieme sixieme septieme huitieme neuvieme dixieme onzieme douzieme
      treizieme quatorzieme quinzieme seizieme dix-septieme dix-huitieme dix-neuvieme vingtieme vingt-et-unieme`,
    unit: `km m cm mm kg g mg kw mw gw hz khz mhz ghz ko mo go to kilometres kilometre metres metre milles pieds pouces hectares
      hectare tonnes tonne kilogrammes kilos grammes litres degres secondes minutes minute heures heure jours jour semaines
      semaine mois ans an annees ha`,
    dateLead: `en depuis de du des d entre et a au avant apres vers pendant annee debut fin mi jusqu ete hiver printemps automne des
      courant durant l`,
    month: 'janv fevr avr juil sept oct nov dec',
    doubtfulMonth: '',
    clock: '',
    ordinalPart: 'e',
    century: 'siecle siecles',
    decade: 'annees',
    era: 'av apr',
    vague:
      'resultat raison probleme but objectif idee question reponse point fait exemple cas facon effet reste nombre chose cause difference avantage choix theme',
    numbered:
      'article articles section chapitre page pages figure tableau volume no numero version partie etape phase route type groupe niveau ligne',
    phraseEnd: 'par selon environ dont ont est sont fut sera sur soit ayant pres',
    plural: '',
    counting: 'de d du des',
    wordForWord: 'sigle acronyme terme mot',
    closingHead: '',
    legalForm: '',
    hyphened: '',
    relative: 'qui',
    auxiliary: 'a avait',
    notSpeaking: 'qui',
    born: 'né née',
  },
  phrases: factPhrases,
  endings: {
    adjective:
      'al ale aux ales ique iques een eenne eens eennes ien ienne iens iennes ais aise aises ain aine ains aines if ive ifs ives el elle els elles aire aires ier iere iers ieres arabe arabes uni unis unie unies ise isee',
    attribute: '',
    descriptor: '',
    inflected: '',
    decade: '',
    adverb: '',
  },
  givenNames: latinGivenNames,
};
