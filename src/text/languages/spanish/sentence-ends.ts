import type { SentenceEnds } from '../contract/sentence-ends.js';

export const sentenceEnds: SentenceEnds = {
  abbreviations: {
    inside: `Sr Sra Srta Sres Sras D Dª Dña Dn Dr Dra Dres Prof Profa Lic Ing Arq Gral Cnel Cap Tte Sto Sta Fr Mons Excmo Excma Ilmo
      Ud Uds Vd Vds p.ej ej aprox Avda Av Cía Depto Pdte Exc EE`,
    number:
      'núm núms n nº págs pág p pp art arts cap caps vol tomo t fig ene feb mar abr may jun jul ago sept sep oct nov dic hab ed tel apdo',
    open: 'EE.UU EE.UU.A UU a.C d.C a.m p.m S.A S.L ss',
    end: 'etc',
  },
  openers: 'Hoy Además Después Posteriormente Actualmente Dos Tres Uno Una',
  hasOrdinalStop: false,
};
