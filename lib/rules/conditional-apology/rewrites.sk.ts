import { replaceWords } from '../../checker/rewrites.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { sayInstead } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { blank } from '../../checker/blanks.ts';
import { asSaidIn, sorryForBlank } from '../../languages/grammar/sk-say.ts';
import type { Habits } from '../../languages/habits.ts';
import type { Span } from '../../text/span.ts';

const APOLOGY =
  '(?:tak )?(?:ospravedl[nň]uje(?:m|me) sa(?: (?:v[aá]m|ti))?|prep[aá][cč](?:te)?|odpus[tť](?:te)?|(?:mrz[ií] (?:ma|n[aá]s)|(?:ma|n[aá]s) mrz[ií]|je (?:mi|n[aá]m)) to(?: [lľ][uú]to)?|mrz[ií] (?:ma|n[aá]s) to|sorry|pardon)';
const IF = '(?:ak|pokia[lľ]|jestli)';
/** *…, ak sme vás vyrušili*. */
const IF_BEHIND = new RegExp(`(?<=^[^,]{3,60}), ${IF} (?=\\p{L})`, 'iu');
/** *Ak vám tým vznikla škoda, je mi to ľúto.* */
const IF_BEFORE = new RegExp(
  `^${IF} (?<harm>[^,;:]+), (?<apology>${APOLOGY})(?<stop>[.!…]*)$`,
  'iu',
);
const DOUBT =
  /(?<!\p{L})(?:azda|sn[aá][dď]|n[aá]hodou|pr[ií]padne|nebodaj|mo[zž]no|nejako|akoko[lľ]vek|eventu[aá]lne|v nie[cč]om) /giu;
/** Words that leave it open whom or what it hit. */
const OPEN =
  /(?<!\p{L})(?:by|kto|koho|komu|nie(?:kto|koho|komu|[cč]o|ktor\p{L}*)|[aá]no|naozaj|[cč]o i len|niektor\p{L}*|s[uú]|je|m[aá]te|c[ií]tite|akoko[lľ]vek)(?!\p{L})/iu;
const PAST = /\p{L}(?:l|la|lo|li)(?!\p{L})/u;
/** On folded text: an apology as friends say it stays one. */
const PLAIN = /(?<!\p{L})(?:sorry|sory|sorac|pardon|prepac\p{L}*|odpust\p{L}*)(?!\p{L})/u;

/** The harm is a blank; as friends say it where it was said so. */
export const apology = (habits: Habits, sentence: Sentence): string =>
  sorryForBlank(asSaidIn(sentence, habits), PLAIN.test(sentence.folded));

/** *Za prípadné nepríjemnosti*: a doubt and its noun. */
const DOUBTED_NOUN =
  /(?<=(?<!\p{L})za )(?:ak[eé]ko[lľ]vek |(?:ak[eé]ko[lľ]vek )?(?:(?:pr[ií]padn|eventu[aá]ln|mo[zž]n|potenci[aá]ln)(?:[eéýyuú]|[ée]ho))) \p{L}+/iu;

/** The same apology stated as fact: *že* in place of *ak*, or the harm as a blank. */
export function rewrites(sentence: Sentence, _: Span, { habits }: RuleContext): Rewrite[] {
  return [
    ...stated(sentence),
    ...named(sentence),
    ...sayInstead(sentence, apology(habits, sentence)),
  ];
}

function stated(sentence: Sentence): Rewrite[] {
  const { harm = '', apology: said = '', stop = '' } = IF_BEFORE.exec(sentence.text)?.groups ?? {};
  if (harm !== '')
    return isTold(harm) ? [replaceWords(sentence, `${opened(said)}, že ${told(harm)}${stop}`)] : [];
  const clause = IF_BEHIND.exec(sentence.text);
  if (!clause) return [];
  const behind = sentence.text.slice(clause.index + clause[0].length);
  if (!isTold(behind)) return [];
  return [
    {
      start: sentence.start + clause.index,
      end: sentence.end,
      replacement: `, že ${told(behind)}`,
    },
  ];
}

const isTold = (harm: string): boolean => PAST.test(harm) && !OPEN.test(told(harm));
const told = (harm: string): string => harm.replace(DOUBT, '');

/** *Je mi to ľúto* leads on to *že* without its *to*. */
const opened = (apology: string): string => {
  const words = apology
    .replace(/^tak /iu, '')
    .replace(/^(ma|n[aá]s) (mrz[ií]) to$/iu, '$2 $1')
    .replace(/ to(?= |$)/iu, '');
  return words.charAt(0).toUpperCase() + words.slice(1);
};

function named(sentence: Sentence): Rewrite[] {
  const doubted = DOUBTED_NOUN.exec(sentence.text);
  if (!doubted) return [];
  const start = sentence.start + doubted.index;
  return [replaceWords({ start, end: start + doubted[0].length }, blank('čo konkrétne'))];
}
