import type { SameWords } from '../contract/same-words.js';

export const sameWords: SameWords = {
  measures: `prozent % prozentsatz v.H vH# vom_Hundert; dollar $ dollars usd; euro € euros eur; pfund £ gbp; yen ¥;
    kilometer km kilometern kilometers; meter m# metern; zentimeter cm zentimetern centimeter; millimeter mm millimetern; meile meilen;
    kilogramm kg kilo# kilos#; gramm g#; milligramm mg; tonne t# tonnen to#; liter l# litern; milliliter ml millilitern; hektar ha#;
    stunde h# std stunden; minute min minuten; sekunde s# sek sekunden; kilowatt kw; megawatt mw;
    kilowattstunde kwh kilowattstunden; kilobyte kb; megabyte mb; gigabyte gb; terabyte tb; hertz hz; kilohertz khz; megahertz mhz; gigahertz ghz;
    quadratmeter qm m2 quadratmetern; stundenkilometer km/h kmh`,
  scales: 'tausend tsd k$; million mio millionen m$ mn#; milliarde mrd milliarden bn# b$; billion billionen bio#',
  names: `usa us u_s vereinigte_staaten vereinigten_staaten vereinigte_staaten_von_amerika; uk vereinigtes_königreich vereinigte_königreich vereinigten_königreich;
    eu europäische_union europäischen_union; un uno vereinte_nationen vereinten_nationen`,
  addresses: `telefon ☎ tel fon telefonnummer telefonnummern rufnummer rufnummern; email @ e-mail emails e-mails mail mails emailadresse mailadresse e-mail-adresse`,
  joined: `plugin plug-in plugins plug-ins; website web-site websites; homepage home-page; wochenende wochen-ende;
    onlineshop online-shop`,
};
