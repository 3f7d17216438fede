import { blank, momentBlank } from '../../checker/blanks.ts';
import { removeShortSentence } from '../../checker/rewrites.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { sayAfter, sayInstead } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import type { Habits } from '../../languages/habits.ts';
import { byReader, bySpeaker } from '../../languages/grammar/sk-forms.ts';
import { hasVerb } from '../../languages/grammar/sk-clauses.ts';
import { leaveClauseOut } from '../../languages/grammar/sk-leave-out.ts';
import { mainClauses, sayInPlace } from '../../languages/grammar/sk-beside.ts';
import { isOrder, withPlease } from '../../languages/grammar/sk-please.ts';
import { asSaidIn } from '../../languages/grammar/sk-say.ts';
import { capitalise } from '../../text/case.ts';
import { fold } from '../../text/fold.ts';
import { shift, type Span } from '../../text/span.ts';
import { withStop } from '../../text/stop.ts';

/** On folded text: a cost of putting it right that is left to the reader. */
const CHARGE =
  /(?<!\p{L})(?:\p{L}*uctuj|vyfaktur|pripocit|(?<!ani za )priplat|spoplatn|naklad|strhn|strham|hrad[ií]|znasa|zdrzn|plat[ií](?:te|s)|zaplat[ií](?:te|s)|plat[ií] sa|zakupi|sadzb|penale|storno|prirazk|polovic|nabehnu)|€/u;
/** On folded text: what may be free where we caused it: work, a way, a part; no bill that stands open. */
const REPAIR =
  /(?<!\p{L})(?:vyjazd|navstev|doprav|odvoz|stitok|stitk|postov|skladn|\p{L}*montaz|materi|prac|hodin|dotlac|tlac|uprav|diel|zdrzn|jazd|cest|posud|kolok|dolozk|rozvod)/u;
/** On folded text: an answer is waited for, and silence has its price. */
const ANSWER = /(?<!\p{L})(?:neozv|nevyjadr|neodpov|nereag|nezareag|nepotvrd|mlcan|ticho|nuten)/u;
/** On folded text: something happens unless the reader does as told. */
const CONDITION =
  /(?<!\p{L})(?:ak(?!\p{L})|pokial|kym|bud(?!\p{L})|nuten|bez (?:podpis|suhlas|uhrad|doplat)|in[ay]k|inac|lebo|v opacnom|do (?:zajtra|piatk|pondel|utork|stred|stvrtk|sobot|nede|konca)|nevyjadr|podmienk|kto (?:sa|ne|\p{L}+ ne)|veci do)/u;
/** On folded text: an ultimatum, no bill for our work. */
const IF_UNPAID =
  /(?<!\p{L})(?:ak|pokial|kym|ked)(?: \p{L}+){0,4} ne(?:za|u)?(?:plat|hrad|vyrovn)\p{L}+/u;
/** On folded text: a debt that is asked for meanwhile. */
const PAYMENT = /(?<!\p{L})(?:\p{L}*uhrad|faktur|splatku|\p{L}*vyrovna|dlh|honor|zvysok sumy)/u;
/** On folded text: a last clause on what we wait for. */
const ONCE_PAID = /, (?:pokial|ak|kym|az|ked) [^,]*$/u;
/** On folded text: a last clause on what happens otherwise. */
const OTHERWISE =
  /, (?:(?:in[ay]k|inac|potom|lebo|v opacnom pripade|usetri\p{L}* si|nech (?:vam|ti|sa) nemus\p{L}+|zajtra [^,]*(?:dalsiemu|inemu)) [^;]*|o (?:jej|tom) [^,]*(?:diskus|nebavi)[^,]*)$| bez (?:dalsich|zbytocnych) \p{L}+[.!]*$/u;
/** On folded text: a last clause that asks for praise in return, or for an old debt. */
const UNLESS_PRAISED =
  /, (?:podmienkou je|[^,]*nevyrovnan)(?=.*(?:recenzi|hodnoten|hviezd|uctom))[^]*$/u;
