import type { SameWords } from '../contract/same-words.js';

export const sameWords: SameWords = {
  measures: `percent % percentage percentages pct per_cent percents; dollar $ dollars usd; euro € euros eur; pound £ pounds gbp lb# lbs#; yen ¥ jpy;
    kilometer km kilometers kilometre kilometres kms; meter m# meters metre metres; centimeter cm centimeters centimetre centimetres;
    millimeter mm millimeters millimetre millimetres; mile mi# miles; foot ft# feet; yard yd# yds#; kilogram kg kilograms kilogramme kilogrammes kilo# kilos# kgs;
    gram g# grams gramme grammes; milligram mg milligrams; tonne t# tonnes; ounce oz ounces; liter l# liters litre litres; milliliter ml milliliters millilitre millilitres;
    hectare ha# hectares; hour h# hr# hrs# hours; minute min mins minutes; second s# sec# secs#; kilowatt kw kilowatts; megawatt mw megawatts;
    kilobyte kb kilobytes; megabyte mb megabytes; gigabyte gb gigabytes; terabyte tb terabytes; hertz hz; kilohertz khz; megahertz mhz; gigahertz ghz;
    mph miles_per_hour miles_an_hour`,
  scales: 'thousand k$; million m$ mn# mln# millions; billion b$ bn billions; trillion tn# trillions',
  names: `usa us u_s united_states united_states_of_america; uk u_k united_kingdom; eu e_u european_union; un u_n united_nations`,
  addresses: `phone ☎ phones telephone telephones tel phone_number phone_numbers telephone_number telephone_numbers; email @ e-mail emails e-mails mails email_address email_addresses e-mail_address mail_address`,
  joined: `online on-line; offline off-line; website web-site web_site websites web-sites; database data-base databases data-bases;
    homepage home-page homepages; weekend week-end weekends week-ends; helpdesk help-desk help_desk`,
};
