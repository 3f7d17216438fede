import { blank, momentBlank, NEEDED } from '../../checker/blanks.ts';
import { removeShortSentence, replaceSentence } from '../../checker/rewrites.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { sayInstead } from '../../checker/say-instead.ts';
import { factsAlone, lostFacts, withFacts } from '../../checker/told-first.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { bySpeaker, type Habits } from '../../languages/habits.ts';
import { byReader } from '../../languages/grammar/sk-forms.ts';
import { hasVerb, leans } from '../../languages/grammar/sk-clauses.ts';
import { promises } from '../../languages/grammar/sk-holds.ts';
import { isOrder, withPlease } from '../../languages/grammar/sk-please.ts';
import { asSaidIn } from '../../languages/grammar/sk-say.ts';
import { capitalise } from '../../text/case.ts';
import { fold } from '../../text/fold.ts';
import { overlaps, shift, type Span } from '../../text/span.ts';
import { withStop } from '../../text/stop.ts';

/** On folded text: a cost of putting it right that is left to the reader. */
const CHARGE =
  /(?<!\p{L})(?:\p{L}*uctuj|vyfaktur|pripocit|(?<!ani za )priplat|spoplatn|naklad|strhn|strham|hrad[ií]|znasa|zdrzn|plat[ií](?:te|s)|zaplat[ií](?:te|s)|plat[ií] sa|zakupi|sadzb|penale|storno|prirazk|polovic|nabehnu)|€/u;
/** On folded text: an answer is waited for, and silence has its price. */
const ANSWER = /(?<!\p{L})(?:neozv|nevyjadr|neodpov|nereag|nezareag|nepotvrd|mlcan|ticho|nuten)/u;
/** On folded text: something happens unless the reader does as told. */
const CONDITION =
  /(?<!\p{L})(?:ak(?!\p{L})|pokial|kym|bud(?!\p{L})|nuten|bez (?:podpis|suhlas|uhrad|doplat)|in[ay]k|inac|lebo|v opacnom|do (?:zajtra|piatk|pondel|utork|stred|stvrtk|sobot|nede|konca)|nevyjadr|podmienk|kto (?:sa|ne|\p{L}+ ne)|veci do)/u;
/** On folded text: an ultimatum, no bill for our work. */
const IF_UNPAID =
  /(?<!\p{L})(?:ak|pokial|kym|ked)(?: \p{L}+){0,4} ne(?:za|u)?(?:plat|hrad|vyrovn)\p{L}+/u;
/** On folded text: a debt that is asked for meanwhile. */
const PAYMENT =
  /(?<!\p{L})(?:\p{L}*uhrad|faktur|splatku|\p{N} (?:eur\p{L}*|€) .*(?:na ucte|neprisl)|\p{L}*vyrovna|dlh|honor|doplatok|doplatk|(?:zvysok|zvysn|posledn|druh)\p{L}* (?:sum|tretin|polovic|cast|splatk))/u;
/** On folded text: a last clause on what happens otherwise. */
const OTHERWISE =
  /, (?:(?:in[ay]k|inac|potom|lebo|v opacnom pripade|usetri\p{L}* si|nech (?:vam|ti|sa) nemus\p{L}+|zajtra [^,]*(?:dalsiemu|inemu)) [^;]*|o (?:jej|tom) [^,]*(?:diskus|nebavi)[^,]*)$| bez (?:dalsich|zbytocnych) \p{L}+[.!]*$/u;
/** On folded text: a last clause that asks for praise in return, or for an old debt. */
const UNLESS_PRAISED =
  /, (?:podmienkou je|[^,]*nevyrovnan)(?=.*(?:recenzi|hodnoten|hviezd|uctom))[^]*$/u;
/** On folded text: what may be said of us in public. */
const REVIEW =
  /(?<!\p{L})(?:recenzi|hodnoten|hviezd|googl|facebook|fejsbuk|instagram|referenci|par viet (?:na|o|do))/u;
/** On folded text: stands for a verb. */
const ASKS_FOR =
  /(?<!\p{L})(?:treba|prosim|(?:rozhodni|ozvi|vyjadri)(?:te)? sa|\p{L}{2,}[djnrtvz]te)(?!\p{L})/u;
