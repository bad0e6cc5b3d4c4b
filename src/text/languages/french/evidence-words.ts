import type { EvidenceWords } from '../contract/evidence-words.js';
import { pairs } from '../pattern-sources.js';

export const evidenceWords: EvidenceWords = {
  people: `equipe equipes personnel employe employee salarie salariee agent responsable gestionnaire membre resident
    residente habitant habitante locataire proprietaire client cliente fournisseur prestataire benevole etudiant
    etudiante eleve enseignant professeur parent parents enfant enfants adulte citoyen citoyenne demandeur visiteur
    invite conducteur utilisateur chef directeur directrice direction conseil comite commission service bureau
    agence autorite ministere entreprise societe partenaire bailleur gardien gardienne concierge secretariat
    secretaire tresorier tresoriere president presidente fonctionnaire medecin infirmier infirmiere patient
    ingenieur developpeur comptable avocat juge police tribunal gouvernement maire mairie association club
    universite banque assureur operateur collegue superieur stagiaire apprenti titulaire beneficiaire agriculteur
    exploitation menage famille femme femmes homme hommes retraite participant joueur entraineur jardinier cuisinier
    redaction auteur controleur assistant expert conseiller technicien electricien pompier jeune jeunes mineur
    actionnaire commercant fabricant ecole eglise hopital accueil comptabilite gens personne personnes commune
    voisin voisins delegue candidat electeur contribuable`,
  peopleForms: /[sx]$/,
  definite: 'le la l les',
  moments: `quotidiennement, quotidien, hebdomadaire, mensuel, mensuellement, trimestriel, annuel, annuellement,
    chaque, tous les, toutes les, une fois par, deux fois par, fois par, sur deux, midi, minuit, matin, matins,
    soir, soirs, apres midi, nuit, jour ouvrable, jours ouvrables, semaine, week end, printemps, ete prochain,
    automne, hiver, aujourd, demain, hier, immediatement, aussitot, toujours, heures, paques, noel, debut, fin,
    trimestre, siecle, plus tard, recemment, bientot`,
  conditions: `si, s il, s ils, s elle, sauf si, a condition, tant que, des que, des qu, lorsque, lorsqu, quand,
    une fois, en cas, jusqu, avant, apres, pendant, pourvu, au plus tard, a partir, a moins, pour autant,
    aussi longtemps, depuis, lors`,
  reasons: `pour eviter, eviter, pour que, en raison, a cause, faute, en effet, grace a, du fait, vu, etant donne,
    pour permettre, pour proteger`,
  duals: '',
  lengths: `${pairs('un|une|un seul|une seule|demi|demie|toute l|toute la|tout le', 'minute|heure|jour|journee|nuit|semaine|mois|trimestre|saison|semestre|an|annee|decennie|siecle')},
    jusqu, tant que, aussi longtemps, indefiniment, indeterminee, a vie, toujours, en permanence, illimitee, illimite`,
  timeUnits:
    'seconde minute min heure h jour journee nuit semaine mois trimestre saison semestre an annee decennie siecle instant quinzaine',
  spans: {
    through: 'au a jusqu jusque',
    between: 'entre',
    since: 'depuis',
    begins: 'commence commencent commenca debute debuta ouvre ouvert ouvrit',
    ends: 'termine terminee termina fini finit acheve achevee acheva ferme ferma prend',
  },
  currencies: 'couronnes, couronne, zlotys, zloty, forints, lires, roupies, roupie, pesos, peso, shillings',
  standsFor:
    'signifie, veut dire, abreviation, abrege, sigle, acronyme, designe, correspond, en toutes lettres, initiales',
  announces:
    'une chose, deux choses, trois choses, quatre choses, deux moyens, trois moyens, deux etapes, trois etapes, deux raisons, trois raisons, deux documents, trois documents, plusieurs choses, ce qui suit, suivants, suivantes, comme suit',
  denials:
    'refuse refusa refusent interdit interdite interdits sauf seul seule seuls seulement uniquement excepte manque manquait exclu exclus exclue exempte absent absents contre rejete peu',
  free: 'gratuit, gratuite, gratuits, gratuites, gratuitement, sans frais',
};
