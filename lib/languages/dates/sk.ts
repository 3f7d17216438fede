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

const SMALL_NUMBER = any(
  'jeden|jedn(?:u|ej|eho)|dva|dve|dvoch|tri|troch|styri|styroch|pat|piatich|sest|siestich|sedem|siedmich',
  'osem|osmich|devat|deviatich|desat|desiatich|dvanast(?:ich)?|strnast(?:ich)?|patnast(?:ich)?',
  'dvadsat(?:styri|pat)?|dvadsiatich(?: styroch)?|tridsat|tridsiatich|styridsat(?:osem|pat)?|styridsiatich osmich',
  'sestdesiat|sedemdesiatdva|\\d{1,3}',
);
const RANGE = `${SMALL_NUMBER}(?: ?- ?| az | alebo | ci )${SMALL_NUMBER}`;
const UNIT =
  '(?:(?:pracovn(?:ych|e|y|eho)|kalendarnych|cel(?:ych|e)) )?(?:minut[auy]?|min|hodin[auy]?|hod|h|dni|dn[ai]|den|tyzdn(?:ov|e|a)|tyzden|mesiac(?:ov|e|a)?|rok(?:ov|y|a)?)';
const AMOUNT = any(
  `${any(RANGE, SMALL_NUMBER)} ?${UNIT}`,
  '(?:pol|stvrt) ?hodin[yuae]|polhodin[yuae]|hodin[yu]|minut[yu]|tyzdna|tyzden|mesiaca?|roka?|dna|den',
);
const LATE_BY = '(?<!(?:mesk|omesk|oneskor|predlz|posun|zdrz|skrat|neskor|zvys|zniz)\\p{L}* )';

const MONTH_OF =
  '(?:januara|februara|marca|aprila|maja|juna|jula|augusta|septembra|oktobra|novembra|decembra)';
const MONTH_IN =
  '(?:januari|februari|marci|aprili|maji|juni|juli|auguste|septembri|oktobri|novembri|decembri)';
const MONTH_TO =
  '(?:januaru|februaru|marcu|aprilu|maju|junu|julu|augustu|septembru|oktobru|novembru|decembru)';
const WEEKDAY = any(
  '(?:pondel|utor|stvrt|piat)(?:ok|ka|ku|kom)',
  'stred(?:a|u|y|ou)|sobot(?:a|u|y|e|ou)|nedel(?:a|u|e|i|ou)',
);
const PART_OF_DAY =
  '(?:skoro )?(?:rano|vecer|poobede|doobeda|doobedu|dopoludnia|predpoludnim|popoludni|na obed|v noci|okolo obeda)';
const NOT_PAST = '(?<!(?:minul|predosl|posledn)\\p{L}{1,3} )';
const THIS_OR_NEXT = '(?:tento|tohto|buduci|buduceho|nasledujuci|nasledujuceho|pristi)';
const PERIOD = '(?:tyzd(?:en|na|ni)|mesiac[ia]?|rok[ua]?|stvrtrok[ua]?|kvartal[ua]?)';
const BEFORE_HOUR = '(?:o|do|od|po|pred|okolo|medzi|najneskor|na|a)';
/** These may as well count things (*o druhej objednávke*), the later ones hardly. */
const SMALL_HOUR = '(?:jednej|druhej|tretej|stvrtej|piatej|siestej)';
const LARGE_HOUR =
  '(?:siedmej|osmej|deviatej|desiatej|(?:jeden|dva|tri|str|pat|sest|sedem|osem)nastej)';
const AFTER_NUMBER = beforeNoNoun(
  'a|alebo|aj|pri|pred|hod|h|rano|vecer|poobede|najneskor|v|vo|na|vam|ti|ked|aby|ak|dnes|zajtra|prid\\p{L}*|zavol\\p{L}*',
);

