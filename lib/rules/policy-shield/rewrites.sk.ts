import { withOwnVoice } from './own-voice.sk.ts';
import { blank } from '../../checker/blanks.ts';
import { surelyWorded } from '../../checker/flagged.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { sayAfter, sayInstead } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { slovakReader } from '../../languages/address.ts';
import { bySpeaker, type Habits } from '../../languages/habits.ts';
import { mainClauses, POINTS_BACK, tellsOfUs } from '../../languages/grammar/sk-beside.ts';
import { asSentence, hasVerb } from '../../languages/grammar/sk-clauses.ts';
import { leaveWordsOut } from '../../languages/grammar/sk-leave-out.ts';
import { reorder, restart } from '../../languages/restart.ts';
import { capitalise } from '../../text/case.ts';
import { fold } from '../../text/fold.ts';
import { textAt, type Span } from '../../text/span.ts';
import { withStop } from '../../text/stop.ts';

/** *Podľa našich obchodných podmienok*, not where it opens a clause: the sentence says the same without it. */
const SHIELD =
  /(?<!\p{L}|[,;:] )(?:pod[lľ]a|v zmysle|v s[uú]lade s|na z[aá]klade) (?:(?:\p{L}+(?:[yý]ch|ich|ej|[eé]ho|[yý]m|[yý]mi|ou)|VOP) ){0,3}(?:pravidi?el|pravidl\p{L}+|podmieno?k\p{L}*|predpis\p{L}*|smern[ií]c\p{L}*|poriadku|cenn[ií]ka|postup(?:ov|u)|metodik\p{L}|nariadenia|politik\p{L}|[sš]tat[uú]tu|tarify|sadzobn[ií]ka|zmluvy|stanov|[sš]tandardu|z[aá]sad|zvyklost[ií]|VOP)(?: (?:na[sš]ej |na[sš]ich )?(?:spolo[cč]nosti|firmy|banky|[sš]koly|hotela|obchodu))?(?!\p{L}| \p{Ll}+ (?:sa|si|je|s[uú]) | (?:o|na|pre|z|zo|[cč])(?!\p{L}))/iu;
/** On folded text: the price list tells what it will cost. */
const BILLS = /(?<!\p{L})\p{L}*(?:faktur|uctuj|hrad|plat(?!n))/u;
const PRICES = /(?<!\p{L})(?:cennik|sadzobnik|tarif)/u;
const isBilled = (folded: string): boolean => BILLS.test(folded) && PRICES.test(folded);
/** On folded text: says no. */
const REFUSES =
  /(?<!\p{L})(?:nie (?:je|su)|nejde|neda|nevieme?|nevratn\p{L}+|ne\p{L}{3,}(?:m|me|dza|ca|[ai]ti|ta|ia|va|je|zu|ju))(?!\p{L})/u;
/** On folded text: the reason, or an end to all talk, is told already. */
const REASONED = /(?<!\p{L})(?:preto|takze|lebo|pretoze|kedze|nakolko|teda)(?!\p{L})/u;
/** On folded text: sets the reader right, says that nobody can help, or ends all talk. */
const SCOLD =
  '(?:ne)?(?:hadat|tym sa|diskut|podpisal|odsuhlasil|debat|bavi|rokova|precita|citat|odklik|bodka|hotovo|neustup|spolieh|dojmy|vyklad|spokojn|vynasa|hovori po|ohyba|porusova|obchadza|prepisova|nepohn|pohnut)';
const SCOLDS = new RegExp(`(?<!\\p{L})(?:${SCOLD}|ja som (?:tu )?(?:len|iba))`, 'u');
const SCOLDING_END = new RegExp(`(?:, (?!ze )| a )(?=[^,]*(?<!\\p{L})${SCOLD})[^,]*$`, 'u');
/** On folded text: tells of no rule that refuses something. */
const NO_REFUSAL = /(?<!\p{L})(?:postup(?:il|en)\p{L}*|povinnost\p{L}*|cl)(?!\p{L})/u;
/** On folded text: leans on another clause, or tells of the reader. */
const NOT_ALONE = /^(?:ak|ked|kto|ze|hoci|pokial)(?!\p{L})|(?<!\p{L})(?:ste|si)(?!\p{L})/u;
const MIN_WORDS = 3;
const RULE =
  /(?<!\p{L})(?:pravidl|podmien|predpis|smernic|stanov|poriad|cennik|sadzobnik|tarif|vop|zmluv|vynimk|politik|nariaden|pism|ruky)/u;
