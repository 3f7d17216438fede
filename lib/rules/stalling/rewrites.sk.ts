import { blank, momentBlank } from '../../checker/blanks.ts';
import { surelyWorded } from '../../checker/flagged.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { sayInstead, sayInsteadOrAfter } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { slovakReader } from '../../languages/address.ts';
import { sayBehind } from '../../languages/grammar/sk-arguing.ts';
import { mainClauses } from '../../languages/grammar/sk-beside.ts';
import { promises } from '../../languages/grammar/sk-holds.ts';
import { asSaidIn, nextMessage, ourPart } from '../../languages/grammar/sk-say.ts';
import { restart } from '../../languages/restart.ts';
import { withStop } from '../../text/stop.ts';
import type { Span } from '../../text/span.ts';

/** On folded text: soothes with what we hold dear. */
const SOOTHES =
  /(?<!\p{L})(?:(?:najvyss\p{L}+ )?priorit(?:a|ou|u)|ubezpecuj\p{L}*|uistuj\p{L}*|ubezpecit|uistit|bud(?:te)? si)(?!\p{L})/u;
/** On folded text. */
const ASSURES = /^(?:\p{L}+,? ){0,3}(?:ubezpecujem|uistujem|ist)\p{L}*(?: \p{L}+){0,2}, ze /u;
/** On folded text: that somebody cares, and no more. */
const EMPTY =
  /(?<!\p{L})(?:vazne|venuj\p{L}*|ries\p{L}*|zalez\p{L}*|rob(?:im|ime)|prior\p{L}+|(?:v|na) \p{L}+ \p{L}*(?:rukach|mieste)|pracuj\p{L}*|stara\p{L}*|dolezit\p{L}*|maximum|vsetko)(?!\p{L})/u;
/** A last clause that tells the reader to keep calm. */
const CALM =
  /, (?:len )?(?:maj(?:te)? (?:k[lľ]ud|pokoj|strpenie)|nestresuj\p{L}*|neboj(?:te)?(?: sa)?|upokoj\p{L}*|pokoj|k[lľ]ud|bez ob[aá]v)[^,;:]*$/iu;
/** On folded text: nobody knows yet who is on it. */
const UNKNOWN = /(?<!\p{L})(?:kto|netusim\p{L}*|nevie\p{L}*|neviem\p{L}*|nevedno)(?!\p{L})/u;
/** A sentence with more words, or with such ones, says more than that somebody is at it. */
const MAX_WORDS = 6;
const TOLD =
  /(?<!\p{L})(?:sme|som|bol[aoi]?|putoval\p{L}*|oboznamen\p{L}*|informovan\p{L}*|vie|vedia)(?!\p{L})|[,;:] /u;

/** On folded text: what is dealt with has no name of its own that would be lost. */
const UNNAMED =
  /(?<!\p{L})(?:to|tom|toho|tomu|vec|veci|pripad|podnet|tema|temu|spis|situaci[au]|okolnosti|podanie|zalezitost|problem|probleme|incident|koluje|vnima)(?!\p{L})/u;

/** *Uisťujeme vás, že peniaze pošleme* → *Peniaze pošleme*; null where nothing is told. */
function assured({ text, folded }: Sentence): string | null {
  const opening = ASSURES.exec(folded)?.[0] ?? '';
  if (opening === '' || EMPTY.test(folded)) return null;
  const told = restart(text.slice(opening.length), 'sk');
  return told === null ? null : withStop(told);
}

/** On folded text: *opatrenia boli prijaté*: there is no news of it to wait for, only which. */
const DONE =
  /^(?:(?:\p{L}+ )?opatreni[ae] (?:uz )?bol[aoi] (?:uz )?prijat\p{L}+|(?:boli (?:uz )?prijate|prijali sme|prijal[ai]? som) (?:(?!pravn)\p{L}+ )?opatreni[ae])(?:, aby [^.]*)?[^\p{L}]*$/u;

/** When we write; where nothing else is told, in its place, or who is on it and when the result comes. */
export function rewrites(sentence: Sentence, span: Span, context: RuleContext): Rewrite[] {
  const { folded, tokens } = sentence;
  const habits = asSaidIn(sentence, context.habits);
  // A denial or an excuse would stay.
  if (surelyWorded(sentence, 'denial').length > 0 || sentence.has('excuse/stock')) return [];
  if (SOOTHES.test(folded)) {
    const told = assured(sentence);
    return sayInstead(sentence, told === null ? ourPart(habits) : `${told} ${nextMessage(habits)}`);
  }
  if (DONE.test(folded)) return sayInstead(sentence, `Zmena je táto: ${blank('čo sa zmenilo')}.`);
  const { to } = slovakReader(habits);
  const owner = `Rieši to ${blank('meno')} a do ${momentBlank('sk')} ${to} napíše výsledok.`;
  const isOne = mainClauses(sentence.text).length === 1;
  const isEmpty =
    isOne &&
    !promises(folded) &&
    tokens.length <= MAX_WORDS &&
    !TOLD.test(folded) &&
    UNNAMED.test(folded);
  const message = nextMessage(habits);
  const calm = sentence.text.search(CALM);
  if (calm > 0) return sayInstead(sentence, `${withStop(sentence.text.slice(0, calm))} ${message}`);
  if (!isEmpty) return sayBehind(sentence, span, message);
  return [
    ...(UNKNOWN.test(folded) ? [] : sayInsteadOrAfter(sentence, owner)),
    ...sayInsteadOrAfter(sentence, message),
  ];
}
