import type { WordForms } from '../contract/word-forms.js';
import { stemSpanish } from './stem-spanish.js';

export const wordForms: WordForms = {
  stem: stemSpanish,
  irregular: {
    verbs: `tener tuvo tuvieron tiene tienen; hacer hizo hicieron hecho hecha hace hacen; decir dijo dijeron dicho dice dicen; poner puso pusieron puesto pone ponen;
      venir vinieron viene vienen; traer trajo trajeron; poder pudo pudieron puede pueden; querer quiso quiere quieren; saber supo supieron;
      dar dio dieron; ver vio vieron visto; morir murio murieron muerto muere mueren; nacer nacio; escribir escrito escrita escritos escritas;
      abrir abierto abierta; romper roto rota; volver vuelto vuelve vuelven; devolver devuelto; resolver resuelto resuelta resuelve;
      perder pierde pierden; empezar empieza empiezan; comenzar comienza comienzan; encontrar encuentra encuentran; mostrar muestra muestran;
      demostrar demuestra; contar cuentan; seguir sigue siguen siguio siguieron; conseguir consigue consiguio consiguieron; perseguir persigue persiguio;
      pedir pide piden pidio; servir sirve sirven sirvio; elegir elige eligio eligieron; producir produce produjo produjeron;
      conducir conduce condujo condujeron; introducir introduce introdujo; reducir reduce redujo; traducir traduce tradujo;
      construir construye construyo construyeron construyendo; destruir destruye destruyo destruyeron; constituir constituye constituyo constituyendo;
      incluir incluye incluyen incluyo; contribuir contribuye contribuyo; sustituir sustituye sustituyo; distribuir distribuye; jugar juega juegan;
      sentir siente sintio; convertir convierte convirtio convirtieron; referir refiere refirio; mantener mantiene mantuvo; obtener obtiene obtuvo;
      contener contiene contuvo; componer compuesto compone; proponer propuesto propuso propone; imponer impuesto impuso; caer cayo cayeron;
      leer leyo; creer creyo; huir huyo huyeron; cubrir cubierto; descubrir descubierto descubierta; describir descrito; crear creo;
      proteger protegia protegian protege; dirigir dirige dirigio; exigir exige exigio; surgir surge surgio; vivir vivia vivian; haber habia`,
    kin: 'morir muerte muertes; perder perdida perdidas; normandos normando normanda normandas; producir producto productos; elegir eleccion elecciones',
  },
};
