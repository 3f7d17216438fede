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
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|twenty',
  'twenty[- ]four|thirty|forty[- ]five|forty[- ]eight|sixty|seventy[- ]two|ninety|\\d{1,3}',
);
const COUNT = any('an?', SMALL_NUMBER);
const RANGE = `${SMALL_NUMBER}(?: ?- ?| to | or | and )${SMALL_NUMBER}`;
const UNIT = `(?:(?:business|working|calendar|full|clear) )?(?:minute|min|hour|hr|day|week|month|year)s?(?:'s?)?(?: time)?`;
const AMOUNT = any(
  'an? (?:minute|hour|day|week|month) or two',
  '(?:half|quarter of) an hour|half hour',
  `${any(RANGE, COUNT)}[- ]?${UNIT}`,
  '\\d{1,3} ?h',
);
const ABOUT =
  '(?:(?:about|around|roughly|approximately|at most|the|next|following|a further|another) )*';

const MONTH_NAME = any(
  'january|february|march|april|may|june|july|august|september|october|november|december',
  '(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.?',
);
const ORDINAL = '\\d{1,2}(?:st|nd|rd|th)';
const NUMBERED = any(`${DAY}(?:st|nd|rd|th)?`);
const WEEKDAY = '(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)';
const WEEKDAY_SHORT = '(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)';
const PART_OF_DAY = '(?:morning|lunchtime|afternoon|evening|night|noon|midday)';
const NOT_PAST = '(?<!(?:last|past|previous) )';
const PERIOD = '(?:week|fortnight|month|quarter|year)';
const EDGE = '(?:the )?(?:very )?(?:end|beginning|start|middle|first half|second half)';
const AT = '(?:at|by|before|until|till|around|about|from|to|past|between|and)';
const AFTER_HOUR = beforeNoNoun(
  'on|tomorrow|today|and|to|at|sharp|the|this|in|or|if|when|even|with|for|so|latest',
);

const HOUR_NAME = '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';
const AFTER_HOUR_NAME = beforeNoNoun('on|tomorrow|today|sharp|this|at the latest|if|and|when');

const DATE = any(
  ...DATES_IN_FIGURES,
  `${NUMBERED}(?: ?(?:-|to|and|or) ?${NUMBERED})?(?: of)? ${MONTH_NAME}(?:,? ${YEAR})?${NUMBER_END}`,
  `${MONTH_NAME} ${NUMBERED}(?: ?- ?${NUMBERED})?(?:,? ${YEAR})?${NUMBER_END}`,
  `the ${ORDINAL}(?!(?: of)? ${MONTH_NAME})${beforeNoNoun('at|and|or|by|if|we|i|you|with|for|to|in|on|of|so|when|even|latest|because')}`,
  // *Any trouble that this may have caused* names no month.
  `(?!this may \\p{L})(?:in|by|until|till|before|during|for|early|late|mid-?|end of|of|this|next) ?${any('march', 'may', MONTH_NAME)}(?: ${YEAR})?${NUMBER_END}`,
  `(?:next|this|this coming|the coming|the following) (?:week|fortnight|month|quarter|year|weekend)(?! or so)`,
  '(?:by|at|on|over|before) the weekend',
  `${EDGE} of (?:the |this |next |the following |that |your )?(?:${PERIOD}|business|${MONTH_NAME})`,
  '(?<!at )(?<!at the )(?:the )?end of (?:the |this |next )?(?:day|working day|business day)',
  'close of business|cob|eob|eod|eow',
  '(?:the )?week (?:of|commencing|beginning|starting)',
  '(?:week|calendar week) \\d{1,2}',
);
const WEEKDAYS = any(
  `${NOT_PAST}${WEEKDAY}(?: week| next)?(?: ${PART_OF_DAY})?`,
  `(?:on|by|next|this|until|till|before|from|to) ${WEEKDAY_SHORT}\\.?${NUMBER_END}`,
  `${WEEKDAY_SHORT}\\.?,?(?= ${any(NUMBERED, MONTH_NAME)})`,
);
const RELATIVE = any(
  'today|tonight|tomorrow|tmrw|tmr|overnight',
  `(?:tomorrow|this|the same|that same|the next) ${PART_OF_DAY}`,
  'the (?:next|same|following) day',
  `(?:by|before|over|after|at) (?:lunch|lunchtime|teatime)`,
);

export const en: TimeWords = {
  date: [DATE],
  weekday: [WEEKDAYS],
  'relative-day': [RELATIVE],
  time: [
    `${clock(':')}(?: ?[ap]\\.?m)?`,
    `(?:1[0-2]|[1-9])(?:[:.][0-5]\\d)? ?(?:[ap]\\.m\\.?|[ap]m|o'clock)`,
    `${AT} ${clock('\\.')}${NUMBER_END}`,
    `(?:[01]\\d|2[0-4])[0-5]\\d ?(?:hrs|hours)|(?:1\\d|2[0-4]) ?h(?:rs|ours)? sharp`,
    `(?:half|quarter) (?:past|to) ${SMALL_NUMBER}`,
    `${AT} (?:1[0-2]|[1-9])${AFTER_HOUR}`,
    `(?:at|by|before|until|till|around) ${HOUR_NAME}${AFTER_HOUR_NAME}`,
    'noon|midday|midnight',
  ],
  duration: [
    `(?:with)?in(?:side)? ${ABOUT}${AMOUNT}(?! or so)`,
    `(?:give me|give us|need|needs|takes?|allow|up to|under|less than|no more than|at most|maximum|max\\.?) ${ABOUT}${AMOUNT}(?! or so)`,
    `${AMOUNT} (?:from now|from today|at most|at the latest|max|maximum|or less|or sooner)`,
    `${RANGE} ${UNIT}`,
    'within the (?:hour|day|week|month|fortnight)',
    `over the (?:next|coming) ${SMALL_NUMBER} ${UNIT}`,
  ],
  rhythm: [
    `(?:every|each)(?: single| other| second)? (?:day|morning|evening|afternoon|night|week|hour|weekday|month|${WEEKDAY}|${SMALL_NUMBER} ${UNIT})`,
    `(?:on )?${WEEKDAY}s`,
    'daily|weekly|hourly|monthly|fortnightly',
    '(?:once|twice|three times) (?:an?|every|per) (?:day|week|hour|month)',
  ],
  'lower-bound': [
    `(?:not|n't|never|cannot|nothing)(?: \\p{L}+){0,5} (?:before|earlier than|sooner than) (?:the )?${any(DATE, WEEKDAYS, RELATIVE, MONTH_NAME)}`,
    `no (?:earlier|sooner) than (?:the )?${any(DATE, WEEKDAYS, RELATIVE, MONTH_NAME)}`,
    `(?:from|as of|starting) ${any(DATE, WEEKDAYS, RELATIVE, MONTH_NAME)} (?:onwards?|on)${beforeNoNoun('we|i|and')}`,
    `(?:not )?after ${any(DATE, WEEKDAYS, MONTH_NAME)}`,
    `${any(DATE, WEEKDAYS, RELATIVE, MONTH_NAME)} at the (?:very )?(?:earliest|soonest)`,
    `at the earliest,? (?:on |in |by )?${any(DATE, WEEKDAYS, RELATIVE, MONTH_NAME)}`,
  ],
};