/** On folded text: what may be said of us in public. */
const REVIEW = /(?<!\p{L})(?:recenzi|hodnoten|hviezd|googl|facebook|fejsbuk|instagram)/u;
/** On folded text: no offer would make it kind. */
const SNEERS = /(?<!\p{L})(?:ratajte s tym|pozametat\p{L}|zavadzia\p{L}?)(?!\p{L})/u;
/** On folded text: told already that it was us. */
const OURS =
  /(?<!\p{L})(?:nas(?:im|ou|a chyb\p{L}*)|(?:sme|som) [^,;:]*\p{L}l[ia]? (?:my|ja)|svojej chyby)(?!\p{L})/u;
/** On folded text: we wait until the reader pays. */
const ONCE_DONE = /(?<=, )(?:az|ked|akonahle)(?: \p{L}+){0,5} \p{L}+te(?!\p{L})/u;
/** On folded text: stands for a verb. */
const NEEDED =
  /(?<!\p{L})(?:treba|prosim|(?:rozhodni|ozvi|vyjadri)(?:te)? sa|\p{L}{2,}[djnrtvz]te)(?!\p{L})/u;
/** On folded text: put like this by us already. */
const SAID = /(?<!\p{L})ak to nestihne(?:te|s)(?!\p{L})/u;
/** On folded text: *inak* tells in what way, or the reader may write: nothing is threatened. */
const IN_WHAT_WAY =
  /(?<!\p{L})(?:inak|inac)(?: si to|, ber| nevie)|(?<!\p{L})(?:nas|mi|nam|ma) (?:kontaktuj|napis|zavol|ozvi)/u;
/** On folded text: what the reader has to do for the matter to go on. */
const REQUEST =
  /(?<!\p{L})(?:vypln\p{L}*|objednajte|objednaj|poslite|neodvazaj\p{L}*|pripravte)(?!\p{L})/u;
/** On folded text: pleads, mocks or threatens with what may be said or done, and tells nothing. */
const HARSH =
  /(?<!\p{L})(?:trestn|recenzi|hodnoten|hviezd|ocier|ohovar|paragraf|pravni|advokat|dohru|inspekci|nevyvolav|googl|fejsbuk|facebook|hladajte|nepocitaj|predraz|status|pokoj|(?:ne)?vyhraz|nevydier|nepozdav|neskus|instagram|sud(?:e|i|ny)?(?!\p{L})|spory(?!\p{L}))/u;
/** On folded text: what the reader loses if it is not told. */
const CONSEQUENCE = /(?<!\p{L})(?:lebo|inak|inac|obmedz\p{L}*|odpoj\p{L}*)(?!\p{L})/u;
/** An invoice that is named by its number. */
const INVOICE = /fakt[uú]r\p{L}*(?: [cč](?:\.|[ií]slo)?)? ?(?<number>\p{N}[\p{N}/-]{2,})/iu;
/** What the reader has to do, or loses otherwise, or which invoice is meant. */
export const tells = (folded: string): boolean =>
  CONSEQUENCE.test(folded) ||
  INVOICE.test(folded) ||
  (REQUEST.test(folded) && !REVIEW.test(folded));

/** What is left of a clause that leaned on the other one, on folded text. */
const TORN = /^(?:inak|inac|potom) |(?:takze|preto|lebo|ze|kym) [^,]*$|rozpisov|recenz|hodnoten/u;
/** A longer sentence says something besides; one that only pleads may be longer. */
const MAX_WORDS = 14;
const MAX_PLEA = 20;

