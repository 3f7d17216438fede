import { blank } from '../../checker/blanks.ts';
import { isDated } from '../../checker/commitments.ts';
import { worded } from '../../checker/flagged.ts';
import { replaceWords } from '../../checker/rewrites.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { sayInstead } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { argumentsIn } from '../../languages/grammar/es-arguments.ts';
import { endBefore } from '../../languages/grammar/es-end-before.ts';
import { nextClause, type Clause } from '../../languages/grammar/es-start-after.ts';
import { habitsIn } from '../../languages/grammar/es-person.ts';
import { wordsThatMayGo } from '../../languages/grammar/es-tails.ts';
import { CHANGE } from '../../languages/grammar/es-say.ts';
import type { Habits } from '../../languages/habits.ts';
import { capitalise } from '../../text/case.ts';
import { fold } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import { wordPattern, words } from '../../text/words.ts';
import { claimAround, withoutVows, type Unvowed } from './without-vow.es.ts';

/** A promise about all time. */
const FOR_EVER = wordPattern(
  'no|ni|nunca|jamas|nadie|ningun[oa]?|siempre|todo|perfect[oa]|cero|sin (?:un|una) sol[oa]|a prueba de|cien anos|en la vida|bunker|impecable[s]?|ultim[oa]s?|v[ou]elv[a-z]+|se acabo|sin excepcion|un reloj|mano en el fuego',
  'u',
);
/** No sentence about what then fails can stand beside it, folded. */
const ABSOLUTE = wordPattern(
  'nunca|jamas|nadie|siempre|tod[oa]s?|perfect[oa]s?|cero|ni|mas|ningun[oa]?|v[ou]elv[a-z]+|imposible|mano en el fuego',
  'u',
);
/** It happened, and is not to happen once more, folded: what was changed answers that. */
const ONCE_MORE = wordPattern(
  'imposible que|v[ou]elv[a-z]+ a|volver[a-z]* a|se (?:va a |vuelve a )?(?:repit|repet)[a-z]+|(?:no|jamas|nunca)(?: (?:se|me|nos|le|te|les|os|lo))* (?:va a (?:volver a )?)?(?:pas[a-z]+|ocurr[a-z]+|suced[a-z]+|fall[a-z]+|atora|romp[a-z]+|vara[a-z]*)|no pasa mas|no l[oa]s? v[a-z]+ mas|se rompe mas|(?:queja|lio|nunca mas|ultim[oa]s?|de por vida)',
  'u',
);
/** The reader is asked to leave something be: no promise at all. */
const ASKS = wordPattern(
  '(?:por favor|le ruego|les ruego|te ruego|hagame el favor)[^.;:]* no [a-z]+|no mande[ns]?|ni una mas$',
  'u',
);

/** *Haremos lo que sea*: more than can be kept, even without its vow; folded. */
const WHATEVER = wordPattern('lo que (?:sea|haga falta)|lo imposible', 'u');
/** The promise without its vows; what was changed; what happens if it fails all the same. */
export function spanishRewrites(sentence: Sentence, span: Span, context: RuleContext): Rewrite[] {
  const { folded } = sentence;
  if (ASKS.test(folded)) return [];
  const habits = habitsIn(sentence, context.habits);
  const plain = withoutVows(sentence);
  const bounded = plain && { ...plain, text: plain.text.replace(EVER, '') };
  if (bounded && !FOR_EVER.test(fold(bounded.text))) {
    const isMeasured = (!plain.isCutAtEnd || isDated(sentence)) && !WHATEVER.test(folded);
    return [
      isMeasured ? unvowed(sentence, bounded) : unvowed(sentence, bounded, otherwise(habits)),
    ];
  }
  const again = `Si vuelve a pasar, ${then(habits)}.`;
  const settled = withoutEver(sentence);
  if (settled !== null) return [replaceWords(sentence, `${settled}. ${again}`)];
  const claim = claimAround(sentence, span);
  const isOnceMore = ONCE_MORE.test(folded) || AFTER_OUR_ACT.test(sentence.text);
  // What we do or did is more than a promise for all time.
  const isForEver = FOR_EVER.test(folded) && !SETTLED.test(folded);
  const answered = isOnceMore
    ? notOnceMore(sentence, claim, habits, again)
    : endBefore(sentence, claim, otherwise(habits));
  if (answered.length > 0) return answered;
  return [
    ...afterClaim(sentence, claim, otherwise(habits)),
    ...(isForEver ? allInstead(sentence, otherwise(habits)) : []),
    ...(bounded && !isOnceMore && !ABSOLUTE.test(fold(bounded.text))
      ? [unvowed(sentence, bounded, otherwise(habits))]
      : []),
  ].slice(0, 1);
}

/** *No volverá a pasar: el lunes va otro técnico* → *El lunes va otro técnico*. */
function afterClaim(sentence: Sentence, claim: Span, said: string): Rewrite[] {
  const lead = sentence.folded.slice(0, claim.start - sentence.start);
  const isOwn = !/[,;:]| [ye] /u.test(lead);
  const next =
    nextClause(sentence, isOwn ? { ...claim, start: sentence.start } : claim) ??
    (isOwn ? behindColon(sentence, claim) : null);
  if (next === null || FOR_EVER.test(fold(next.text))) return [];
  const { start, text, called } = next;
  const promisesOn = worded(sentence, 'overpromise').some((hit) => hit.start >= start);
  const mayGo = wordsThatMayGo(sentence, { start: claim.end, end: start });
  return promisesOn
    ? []
    : [{ ...replaceWords(sentence, `${capitalise(text)}${called}. ${said}`), mayGo }];
}