/** On folded text: put like this by us already. */
const SAID = /(?<!\p{L})ak to nestihne(?:te|s)(?!\p{L})/u;
/** On folded text: *inak* tells in what way, or the reader may write: nothing is threatened. */
const IN_WHAT_WAY =
  /(?<!\p{L})(?:inak|inac)(?: si to|, ber| nevie)|(?<!\p{L})(?:nas|mi|nam|ma) (?:kontaktuj|napis|zavol|ozvi)/u;
/** On folded text: pleads, mocks or threatens with what may be said or done, and tells nothing. */
const HARSH =
  /(?<!\p{L})(?:trestn|recenzi|hodnoten|hviezd|ocier|ohovar|paragraf|pravni|advokat|dohru|inspekci|nevyvolav|googl|fejsbuk|facebook|hladajte|nepocitaj|predraz|status|pokoj|(?:ne)?vyhraz|nevydier|nepozdav|neskus|instagram|sud(?:e|i|ny)?(?!\p{L})|spory(?!\p{L}))/u;
/** On folded text: something of ours is for sale, or a gift is asked for; nobody has to answer. */
const ADVERT =
  /(?<!\p{L})(?:zlav\p{L}* (?:na|pri|az|\p{N})|(?:na (?:nu|neho|ne)|nan) mame \p{L}*zlav\p{L}*|o?mrkn\p{L}*|e-?shop\p{L}*|nov\p{L}{1,2} (?:kolekci|kabelk|model|ponuk|sezon)\p{L}*|v ponuke|v akcii|akci\p{L}* \p{N}\p{L}*|zbierk\p{L}+|kupon\p{L}*|(?:dat|vybavit|ponuknut) (?:\p{L}+ )?poisten\p{L}+)(?!\p{L})/u;
/** On folded text: the reader gets something for what went wrong. */
const IN_RETURN =
  /(?<!\p{L})(?:ak|dosta\p{L}+|patri|posky\p{L}+|vrati\p{L}*|kompenz\p{L}+|odskod\p{L}+|ospravedl\p{L}+|za (?:to|nase|tieto|tuto) \p{L}+)(?!\p{L})/u;
/** On folded text: what the reader may say of us. */
const IN_PUBLIC =
  /(?<!\p{L})(?:ohovar|ocier|spini|verejne(?!\p{L})|(?:pis|vypis|sir)\p{L}* na internete)/u;
const isAdvert = (folded: string): boolean =>
  ADVERT.test(folded) && !IN_RETURN.test(folded) && !PAYMENT.test(folded);
/** What is due stays told; a favour may go. */
export const tells = (folded: string): boolean => !REVIEW.test(folded);

/** A longer sentence asks for more than a favour, or threatens with more than a word. */
const MAX_FAVOUR = 20;

/** A favour or a bare threat goes; what is due, by when and what else happens is put in plain words. */
export function rewrites(sentence: Sentence, span: Span, context: RuleContext): Rewrite[] {
  const { folded } = sentence;
  const habits = asSaidIn(sentence, context.habits);
  if (IN_WHAT_WAY.test(folded) || SAID.test(folded)) return [];
  if (isAdvert(folded) && sentence.facts.length > 0) return [factsAlone(sentence)];
  if (tellsNothing(sentence)) {
    const gone = removeShortSentence(sentence, context, MAX_FAVOUR);
    return gone.map((cut) => ({ ...cut, mayGo: [sentence] }));
  }
  const [kept] = [
    ...beforeLast(sentence, UNLESS_PRAISED),
    ...askedToAgree(sentence, habits),
    ...unthreatened(sentence, span, habits),
    ...conditionKept(sentence, habits),
  ];
  if (kept) return [kept];
  const said = setSentence(sentence, habits);
  return said === null ? [] : [inItsPlace(sentence, said, { habits, span })];
}

/** Asks for praise, sells, or threatens: nothing is due. */
const tellsNothing = ({ folded, text, times }: Sentence): boolean =>
  isAdvert(folded) ||
  (!/\p{N}/u.test(text) &&
    !PAYMENT.test(folded) &&
    ((IN_PUBLIC.test(folded) && times.length === 0) ||
      (!promises(folded) &&
        (REVIEW.test(folded) ||
          (HARSH.test(folded) && !CONDITION.test(folded) && times.length === 0)))));

type SetSentence = (facts: readonly string[]) => string;

