/** A Spanish apology with *si* told as a fact in its own words: *perdone si le pareció seco* → *perdone que le pareciera seco*. */
import type { Sentence } from '../../checker/sentence.ts';
import { calledAtEnd } from '../../checker/vocative.ts';
import { spanishReader } from '../address.ts';
import type { Habits } from '../habits.ts';
import { capitalise, uncapitalise } from '../../text/case.ts';
import { fold } from '../../text/fold.ts';
import { words } from '../../text/words.ts';
import { habitsIn } from './es-person.ts';
import { pastSubjunctive } from './es-subjunctive.ts';

/** These go on with *porque* where we did it, the others with *que*; folded. */
const NOUN = 'disculpas|una disculpa|perdon|perdones|excusas';
const VERB =
  'perdon(?:e[ns]?|ame|eme|ad|adme)|perdona|discul?p(?:e[ns]?|a|ame|eme|ad|adme|enos|adnos)|(?:lo )?(?:siento|sentimos|lamento|lamentamos)';
const BEHIND = new RegExp(
  `^(?<sorry>[^,;:.]*(?:${NOUN}|${VERB})(?: (?:mucho|muchisimo|de verdad|de corazon))?),? si (?<clause>[^;:.!?]+?)(?<tail>[;:] .*)?$`,
  'du',
);
const BEFORE = new RegExp(
  `^[^a-z]*si (?<clause>[^;:.!?]+), (?<sorry>(?:(?:le|les|te|os) )?(?:[a-z]+ )?(?:${NOUN}|${VERB})(?: (?:mucho|muchisimo|de verdad|de corazon))?)$`,
  'du',
);
const ENDS_IN_NOUN = new RegExp(`(?:^| )(?:${NOUN})(?: (?:de verdad|de corazon))?$`, 'u');
/** Doubts by itself, folded. */
const DOUBTS = /(?:^| )(?:pud|pued|podid|llega|hubier|haya|alg[uo]|si )|si es que/u;
/** Leaves the moment open, and goes. */
const SOME_TIME =
  /(?:en algún momento|en algun momento|de alguna (?:forma|manera)|por alg[úu]n casual|por un casual|de verdad|realmente|por casualidad|acaso) /giu;
/** A deed of the writer's own is no *que* to be sorry for: *perdón porque te hice esperar*. */
const WE_DID =
  /(?:\p{L}[éí]|mos)$|^(?:he|hice|puse|dije|tuve|estuve|fui|di|vine|pude|quise|traje)$/iu;
/** What happened to the reader, nobody is asked to forgive: *siento que te quedaras sin pan*. */
const READER_WAS =
  /^(?:no )?(?:usted(?:es)? )?(?:(?:te|se|os) )?(?:has|habéis|\p{L}+(?:aste|iste|asteis|isteis)(?!\p{L})|(?<=(?:se|usted|ustedes) )han? )/iu;
const ASKS = /^(?:perd|disc)/iu;
/** Words before a verb of another clause, or that make it a noun. */
const NO_MAIN_VERB = /(?:^|\s)(?:que(?: \p{L}+){0,2}|los|sus|tus|mis|estos|nuestros|últimos) $/iu;

/** In one sentence with its stop; null where it has no such apology, or doubts still. */
export function saidAsFact(sentence: Sentence, habits: Habits): string | null {
  const { text, folded } = sentence;
  const end = text.slice(0, calledAtEnd(sentence).start - sentence.start).search(/[\s.!…]*$/u);
  const said = folded.slice(0, end);
  const groups = (BEHIND.exec(said) ?? BEFORE.exec(said))?.indices?.groups;
  if (!groups?.clause || !groups.sorry) return null;
  const clause = text.slice(...groups.clause).replace(SOME_TIME, '');
  const told = inSubjunctive(clause);
  if (told === null || DOUBTS.test(fold(clause))) return null;
  const sorry = asked(
    capitalise(text.slice(...groups.sorry).replace(/^lo /iu, '')),
    sentence,
    habits,
  );
  const tail = groups.tail ? text.slice(...groups.tail) : '';
  const isOurs = words(clause).some(({ start, end }) => WE_DID.test(clause.slice(start, end)));
  const isNoun = ENDS_IN_NOUN.test(fold(sorry));
  if (isOurs && isNoun) return `${sorry} porque ${clause}${tail}.`;
  const isOfReader = ASKS.test(sorry) && READER_WAS.test(clause);
  if (isOurs || !(isNoun || isOfReader)) return `${sorry} que ${told}${tail}.`;
  const regret = habitsIn(sentence, habits).person === 'singular' ? 'Siento' : 'Sentimos';
  return `${regret} que ${told}${tail}.`;
}

/** *Perdón* alone goes on with nothing: *le pido perdón*. */
function asked(sorry: string, sentence: Sentence, habits: Habits): string {
  if (!/^(?:mil )?(?:perdón|disculpas|perdones)$/iu.test(sorry)) return sorry;
  const ask = habitsIn(sentence, habits).person === 'singular' ? 'pido' : 'pedimos';
  return `${capitalise(spanishReader(habits).to)} ${ask} ${uncapitalise(sorry)}`;
}

/** Its verb, and those that an *and* joins to it; null where there is none in the past, or another one. */
function inSubjunctive(clause: string): string | null {
  const verbs = words(clause).filter(
    ({ start, end }) =>
      pastSubjunctive(clause.slice(start, end)) !== null &&
      !NO_MAIN_VERB.test(clause.slice(0, start)),
  );
  const [first, ...others] = verbs;
  if (!first || !others.every(({ start }) => AND.test(clause.slice(0, start)))) return null;
  return verbs.reduceRight((told, { start, end }) => {
    const past = clause.slice(start, end);
    return told.slice(0, start) + (pastSubjunctive(past) ?? past) + told.slice(end);
  }, clause);
}
/** Right before a verb, with nothing but its pronouns. */
const AND = /\s[yei](?: (?:no|se|me|nos|te|os|les?|l[oa]s?))* $/iu;
