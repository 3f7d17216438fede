import type { ApologyButWords } from './rewrites.ts';
import { blank } from '../../checker/blanks.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { sayInstead } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { spelledFacts } from '../../checker/spelled-facts.ts';
import { slovakReader } from '../../languages/address.ts';
import { holdsHarm } from '../../languages/grammar/sk-arguing.ts';
import { asks, mustStay, pleads, promises } from '../../languages/grammar/sk-holds.ts';
import { bySpeaker } from '../../languages/grammar/sk-forms.ts';
import { beforeTurn, regrets, sympathyBefore } from '../../languages/grammar/sk-keep-head.ts';
import { asSaidIn, ourPart } from '../../languages/grammar/sk-say.ts';
import type { Habits } from '../../languages/habits.ts';
import { capitalise } from '../../text/case.ts';
import { fold } from '../../text/fold.ts';
import { overlaps, shift, textAt, type Span } from '../../text/span.ts';

/** On folded text: *síce* waits for its *ale*; *neberte mi to za zlé* regrets nothing; a bare *ľutujem* refuses; an excuse stands before the apology. */
const UNFINISHED =
  /^(?:a )?sice |^lutuj\p{L}+$|^neber(?:te)? (?:mi|nam) to|^(?!(?:\p{L}+ ){0,2}(?:chapem|viem|rozumiem|uvedomuj|mrz|je mi|je nam|prepac|pardon|sorry|sorac|neprijem))[^,:]*(?<!\p{L})(?:jednoducho|proste|neda|nerozkaze|kazdy|clovek|vzdy)(?!\p{L})[^,:]*, (?:\p{L}+ )?(?:mrzi|je (?:mi|nam)|sorry|prepac|pardon)|^(?:ak|pokial|jestli|keby) [^,]*, (?:tak )?(?:sorry|prepac|pardon|mrzi|je (?:mi|nam)|ospravedln)/u;
/** *Síce ma mrzí, že …*: what follows the word, up to the turn. */
const CONCEDED = /^(?:a )?sice (?:(?:ma|nas) mrzi(?= ?,)|(?=mrzi |je ))/u;
/** On folded text: regrets nothing, or excuses before it regrets. */
const REGRETS_NOTHING =
  /^neber|^(?:ak|pokial|jestli|keby)(?!\p{L})|, (?:\p{L}+ )?(?:mrzi|je (?:mi|nam)|sorry|prepac|pardon)/u;

/** On folded text: what the reader did or did not do. */
const READER_DID =
  /(?<!\p{L})(?:(?:ste|si) (?:\p{L}+ ){0,6}?\S*\p{L}{2,}l[aiy]?|\p{L}{2,}l[aiy]? (?:ste|si))(?!\p{L})/u;

/** On folded text: how it came about, with nothing of how things stand now. */
const EXCUSES =
  /^(?!.*\d)(?!.*(?<!\p{L})(?:som|sme)(?! (?:mohl|mal|dostal|muse))(?!\p{L}))(?!.*(?<!\p{L})(?:je|su|bud\p{L}+|ne\p{L}{2,}me?)(?!\p{L})).*(?<!\p{L})(?:mali?|mal[ao]|\p{L}{3,}l[aoi])(?!\p{L})/u;
/** On folded text: when something was done or will be. */
const DAY =
  /^(?:pondel|utor|stred|stvrt|piat|sobot|nede|zajtra|dnes|vcera|jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)/u;

const hoursAndCounts = (turn: Sentence): Span[] =>
  spelledFacts(turn).filter((fact) => !DAY.test(fold(textAt(turn.text, shift(fact, -turn.start)))));

/** Days and counts held against the reader go with it, and the names of those who are blamed. */
const mayGo = (turn: Sentence): Span[] => [
  ...([EXCUSES, JUDGES].some((argues) => argues.test(defence(turn))) ? hoursAndCounts(turn) : []),
  ...turn.facts.filter(
    ({ start }) =>
      [READER_DID, TRY, ARGUES].some((argues) => argues.test(defence(turn))) ||
      /^\p{Lu}\p{Ll}/u.test(turn.text.slice(start - turn.start)),
  ),
];