/** On folded text: *poriadok je poriadok*. */
const SAME_AGAIN = /(?<!\p{L})(\p{L}+) (?:je|su) \1(?!\p{L})/u;
/** A longer one tells more than that there is a rule. */
const MAX_MAXIM = 6;

/** On folded text: a rule is quoted. */
const RULE_SAYS =
  /^(?:u nas sa to (?:\p{L}+ ){0,2}rob\p{L}+ tak, ze |mame (?:\p{L}+ )?(?:nariaden|prikazan|dan|zakazan)e(?: \p{L}+){0,2}, ze |(?:takto|tak|mame)(?: to)? [^:,;]*(?:proces|postup|zmluv|podmien|pravidl|predpis|zauzivan)[^:,;]*(?:(?:, ktor[^:,;]*)?: |, ))|^(?:\p{L}+ ){0,2}(?:pravidla|podmienky|predpisy?|smernic[ae]|stanovy|poriadok|cennik|sadzobnik|zmluva|nariadenie|vop|politika)(?: \p{L}+){0,3}(?: c\. ?\d+)? (?:hovor|uvadza|pis|stanov|urcuj)\p{L}+(?:(?: \p{L}+)?, ze | jasne, (?!kto|co|ako|kedy|ze))/u;

const offer = (habits: Habits): string =>
  `${bySpeaker(habits, 'Môžem', 'Môžeme')} ${slovakReader(habits).to} ponúknuť ${blank('riešenie')}.`;

/** What is refused and why, without the rule, and what can be done. */
export const reason = (habits: Habits): string =>
  `${bySpeaker(habits, 'Nemôžem', 'Nemôžeme')} ${blank('čo')}, pretože ${blank('dôvod')}. ${offer(habits)}`;

/** The reason behind the rule that was told, and what can be done. */
const because = (habits: Habits): string => `Dôvod je tento: ${blank('dôvod')}. ${offer(habits)}`;

/** No reason behind a clause that refuses nothing. */
function added(text: string, habits: Habits): string {
  const clauses = mainClauses(text).map((clause) => fold(textAt(text, clause)));
  const isLast = REFUSES.test(clauses.at(-1) ?? '');
  return REASONED.test(fold(text)) || !isLast ? offer(habits) : because(habits);
}

/** The refusal without the rule; else in our own voice; else the reason after it. */
export function rewrites(sentence: Sentence, span: Span, { habits }: RuleContext): Rewrite[] {
  const { folded } = sentence;
  if (NO_REFUSAL.test(folded)) return [];
  const kept = [
    ...withoutOpening(sentence),
    ...withoutRuleBefore(sentence),
    ...behindCall(sentence),
    ...(isBilled(folded) ? [] : leaveWordsOut(sentence, sentence, SHIELD))
      .map((cut) => applied(cut, sentence))
      .filter((told) => !opensWithVerb(told)),
    ...refusingHead(sentence, span),
  ].flatMap((rest) => {
    const told = unscolded(unreproached(rest, sentence));
    return sayInstead(sentence, `${told} ${added(told, habits)}`);
  });
  if (kept.length > 0) return kept.slice(0, 1);
  const own = withOwnVoice(sentence, habits, offer(habits));
  const said = own === null ? [] : sayInstead(sentence, own, nameOfRule(sentence));
  if (said.length > 0) return said;
  const polite = before(sentence, SCOLDING_END)
    .filter((head) => REFUSES.test(fold(head)) || !RULE.test(fold(head)))
    .flatMap((head) => sayInstead(sentence, `${head} ${because(habits)}`));
  if (polite.length > 0) return polite;
  const isOne = mainClauses(sentence.text).length === 1;
  if (SCOLDS.test(folded) || isMaxim(sentence)) return sayInstead(sentence, reason(habits));
  if (!isOne) {
    return endsRefusing(sentence) ? reasonOr(sentence, habits, offer(habits)) : [];
  }
  const isSaying =
    (sentence.tokens.length <= MAX_MAXIM || folded.includes(', ')) && !REFUSES.test(folded);
  return isSaying || surelyWorded(sentence, 'denial').length > 0
    ? []
    : reasonOr(sentence, habits, added(sentence.text, habits));
}