/** Null where nothing is due. */
function setSentence({ folded, times }: Sentence, habits: Habits): SetSentence | null {
  if (REVIEW.test(folded)) return null;
  if (PAYMENT.test(folded) && !IF_UNPAID.test(folded)) return owed;
  if (CHARGE.test(folded) && !IF_UNPAID.test(folded)) return neededOrLate(habits);
  if (ANSWER.test(folded)) return byItself(habits);
  return CONDITION.test(folded) || times.length > 0 ? asked(habits) : null;
}

/** What will be done is told before it, where the sentence says what that costs. */
function inItsPlace(
  sentence: Sentence,
  said: SetSentence,
  { habits, span: flagged }: { readonly habits: Habits; readonly span: Span },
): Rewrite {
  const { folded } = sentence;
  const first =
    promises(folded) && [CHARGE, PAYMENT].some((costs) => costs.test(folded))
      ? `${blank(bySpeaker(habits, 'Čo urobím', 'Čo urobíme'))}. `
      : '';
  // A day of the flagged words is asked for by a blank of its own.
  const days = sentence.times.map(({ span }) => span).filter((span) => overlaps(span, flagged));
  const mayGo = said([]).includes(momentBlank('sk')) ? days : [];
  const facts = lostFacts({ ...replaceSentence(sentence, ''), mayGo }, sentence);
  return { ...replaceSentence(sentence, first + said(facts)), mayGo: [sentence] };
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

/** *Doplatok očakávame do stredy* without what happens otherwise, which is a blank; none where more than an order pressed before that. */
const unthreatened = (sentence: Sentence, { end }: Span, habits: Habits): Rewrite[] =>
  end > sentence.start + sentence.folded.search(OTHERWISE) || isOrder(sentence.text)
    ? beforeLast(sentence, OTHERWISE)
        .filter(({ replacement }) => ASKED.test(fold(replacement)))
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

/** On folded text: is to be done. */
const ASKED =
  /(?:\p{L}te|rozhodni|posli|napis|treba|(?:chce|potrebuje|vyzaduje|ocakava)me?)(?!\p{L})/u;

const withLate = (head: Rewrite, habits: Habits): Rewrite => ({
  ...head,
  replacement: `${head.replacement} ${ifLate(orderedIn(head.replacement, habits))}`,
});

/** *Rozhodni sa* is said to a friend, whatever the draft says elsewhere. */
const orderedIn = (order: string, habits: Habits): Habits =>
  isOrder(order) && !/\p{L}te(?!\p{L})/u.test(order) ? { ...habits, address: 'tykanie' } : habits;

/** Only what stands before these words. */
function beforeLast(sentence: Sentence, words: RegExp): Rewrite[] {
  const at = sentence.folded.search(words);
  const head = sentence.text.slice(0, Math.max(at, 0));
  const isWhole = hasVerb(head) || ASKS_FOR.test(fold(head));
  const cut = shift({ start: at, end: sentence.text.length }, sentence.start);
  const mayGo = /\p{N}/u.test(sentence.text.slice(at)) ? [] : [cut];
  return isWhole && !leans(head) && !REVIEW.test(fold(head))
    ? sayInstead(sentence, withStop(withPlease(head)), mayGo)
    : [];
}

const owed = (facts: readonly string[]): string =>
  `K úhrade zostáva ${blank(withFacts('čo, dokedy a čo nasleduje', facts))}.`;

const neededOrLate =
  (habits: Habits) =>
  (facts: readonly string[]): string =>
    `${blank(withFacts(NEEDED.sk, facts))}. ${ifLate(habits)}`;

const byItself =
  (habits: Habits) =>
  (facts: readonly string[]): string =>
    `Ak sa ${byReader(habits, 'neozvete', 'neozveš')} do ${momentBlank('sk')}, ${blank(withFacts(whatWeDo(habits), facts))}.`;

/** What is needed, by when, and what happens all the same. */
const asked =
  (habits: Habits) =>
  (facts: readonly string[]): string =>
    `${bySpeaker(habits, 'Prosím', 'Prosíme')} o ${blank(withFacts(bySpeaker(habits, 'čo potrebujem', 'čo potrebujeme'), facts))} do ${momentBlank('sk')}. ${ifLate(habits)}`;

const whatWeDo = (habits: Habits): string => bySpeaker(habits, 'čo urobím', 'čo urobíme');

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

export const ifLate = (habits: Habits): string =>
  `Ak to ${byReader(habits, 'nestihnete', 'nestihneš')}, ${blank(bySpeaker(habits, 'čo urobím', 'čo urobíme'))}.`;
