import {
  any,
  beforeNoNoun,
  clock,
  DATES_IN_FIGURES,
  DAY,
  NUMBER_END,
  type TimeWords,
  YEAR,
} from './time-words.ts';

const HOUR = '(?:una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce)';
const SMALL_NUMBER = any(
  `un|${HOUR}|catorce|quince|veinte|veinticuatro|treinta|cuarenta(?: y (?:cinco|ocho))?`,
  'sesenta|setenta y dos|noventa|\\d{1,3}',
);
const RANGE = `${SMALL_NUMBER}(?: ?- ?| a | o | y )${SMALL_NUMBER}`;
const UNIT =
  '(?:minutos?|mins?|horas?|hs?|dias?|semanas?|mes(?:es)?|anos?)(?: (?:habil(?:es)?|laborables?|naturales|corridos))?';
const AMOUNT = any(
  `${any(RANGE, SMALL_NUMBER)} ?${UNIT}`,
  'media hora',
  'hora y media',
  'una hora y media',
);
const WITHIN = any(
  'en|dentro de|antes de|maximo|como maximo',
  '(?:en )?(?:el|un) plazo(?: maximo)?(?: de)?|en menos de|en un maximo de|en no mas de|a mas tardar en',
  'en (?:las?|los?) (?:proxim[oa]s|siguientes)',
  'durante (?:las?|los?) (?:proxim[oa]s|siguientes)',
);
const ABOUT = '(?:unos |unas |aproximadamente |alrededor de |como maximo |maximo )?';

const MONTH_NAME =
  '(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre)';
const WEEKDAY = '(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)';
const PART_OF_DAY =
  '(?:(?:por|en|a) la (?:manana|tarde|noche)|a primera hora(?: de la (?:manana|tarde))?|a ultima hora(?: de la tarde)?|al? mediodia|temprano|sin falta)';
const NOT_PAST = '(?! pasad[oa]| anterior)';
const COMING = '(?:que viene|proxim[oa]|siguiente|entrante)';
const EDGE =
  '(?:finales|fines|fin|final|principios|mediados|comienzos|primeros|inicios|primera quincena|segunda quincena)';

const HOUR_SAID = any(
  `${clock('[:.h]')}(?: ?h(?:s|oras)?)?`,
  `(?:[01]?\\d|2[0-4]) ?h(?:s|oras)?`,
  `(?:[01]?\\d|2[0-4]|${HOUR})${beforeNoNoun('y|menos|de la|del|en|como|a|o|le|te|os|les|para|con|si|pero|hoy|manana')}`,
);

const DATE = any(
  ...DATES_IN_FIGURES,
  `(?:${DAY}º?|uno|primero)(?: ?(?:-|al?|o|y) ?${DAY})? de ${MONTH_NAME}(?: del? ${YEAR})?`,
  `(?:en|a|hasta|para|durante|antes de|de aqui a|este|proximo|${EDGE} de) ${MONTH_NAME}(?: del? ${YEAR})?`,
  `(?:el|al|del)(?: proximo)? dia ${DAY}${NUMBER_END}`,
  `(?:el|al|antes del|hasta el|para el) ${DAY}${NUMBER_END}${beforeNoNoun('a|por|y|o|como|sin|aunque|antes|para|le|les|te|os')}`,
  '(?:esta|la proxima|la siguiente) (?:misma )?(?:semana|quincena)',
  `la (?:semana|quincena) ${COMING}`,
  `(?:este|el proximo|el siguiente)(?: mismo)? (?:mes|ano|trimestre|fin de semana)`,
  `el (?:mes|ano|trimestre|fin de semana) ${COMING}`,
  `(?:a |al |antes de |hasta )?${EDGE} del? (?:la |el |esta |este |la proxima |el proximo )?(?:semana|mes|ano|trimestre|dia|jornada)(?: ${COMING})?`,
  'el fin de semana|al? cierre (?:de la jornada|del dia)',
  'semana (?:del?|\\d{1,2})(?: \\d{1,2})?|a lo largo de (?:la|esta) semana|(?:entre|dentro de|en) esta semana',
);
const WEEKDAYS = `(?:este |proximo )?${WEEKDAY}(?: (?:que viene|proximo|mismo))?${NOT_PAST}(?: ${PART_OF_DAY})?`;
const TOMORROW = `(?<!(?:la|esta|buena) )manana(?: mismo)?(?: ${PART_OF_DAY})?`;
const RELATIVE = any(
  `hoy(?! en dia| por hoy)(?: mismo)?(?: ${PART_OF_DAY})?`,
  `pasado manana(?: ${PART_OF_DAY})?`,
  `(?:(?:a lo largo de|durante) )?${TOMORROW}`,
  'esta (?:misma )?(?:tarde|noche|manana)|al dia siguiente|el mismo dia',
  '(?:a lo largo de|durante|en el transcurso de|en) (?:la|el) (?:manana|tarde|dia)(?: de (?:hoy|manana))?',
  '(?:a lo largo|en el transcurso) del dia(?: de (?:hoy|manana))?',
);
const ANY_DAY = any(DATE, WEEKDAYS, RELATIVE);

export const es: TimeWords = {
  date: [DATE],
  weekday: [WEEKDAYS],
  'relative-day': [RELATIVE],
  time: [
    `(?:a|de|sobre|hacia|hasta|entre|desde|y|tipo) las? ${HOUR_SAID}(?: y (?:media|cuarto|diez|veinte|cinco)| menos (?:cuarto|diez|veinte|cinco))?(?: de la (?:manana|tarde|noche)| del mediodia| en punto)?`,
    `${clock(':')}(?: ?h(?:s|oras)?)?`,
    `${clock('[.h]')} ?(?:h(?:s|oras)?)`,
    `(?:1[0-2]|[1-9])(?:[:.][0-5]\\d)? ?(?:[ap]\\.? ?m\\.?)`,
    `de (?:[01]?\\d|2[0-4]) a (?:[01]?\\d|2[0-4])(?: ?h(?:s|oras)?)?${NUMBER_END}${beforeNoNoun('de|y|todos')}`,
    'al? mediodia|a medianoche|a media (?:manana|tarde)',
  ],
  duration: [
    `${WITHIN} ${ABOUT}${AMOUNT}`,
    `(?:de|entre) ${RANGE} ${UNIT}`,
    `${RANGE} ${UNIT}`,
    `${AMOUNT} (?:como maximo|maximo|a lo sumo|como mucho)`,
    '(?:en|dentro de) (?:un dia|una semana|un mes)',
  ],
  rhythm: [
    `cada (?:dia|manana|tarde|noche|hora|semana|mes|${WEEKDAY}|${SMALL_NUMBER} ${UNIT})`,
    `todos los (?:dias|${WEEKDAY}s?|meses)|todas las (?:mananas|tardes|noches|semanas)`,
    `los (?:lunes|martes|miercoles|jueves|viernes|sabados|domingos)`,
    'a diario|diariamente|(?:una vez|dos veces) (?:al dia|por semana|a la semana)',
  ],
  'lower-bound': [
    `no(?: \\p{L}+){0,5} antes del?(?: el| la)? ?${any(ANY_DAY, MONTH_NAME)}`,
    `(?:a partir|despues|pasado)(?: del?)? (?:el |la )?${any(ANY_DAY, MONTH_NAME)}`,
    `desde (?:el |la )?${any(ANY_DAY, MONTH_NAME)}(?: en adelante)?`,
    `${ANY_DAY},? como (?:muy )?pronto|como (?:muy )?pronto,? (?:el |en |a |hasta el )?${any(ANY_DAY, MONTH_NAME)}`,
  ],
};