/** Whether nothing is asked or promised there. */
const mayDrop = (turn: Sentence): boolean =>
  ![asks, pleads, promises].some((isNeeded) => isNeeded(defence(turn).replace(TRY, '')));

/** On folded text: *len skúste v júni zohnať čašníka*: asks for nothing. */
const TRY = /^\W*(?:\p{L}+,? )?skuste(?= )/u;

/** On folded text: sorry for what the reader felt. */
const FEELING =
  /(?<!\p{L})ze (?:\p{L}+ )*(?:pripadal\p{L}*|citi\p{L}*|nepaci\p{L}*|vnima\p{L}*|sklaman\p{L}*)(?!\p{L})/u;

/** Whether the apology, folded, is enough alone. */
const isEnough = (apology: string): boolean => regrets(apology) && !FEELING.test(apology);

/** On folded text: guesses, or says what cannot have been: judges, and reports nothing. */
const JUDGES =
  /(?<!\p{L})(?:hadam|azda|snad|sotva|vari|iste|urcite|zrejme|nemoh(?:ol|l[aoi])|nemoze (?:to )?byt|stoji za|tazko)(?!\p{L})/u;

/** On folded text: denies, or says how things are with everybody. */
const DEFENDS =
  /(?<!\p{L})(?:skuste|mimo (?:nas|moj)\p{L}+|za (?:\p{L}+ )+nemoze\p{L}*|nemoze\p{L}* za|ne(?:ruci|zodpoved|nesie|rozumie|mysli|prosi|chape|tusi|meni)\p{L}*|nie (?:je|som|sme) (?:\p{L}+ )?(?:nas|moj|vin)\p{L}*|(?:nasa|moja) (?:chyba|vina)|jasn\p{L}+|bezn\p{L}+|normaln\p{L}+|take?y? (?:je|su)|je to|to je|to ne|kazd\p{L}+|clovek|predsa|ved|visi\p{L}*|uveden\p{L}+|napisan\p{L}+|upozorn\p{L}+|na webe|musi(?:te|s)(?= (?:si )?(?:pochop|uvedom|chap|uzna|rata|pocit))|sam[ai]?)(?!\p{L})/u;
/** On folded text: what the reader counted on is over. */
const OVER = /(?<!\p{L})(?:uz ne\p{L}+|neplati\p{L}*|vyprsal\p{L}*)(?!\p{L})/u;

/** On folded text: the reader, ourselves against him, or how anybody is: it argues. */
const ARGUES =
  /(?<!\p{L})(?:(?:je|su) (?:\p{L}+ )?(?:vas|tvoj)\p{L}*|musi(?:te|s)|kto|nikto|cudujem)(?!\p{L})|^\s*(?:my|ja) /u;

/** Whether the reader must know what follows: a refusal, a request, how things stand, a day or a number. */
function mustFollow(follows: string, turn: Sentence): boolean {
  const folded = fold(follows);
  if (READER_DID.test(folded) || DEFENDS.test(folded)) return false;
  if (JUDGES.test(folded) && !mustStay(folded)) return false;
  const going = mayGo(turn);
  const isDated = turn.times.some(
    ({ span }) =>
      span.start > turn.end - follows.length && !going.some((one) => overlaps(one, span)),
  );
  if (holdsHarm(turn, { start: turn.end - follows.length, end: turn.end })) return mustStay(folded);
  if (ARGUES.test(folded)) return REFUSES.test(folded);
  if (isDated) return true;
  return mustStay(folded) || OVER.test(folded);
}

/** On folded text: what we will not do, in the first person. */
const REFUSES =
  /(?<!\p{L})ne(?:moze|vie|vrati|uzna|zaplati|preplati|vymeni|posle|doda|stihne)me?(?!\p{L})/u;

/** On folded text: a refusal to do anything about it. */
const DOES_NOTHING = /(?<!\p{L})nic (?:s tym |viac |uz ){0,2}ne(?:sprav|urob|zmen)im?e?(?!\p{L})/u;

/** *Je síce menšie, ale svetlejšie*: the adversative belongs to what stands before it in its own sentence. */
const CONCEDES_FIRST = /(?<!\p{L})sice(?!\p{L})/u;

/** *Len čo obec rozhodne, zavolám*: as soon as, no *but*. */
const AS_SOON = /^\s*[cč]o(?!\p{L})/iu;