function unvowed(sentence: Sentence, { text, vows }: Unvowed, ...said: string[]): Rewrite {
  const told = said.length > 0 ? text.replace(/[\s.!…]*$/u, '.') : text;
  return { ...replaceWords(sentence, [told, ...said].join(' ')), mayGo: vows };
}

/** What was changed, as far as the sentence tells it, and what happens next time. */
function notOnceMore(sentence: Sentence, claim: Span, habits: Habits, again: string): Rewrite[] {
  const { folded, start } = sentence;
  const changed = changedBehind(sentence);
  if (changed !== null) return [replaceWords(sentence, `${changed}. ${again}`)];
  const isTold = CHANGED.test(folded.slice(0, claim.start - start));
  const answer = `${change(sentence, habits)} ${again}`;
  return [
    ...endBefore(sentence, claim, isTold ? again : answer),
    ...afterClaim(sentence, claim, again),
    ...allInstead(sentence, answer),
  ].slice(0, 1);
}

/** A clause, whatever its verb. */
function behindColon({ text, start }: Sentence, { end }: Span): Clause | null {
  const [said = '', rest = ''] = /[:;] ([^:;?"«(]+?)[.!…]*$/u.exec(text.slice(end - start)) ?? [];
  const from = start + text.length - said.length + 2;
  return words(rest).length >= MIN_CLAUSE && !OF_IT.test(rest)
    ? { start: from, text: rest, called: '' }
    : null;
}

const MIN_CLAUSE = 4;
/** *En este …*: of what is gone. */
const OF_IT = /^(?:en |de |con )?es[ot]?[eao]s? /iu;

/** All words of a single clause are the promise. */
function allInstead(sentence: Sentence, answer: string): Rewrite[] {
  const instead = sayInstead(sentence, answer, argumentsIn(sentence));
  const isOneClause = !/[,;:]| [ye] /u.test(sentence.folded);
  if (OFFERED.test(sentence.folded)) return [];
  return isOneClause ? instead.map((rewrite) => ({ ...rewrite, mayGo: [sentence] })) : instead;
}

/** *La base nueva, si la compra, …*: that it can be had is told nowhere else; folded. */
const OFFERED = /^(?:el|la|los|las|su|tu) [^,;:]*, si [^,;:]*, /u;

/** What was done so that it stays away, folded. */
const CHANGED = wordPattern(
  '(?:he|hemos|han|ha) (?!sido|visto|leido|recibido|tenido)[a-z]+(?:ado|ido|to|cho)|habl(?:e|amos)|cambi(?:e|amos)|puse|pusimos|ahora|desde (?:hoy|ayer|este|el)',
  'u',
);
const BECAUSE =
  /,? (?:porque|ya que|puesto que|dado que|pues)(?: (?:ya|por fin))? (?=\p{L})|[:,] (?=(?:ya )?(?:h[eé]|hemos|habl[eé]|cambi[eé]|puse|pusimos|hablamos|cambiamos) )|[:;] /iu;

/** *…, porque hemos cambiado la bomba* → *Hemos cambiado la bomba*; null where no change is told. */
function changedBehind({ text }: Sentence): string | null {
  const { index = 0, 0: because = '' } = BECAUSE.exec(text) ?? {};
  const behind = text.slice(index + because.length).replace(/[\s.!…]+$/u, '');
  return because !== '' && CHANGED.test(fold(behind)) ? capitalise(behind) : null;
}

const EVER =
  / (?:(?:para|por) siempre(?: jam[aá]s)?|para los restos|de aqu[ií] a la eternidad|para toda la vida|de por vida|de una vez por todas|de ra[ií]z|definitivamente|inmediatamente|al cien por (?:cien|ciento)|al 100 ?%)/giu;

/** *El problema queda resuelto para siempre* → *El problema queda resuelto*; null where it says more. */
function withoutEver({ text, folded }: Sentence): string | null {
  const left = text.replace(EVER, '').replace(/[\s.!…]+$/u, '');
  const settled = fold(left);
  const isSettled = SETTLED.test(settled) && !FOR_EVER.test(settled);
  return left.length < folded.replace(/[\s.!…]+$/u, '').length && isSettled ? left : null;
}

const SETTLED =
  / (?:quedo|queda|quedan|esta|estan|ha quedado|han quedado|hemos|he) (?:ya )?[a-z]+(?:[ai]d|uelt)[oa]s?(?![a-z])/u;
/** *…, tras haberle dejado sin guía*: what we did is told nowhere else. */
const AFTER_OUR_ACT = /(?<=, )(?:tras|despu[eé]s de) haber\p{L}* [^,;:.]+(?=[.!…]*$)/iu;
/** *Con el filtro nuevo*: what was changed, as the sentence tells it. */
const WITH_NEW =
  /(?<!\p{L})con (?:el|la|los|las|est[eao]s?|nuestr[oa]s?) (?:nuev[oa]s? \p{L}+|\p{L}+ nuev[oa]s?)/iu;

function change({ text }: Sentence, { person }: Habits): string {
  const [withNew] = WITH_NEW.exec(text) ?? [];
  if (withNew) return `${capitalise(withNew)}, ${blank('lo que cambia')}.`;
  const [act] = AFTER_OUR_ACT.exec(text) ?? [];
  if (act === undefined) return CHANGE;
  return `${capitalise(act)}, ${person === 'singular' ? 'he' : 'hemos'} cambiado ${blank('lo que cambió')}.`;
}

const then = ({ person }: Habits): string =>
  blank(person === 'singular' ? 'lo que haré entonces' : 'lo que haremos entonces');

const otherwise = (habits: Habits): string => `Si algo no sale bien, ${then(habits)}.`;
