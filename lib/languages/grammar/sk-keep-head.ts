import { leaveClauseOut } from './sk-leave-out.ts';
import type { Rewrite } from '../../checker/rule.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { uncapitalise } from '../../text/case.ts';
import { fold } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';

/** Says nothing without the clause that followed. */
const LEANING = /(?:uv[aá]dzame?|oznamuje\p{L}+|tr[aá]pi)[.!…]*$/iu;

/** On folded text: regrets, or says that it is understood. */
const SYMPATHY =
  /^(?:\p{L}+,? ){0,5}(?:chapem\p{L}*|rozumiem\p{L}*|uvedomujem\p{L}*|viem\p{L}*|mrz\p{L}+|lutuj\p{L}+|luto|ospravedln\p{L}+|prepac\p{L}*|odpust\p{L}*|sorry|sory|sorac|pardon|neprijemne|hanba|hanbim)(?!\p{L})/u;

const REGRET =
  /(?<!\p{L})(?:mrz\p{L}+|lutuj\p{L}+|luto|ospravedln\p{L}+|prepac\p{L}*|odpust\p{L}*|sorry|sory|sorac|pardon|hanba|hanbim\p{L}*|trapne|neprijemne)(?!\p{L})/u;

/** Says on folded text that we are sorry, not only that it is understood: enough to stand alone. */
export const regrets = (folded: string): boolean => REGRET.test(folded);

export const isSympathy = (text: string): boolean => SYMPATHY.test(fold(text));

/** The clauses that end before the flagged one begins; empty where there is none. */
export function clausesBefore({ text, start }: Sentence, flagged: Span): string {
  const [, clauses = ''] =
    /^([^]*?\p{L}{2}), [^,]*$/u.exec(text.slice(0, flagged.start - start)) ?? [];
  return clauses;
}

/** Only what stood before the flagged clause: what follows such a clause mostly goes on with it. */
export const keepHead = (sentence: Sentence, flagged: Span): Rewrite[] =>
  leaveClauseOut(sentence, flagged).filter(
    ({ replacement }) =>
      sentence.text.startsWith(replacement.slice(0, 8)) && !LEANING.test(replacement),
  );

type Told = Pick<Sentence, 'folded' | 'text'>;

/** On folded text: turns from what may stay to the defence. */
const TURN =
  /[,;:–—-]\s+(?=(?:ale|no|lenze|len|lez|avsak|akurat|vsak|hoci|aj ked|iba|na druh(?:ej|u) stran[eu]|(?!(?:ze|co|ktor\p{L}*) )\p{L}+(?: \p{L}+)? (?:vsak|ale))(?!\p{L}))/u;
/** The reader called at the start, on folded text: a sentence in its place calls him too. */
const CALLED = /^(?:(?:pani?|slecna|ing|mgr|mudr|judr)\.? )+\p{L}+, /u;

/** What stands before the turn, without its comma; empty where there is none. */
export function beforeTurn({ folded, text }: Told): string {
  const turn = TURN.exec(folded);
  return turn && !CALLED.test(folded) ? text.slice(0, turn.index) : '';
}

/** The sympathy that opens the sentence, up to the turn; empty where there is none. */
export function sympathyBefore(sentence: Told): string {
  const head = beforeTurn(sentence);
  return isSympathy(head) ? head : '';
}

/** Another sentence in the place of what followed the sympathy, or of the whole where there was none. */
export function afterSympathy(sentence: Told, said: string): string {
  const sympathy = sympathyBefore(sentence);
  return sympathy === '' ? said : `${sympathy}. ${said}`;
}

/** On folded text: what the sentence is about, before its colon: *k vášmu autu: …*, *ohľadne účtenky: …*. */
const TOPIC = /^(?:ku?|ohl[ai]dom|ohladne|co sa tyka|vo veci) [^:]{3,90}: /u;

/** Another sentence, about what this one was about. */
export function onTopic({ folded, text }: Told, said: string): string {
  const topic = TOPIC.exec(folded)?.[0] ?? '';
  if (topic === '') return said;
  const opening = said.includes(': ')
    ? `${text.slice(0, topic.length - 2)} `
    : text.slice(0, topic.length);
  return opening + uncapitalise(said);
}
