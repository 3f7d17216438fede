import { blank, NEEDED } from '../../checker/blanks.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { lostFacts, withFacts } from '../../checker/told-first.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { argumentsIn } from '../../languages/grammar/es-arguments.ts';
import { refusal, refuses } from '../../languages/grammar/es-besides.ts';
import { ourPart } from '../../languages/grammar/es-say.ts';
import type { Habits } from '../../languages/habits.ts';
import { capitalise } from '../../text/case.ts';
import { fold } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import { wordPattern } from '../../text/words.ts';

/** Asks something of the reader, folded. */
const ASKS = wordPattern(
  '(?<!no )(?:necesito|necesitamos)|(?:le|les|te|os) (?:pido|pedimos|ruego|rogamos)',
  'u',
);
/** *Hemos tenido mucho trabajo*: sounds like what we did, and is none; folded. */
const BUSY = wordPattern('(?:he|hemos|ha|han) (?:tenido|estado|andado|sufrido|sido)', 'u');
/** *Le avisamos con dos horas*: tells of a warning, which is no remedy; folded. */
const WARNED = wordPattern(
  '(?:avis|inform|explic|coment|indic|record|adv[ie]rt|dij)[a-z]*(?:amos|imos)|avise|informe|explique|adverti|dije|recorde|recuerdo',
  'u',
);
/** We shall do something; the accent tells it from what was done. */
const WE_WILL = /(?<!\p{L})(?:(?:voy|vamos) a \p{L}+r|\p{L}{2,}r(?:é|emos))(?!\p{L})/iu;
/** We do or did something for the reader; with an accent it was somebody else. */
const WE_DO =
  /(?<!\p{L})(?:(?:te|les?|os|se l[oa]s?)(?: l[oa]s?)? (?:he|hemos|\p{L}{2,}(?:amos|emos|imos|o))|(?:he|hemos) \p{L}+(?:[ai]do|to|cho))(?!\p{L})/iu;
/** *…, pero si no aparece nada, la mano de obra la pone usted*. */
const CONDITION = /(?<!\p{L})si /iu;
/** *…, pero el bungalow no va a estar*: the reader has to know. */
const WILL_NOT =
  /(?<!\p{L})no (?:\p{L}{2,3} )*(?:van? a|vamos a|voy a|\p{L}+r(?:á|án|é|emos)|(?:pued[aeo]n?|podemos) \p{L}+r)(?!\p{L})/iu;
/** More words than this explain. */
const MAX_PLAIN = 26;

/** It plainly tells what is or will be done for the reader, or asks something: it stays, as a sentence of its own. */
export function mustFollow(follows: string, turn: Sentence): boolean {
  const folded = fold(follows);
  if (folded.split(' ').length > MAX_PLAIN || refuses(folded)) return false;
  if (has('defence', follows, turn)) return false;
  if ([BUSY, WARNED].some((one) => one.test(folded))) return false;
  return ASKS.test(folded) || [WE_WILL, WE_DO].some((one) => one.test(follows));
}

const has = (set: string, follows: string, turn: Sentence): boolean =>
  turn.find(`apology-but/${set}`).some(({ start }) => start >= turn.end - follows.length);

/** For a refusal the same without its edge; what names a day, a sum or a person is asked for. */
export function instead(follows: string, habits: Habits, turn: Sentence): readonly string[] | null {
  if (mustFollow(follows, turn)) return null;
  const facts = factsIn(follows, turn);
  if (refuses(fold(follows))) return [refusal(habits, turn, facts)];
  const isNews = CONDITION.test(follows) || WILL_NOT.test(follows);
  if (facts.length === 0 && !isNews) return null;
  return [`${blank(withFacts(NEEDED.es, facts))}. ${ourPart(habits)}`];
}

/** Days, sums and names, without the counts and names that only argue. */
function factsIn(follows: string, turn: Sentence): string[] {
  const before = { start: turn.start, end: turn.end - follows.length };
  const argued = has('defence', follows, turn) ? argumentsIn(turn) : [];
  const gone = { start: before.end, end: turn.end, replacement: '', mayGo: [before, ...argued] };
  return lostFacts(gone, turn);
}