/** What happens by itself, who pays what, or nothing: another matter waits for another mail. */
export function rewrites(sentence: Sentence, span: Span, context: RuleContext): Rewrite[] {
  const { folded } = sentence;
  const habits = asSaidIn(sentence, context.habits);
  if (IN_WHAT_WAY.test(folded) || SAID.test(folded)) return [];
  const shortened = beforeLast(sentence, UNLESS_PRAISED);
  if (shortened.length > 0) return shortened;
  const mayGo = REVIEW.test(folded) && !/\p{N}/u.test(sentence.text) ? [sentence] : [];
  const longest = REVIEW.test(folded) ? MAX_PLEA : MAX_WORDS;
  const gone = removeShortSentence(sentence, context, longest).map((cut) => ({ ...cut, mayGo }));
  if (REQUEST.test(folded) && !REVIEW.test(folded)) return afterRequest(sentence, habits);
  if (sentence.has('pressure/anotherMatter')) {
    const removed = CONSEQUENCE.test(folded) ? [] : gone;
    const invoice = invoiceLater(sentence, span, habits);
    return [...(invoice.length > 0 ? invoice : removed), ...unthreatened(sentence, span, habits)];
  }
  if (HARSH.test(folded)) {
    const plea = removeShortSentence(sentence, context, MAX_PLEA).map((cut) => ({ ...cut, mayGo }));
    const kept = [...unthreatened(sentence, span, habits), ...plea].slice(0, 1);
    return kept.length > 0 || !CONDITION.test(folded) ? kept : askedByDate(sentence, habits);
  }
  if (ANSWER.test(folded)) {
    const told = [
      ...askedToAgree(sentence, habits),
      ...unthreatened(sentence, span, habits),
      ...conditionKept(sentence, habits),
    ].slice(0, 1);
    if (told.length > 0) return told;
    return [...inItsPlace(sentence, byItself(habits)), ...withoutThreat(sentence, span)];
  }
  if (CHARGE.test(folded) && !IF_UNPAID.test(folded)) return charged(sentence, span, habits);
  if (PAYMENT.test(folded)) {
    return [
      ...beforeLast(sentence, ONCE_PAID),
      ...unthreatened(sentence, span, habits),
      ...(NEEDED.test(folded) ? [] : invoiceLater(sentence, span, habits)),
      ...gone,
    ].slice(0, 1);
  }
  if (!CONDITION.test(folded)) {
    return [...unthreatened(sentence, span, habits), ...withoutThreat(sentence, span)].slice(0, 1);
  }
  const kept = [...withoutThreat(sentence, span), ...unthreatened(sentence, span, habits)];
  return kept.length > 0 ? kept : askedByDate(sentence, habits);
}

/** On folded text: what the reader does not do, or we do not get, in a clause that opens or ends the sentence. */
const NOT_DONE =
  '(?:ak|pokial|ked) (?!sa )(?=[^,;:]*(?<!\\p{L})ne\\p{L}{3,}(?:te|s|me|m)(?!\\p{L}))[^,;:]+';
const IF_NOT_DONE = [
  new RegExp(`^(?<condition>${NOT_DONE}), [^]*$`, 'u'),
  new RegExp(`, (?<condition>${NOT_DONE})[.!…]*$`, 'u'),
];

/** *Ak do pondelka neprídete, kľúč predáme* → *Ak do pondelka neprídete, [__čo urobíme__]*. */
function conditionKept(sentence: Sentence, habits: Habits): Rewrite[] {
  const { text, folded } = sentence;
  const hit = IF_NOT_DONE.map((pattern) => pattern.exec(folded)).find((one) => one !== null);
  const condition = hit?.groups?.condition ?? '';
  if (!hit || PAYMENT.test(condition) || HARSH.test(condition)) return [];
  const start = folded.indexOf(condition, hit.index);
  const words = text.slice(start, start + condition.length).replace(/[\s.!…]*$/u, '');
  const kept = capitalise(words.replace(/^ke[dď](?= )/iu, 'ak'));
  return sayInstead(sentence, `${kept}, ${blank(bySpeaker(habits, 'čo urobím', 'čo urobíme'))}.`);
}

/** What happens on the condition that was set is a blank; else in place of one clause that sets a date. */
function askedByDate(sentence: Sentence, habits: Habits): Rewrite[] {
  const kept = conditionKept(sentence, habits);
  if (kept.length > 0) return kept;
  return mainClauses(sentence.text).length === 1 && sentence.times.length > 0
    ? inItsPlace(sentence, asked(habits))
    : [];
}

/** On folded text: what is offered for a consent. */
const SUM =
  /(?<!\p{L})(?:eur\p{L}*|percent\p{L}*|zlav\p{L}*|poukaz\p{L}*|dobropis\p{L}*|nahrad\p{L}*)(?!\p{L})/u;

