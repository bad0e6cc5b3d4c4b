import type { FactWords } from '../contract/fact-words.js';

export const factPhrases: FactWords['phrases'] = {
  office: `presidente, presidenta, vicepresidente, vicepresidenta, primer ministro, primera ministra, ministro, ministra,
      secretario general, secretaria general, secretario de estado, secretario, director general, directora general, director,
      directora, director ejecutivo, consejero delegado, jefe, jefa, jefe de estado, jefe de policía, rey, reina, príncipe,
      emperador, sultán, emir, papa, arzobispo, obispo, alcalde, alcaldesa, gobernador, gobernadora, canciller, embajador,
      embajadora, comisario, comandante, fundador, fundadora, cofundador, propietario, redactor jefe, portavoz, líder,
      rector, rectora, decano, profesor, profesora, fiscal general, fiscal, tesorero, capitán, entrenador, seleccionador,
      representante, senador, senadora, diputado, autor, autora, inventor, arquitecto, compositor, coordinador,
      inspector general, alto comisionado`,
  holding:
    'fue elegido, fue elegida, fue nombrado, fue nombrada, ha sido, se convirtió en, es también, es actualmente, fue el primer, ejerce como',
  definer: 'significa, quiere decir, designa, se refiere a, son las siglas de, es la sigla de, es el acrónimo de',
  percent: 'por ciento, puntos porcentuales',
  currency:
    'euros, euro, dólares, dólar, libras, libras esterlinas, yenes, yuanes, dírhams, dirhams, dinares, francos, rublos, pesos, céntimos, pesetas',
  region: `Estados Unidos, EE.UU, Gran Bretaña, Inglaterra, Escocia, Gales, Unión Soviética, URSS, Siria, Palestina, Birmania, Prusia,
      Persia, Tíbet, Islas Comoras, Oriente Medio, Oriente Próximo, Sahel, Sáhara, Holanda, Balcanes, Siberia,
      California, Texas, Florida, Cataluña, Andalucía, Galicia, País Vasco, Londres, París, Berlín, Roma, Madrid, Barcelona,
      Sevilla, Valencia, Viena, Moscú, Pekín, Tokio, El Cairo, Rabat, Casablanca, Tánger, Marrakech, Túnez, Argel, Ginebra,
      Bruselas, Varsovia, Estambul, Bagdad, Damasco, Beirut, Riad, Doha, Dubái, Nueva York, Los Ángeles, San Francisco,
      Chicago, Boston, Washington, Lisboa, Atenas, Buenos Aires, Ciudad de México, Lima, Bogotá, Arabia Saudita`,
};
