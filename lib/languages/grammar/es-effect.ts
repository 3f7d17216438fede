/** What a Spanish sentence says came of something: *…, así que la fecha está libre*. */
import { capitalise } from '../../text/case.ts';
import { hasVerb } from './es-finite.ts';

/** What a mere *and* joins is said to come of it where it is a fact of the case, with a figure. */
const BEHIND =
  /,? (?:y por (?:eso|ello)|por (?:eso|ello|lo que|lo tanto)|así que|asi que|con lo (?:cual|que)|de modo que|y(?= (?:el|la|los|las|ahora) [^;:]*[0-9])) (?<rest>[^;:¿?]+)$/iu;

/** *Como no contestó, le di la sala a otro*. */
const AFTER_REASON =
  /^(?:como|al|dado que|ya que) [^,;:]+, (?<rest>(?:[^\s;:¿?]+ ){3,}[^;:¿?]+)$/iu;

/** *Llegaron sin apellidos*: what did, was named before. */
const NO_SUBJECT = /^(?:no )?(?:se )?\p{L}+(?:ron|ó)(?!\p{L})/iu;

/** As a sentence with its stop; empty where nothing is said to come of it. */
export function effectIn(text: string): string {
  const first = AFTER_REASON.exec(text)?.groups?.rest;
  const rest = first ?? BEHIND.exec(text)?.groups?.rest ?? '';
  const isSentence = first !== undefined || hasVerb(rest);
  return isSentence && !NO_SUBJECT.test(rest) ? capitalise(rest) : '';
}
