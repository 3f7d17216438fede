import { apologiesIn } from '../../checker/apologies.ts';
import { blank } from '../../checker/blanks.ts';
import { replaceSentence } from '../../checker/rewrites.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { spanishReader } from '../../languages/address.ts';
import type { Habits } from '../../languages/habits.ts';
import { wordPattern } from '../../text/words.ts';
import type { Span } from '../../text/span.ts';

/** What is regretted follows as its object: *la empresa lamenta lo sucedido*. */
const REGRETS =
  /(?:^|[^a-z])(lamentan?|deploran?|sienten?|desde [^,]* (?:lamentamos|sentimos))(?<how>(?: (?:mucho|profundamente|sinceramente|vivamente|enormemente))*) (?=(?:el|la|los|las|lo|que|su|sus|tu|tus|est[eao]s?|no|haber) )/u;
/** What is regretted follows a *por*, or an object of *disculpen*. */
const REASON = /[^,;:.] por (?=(?:el|la|los|las|lo|su|sus|tu|tus|no|haber|est[eao]s?|est[oa]) )/u;
const EXCUSE_US =
  /(?:disculpe[ns]?|perdone[ns]?|excuse[ns]?|dispense[ns]?) (?=(?:el|la|los|las|lo|su|sus) )/u;
/** The reader is told what else the firm does: that stands in the third person too. */
const GOES_ON = / (?:y|e) (?:(?:se|le|les|te|os|lo|la) )?[a-z]+(?: |$)/u;

/** Two others stand in the mail: a third in plain words would be one too many. */
const isOneTooMany = (sentence: Sentence, all: readonly Sentence[]): boolean =>
  apologiesIn(sentence).length === 0 &&
  all.filter((other) => other !== sentence).flatMap(apologiesIn).length >= 2;

/** The same apology from a person: *I* first, then *we*. */
export function spanishRewrites(
  sentence: Sentence,
  _span: Span,
  { habits, sentences }: RuleContext,
): Rewrite[] {
  if (isOneTooMany(sentence, sentences)) return [];
  const { to } = spanishReader(habits);
  const what = regretted(sentence);
  const persons: readonly Habits['person'][] = ['singular', 'plural'];
  return persons.map((person) => replaceSentence(sentence, apologise(what, to, person)));
}

/** Whether there was harm at all is another rule's matter. */
const DOUBTED = wordPattern(
  'haya[a-z]*|hubier[a-z]*|pudier[a-z]*|podido|eventual[a-z]*|generara[a-z]*',
  'u',
);

/** Without the stop and the reader's name before it: that is put back with the sentence. */
const withoutCall = (text: string): string =>
  text.replace(/(?:, (?:señora?|don|doña|[A-ZÁÉÍÓÚÑ])[^,]*)?[\s.!…]*$/u, '');

interface Regretted {
  /** Whether it is the object of *I regret*. */
  readonly isObject: boolean;
  readonly words: string;
  /** *Lamenta profundamente …*. */
  readonly how: string;
}

function regretted({ folded, text }: Sentence): Regretted | null {
  for (const pattern of [REGRETS, REASON, EXCUSE_US]) {
    const match = pattern.exec(folded);
    const from = match ? match.index + match[0].length : folded.length;
    const told = folded.slice(from);
    if (told === '' || GOES_ON.test(told) || DOUBTED.test(told)) continue;
    const words = withoutCall(text.slice(from));
    return { isObject: pattern === REGRETS, words, how: match?.groups?.how ?? '' };
  }
  return null;
}

function apologise(what: Regretted | null, to: string, person: Habits['person']): string {
  const isSingular = person === 'singular';
  if (what?.isObject) return `${isSingular ? 'Lamento' : 'Lamentamos'}${what.how} ${what.words}.`;
  const apology = `${to.charAt(0).toUpperCase()}${to.slice(1)} ${isSingular ? 'pido' : 'pedimos'} disculpas`;
  return `${apology} por ${what?.words ?? blank('lo que pasó')}.`;
}
