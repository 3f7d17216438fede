import type { ApologyButWords } from './rewrites.ts';
import { lostWords } from '../../checker/besides.ts';
import { blank, NEEDED } from '../../checker/blanks.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { lostFacts, withFacts } from '../../checker/told-first.ts';
import { sayInstead } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { slovakReader } from '../../languages/address.ts';
import { holdsHarm } from '../../languages/grammar/sk-arguing.ts';
import { asks, promises, refuses } from '../../languages/grammar/sk-holds.ts';
import { beforeTurn, regrets, sympathyBefore } from '../../languages/grammar/sk-keep-head.ts';
import { asSaidIn, ourPart } from '../../languages/grammar/sk-say.ts';
import { bySpeaker, type Habits } from '../../languages/habits.ts';
import { capitalise } from '../../text/case.ts';
import { fold } from '../../text/fold.ts';
import { overlaps, type Span } from '../../text/span.ts';

/** On folded text: *síce* waits for its *ale*; *neberte mi to za zlé* regrets nothing; a bare *ľutujem* refuses; an excuse stands before the apology. */
const UNFINISHED =
  /^(?:a )?sice |^lutuj\p{L}+$|^neber(?:te)? (?:mi|nam) to|^(?!(?:\p{L}+ ){0,2}(?:chapem|viem|rozumiem|uvedomuj|mrz|je mi|je nam|prepac|pardon|sorry|sorac|neprijem))[^,:]*(?<!\p{L})(?:jednoducho|proste|neda|nerozkaze|kazdy|clovek|vzdy)(?!\p{L})[^,:]*, (?:\p{L}+ )?(?:mrzi|je (?:mi|nam)|sorry|prepac|pardon)|^(?:ak|pokial|jestli|keby) [^,]*, (?:tak )?(?:sorry|prepac|pardon|mrzi|je (?:mi|nam)|ospravedln)/u;
/** *Síce ma mrzí, že …*: what follows the word, up to the turn. */
const CONCEDED = /^(?:a )?sice (?:(?:ma|nas) mrzi(?= ?,)|(?=mrzi |je ))/u;
/** On folded text: regrets nothing, or excuses before it regrets. */
const REGRETS_NOTHING =
  /^neber|^(?:ak|pokial|jestli|keby)(?!\p{L})|, (?:\p{L}+ )?(?:mrzi|je (?:mi|nam)|sorry|prepac|pardon)/u;

/** On folded text: sorry for what the reader felt. */
const FEELING =
  /(?<!\p{L})ze (?:\p{L}+ )*(?:pripadal\p{L}*|citi\p{L}*|nepaci\p{L}*|vnima\p{L}*|sklaman\p{L}*)(?!\p{L})/u;

/** Whether the apology, folded, is enough alone. */
const isEnough = (apology: string): boolean => regrets(apology) && !FEELING.test(apology);

/** *Je síce menšie, ale svetlejšie*: the adversative belongs to what stands before it in its own sentence. */
const CONCEDES_FIRST = /(?<!\p{L})sice(?!\p{L})/u;

/** *Len čo obec rozhodne, zavolám*: as soon as, no *but*. */
const AS_SOON = /^\s*[cč]o(?!\p{L})/iu;

/** Nothing is offered there. */
const isNoTurn = (follows: string, turn: Sentence): boolean =>
  AS_SOON.test(follows) || (turn.previous !== null && CONCEDES_FIRST.test(turn.folded));

/** What follows the adversative, in the draft. */
const behind = (follows: string, { end }: Sentence): Span => ({
  start: end - follows.length,
  end,
});

/** What is or will be done, or is asked of the reader, and nothing besides: it stays. */
function mustFollow(follows: string, turn: Sentence): boolean {
  const folded = fold(follows);
  const at = behind(follows, turn);
  const isRefused =
    refuses(folded) || turn.find('apology-but/defence').some((hit) => overlaps(hit, at));
  const isMeant =
    [asks, promises].some((means) => means(folded)) ||
    turn.find('apology-but/remedy').some((hit) => overlaps(hit, at));
  return isMeant && !isRefused && !holdsHarm(turn, at);
}

/** On folded text: what happened; how things stand, the reader has to know. */
const HAPPENED =
  /(?<!\p{L})(?:(?:ne)?bol[aoi]?|mali?|mal[ao]|\p{L}{3,}l[aoi]?|\p{L}{2,}[oe]l)(?!\p{L})/u;
/** So few words that mean something, without a name or a number, only argue. */
const LITTLE = 3;

/** Whether what follows only says in a few words how it came about. */
function tellsLittle(follows: string, turn: Sentence): boolean {
  const at = behind(follows, turn);
  const folded = fold(follows);
  const lost = lostWords({ ...at, replacement: '' }, [turn], []);
  const isOneClause = !folded.includes(',');
  const happened = isOneClause && HAPPENED.test(folded) && !refuses(folded) && !isHelpless(folded);
  return happened && lost <= LITTLE && factsIn(at, turn).length === 0;
}

/** Names, numbers and days as they are written. */
const factsIn = (at: Span, turn: Sentence): string[] =>
  lostFacts({ ...at, replacement: '', mayGo: [{ start: turn.start, end: at.start }] }, turn);

/** On folded text: a refusal to do anything about it. */
const DOES_NOTHING = /(?<!\p{L})nic (?:s tym |viac |uz ){0,2}ne(?:sprav|urob|zmen)im?e?(?!\p{L})/u;

/** In place of what argues: what the reader has to know is a blank, and what is ours to do, or an offer. */
function instead(follows: string, habits: Habits, turn: Sentence): string[] | null {
  if (isNoTurn(follows, turn)) return [];
  if (mustFollow(follows, turn) || tellsLittle(follows, turn)) return null;
  const facts = factsIn(behind(follows, turn), turn);
  const told = `${blank(withFacts(NEEDED.sk, facts))}.`;
  const own = asSaidIn(turn, habits);
  const isRefused = [refuses, isHelpless].some((shuts) => shuts(fold(follows)));
  return [`${told} ${isRefused ? offered(own) : ourPart(own)}`];
}

const isHelpless = (folded: string): boolean => DOES_NOTHING.test(folded);

const offered = (habits: Habits): string =>
  `${bySpeaker(habits, 'Môžem', 'Môžeme')} ${slovakReader(habits).to} ponúknuť ${blank('čo namiesto toho')}.`;

export const words: ApologyButWords = {
  ours: ourPart,
  instead,
  unfinished: UNFINISHED,
  isEnough,
  mustFollow,
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
