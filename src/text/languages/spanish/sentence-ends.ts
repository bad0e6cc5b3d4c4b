import type { SentenceEnds } from '../contract/sentence-ends.js';

export const sentenceEnds: SentenceEnds = {
  abbreviations: {
    inside: `Sr Sra Srta Sres Sras D Dª Dña Dn Dr Dra Dres Prof Profa Lic Ing Arq Gral Cnel Cap Tte Sto Sta Fr Mons Excmo Excma Ilmo
      Ud Uds Vd Vds p.ej ej aprox Avda Av Cía Depto Pdte Exc EE`,
    number: `núm núms n nº nro Nro nros págs pág p pp art arts cap caps vol tomo t fig ene feb mar abr may jun jul ago sept sep set oct nov dic
      hab ed tel tfno apdo inc incs ap lit párr v ver s dpto dto Dto Res Resol Disp exp piso Mz`,
    open: 'EE.UU EE.UU.A UU Bs.As CC.AA RR.HH JJ.OO FF.AA CC.OO DD.HH RR.PP NN.UU FF.CC SS.MM AA.VV a.C d.C a.m p.m S.A S.L ss',
    end: 'etc',
  },
  openers: 'Hoy Además Después Posteriormente Actualmente Dos Tres Uno Una',
  hasOrdinalStop: false,
};
