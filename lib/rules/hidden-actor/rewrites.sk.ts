import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { sayInstead } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { sayBehind } from '../../languages/grammar/sk-arguing.ts';
import { asksOrPromises, mainClauses } from '../../languages/grammar/sk-beside.ts';
import { asSentence } from '../../languages/grammar/sk-clauses.ts';
import { nextMessage } from '../../languages/grammar/sk-say.ts';
import { fold } from '../../text/fold.ts';
import { shift, textAt, type Span } from '../../text/span.ts';
import { withStop } from '../../text/stop.ts';

/** On folded text: a case took its way, or nobody knows what happened: no mistake to own. */
const UNDER_WAY =
  /(?<!\p{L})(?:(?!.*(?:nebol|nespravn|cudz|in(?:ej|emu|ym)|omyl|nedopatr))(?:vec|podnet|staznost|ziadost|incident|tiket|spis|pripad|reklamacia|poziadavka|pripomienka|otazka|sprava|zalezitost|tema)(?: \p{L}+){0,3} (?:bol[ao]? )?(?:\p{L}+ )?(?:odovzdan|postupen|zalozen|priraden|zaevidovan|zaraden|posunut)\p{L}*|nedozvi\p{L}+|netrufa\p{L}*|nevycitam\p{L}?|netusi\p{L}+)(?!\p{L})/u;
/** On folded text: an apology on a condition, a denial, what is not known for sure, or the fault of others beside it. */
const NOTHING_TO_OWN =
  /^(?:ak |pokial |(?:ako|preco|kto|kde) [^,;]*, to |ubezpecuj\p{L}* |uistuj\p{L}* |nakolko je mozne|keby )|(?<!\p{L})(?:niekde medzi nami|zrejme|pravdepodobne|asi|mozno|nezaznamenal\p{L}?|lebo vas|nevratn\p{L}+|na strane (?!nas)\p{L}+|zo strany (?!nas)\p{L}+|z uctu|(?:nam|mi) neb\p{L}+ (?:\p{L}+ )?(?:oznam|nahlas|dorucen|dodan|sprist)\p{L}+|pod (?:v[ay]s[ií]m|tvojim|jej|jeho) (?:menom|uctom|heslom)|spolocnosti (?:oznam|dorucen|dodan)\p{L}+|tvrdite|tvrdis|uhraden\p{L}+|dodavatel(?:om|mi)?|boli \p{L}+ upozorneni)(?!\p{L})/u;
/** A last clause that only justifies us. */
const EXCUSE =
  /, (?=[^,;:]*(?:n[aá]por|n[aá]val|[sš]afran|ston[aá]sob|sez[oó]n|zhon|nedostat|pre[tť]a[zž]|v d[oô]sledku|pri[cč]om))[^,;:]*?(?=[.!…]*$)/iu;

/** On folded text: how things go at times: a shrug that an offer behind it would leave standing. */
const SHRUGS = /(?<!\p{L})(?:obcas|niekedy|sem[- ]tam|tu a tam|raz za cas|vzdy niekto)(?!\p{L})/u;

export const noFailure = new RegExp(
  `${UNDER_WAY.source}|${NOTHING_TO_OWN.source}|${SHRUGS.source}`,
  'u',
);

/** Where nothing may be admitted, or nothing is known yet: when the reader hears what was found. */
export function rewrites(sentence: Sentence, span: Span, context: RuleContext): Rewrite[] {
  if (SHRUGS.test(sentence.folded)) return sayInstead(sentence, nextMessage(context.habits));
  const isOpen = UNDER_WAY.test(sentence.folded) || !context.mayAdmit;
  if (!isOpen || NOTHING_TO_OWN.test(sentence.folded)) return [];
  return sayBehind(sentence, span, nextMessage(context.habits));
}

/** *Nebolo to odoslané, pošlite to znova*: null where the last clause neither asks nor promises. */
function beforeLastClause({ text }: Sentence, said: string): string | null {
  const clauses = mainClauses(text);
  const last = clauses.at(-1);
  if (!last || clauses.length < 2) return null;
  const words = textAt(text, last);
  const own = asksOrPromises(fold(words)) ? asSentence(words) : null;
  if (own === null) return null;
  const before = text.slice(0, clauses.at(-2)?.end);
  return [withStop(before), said, withStop(own)].join(' ');
}

export const withoutExcuse = (text: string): string => text.replace(EXCUSE, '');

/** Says it after the sentence, whose excuse goes; before a request or a promise at its end. */
export function sayAfterFailure(sentence: Sentence, text: string, span: Span): Rewrite[] {
  const goesOn = beforeLastClause(sentence, text);
  if (goesOn !== null) return sayInstead(sentence, goesOn);
  const excuse = EXCUSE.exec(sentence.text);
  if (!excuse || /\p{N}/u.test(excuse[0])) return sayBehind(sentence, span, text);
  const { 0: words, index } = excuse;
  const mayGo = [shift({ start: index, end: index + words.length }, sentence.start)];
  return sayInstead(sentence, `${withoutExcuse(sentence.text)} ${text}`, mayGo);
}
