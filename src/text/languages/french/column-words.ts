import type { ColumnWords } from '../contract/column-words.js';

export const columnWords: ColumnWords = {
  roles: {
    holder: {
      asked: 'appartient possede responsable occupe dirige gere charge tient',
      labels:
        'proprietaire titulaire responsable direction directeur directrice gerant gerante contact charge chargee referent personne',
    },
    approver: {
      asked: 'approuve autorise signe valide decide accorde',
      labels: 'approbateur approbation validation valideur signataire decision autorisation',
    },
    teacher: {
      asked: 'enseigne donne anime forme parle presente',
      labels: 'professeur professeure enseignant enseignante formateur formatrice animateur animatrice intervenant',
    },
    winner: {
      asked: 'gagne gagna remporte remporta recu obtenu',
      labels: 'gagnant gagnante laureat laureate vainqueur',
    },
    author: {
      asked: 'ecrit ecrivit redige peint compose',
      labels: 'auteur autrice auteure peintre compositeur',
    },
    founder: {
      asked: 'fonde fonda cree',
      labels: 'fondateur fondatrice',
    },
    price: {
      asked: 'coute coutent payer paye cher prix',
      labels: 'prix cout tarif tarifs montant frais cotisation',
    },
    capacity: {
      asked: 'personnes gens tiennent contient contenir accueille asseoir entrent loge',
      labels: 'places capacite sieges jauge',
    },
    duration: {
      asked: 'dure durent prend faut',
      labels: 'duree temps periode delai',
    },
    deadline: {
      asked: 'inscrire rendre deposer candidature inscription remettre finit expire termine',
      labels: 'limite echeance delai cloture fin date',
    },
    start: {
      asked: 'commence debute ouvre demarre',
      labels: 'debut date heure horaire ouverture jour',
    },
    place: {
      asked: 'trouve situe lieu range reunit',
      labels: 'lieu salle emplacement endroit adresse batiment etage',
    },
  },
  implied: 'faire fait font utilise utilisent utiliser faut obtient obtenir envoye donne',
  kinEndings: 'eur euse ment ation ant ante age ateur',
};
