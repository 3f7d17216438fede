import { wordsBetween } from '../../checker/apologies.ts';
import { flagged, type Flagged } from '../../checker/flagged.ts';
import { replaceWords } from '../../checker/rewrites.ts';
import type { Match, Rewrite, RuleContext } from '../../checker/rule.ts';
import type { Sentence } from '../../checker/sentence.ts';
import type { Language } from '../../checker/report.ts';
import { around, type Span } from '../../text/span.ts';
import { wordPattern } from '../../text/words.ts';

export interface ImpersonalApologyWords {
  /** Between the firm and its regret nothing stands but these. */
  readonly fillers: RegExp;
  /** What the firm says at the start of a sentence, and what a person says there: *I* first. */
  readonly verbs: readonly (readonly [RegExp, readonly string[]])[];
  /** Of an apology that doubts the harm: a person in the firm's place is not enough. */
  readonly condition?: RegExp;
}

const RULE = 'impersonal-apology';
/** Words before an apology in the third person that are its subject: *Harbour Freight apologises*. */
const MAX_SUBJECT = 5;

/** An apology with no person behind it. *We* of a firm is one, where nobody signs for it. */
export function* findImpersonal(
  context: RuleContext,
  words: ImpersonalApologyWords,
): Generator<Match> {
  const isSigned = signsWithName(context);
  for (const sentence of context.sentences) {
    const span = impersonal(sentence, words, isSigned);
    if (!span || sentence.isQuestion) continue;
    yield {
      span: { start: span.start, end: span.end },
      isStock: !span.isHalfSure,
      isHalfSure: span.isHalfSure,
      rewrites: rewritesOf(sentence, span, words),
      sentences: [sentence],
    };
  }
}

function impersonal(
  sentence: Sentence,
  words: ImpersonalApologyWords,
  isSigned: boolean,
): Flagged | null {
  const [first] = flagged(sentence, RULE);
  const found = first && withSubject(sentence, first);
  const firm = firmApology(sentence, words) ?? (isSigned ? null : firmWe(sentence));
  if (found && !found.isHalfSure)
    return firm ? { ...around(found, firm), isHalfSure: false } : found;
  return firm ? { ...firm, isHalfSure: false } : (found ?? null);
}

/** *The Lyceum is, naturally, contrite*. */
function firmApology(sentence: Sentence, { fillers }: ImpersonalApologyWords): Span | null {
  if (sentence.has(`${RULE}/excused`)) return null;
  const regrets = sentence.find(`${RULE}/regret`);
  if (regrets.length === 0) return null;
  for (const firm of sentence.find(`${RULE}/firm`)) {
    const regret = regrets.find(
      (one) =>
        one.start >= firm.start &&
        wordsBetween(sentence, firm, one).every((word) => fillers.test(word)) &&
        !sentence.isQuoted(one),
    );
    if (regret) return around(firm, regret);
  }
  return null;
}

/** *From Acme we apologise*. */
const firmWe = (sentence: Sentence): Span | null => sentence.find(`${RULE}/unsigned`)[0] ?? null;

/** The few words before a verb in the third person are who apologises. */
function withSubject(sentence: Sentence, { start, end, isHalfSure }: Flagged): Flagged {
  const before = sentence.tokens.filter((token) => token.end <= start).length;
  const isSubject =
    before <= MAX_SUBJECT && !sentence.hasPause({ start: sentence.start, end: start });
  return { start: isSubject ? sentence.start : start, end, isHalfSure };
}

function rewritesOf(
  sentence: Sentence,
  span: Span,
  { verbs, condition }: ImpersonalApologyWords,
): Rewrite[] {
  if (span.start !== sentence.start || condition?.test(sentence.text)) return [];
  const said = sentence.folded.slice(0, span.end - sentence.start);
  const [, persons = []] = verbs.find(([verb]) => verb.test(said)) ?? [];
  return persons.map((person) => replaceWords(span, person));
}

/** A last line or sentence of a few words in capitals, with none of a firm among them. */
function signsWithName({ text, language }: RuleContext): boolean {
  const last = text
    .trimEnd()
    .split(/\n|(?<=[.!?])\s/u)
    .slice(-3);
  return last.some((line) => NAME.test(line.trim()) && !TEAM[language].test(line.toLowerCase()));
}

const NAME = /^(?:[–—-]\s*)?(?:\p{Lu}[\p{L}'’-]*\.?\s*){1,4}(?:$|,|\.|\||\d|-|–)/u;
const TEAM: Readonly<Record<Language, RegExp>> = {
  en: wordPattern(
    'team|support|service|services|department|office|management|ltd|regards|thanks|yours|sincerely|best|company|limited|the',
    'u',
  ),
  es: wordPattern(
    'equipo|atencion|atención|departamento|servicio|soporte|direccion|dirección|saludos|atentamente|gracias|empresa|cordialmente|la|el',
    'u',
  ),
  sk: wordPattern(
    'tim|tím|tim[a-z]*|oddelenie|podpora|spolocnost|spoločnosť|vedenie|servis|pozdravom|dakujeme|ďakujeme|zakaznicka|zákaznícka',
    'u',
  ),
};