/** On folded text: something is not done, given or so. */
const NEGATED = /(?<!\p{L})ne(?!skor|del)\p{L}{3,}/u;

/** In place of a refusal in open words, whose blanks ask for the same; after a set phrase, or what holds a fact. */
function reasonOr(sentence: Sentence, habits: Habits, said: string): Rewrite[] {
  const after = sayAfter(sentence, said);
  const isOpen = NEGATED.test(sentence.folded) && !sentence.has('policy-shield/stock');
  if (after.length === 0 || !isOpen || sentence.has('apology')) return after;
  const instead = sayInstead(sentence, reason(habits));
  return instead.length > 0 ? instead.map((one) => ({ ...one, mayGo: [sentence] })) : after;
}

/** Only behind a refusal an offer goes on with it. */
const endsRefusing = ({ text }: Sentence): boolean => {
  const last = mainClauses(text).at(-1);
  const words = last ? fold(textAt(text, last)) : '';
  return REFUSES.test(words) && !CUSTOM.test(`, ${words}`);
};

/** On folded text: a last clause on what the reader did. */
const READER_DID = /(?:, (?:a )?| a )(?!ktor|ze |ako |co )(?=[^,]*(?<!\p{L})ste(?!\p{L}))[^,]*$/u;

/** *Nemáte nárok na náhradu, mali ste si to prečítať* → *Nemáte nárok na náhradu*. */
function unreproached(rest: string, sentence: Sentence): string {
  const isBlamed = surelyWorded(sentence, 'blame-customer').length > 0;
  const head = rest.slice(0, Math.max(fold(rest).search(READER_DID), 0));
  return isBlamed && head.split(' ').length >= MIN_WORDS ? withStop(head) : rest;
}

/** *Záloha je nevratná a tým sa otázka končí* → *Záloha je nevratná*. */
function unscolded(told: string): string {
  const at = fold(told).search(SCOLDING_END);
  return at < 0 || !hasVerb(told.slice(0, at)) ? told : withStop(told.slice(0, at));
}

/** *Smernica hovorí, že tovar sa nevracia* → *Tovar sa nevracia*. */
function withoutOpening({ text, folded }: Sentence): string[] {
  const opening = RULE_SAYS.exec(folded)?.[0] ?? '';
  const rest = opening === '' ? null : restart(text.slice(opening.length), 'sk');
  return rest === null ? [] : [withStop(rest)];
}

/** *Prepáčte, podľa pravidiel sa bielizeň nevymieňa* → *Prepáčte, bielizeň sa nevymieňa*. */
function behindCall({ text }: Sentence): string[] {
  const [call = ''] = /^\p{L}+(?: \p{L}+){0,2}, /u.exec(text) ?? [];
  const said = text.slice(call.length);
  const shield = call === '' ? null : SHIELD.exec(said);
  const rest = shield?.index === 0 ? reorder(said.slice(shield[0].length + 1), 'sk') : null;
  return rest === null || opensWithVerb(rest) ? [] : [withStop(call + rest)];
}

/** *Naša politika je jasná, matrace neberieme* → *Matrace neberieme*. */
function withoutRuleBefore({ text }: Sentence): string[] {
  const [rule, ...others] = mainClauses(text).map((clause) => textAt(text, clause));
  const last = others.length === 1 ? others[0] : undefined;
  if (rule === undefined || last === undefined) return [];
  const isRule = RULE.test(fold(rule)) && !REFUSES.test(fold(rule)) && !tellsOfUs(fold(rule));
  const refusal = isRule && REFUSES.test(fold(last)) ? asSentence(last) : null;
  const isTorn = refusal === null || [SCOLDS, POINTS_BACK].some((one) => one.test(fold(refusal)));
  return isTorn ? [] : [withStop(refusal)];
}

