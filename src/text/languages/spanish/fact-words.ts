import type { FactWords } from '../contract/fact-words.js';
import { latinGivenNames } from '../latin-given-names.js';
import { factPhrases } from './fact-phrases.js';

export const facts: FactWords = {
  words: {
    article: 'el la los las lo un una unos unas',
    pronoun: `este esta esto estos estas ese esa eso aquel aquella ello el-cual ella ellos ellas nosotros yo tu usted quien que cual
      donde cuando si como aunque porque pero y o en de por para con sin sobre tras desde durante entre segun su sus mi tu
      nuestro todo todos muchos algunos otros otro otra cada ambos ninguno aqui alli hay asi tambien no`,
    of: 'de del para en',
    inner: 'de del la las los el y para sobre contra e',
    and: 'y e',
    place: 'en hacia cerca',
    placeHead:
      'ciudad ciudades pueblo villa puerto capital reino estado provincia region republica departamento municipio sultanato emirato isla distrito',
    geography: `rio lago monte montana montanas isla islas mar oceano bahia golfo estrecho valle desierto peninsula calle avenida
      plaza parque puente colina playa aeropuerto estacion estadio palacio castillo catedral abadia costa sierra`,
    organization: `universidad escuela academia instituto consejo union agencia organizacion asamblea ministerio departamento comite
      comision oficina autoridad asociacion federacion fundacion sociedad empresa compania banco parlamento senado congreso
      corte tribunal liga partido secretaria direccion policia ejercito servicio servicios grupo fondo museo biblioteca
      hospital iglesia club orquesta red institucion laboratorio observatorio centro alianza coalicion camara gobierno
      mecanismo delegacion naciones`,
    notPerson: `guerra batalla tratado ley imperio dinastia copa juegos festival dia premio campeonato revolucion edad era periodo siglo
      casa torre teatro nuevo nueva norte sur este oeste gran san santa santo primer primera constitucion declaracion plan
      proyecto programa sistema serie temporada cancion pelicula articulo capitulo conferencia cumbre mision convenio acuerdo
      los las federal interior exterior`,
    title: `sr sra srta dr dra don dona senor senora profesor profesora presidente presidenta rey reina principe princesa emperador
      papa obispo arzobispo cardenal capitan coronel comandante general almirante senador gobernador alcalde alcaldesa
      ministro ministra canciller juez jeque sultan iman rabino embajador conde duque sir lord`,
    particle: 'al el ben bin ibn abu ould de del la las los von van der da',
    saying: `dijo dice declaro afirmo anuncio explico subrayo anadio senalo indico recordo preciso considero saludo advirtio aseguro
      concluyo escribio publico elogio destaco propuso invento descubrio fundo compuso pinto murio nacio vivio estudio recibio
      felicito pidio quien`,
    by: 'por segun',
    copula: 'es era fue son eran fueron',
    former: 'ex antiguo antigua actual entonces nuevo nueva futuro difunto primer primera el la un una su',
    number: `dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho
      diecinueve veinte veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve
      treinta cuarenta cincuenta sesenta setenta ochenta noventa`,
    scale: `cien ciento cientos doscientos trescientos quinientos mil miles millon millones billon billones decena docena veintena
      treintena centenar centenares millar decenas docenas`,
    ordinal: 'primero segundo tercero',
    unit: `km m cm mm kg g mg kw mw gw hz khz mhz ghz kb mb gb tb kilometros kilometro metros metro millas pies pulgadas hectareas
      hectarea toneladas tonelada kilogramos kilos gramos litros grados segundos minutos minuto horas hora dias dia semanas
      semana meses mes anos ano ha`,
    dateLead:
      'en desde de del hasta entre y a hacia antes despues ano durante principios finales mediados verano invierno primavera otono por',
    month: 'ene feb mar abr jun jul ago sept oct nov dic setiembre',
    doubtfulMonth: '',
    clock: '',
    ordinalPart: '',
    century: 'siglo siglos',
    decade: 'anos decada decadas',
    era: 'ac dc',
    vague:
      'resultado razon problema proposito objetivo idea pregunta respuesta punto hecho ejemplo caso forma efecto resto numero cosa causa diferencia ventaja',
    numbered:
      'articulo articulos seccion capitulo pagina paginas figura tabla volumen no num numero version parte fase tipo grupo nivel linea',
    phraseEnd: 'por segun aproximadamente cada mas menos',
    plural: '',
    counting: 'de del',
    wordForWord: 'termino sigla palabra',
    closingHead: '',
    legalForm: '',
    hyphened: '',
    relative: 'quien',
    auxiliary: 'ha',
    notSpeaking: '',
    born: 'nacido nacida',
  },
  phrases: factPhrases,
  endings: {
    adjective:
      'al ales ico ica icos icas ano ana anos anas ense enses eo ea eos eas ivo iva ivos ivas ario aria arios arias abe abes ol ola oles olas ial iales uridad unido unidos unida unidas',
    attribute: '',
    descriptor: '',
    inflected: '',
    decade: '',
    adverb: '',
  },
  givenNames: latinGivenNames,
};
