import type { ClaimWords } from '../contract/claim-words.js';

export const claimWords: ClaimWords = {
  idle: 'el la los las un una unos unas de del a al en es son esta estan hay exactamente actualmente total',
  alike: 'cierra/cierran abre/abren empleados/trabajadores tiene/tienen dura/tarda',
  bounds: {
    about: 'aproximadamente unos unas cerca casi alrededor',
    over: 'mas',
    under: 'menos',
    least: 'minimo',
    most: 'maximo hasta',
  },
  ranges: { opening: 'entre', joining: 'a hasta', pairing: 'y' },
  measures: `second/segundo/segundos minute/minuto/minutos/min hour/hora/horas/h day/dia/dias week/semana/semanas
    month/mes/meses year/ano/anos mm cm metre/metro/metros/m km/kilometro/kilometros mile/milla/millas
    gram/gramo/gramos/g kg/kilogramo/kilogramos/kilo/kilos tonne/tonelada/toneladas kb mb gb tb`,
  money: 'eur/euro/euros usd/dolar/dolares chf/franco/francos gbp/libra/libras mad/dirham cent/centimos/centavos',
  percent: '',
  clock: { leads: 'a las hasta desde', always: '', led: 'horas h', noon: 'mediodia', midnight: 'medianoche' },
  general: 'manual guia politica reglas regla faq notas informacion resumen bienvenida preguntas respuestas',
};