const DATE = any(
  ...DATES_IN_FIGURES,
  `(?:dna|do|od|k|ku) ${DAY}\\.${DAY}(?!\\.?\\d)`,
  `${DAY}\\.?(?: ?(?:-|az|alebo|a|do) ?${DAY}\\.?)? ${any(MONTH_OF, MONTH_IN, MONTH_TO)}(?: ${YEAR})?`,
  `(?:do|k|ku|dna) ${DAY}\\.${NUMBER_END}${AFTER_NUMBER}`,
  `(?:do|pocas|koncom|konca|zaciatkom|polovice|polovici|polovicou|priebehu) ${MONTH_OF}(?: ${YEAR})?`,
  `(?:v|vo) (?:polovici )?${any(MONTH_IN, MONTH_OF)}(?: ${YEAR})?`,
  `${THIS_OR_NEXT} (?:${PERIOD}|vikend)`,
  `(?:do |pred |ku? |v )?(?:konc(?:a|om|u)|zaciatk(?:u|om)|polovic(?:e|i|ou)|priebehu|pocas) (?:${THIS_OR_NEXT} |pracovneho |aktualneho )?(?:${PERIOD}|dna|pracovnej doby)`,
  '(?:cez|na|do|po|pred) vikend[ue]?',
  '(?:\\d{1,2}\\. |v )tyzd(?:en|ni|na)(?: \\d{1,2})?',
);
const WEEKDAYS = `${NOT_PAST}${WEEKDAY}(?: ${PART_OF_DAY})?`;
const RELATIVE = any(
  `(?:este |do |uz )?(?:dnes|dneska|zajtra|pozajtra|zajtrajska)(?: ${PART_OF_DAY})?`,
  '(?:dnesn|zajtrajs)(?:y|i|eho|ieho|om|ej|iu|u)(?: (?:den|dna|dni|vecera?|rana?))?',
  'do (?:rana|vecera|obeda|poludnia|polnoci|noci)',
  PART_OF_DAY,
);
const ANY_DAY = any(DATE, WEEKDAYS, RELATIVE);
const IN = '(?:v |vo |na |od |po |do |o )?';

export const sk: TimeWords = {
  date: [DATE],
  weekday: [WEEKDAYS],
  'relative-day': [RELATIVE],
  time: [
    `${clock(':')}(?: ?h(?:od(?:in[ey]?)?)?)?`,
    `${clock('[.:]')} ?h(?:od(?:\\.|in[ey]?)?)?`,
    `${BEFORE_HOUR} ${clock('\\.')}${NUMBER_END}`,
    `${BEFORE_HOUR} (?:[01]?\\d|2[0-4])(?:-?(?:ej|tej|mej)|\\. ?(?:hodin[eyu]|hod)| ?h(?:od)?)`,
    `(?:o|pred|okolo|od|po) (?:[01]?\\d|2[0-4])\\.?${NUMBER_END}${AFTER_NUMBER}`,
    `${BEFORE_HOUR} ${any(SMALL_HOUR, 'jednu|dve|tri|styri')}${AFTER_NUMBER}`,
    `${BEFORE_HOUR} ${LARGE_HOUR}`,
    `(?:stvrt |tristvrte )?na ${any(SMALL_HOUR, LARGE_HOUR, 'jednu|dve|tri|styri|pat|sest|sedem|osem|devat|desat')}${AFTER_NUMBER}`,
    `(?:${BEFORE_HOUR} )?pol ${any(SMALL_HOUR, LARGE_HOUR)}`,
    'napoludnie|na poludnie|o polnoci|na obed',
  ],
  duration: [
    `(?:do|behom|v priebehu|v lehote|najneskor do|maximalne|max\\.?) (?:najblizsich |nasledujucich |dalsich |najneskor |asi |maximalne )?${AMOUNT}`,
    `za (?:asi |priblizne |zhruba )?${any(`${any(RANGE, SMALL_NUMBER)} ?${UNIT}`, 'hodinu|polhodinu|pol hodiny|tyzden')}`,
    `${LATE_BY}o (?:asi |maximalne |priblizne |zhruba )?${AMOUNT}`,
    `${RANGE} ${UNIT}`,
    `${AMOUNT} (?:maximalne|najviac|najneskor)`,
  ],
  rhythm: [
    `kazd(?:y|u|e|ych)(?: druhy| druhu)? (?:den|tyzden|mesiac|rano|vecer|hodinu|${WEEKDAY}|${SMALL_NUMBER} ${UNIT})`,
    '(?:v |po )?(?:pondelk|utork|stvrtk|piatk)y|denne|tyzdenne|mesacne|kazdodenne',
    '(?:raz|dvakrat|trikrat) (?:denne|za den|za tyzden|tyzdenne|do tyzdna)',
  ],
  'lower-bound': [
    `(?:nie |ne\\p{L}+ )?(?:naj)?skor (?:ako|nez) ${IN}${ANY_DAY}`,
    `(?<!co )najskor ${IN}${ANY_DAY}`,
    `(?:az )?od ${any(ANY_DAY, MONTH_OF)}`,
    `(?:az )?po ${any(DATE, WEEKDAY, MONTH_IN, 'vikende')}`,
    `${IN}${ANY_DAY} najskor`,
  ],
};