/** Another sentence for an ultimatum: what it asks for, its own day and hour give way to the blanks. */
function inItsPlace(sentence: Sentence, said: string): Rewrite[] {
  if (SUM.test(sentence.folded)) return [];
  const times = sentence.times.map(({ span }) => span);
  return sayInstead(sentence, said, times).map((rewrite) => ({ ...rewrite, mayGo: [sentence] }));
}

/** An invoice with a number is named still: its debt is for another mail. */
function invoiceLater(sentence: Sentence, span: Span, habits: Habits): Rewrite[] {
  const number = INVOICE.exec(sentence.text)?.groups?.number;
  if (number === undefined) return [];
  const leave = bySpeaker(habits, 'nechávam', 'nechávame');
  const said = `Faktúru č. ${number} ${leave} na samostatnú správu.`;
  return sayInPlace(sentence, span, said, { mayGo: [span] });
}

/** *Doplatok očakávame do stredy* without what happens otherwise; none where more than an order pressed before that. */
const unthreatened = (sentence: Sentence, { end }: Span, habits: Habits): Rewrite[] =>
  end > sentence.start + sentence.folded.search(OTHERWISE) || isOrder(sentence.text)
    ? beforeLast(sentence, OTHERWISE)
        .filter(({ replacement }) => !ASK_NOTHING.test(fold(replacement)))
        .map((head) => afterOpening(sentence, withLate(head, habits)))
    : [];

/** On folded text: an order to give up what one asked for. */
const ASK_NOTHING = /(?<!\p{L})ne(?:pyt|ziad|vymah|reklam)\p{L}*(?:te|aj|uj)(?!\p{L})/u;

/** An order keeps its first word untouched, so that nobody asks for it once more. */
function afterOpening({ text, start }: Sentence, rewrite: Rewrite): Rewrite {
  const [opening = ''] = /^\p{L}+/u.exec(text) ?? [];
  const { replacement } = rewrite;
  return isOrder(text) && replacement.startsWith(opening)
    ? { ...rewrite, start: start + opening.length, replacement: replacement.slice(opening.length) }
    : rewrite;
}

/** On folded text: is to be done, on no condition. */
const ASKED =
  /^(?!ak |ked )(?!.*(?<!\p{L})ne\p{L}{3,}).*(?:\p{L}te|rozhodni|posli|napis|treba|(?:chce|potrebuje|vyzaduje|ocakava)me?)(?!\p{L})/u;

/** What happens otherwise is a blank, where something was asked by a time. */
const withLate = (head: Rewrite, habits: Habits): Rewrite =>
  !ASKED.test(fold(head.replacement))
    ? head
    : {
        ...head,
        replacement: `${head.replacement} ${ifLate(orderedIn(head.replacement, habits))}`,
      };

/** *Rozhodni sa* is said to a friend, whatever the draft says elsewhere. */
const orderedIn = (order: string, habits: Habits): Habits =>
  isOrder(order) && !/\p{L}te(?!\p{L})/u.test(order) ? { ...habits, address: 'tykanie' } : habits;

const withoutThreat = (sentence: Sentence, span: Span): Rewrite[] =>
  leaveClauseOut(sentence, span)
    .filter(({ replacement }) => !TORN.test(fold(replacement)))
    .map((rest) => ({ ...rest, replacement: withPlease(rest.replacement) }));

/** What was asked stays; who pays what, or what happens without it. */
const afterRequest = (sentence: Sentence, habits: Habits): Rewrite[] =>
  beforeLast(sentence, /, [^,]*$/u)
    .filter(({ replacement }) => REQUEST.test(fold(replacement)))
    .map((head) => ({
      ...head,
      replacement: `${head.replacement} ${CHARGE.test(sentence.folded) ? whoPays(habits) : ifLate(habits)}`,
    }));

/** Only what stands before these words. */
function beforeLast(sentence: Sentence, words: RegExp): Rewrite[] {
  const at = sentence.folded.search(words);
  const head = sentence.text.slice(0, Math.max(at, 0));
  const isWhole = (hasVerb(head) || NEEDED.test(fold(head))) && !REVIEW.test(fold(head));
  const cut = shift({ start: at, end: sentence.text.length }, sentence.start);
  const mayGo = /\p{N}/u.test(sentence.text.slice(at)) ? [] : [cut];
  return isWhole ? sayInstead(sentence, withStop(withPlease(head)), mayGo) : [];
}

