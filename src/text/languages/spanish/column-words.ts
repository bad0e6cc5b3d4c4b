import type { ColumnWords } from '../contract/column-words.js';

export const columnWords: ColumnWords = {
  roles: {
    holder: {
      asked: 'pertenece posee responsable encarga dirige gestiona lleva cuida dueno',
      labels:
        'propietario propietaria titular responsable director directora encargado encargada gestor contacto dueno duena persona',
    },
    approver: {
      asked: 'aprueba autoriza firma decide concede valida',
      labels: 'aprobador aprobacion autorizacion firmante decision visto',
    },
    teacher: {
      asked: 'ensena imparte da forma habla presenta',
      labels: 'profesor profesora docente instructor instructora formador formadora ponente monitor monitora',
    },
    winner: {
      asked: 'gano ganaron gana recibio obtuvo llevo',
      labels: 'ganador ganadora vencedor vencedora premiado premiada galardonado galardonada',
    },
    author: {
      asked: 'escribio escrito redacto pinto compuso',
      labels: 'autor autora pintor pintora compositor compositora',
    },
    founder: {
      asked: 'fundo fundado creo',
      labels: 'fundador fundadora',
    },
    price: {
      asked: 'cuesta cuestan pagar paga caro vale precio',
      labels: 'precio coste costo tarifa importe cuota tasa',
    },
    capacity: {
      asked: 'personas gente caben cabe admite sentarse entran',
      labels: 'aforo plazas capacidad asientos',
    },
    duration: {
      asked: 'dura duran tarda lleva',
      labels: 'duracion tiempo periodo plazo',
    },
    deadline: {
      asked: 'inscribirse entregar presentar solicitud inscripcion solicitar termina vence acaba',
      labels: 'plazo limite vencimiento cierre fin fecha',
    },
    start: {
      asked: 'empieza comienza abre inicia',
      labels: 'inicio comienzo fecha hora apertura dia',
    },
    place: {
      asked: 'encuentra queda guarda reune celebra',
      labels: 'lugar sala ubicacion sitio direccion edificio planta',
    },
  },
  implied: 'hacer hace hacen usa usan usar necesita necesitan obtiene envio dio',
  kinEndings: 'or ora dor dora cion miento ador ante',
};
