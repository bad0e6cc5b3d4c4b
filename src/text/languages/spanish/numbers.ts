import type { Numbers } from '../contract/numbers.js';

export const numbers: Numbers = {
  counts: [
    {
      from: 2,
      words: `dos tres/tercer/tercero/tercera cuatro/cuarto/cuarta cinco/quinto/quinta seis/sexto/sexta siete/septimo/septima
        ocho/octavo/octava nueve/noveno/novena diez/decimo/decima once doce trece catorce quince dieciseis diecisiete dieciocho
        diecinueve veinte veintiuno/veintiun veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve`,
    },
    { from: 30, step: 10, words: 'treinta cuarenta cincuenta sesenta setenta ochenta noventa' },
  ],
  others: {
    cero: 0,
    un: 1,
    uno: 1,
    una: 1,
    primer: 1,
    primero: 1,
    primera: 1,
    segundo: 2,
    segunda: 2,
    cien: 100,
    ciento: 100,
    doscientos: 200,
    trescientos: 300,
    cuatrocientos: 400,
    quinientos: 500,
    seiscientos: 600,
    setecientos: 700,
    ochocientos: 800,
    novecientos: 900,
  },
  scales: { mil: 1e3, millon: 1e6, millones: 1e6, billon: 1e12, billones: 1e12 },
  fractions: 'medio media cuarto',
  joint: 'y',
};