/** Who pays what, or what we pay for where it was us; that this is all of it is a choice. */
function charged(sentence: Sentence, span: Span, habits: Habits): Rewrite[] {
  const { folded, tokens } = sentence;
  if (SNEERS.test(folded)) return [];
  if (ONCE_DONE.test(folded)) return inItsPlace(sentence, asked(habits));
  const [polite] = unthreatened(sentence, span, habits);
  if (polite) return [polite];
  if (OTHERWISE.test(folded) || OURS.test(folded)) return [];
  const isRepair = REPAIR.test(folded);
  const shared =
    isRepair && tokens.length <= MAX_WORDS ? sayInPlace(sentence, span, whoPays(habits)) : [];
  const isOpen = CONDITION.test(folded) || (!isRepair && mainClauses(sentence.text).length > 1);
  const after = isOpen ? [] : sayAfter(sentence, refunded(habits));
  const plain = shared.length > 0 ? shared : after;
  const free = isRepair && !CONDITION.test(folded) ? sayAfter(sentence, freeIfOurs(habits)) : [];
  return [...plain, ...free.map((rewrite) => ({ ...rewrite, isChoice: true }))];
}

const whoPays = (habits: Habits): string =>
  `Náklady si rozdelíme takto: ${blank(`${bySpeaker(habits, 'čo platím ja', 'čo platíme my')} a čo ${byReader(habits, 'vy', 'ty')}`)}.`;

const byItself = (habits: Habits): string =>
  `Ak sa ${byReader(habits, 'neozvete', 'neozveš')} do ${momentBlank('sk')}, ${blank(bySpeaker(habits, 'čo urobím', 'čo urobíme'))}.`;

/** What is needed, by when, and what happens all the same. */
const asked = (habits: Habits): string =>
  `${bySpeaker(habits, 'Prosím', 'Prosíme')} o ${blank('čo potrebujeme')} do ${momentBlank('sk')}. ${ifLate(habits)}`;

/** On folded text: silence is taken for consent. */
const SILENCE =
  /^(?:(?:vase|tvoje) )?(?:mlcanie|ticho)(?<when> do [^,;:]+?)? (?:beriem|povazujem|chapem)e? (?:ako|za) (?:(?:vas|tvoj) )?suhlas (?<what>so? [^,;:]+?)[.!…]*$/u;

/** *Mlčanie do nedele berieme ako súhlas s cenou* → *Dajte nám, prosím, do nedele vedieť, či súhlasíte s cenou*. */
function askedToAgree(sentence: Sentence, habits: Habits): Rewrite[] {
  const { text, folded } = sentence;
  const { when = '', what = '' } = SILENCE.exec(folded)?.groups ?? {};
  if (what === '') return [];
  const said = (words: string): string => text.slice(...spanOf(folded, words));
  const tell = `${byReader(habits, 'Dajte', 'Daj')} ${bySpeaker(habits, 'mi', 'nám')}`;
  const agree = byReader(habits, 'súhlasíte', 'súhlasíš');
  return sayInstead(sentence, `${tell}, prosím,${said(when)} vedieť, či ${agree} ${said(what)}.`);
}

const spanOf = (folded: string, words: string): [number, number] => {
  const start = folded.indexOf(words);
  return [start, start + words.length];
};

const ifLate = (habits: Habits): string =>
  `Ak to ${byReader(habits, 'nestihnete', 'nestihneš')}, ${blank(bySpeaker(habits, 'čo urobím', 'čo urobíme'))}.`;

const refunded = (habits: Habits): string =>
  `Ak je príčina na našej strane, ${blank(bySpeaker(habits, 'čo zaplatím', 'čo zaplatíme'))}.`;

const freeIfOurs = (habits: Habits): string =>
  `Ak je príčina na našej strane, ${byReader(habits, 'neplatíte', 'neplatíš')} nič.`;