/** *SLA*, *VOP*. */
const nameOfRule = ({ text, start }: Sentence): Span[] =>
  Array.from(text.matchAll(/(?<!\p{L})(?:SLA|VOP)(?!\p{L})/gu), ({ index, 0: { length } }) => ({
    start: start + index,
    end: start + index + length,
  }));

/** On folded text: a last clause that says nothing but that there is a rule. */
const BARE_RULE =
  /^, (?:to|tak(?:y|a|e|o)?|je to)(?: \p{L}+){0,3} (?:pravid|podmien|predpis|smernic|poriad|cennik|postup|zvyk)\p{L}*[.!…]*$/u;

/** On folded text: a last clause that says that it was ever so, or not up to us. */
const CUSTOM =
  /^, (?:[^,]*(?:odjakziva|vzdy tak|takto to (?:mame|robime|funguje))|obist sa to neda|(?:to )?nie je (?:to )?moja vola|ja s tym nic)[^,]*$/u;

/** What was refused before a last clause that only names the rule. */
const refusingHead = (sentence: Sentence, { start }: Span): string[] => {
  const at = sentence.folded.search(/[,;] [^,;]*$/u);
  if (at < 0) return [];
  const last = sentence.folded.slice(at);
  const isBare = BARE_RULE.test(last) || CUSTOM.test(last);
  if (sentence.start + at > start && !isBare) return [];
  return before(sentence, /[,;] [^,;]*$/u).filter((head) => REFUSES.test(fold(head)) || isBare);
};

/** What stands before these words, where it can stand alone. */
function before({ text, folded }: Sentence, words: RegExp): string[] {
  const at = folded.search(words);
  const head = text.slice(0, Math.max(at, 0));
  const isWhole = head.split(' ').length >= MIN_WORDS && !NOT_ALONE.test(fold(head));
  return isWhole ? [withStop(head)] : [];
}

const isMaxim = ({ folded, tokens }: Sentence): boolean =>
  (SAME_AGAIN.test(folded) || tokens.length <= MAX_MAXIM) &&
  RULE.test(folded) &&
  !REFUSES.test(folded) &&
  !/(?<!\p{L})(?:sme|som|\p{L}{2,}[aei]me)(?!\p{L})/u.test(folded);

/** *Je výjazd za 30 €* → *Výjazd je za 30 €*. */
const VERB_FIRST =
  /^(je|s[uú]|m[aá]|maj[uú]|bud(?:e|[uú])|mus(?:[ií]|ia) by[tť]) (?!\p{L}+[eé] )(\p{L}{3,}(?: za \p{L}+)?)(?= )/iu;

/** On folded text: who owes what by the rule. */
const VERB_OF_RULES = /^(?:zodpoved|prinalez|nalezi|plat[ií]$|patr[ií]$|vztahu|uplatnu|vznik)/u;

/** *Má klient päť dní* asks; *nemáte nárok* and *nevraciame* tell. */
const opensWithVerb = (told: string): boolean => {
  const [first = ''] = told.split(' ');
  if (VERB_OF_RULES.test(fold(first))) return true;
  return hasVerb(first, 1) && !/(?:[mt]e|[mšs])$/u.test(first);
};

/** The sentence as it will read, with a stop. */
function applied(rewrite: Rewrite, { text, start }: Sentence): string {
  const left = text.slice(0, rewrite.start - start);
  const read = left + rewrite.replacement + text.slice(rewrite.end - start);
  const told =
    left === ''
      ? capitalise(
          read.replace(
            VERB_FIRST,
            (_, verb: string, subject: string) => `${subject} ${verb.toLowerCase()}`,
          ),
        )
      : read;
  return withStop(told);
}
