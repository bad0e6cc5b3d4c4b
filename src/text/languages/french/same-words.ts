import type { SameWords } from '../contract/same-words.js';

export const sameWords: SameWords = {
  measures: `pourcent % pour_cent pourcentage pourcentages p._100; dollar $ dollars usd; euro € euros eur; livre £ livres gbp; yen ¥ yens;
    kilomètre km kilomètres; mètre m# mètres; centimètre cm centimètres; millimètre mm millimètres; mile miles; kilogramme kg kilogrammes kilo# kilos#;
    gramme g# grammes; milligramme mg milligrammes; tonne t# tonnes; litre l# litres; millilitre ml millilitres; hectare ha# hectares;
    heure h# heures; minute min minutes mn#; seconde s# sec# secondes; kilowatt kw kilowatts; megawatt mw megawatts;
    kilooctet ko# kb kilooctets; megaoctet mo# mb megaoctets; gigaoctet go# gb gigaoctets; teraoctet to# tb teraoctets; hertz hz; kilohertz khz; megahertz mhz; gigahertz ghz`,
  scales: 'mille k$ k#; million millions mio m$; milliard milliards mrd mrds md mds bn# b$',
  names: `usa us u_s états-unis états_unis états-unis_d'amérique; royaumeuni uk royaume-uni royaume_uni; ue union_européenne; onu nations_unies`,
  addresses: `téléphone ☎ tél tel téléphones numéro_de_téléphone numéros_de_téléphone; email @ e-mail emails e-mails courriel courriels mail mails mél adresse_électronique`,
  joined: `plugin plug-in plugins plug-ins; weekend week-end weekends week-ends; website site-web`,
};
