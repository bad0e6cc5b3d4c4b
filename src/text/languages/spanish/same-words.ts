import type { SameWords } from '../contract/same-words.js';

export const sameWords: SameWords = {
  measures: `porciento % por_ciento porcentaje porcentajes por_cien; dólar $ dólares usd; euro € euros eur; libra £ libras gbp; yen ¥ yenes;
    kilómetro km kilómetros kms; metro m# metros mts#; centímetro cm centímetros; milímetro mm milímetros; milla millas; kilogramo kg kilogramos kilo# kilos#;
    gramo g# gr# gramos; miligramo mg miligramos; tonelada t# toneladas; litro l# litros lts#; mililitro ml mililitros; hectárea ha# hectáreas;
    hora h# hs# hrs# horas; minuto min minutos; segundo s# seg# segundos; kilovatio kw kilovatios; megavatio mw megavatios;
    kilobyte kb; megabyte mb megabytes; gigabyte gb gigabytes; terabyte tb; hercio hz; kilohercio khz; megahercio mhz; gigahercio ghz`,
  scales: 'millón mill# millones m$ mm$ mdd#; millardo millardos',
  names: `eeuu ee_uu eeuu usa us u_s estados_unidos estados_unidos_de_américa; reinounido uk reino_unido; ue unión_europea; onu naciones_unidas`,
  addresses: `teléfono ☎ tel tfno teléfonos número_de_teléfono números_de_teléfono; email @ e-mail emails e-mails correo_electrónico dirección_electrónica`,
  joined: `plugin plug-in plugins plug-ins; sitioweb sitio-web`,
};
