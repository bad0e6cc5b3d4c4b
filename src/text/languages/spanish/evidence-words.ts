import type { EvidenceWords } from '../contract/evidence-words.js';
import { pairs } from '../pattern-sources.js';

export const evidenceWords: EvidenceWords = {
  people: `equipo equipos personal empleado empleada trabajador trabajadora miembro residente vecino vecina vecinos
    inquilino inquilina propietario propietaria cliente clienta proveedor contratista voluntario voluntaria
    estudiante alumno alumna profesor profesora padre padres madre hijo nino nina ninos adulto ciudadano ciudadana
    solicitante visitante invitado conductor usuario jefe jefa director directora direccion junta consejo comite
    comision departamento oficina servicio agencia autoridad ministerio empresa sociedad socio socia casero conserje
    portero secretaria secretario secretariado tesorero tesorera presidente presidenta funcionario medico medica
    enfermera paciente ingeniero desarrollador contable abogado juez policia tribunal gobierno alcalde alcaldesa
    ayuntamiento asociacion club universidad banco aseguradora operador companero companera superior becario
    aprendiz titular beneficiario agricultor granja hogar familia mujer mujeres hombre hombres jubilado participante
    jugador entrenador jardinero cocinero redaccion autor auditor ayudante experto asesor tecnico electricista
    bombero joven jovenes menor menores accionista comerciante fabricante escuela iglesia hospital recepcion
    contabilidad gente persona personas responsable encargado encargada delegado candidato votante contribuyente`,
  peopleForms: /e?s$/,
  definite: 'el la los las',
  moments: `diariamente, diario, semanal, semanalmente, mensual, mensualmente, trimestral, anual, anualmente, cada,
    todos los, todas las, una vez, dos veces, veces al, veces por, mediodia, medianoche, manana, mananas, tarde,
    tardes, noche, noches, madrugada, semana, primavera, verano que, otono, invierno, hoy, ayer, inmediatamente,
    enseguida, siempre, horas, pascua, navidad, principios, fin de, finales, trimestre, siglo, recientemente, pronto`,
  conditions: `si, a menos que, salvo que, siempre que, siempre y cuando, mientras, en cuanto, tan pronto, cuando,
    una vez que, en caso, hasta, antes, despues, con tal, a condicion, dentro de, a mas tardar, a partir, durante,
    tras, desde`,
  reasons: `evitar, para que, a fin de, dado que, puesto que, ya que, a causa, por eso, con el fin, gracias a,
    por culpa, a raiz`,
  duals: '',
  lengths: `${pairs('un|una|un solo|una sola|medio|media|todo el|toda la', 'minuto|hora|dia|noche|semana|mes|trimestre|temporada|semestre|curso|ano|decada|siglo')},
    hasta, mientras, indefinidamente, indefinido, para siempre, de por vida, permanentemente, ilimitado, ilimitada`,
  timeUnits:
    'segundo minuto min hora h dia noche semana mes trimestre temporada semestre ano decada siglo quincena momento',
  spans: {
    through: 'al a hasta',
    between: 'entre',
    since: 'desde',
    begins: 'empieza empezo empezaron comienza comenzo comenzaron inicio abre abrio',
    ends: 'termina termino terminaron acaba acabo finaliza finalizo concluye concluyo cierra cerro',
  },
  currencies:
    'coronas, corona, zlotys, florines, liras, lira, rupias, rupia, chelines, quetzales, bolivares, guaranies',
  standsFor:
    'significa, quiere decir, quieren decir, abreviatura, abreviado, siglas, sigla, acronimo, corresponde, corresponden, designa, responde a',
  announces:
    'una cosa, dos cosas, tres cosas, cuatro cosas, dos formas, tres formas, dos pasos, tres pasos, dos razones, tres razones, dos documentos, tres documentos, varias cosas, lo siguiente, siguientes, como sigue',
  denials:
    'rechazo rechaza nego niega negaron prohibe prohibido prohibida salvo excepto solo solamente unicamente falta falto faltaron excluido excluida exento ausente contra pocos',
  free: 'gratis, gratuito, gratuita, gratuitos, gratuitas, gratuitamente, sin coste, sin costo, libre',
};
