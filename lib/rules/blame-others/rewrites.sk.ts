import { blank, NEEDED } from '../../checker/blanks.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { sayInstead } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import {
  afterSympathy,
  beforeTurn,
  isSympathy,
  keepHead,
} from '../../languages/grammar/sk-keep-head.ts';
import { withoutOpeningCause } from '../../languages/grammar/sk-cause.ts';
import { factsBeside } from '../../languages/grammar/sk-clauses.ts';
import { mustStay } from '../../languages/grammar/sk-holds.ts';
import { blankClause, isOfSameDoer } from '../../languages/grammar/sk-leave-out.ts';
import { nextMessage } from '../../languages/grammar/sk-say.ts';
import { capitalise } from '../../text/case.ts';
import { fold } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';

/** Our share of it in its place, or the sympathy that stood before the blame. */
export function rewrites(sentence: Sentence, span: Span, context: RuleContext): Rewrite[] {
  const { habits, mayAdmit } = context;
  const isApology = isSympathy(sentence.folded) && beforeTurn(sentence) === '';
  if (isApology) return [];
  if (!mayAdmit)
    return sayInstead(sentence, withoutScorn(sentence) + nextMessage(habits), blamedIn(sentence));
  const told = [
    ...withoutReason(sentence, span),
    ...withoutCause(sentence, span),
    ...ownedHead(sentence, span),
  ].slice(0, 1);
  if (told.length > 0) return told;
  if (mustStay(sentence.folded) || tellsMore(sentence, span)) {
    if (isSympathy(sentence.folded)) return [];
    return blankClause(sentence, span, WENT_WRONG)
      .filter(({ replacement, end }) =>
        replacement.includes('[__')
          ? !POINTS_BACK.test(sentence.folded.slice(end - sentence.start))
          : HAPPENED.test(fold(replacement)),
      )
      .map((rewrite) => ({ ...rewrite, mayGo: [...(rewrite.mayGo ?? []), ...namesIn(sentence)] }));
  }
  const share = `${blank(NEEDED.sk)}. ${capitalise(OURS.replace(/^a /u, ''))}`;
  const kept = keepHead(sentence, span).filter(({ replacement }) => isSympathy(replacement));
  const and = AND_STANDS.exec(sentence.folded);
  if (and) {
    const rest = sentence.text.slice(and.index);
    return sayInstead(sentence, blank(NEEDED.sk) + rest, namesIn(sentence));
  }
  return [...sayInstead(sentence, afterSympathy(sentence, share), blamedIn(sentence)), ...kept];
}

/** All of it, where nothing is told but who is to blame; else the names. */
function blamedIn(sentence: Sentence): Span[] {
  const names = namesIn(sentence);
  const isAllBlame =
    !OF_READER.test(sentence.folded) &&
    !mustStay(sentence.folded) &&
    names.length === sentence.facts.length;
  return isAllBlame ? [sentence] : names;
}

/** Ends a sentence with a name for whoever did it: *…, je to trdlo*. */
const SCORN = /^(?<told>[^,;:]+ [^,;:]+), (?:je to|to je|s[uú] to|to s[uú]) \p{L}+[\s.!…]*$/iu;

/** What was told before that, as a sentence; empty where nothing was. */
function withoutScorn({ text }: Sentence): string {
  const told = SCORN.exec(text)?.groups?.told;
  return told === undefined ? '' : `${told}. `;
}

const WENT_WRONG = 'čo sa pokazilo';
const OURS = 'a napraviť to je na nás.';

/** On folded text: that it was not us. */
const DEFENDS =
  /(?<!\p{L})(?:ja|my|za (?:to|nic)|ne(?:moze|zodpoved|ruci|nesie)\p{L}*|nie)(?!\p{L})/u;

/** On folded text: what another did to us. */
const TO_US = /(?<!\p{L})(?:nam|nas)(?!\p{L})/u;

/** On folded text: *…, na tú sa hnevajte*. */
const POINTS_BACK = /^, (?:\p{L}{1,2} )?(?:tu|ta|tej|ten|toho|tomu|tych|tie|ti|on|ona)(?!\p{L})/u;
/** On folded text: how things stand now, behind the blame: *… a sklad je prázdny*. */
const AND_STANDS =
  / a (?!my |to |ta |ten )\p{L}+ (?:je|su|bude|budu|mesk\p{L}+|chyba\p{L}*) [^,;:]*$/u;
/** On folded text: what it did to the reader. */
const OF_READER = /(?<!\p{L})(?:v[ay][sm]\p{L}{0,3}|ti|ta|tvoj\p{L}*)(?!\p{L})/u;

const tellsMore = (sentence: Sentence, span: Span): boolean =>
  factsBeside(sentence, span)
    .map(fold)
    .some((fact) => !DEFENDS.test(fact) && !isOfSameDoer(fact) && !TO_US.test(fact));

/** *Kvôli tlačiarni sme nestihli pozvánky* → *Nestihli sme pozvánky*. */
function withoutCause(sentence: Sentence, span: Span): Rewrite[] {
  const rest = span.start === sentence.start ? withoutOpeningCause(sentence.text) : null;
  return rest === null ? [] : sayInstead(sentence, rest, [span, ...namesIn(sentence)]);
}

/** On folded text: what we did, what the reader got, or how things are; not what another did to us. */
const HAPPENED =
  /^(?!.*(?<!\p{L})(?:nam|nas)(?!\p{L})).*(?<!\p{L})(?:som|sme|vam|ti|bud[eu]|je|su|meska\p{L}*|chyba\p{L}*)(?!\p{L})/u;

/** *Dvakrát vám to strhla, je to chyba banky*: what happened stays. */
const ownedHead = (sentence: Sentence, span: Span): Rewrite[] =>
  keepHead(sentence, span)
    .filter(({ replacement }) => !isSympathy(replacement))
    .filter(
      ({ replacement }) =>
        !DEFENDS.test(fold(replacement)) &&
        HAPPENED.test(fold(replacement)) &&
        !/(?<!\p{L})ste(?!\p{L})/iu.test(replacement),
    )
    .flatMap(({ replacement }) =>
      sayInstead(sentence, `${replacement} Napraviť to je na nás.`, namesIn(sentence)),
    );

/** On folded text: who is to blame, as the reason of what stands before it. */
const REASON = /, (?:lebo|pretoze|kedze|nakolko|preto,? ze) /u;

/** *Torta má iné meno, lebo cukrárka sa pomýlila*: what went wrong stays, and is ours. */
function withoutReason(sentence: Sentence, span: Span): Rewrite[] {
  const { folded, text, start } = sentence;
  const reason = REASON.exec(folded);
  if (!reason || start + reason.index > span.start) return [];
  const ours = `${text.slice(0, reason.index)}. Napraviť to je na nás.`;
  return sayInstead(sentence, ours, namesIn(sentence));
}

/** Whoever is blamed need not be named. */
const namesIn = ({ facts, text, start }: Sentence): Span[] =>
  facts.filter(
    (fact) => fact.start > start && /^\p{Lu}\p{Ll}/u.test(text.slice(fact.start - start)),
  );