/** *…, ahora, tú elegiste*, *…, fue usted quien firmó*. */
const REPROACH =
  /,\s(?:(?:ahora|eso sí|claro que|conste que|pero),?\s(?:fue\s|es\s)?(?:usted(?:es)?|tú|vos|vosotr[oa]s)|(?:fue|es)\s(?:usted|tú|vos)\squien)(?!\p{L})/iu;

export const reproachIn = (apology: string): number =>
  REPROACH.exec(apology)?.index ?? apology.length;

/** *Aunque lamentamos lo sucedido, …*: the apology, in the indicative, up to its comma. */
const CONCESSION = /^(?:aunque|si bien|pese a que|a pesar de que) (?=[^,;]+, )/u;

/** *Lamento, eso sí, el mal rato*: says nothing before its aside; *¿que si lo siento?*: asks back; *imagino que el fallo es del router*: a guess; *perdona que insista*: leads over. */
export const UNFINISHED =
  /^[^a-z]*(?:que si |(?:perdon|disculp)[a-z]+ que (?:(?:me|te|les?|os|se|l[oa]s?) )*(?!haya)[a-z]+[ae](?<!ra|se)$|(?:lamento|lamentamos|siento|sentimos|deploro|deploramos)$|(?:a (?:nosotros|mi) )?(?:nos|me) consta que (?!(?:le|les|te|os|es|fue|lo paso)(?![a-z]))|(?:entiendo|entendemos|comprendo|comprendemos) que (?:quien|alguien|uno|una persona|hay (?:gente|quien))(?![a-z])|(?:me )?(?:imagin|supon|figur)[a-z]+ que (?!.*(?:^|[^a-z])(?:le|les|te|os|sus?|tus?|usted|estar[a-z]*|se sient[a-z]+)(?![a-z])))/u;
const ASIDE =
  /^[^a-z]*(?:lamento|lamentamos|siento|sentimos|deploro|deploramos)(?=(, (?:eso si|no obstante|sin embargo|con todo|ahora bien),) (?:el|la|los|las|lo) (?!llantin|berrinch|dram|numerit|patalet))/u;

function withoutAside({ start, folded }: Sentence, verb: string): Rewrite[] {
  const aside = ASIDE.exec(folded)?.[1] ?? '';
  const from = start + verb.length;
  return [{ start: from, end: from + aside.length, replacement: '' }];
}

/** *¿Que si lo siento? Claro que sí, solo que …*: said, not asked back. */
const ASKED_BACK = /^¿(?:y )?que si (?<sorry>[^?]+)\?$/iu;

function said({ text, start, next }: Sentence): Rewrite[] {
  const sorry = ASKED_BACK.exec(text)?.groups?.sorry;
  if (sorry === undefined || !next || mustFollow(next.text, next)) return [];
  return [{ start, end: next.end, replacement: `${capitalise(sorry)}.`, mayGo: [next] }];
}

/** The apology stands on its own, and what is ours to do follows. */
export function spanishRewrites(
  sentence: Sentence,
  span: Span,
  { habits }: RuleContext,
): Rewrite[] {
  const aside = ASIDE.exec(sentence.folded)?.[0];
  if (aside !== undefined) return withoutAside(sentence, aside);
  const plain = said(sentence);
  if (plain.length > 0) return plain;
  const opening = CONCESSION.exec(sentence.folded)?.[0];
  if (opening === undefined || span.start !== sentence.start) return [];
  const { start, end, text } = sentence;
  const comma = text.indexOf(', ');
  const apology = capitalise(text.slice(opening.length, comma));
  const other = instead(text.slice(comma), habits, sentence)?.[0] ?? ourPart(habits);
  return [
    {
      start,
      end,
      replacement: `${apology}. ${other}`,
      mayGo: sentence.facts.filter((fact) => fact.start >= start + comma),
    },
  ];
}
