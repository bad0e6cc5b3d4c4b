import type { ColumnWords } from '../contract/column-words.js';

export const columnWords: ColumnWords = {
  roles: {
    holder: {
      asked: 'gehort besitzt verantwortlich zustandig leitet betreut verwaltet kummert fuhrt hat ansprechpartner',
      labels:
        'besitzer besitzerin eigentumer eigentumerin inhaber inhaberin verantwortlich verantwortliche verantwortlicher zustandig zustandige leitung leiter leiterin ansprechpartner ansprechpartnerin kontakt betreuer betreuung person',
    },
    approver: {
      asked: 'genehmigt bewilligt unterschreibt unterzeichnet entscheidet erlaubt freigibt gibt frei',
      labels: 'genehmigung genehmiger freigabe bewilligung entscheidung unterschrift',
    },
    teacher: {
      asked: 'unterrichtet lehrt gibt halt spricht leitet unterweist',
      labels:
        'lehrer lehrerin leitung leiter leiterin dozent dozentin trainer trainerin referent referentin kursleitung lehrkraft',
    },
    winner: {
      asked: 'gewann gewonnen gewinnt bekam erhielt erhalt bekommt',
      labels: 'gewinner gewinnerin sieger siegerin preistrager preistragerin',
    },
    author: {
      asked: 'schrieb geschrieben verfasst verfasste schreibt malte komponierte',
      labels: 'autor autorin verfasser verfasserin maler malerin komponist komponistin',
    },
    founder: {
      asked: 'grundete gegrundet',
      labels: 'grunder grunderin',
    },
    price: {
      asked: 'kostet kosten zahlt zahlen bezahlen teuer preis',
      labels: 'preis kosten gebuhr gebuhren betrag entgelt tarif beitrag',
    },
    capacity: {
      asked: 'leute personen menschen gaste passen passt fasst platz sitzen',
      labels: 'platze kapazitat sitzplatze grosse personen',
    },
    duration: {
      asked: 'dauert dauern lange braucht lauft geht',
      labels: 'dauer lange laufzeit zeitraum frist',
    },
    deadline: {
      asked: 'fallig anmelden einreichen abgeben bewerben anmeldung abgabe bewerbung endet lauft schliesst',
      labels:
        'anmeldeschluss frist abgabe abgabefrist fallig stichtag ende bis termin einsendeschluss bewerbungsschluss',
    },
    start: {
      asked: 'beginnt startet fangt los offnet findet',
      labels: 'beginn start datum termin uhrzeit zeit tag ab',
    },
    place: {
      asked: 'findet liegt steht befindet trifft sitzt',
      labels: 'ort raum standort lage adresse gebaude stockwerk platz',
    },
  },
  implied:
    'tun tut macht machen nutzt nutzen benutzen benutzt verwendet verwenden hat haben braucht brauchen bekommt gibt',
  kinEndings: 'er erin ung ende in end',
};
