import type { ColumnWords } from '../contract/column-words.js';

export const columnWords: ColumnWords = {
  roles: {
    holder: {
      asked:
        'own owns owned belongs responsible charge runs run manages manage leads lead heads looks handles cares care maintains keeps keep oversees contact call ask supervises',
      labels:
        'owner owners holder proprietor responsible lead leader head manager contact person coordinator keeper steward custodian supervisor maintainer charge',
    },
    approver: {
      asked:
        'approves approve approved signs sign authorises authorizes authorise authorize grants grant decides decide allows allow confirms',
      labels: 'approver approved approval signatory authorised authorized decision signed',
    },
    teacher: {
      asked: 'teaches teach taught gives instructs trains speaks talks presents leads',
      labels: 'teacher instructor trainer tutor lecturer speaker presenter',
    },
    winner: {
      asked: 'won win wins got get gets received receives awarded',
      labels: 'winner winners recipient laureate champion prizewinner',
    },
    author: {
      asked: 'wrote written write writes authored composed painted',
      labels: 'author authors writer composer painter',
    },
    founder: {
      asked: 'founded found founds established started set',
      labels: 'founder founders',
    },
    price: {
      asked: 'cost costs charge charged pay price expensive',
      labels: 'price cost costs fee fees rate rates charge tariff amount',
    },
    capacity: {
      asked: 'people persons person guests fit fits hold holds seat seats accommodate sit space',
      labels: 'capacity seats seating places size',
    },
    duration: {
      asked: 'last lasts take takes run runs go long',
      labels: 'duration length period term time weeks days hours',
    },
    deadline: {
      asked:
        'due submit submitted apply application applications register registration hand enrol enroll expire expires end ends close closes sign',
      labels: 'deadline due closing expiry until end date',
    },
    start: {
      asked: 'start starts begin begins open opens happen held',
      labels: 'start starts begin begins date time opening opens from when day',
    },
    place: {
      asked: 'find found kept stored held meet meets sit located happen',
      labels: 'location room place address venue building floor site where',
    },
  },
  implied: 'do does did use uses used get gets have has had need needs send sent give gave given make made take takes',
  kinEndings: 'er ers or ors ment ing ance al ee ation ion r',
};
