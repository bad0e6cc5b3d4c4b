/**
 * Organizations that texts name by their acronym without explaining it. Other acronyms count where the article explains
 * them or their sentence shows that they act: most capitals in technical prose name no organization.
 */
export const knownAcronyms: ReadonlySet<string> = new Set(
  `aclu acm afd afp aig amd anc aoc aol arcep asean at&t bae bafta basf bbc bdi bka bmw bnd bnp bp cbs cdc cdu
  cern cia cnn cnrs cnil comecon csu darpa dea dfb dfg dgb dgsi dgse dhl dlr dod ebu ecb ecj ecowas edf efta eib epa esa espn eu europol
  faa farc fao fbi fcc fda fdp fema ffa fia fifa frontex g20 g7 g8 gop hbo hp hsbc iaea iata ibm icann icc icj icrc
  idf ieee ietf ifla ikea ilo imf inria interpol ioc ipcc ira irs isro itu itv jpl kfc kgb kpmg lapd mgm mi5 mi6 mit
  mlb nasa nasdaq nato nba nbc ncaa nfl nhl nhs nist noaa npr nra nsa nsf nypd nyu nyse oapec oas oau ocp oecd oic onu opec
  orf otan ovn pbs pkk plo psoe rai rca rfi rtl rwe sap sec sed spd sncf sony stasi ucla uefa un unctad undp unep
  unesco unhcr unicef unodc unrwa usaf usda usgs vw wada wef wfp who wipo wto wwf ymca zdf`.split(/\s+/),
);
