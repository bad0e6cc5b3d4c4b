import type { FactWords } from '../contract/fact-words.js';

export const factPhrases: FactWords['phrases'] = {
  office: `président, présidente, vice-président, vice-présidente, premier ministre, première ministre, ministre,
      ministre de l'intérieur, secrétaire général, secrétaire générale, secrétaire d'état, secrétaire, directeur général,
      directrice générale, directeur, directrice, président-directeur général, pdg, chef, cheffe, chef d'état,
      chef de la police, roi, reine, prince, empereur, sultan, émir, pape, archevêque, évêque, maire, gouverneur,
      gouverneure, chancelier, chancelière, ambassadeur, ambassadrice, commissaire, commandant, fondateur, fondatrice,
      cofondateur, propriétaire, rédacteur en chef, porte-parole, leader, recteur, doyen, professeur, professeure,
      procureur général, procureur, trésorier, capitaine, entraîneur, sélectionneur, représentant, sénateur, député, wali,
      auteur, inventeur, architecte, compositeur, coordinateur, inspecteur général, haut-commissaire, préfet`,
  holding: `a été élu, a été élue, a été nommé, a été nommée, fut nommé, fut élu, est devenu, est devenue, a été,
      est nommé, est élu, est aussi, est actuellement`,
  definer: "signifie, désigne, veut dire, est le sigle de, est l'acronyme de, est l'abréviation de",
  percent: 'pour cent, pourcent, points de pourcentage',
  currency:
    'euros, euro, dollars, dollar, livres, livres sterling, yens, yuans, dirhams, dirham, dinars, francs, roubles, centimes',
  region: `Syrie, Palestine, Grande-Bretagne, Angleterre, Écosse, Pays de Galles, Union soviétique, URSS, Birmanie, Prusse, Perse,
      Tibet, Îles Comores, Afrique du Nord, Afrique de l'Ouest, Afrique de l'Est, Afrique centrale, Afrique subsaharienne,
      Moyen-Orient, Proche-Orient, Maghreb, Sahel, Sahara, Émirats, Hollande,
      Balkans, Sibérie, Londres, Paris, Berlin, Rome, Madrid, Vienne, Moscou, Pékin, Tokyo, Le Caire, Rabat, Casablanca,
      Tanger, Marrakech, Tunis, Alger, Genève, Bruxelles, Lyon, Marseille, New York, Varsovie, Istanbul, Bagdad, Damas,
      Beyrouth, Riyad, Doha, Dubaï, Lisbonne, Athènes, Barcelone, Montréal, Québec`,
};