/** On folded text: what cannot be found, told among what the reader did. */
const MISSING =
  /(?<!\p{L})(?:niet|chyba|chybaju|nemame?|nenas(?:iel|l[aoi])|nedos(?:iel|l[aoi]))(?!\p{L})/u;

/** Nothing is offered there. */
const isSilent = (follows: string, turn: Sentence): boolean =>
  AS_SOON.test(follows) ||
  (READER_DID.test(fold(follows)) && MISSING.test(fold(follows))) ||
  (turn.previous !== null && CONCEDES_FIRST.test(turn.folded));

/** A blank for what was decided. */
function instead(follows: string, habits: Habits, turn: Sentence): string[] | null {
  if (isSilent(follows, turn)) return [];
  if (!DOES_NOTHING.test(fold(follows))) return null;
  const own = asSaidIn(turn, habits);
  const offer = `${bySpeaker(own, 'Môžem', 'Môžeme')} ${slovakReader(own).to} ponúknuť ${blank('čo namiesto toho')}.`;
  return [`${blank('Čo sa rozhodlo a prečo')}. ${offer}`];
}

/** What follows the apology, folded. */
const defence = (turn: Sentence): string => turn.folded.slice(beforeTurn(turn).length);

export const words: ApologyButWords = {
  ours: ourPart,
  instead,
  unfinished: UNFINISHED,
  mayGo,
  isEnough,
  mayDrop,
  mustFollow,
  putRight: (habits) => bySpeaker(habits, 'Napravím to takto.', 'Napravíme to takto.'),
};

/** On folded text. */
const TAKES_BACK =
  /(?<!\p{L})(?:hoci|aj ked|sice|napriek|ale|no|avsak|lenze|len|vsak|akurat|ibaze)(?!\p{L})/u;

/** For *hoci ma to mrzí, …*, where the apology itself stands in the concession: the apology and what is ours to do. */
export function rewrites(sentence: Sentence, span: Span, { habits }: RuleContext): Rewrite[] {
  const conceded = CONCEDED.exec(sentence.folded);
  if (conceded) return withoutConcession(sentence, conceded, habits);
  const { folded } = sentence;
  if (UNFINISHED.test(folded) && REGRETS_NOTHING.test(folded)) {
    const end = span.end > sentence.end ? sentence.next?.end : sentence.end;
    return sorryAndOurs(sentence, habits).map((rewrite) => ({
      ...rewrite,
      end: end ?? rewrite.end,
    }));
  }
  if (span.end > sentence.end) return [];
  const isWhole = /^[\s.!…]*$/u.test(sentence.text.slice(span.end - sentence.start));
  if (isWhole ? !TAKES_BACK.test(folded) : !sentence.has('apology-but/concessive')) return [];
  const sympathy = sympathyBefore(sentence);
  if (sympathy !== '') return sayInstead(sentence, `${sympathy}. ${ourPart(habits)}`);
  return beforeTurn(sentence) === '' ? sorryAndOurs(sentence, habits) : [];
}

/** An apology, where none stands before it, and what is ours to do. */
function sorryAndOurs(sentence: Sentence, habits: Habits): Rewrite[] {
  const own = asSaidIn(sentence, habits);
  const isSaid = sentence.previous?.has('apology') ?? false;
  const sorry = isSaid ? '' : `Je ${bySpeaker(own, 'mi', 'nám')} to ľúto. `;
  return sayInstead(sentence, sorry + ourPart(own));
}

/** *Síce ma mrzí, že odchádzali, lenže …* → *Mrzí ma, že odchádzali.* */
function withoutConcession(sentence: Sentence, found: RegExpExecArray, habits: Habits): Rewrite[] {
  const head = beforeTurn(sentence);
  const regret = head
    .slice(0, found[0].length)
    .replace(/^(?:a )?s[ií]ce /iu, '')
    .replace(/^(\p{L}+) (\p{L}+)$/u, '$2 $1');
  const opening = capitalise(regret + head.slice(found[0].length));
  return head === ''
    ? []
    : [
        ...sayInstead(sentence, `${opening}.`),
        ...sayInstead(sentence, `${opening}. ${ourPart(habits)}`),
      ];
}
