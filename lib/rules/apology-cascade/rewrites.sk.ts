import { apologiesIn } from '../../checker/apologies.ts';
import { removeSentence } from '../../checker/rewrites.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { sayInstead } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { tellsOfUs } from '../../languages/grammar/sk-beside.ts';
import { factsBeside, goesOn, hasVerb } from '../../languages/grammar/sk-clauses.ts';
import { mustStay } from '../../languages/grammar/sk-holds.ts';
import { regrets } from '../../languages/grammar/sk-keep-head.ts';
import { callsIn, leaveClauseOut } from '../../languages/grammar/sk-leave-out.ts';
import { asSaidIn } from '../../languages/grammar/sk-say.ts';
import { bySpeaker, type Habits } from '../../languages/habits.ts';
import { restart } from '../../languages/restart.ts';
import { uncapitalise } from '../../text/case.ts';
import { fold } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';

/** A sentence with more words than this says something besides. */
const MAX_WORDS = 14;
/** What the apology is for, as a clause: it may be said nowhere else. */
const MATTER = /, (?:že|ze|ako|ktor\p{L}*)(?!\p{L})/iu;

/** A saying that would be left alone: *ľudia sme len omylní*. */
const EXCUSES = /(?<!\p{L})(?:[lľ]udia sme|omyln\p{L}*|st[aá]va sa)(?!\p{L})/iu;

/** On folded text: a sentence that begins so goes on with the one before it. */
const GOES_ON =
  /^(?:len|ale|no|avsak|lenze|vsak|iba|(?:\p{L}+ ){1,2}(?:si |sa )?(?:vsak|ale)(?!\p{L}))|(?<!\p{L})o tom(?!\p{L})/u;

/** On folded text: what it is for, by the beginning of its name; *for all this* names nothing. */
const NAMED =
  /(?<!\p{L})za (?:(?:tie|ten|tu|toho|tuto|cel\p{L}) )?(?!to|seba|mna|vset|vec|neprij|komplik|tazk|sposob|vznik|situac)(?<name>\p{L}{3,5})/u;

/** On folded text, by its beginning: names nothing that happened. */
const GENERAL =
  /^(?:osprav|prepac|odpus|luto|mrz|naozaj|velmi|upri|hlbok|srdc|este|znova|opat|vset|vec|neprij|komplik|tazk|sposob|vznik|situac|prosim|zaver|dakuj|trpez|pochop|pani|opakov)/u;
/** On folded text: whom it calls. */
const CALL = /, (?:pani?|slecna) [^,]+/u;
/** Longer words tell something. */
const MIN_LENGTH = 5;

/** On folded text: for one thing more. */
const ALSO =
  /(?<!\p{L})(?:aj|tiez|takisto|i) (?!(?:za )?(?:raz|ja|my|nas|seba|mna)(?!\p{L}))\p{L}/u;

/** Whether it is for something that no sentence before it has named. */
function isNew({ folded, previous }: Sentence): boolean {
  const isSaid = (beginning: string): boolean => {
    for (let one = previous; one; one = one.previous)
      if (one.folded.includes(beginning)) return true;
    return false;
  };
  if (ALSO.test(folded)) return true;
  const name = NAMED.exec(folded)?.groups?.name;
  if (name !== undefined && !isSaid(name)) return true;
  const telling = (folded.replace(CALL, '').match(/\p{L}+/gu) ?? []).filter(
    (word) => word.length > MIN_LENGTH && !GENERAL.test(word) && !isSaid(word.slice(0, MIN_LENGTH)),
  );
  return telling.length > 1;
}

/** Nothing would hang in the air or be lost. */
export function mayGo(sentence: Sentence): boolean {
  const { next, folded } = sentence;
  const tellsMore = apologiesIn(sentence).some((span) => factsBeside(sentence, span).some(isNews));
  return (
    !tellsMore &&
    !isNew(sentence) &&
    !MATTER.test(folded) &&
    !mustStay(folded) &&
    !(next && GOES_ON.test(next.folded))
  );
}

const isNews = (clause: string): boolean => !regrets(fold(clause)) && !EXCUSES.test(clause);

/** *Ešte raz prepáčte a dobropis nájdete v prílohe*: what is said behind a bare apology. */
function behindApology({ text }: Sentence): string | null {
  const [, behind = ''] =
    /^(?:(?:Pani?|P[aá]n) [^,]+, )?(?:[^\s,;:]+ ){1,5}?a ([^]+)$/u.exec(text) ?? [];
  const tells = hasVerb(behind) || tellsOfUs(fold(behind));
  return tells && !regrets(fold(behind)) ? restart(behind, 'sk') : null;
}

/** Two apologies in one sentence, and nothing else. */
const TWO = /^(?<first>[^,;:]+?)(?:,| a) (?<second>[^,;:]+?)(?<stop>[\s.!…]*)$/u;
/** What an apology is for. */
const FOR = /(?<!\p{L})(?:za|nad|t[uúáa]|ten|tie|to[hm]u?)(?!\p{L})/iu;

/** *Prepáčte, je mi to ľúto* → *Je mi to ľúto*: the flagged one goes, where it names nothing. */
function withoutHalf({ text, start }: Sentence, span: Span): string | null {
  const { first = '', second = '', stop = '' } = TWO.exec(text)?.groups ?? {};
  if (![first, second].every((half) => regrets(fold(half)))) return null;
  const isFirst = span.end - start <= first.length;
  if (FOR.test(isFirst ? first : second)) return null;
  return isFirst ? restart(second + stop, 'sk') : first + (stop || '.');
}

const SORRY =
  '(?:(?:a|ešte|este|raz|znova|opäť|opat|naozaj|veľmi|velmi|úprimne|uprimne) )*(?:mrz[ií] (?:ma|n[aá]s)(?: to)?|(?:ma|n[aá]s) mrz[ií]|je (?:mi|n[aá]m)(?: ve[lľ]mi)? [lľ][uú]to|[lľ]utuje(?:m|me)|(?:sa )?ospravedl[nň]uje(?:m|me)(?: sa)?|(?:prep[aá][cč]|odpus[tť])(?:te)?|sorry|pardon)(?: (?:v[aá]m|ti|mi|n[aá]m))?';
/** *Mrzí ma, že …*, *hanbím sa aj za to, ako …*: it tells the reader something. */
const SORRY_THAT = new RegExp(
  `^(?:${SORRY}|hanb[ií]me? sa)(?<also> (?:aj|i|tiež))?(?: za to| to)?, (?=(?:že|ze|ako|[cč]o|ko[lľ]ko) )`,
  'iu',
);
const STOP = /[\s.!…]*$/u;
/** On folded text: up to the apology, or the words that belong to it. */
const OPENING =
  '(?:a |prosim, )?(?:(?!a )\\p{L}+ ){0,7}?(?:\\p{L}*(?:ospravedl|prepac|odpus)\\p{L}*|hanbime?|sorry|pardon)(?: (?:sa|vam|ti|mi|nam|este|znova|raz|naozaj|velmi))*';
/** On folded text: no thing, but who apologises, or all of it. */
const NO_THING = '(?!(?:to|seba|mna|nas|koleg\\p{L}*|firmu|tim|vset\\p{L}*)(?!\\p{L}))';
const REST = '[^,;:]+(?:, (?:ktor\\p{L}+|co|za) [^,;:]+)?';
/** *Prepáčte aj za tie stopy*: for a thing of its own. */
const SORRY_FOR = new RegExp(`^${OPENING} (?=(?:(?:aj|i|tiez) )?za ${NO_THING}${REST}$)`, 'u');
/** *Za tie stopy sa ospravedlňujem*: the thing comes first. */
const FOR_FIRST = new RegExp(
  `^(?<matter>(?:(?:aj|i) )?za ${NO_THING}[^,;:]+?) (?:(?:sa|vam|ti|mi|nam|este|znova|raz|naozaj|velmi) )*(?:ospravedlnujeme?|prepac(?:te)?)(?: sa)?$`,
  'u',
);
/** *Odpustite aj tie stopy*: the same without its preposition. */
const EXCUSE_THING = new RegExp(
  `^(?:prepac|odpus[tť]i?)(?:te)?(?: (?:mi|nam))?(?: este)? (?<also>(?:aj|i) )?(?=(?:ten|tu|tie|t[ou]to|moj[eu]?|nas[eu]?) ${REST}$)`,
  'u',
);

/** *Mrzí ma aj ten zničený koberec*: named as an object would be. */
const SORRY_THING = new RegExp(
  `^(?:(?:naozaj|velmi|este) )*(?:(?:ma|nas) mrzia?|mrzia? (?:ma|nas))(?: este)? (?<also>(?:aj|i) )?(?=(?:ten|tie) ${REST}$)`,
  'u',
);

/** *Mrzí ma, že sme meškali* → *Viem, že sme meškali*; what is said behind that stays. */
function toldPlainly({ text, folded }: Sentence, habits: Habits): string | null {
  const sorry = SORRY_THAT.exec(text);
  if (sorry === null) return null;
  const told = text.slice(sorry[0].length);
  const isDoubted = /(?<!\p{L})(?:by|ak|mozno|asi)(?!\p{L})/u.test(folded);
  if (isDoubted || regrets(fold(told))) return null;
  const known = bySpeaker(habits, 'Viem', 'Vieme');
  return `${known}${sorry.groups?.also === undefined ? '' : ' aj to'}, ${told}`;
}

/** *Prepáčte aj za tie stopy* → *Beriem zodpovednosť aj za tie stopy*: only the writer knows that. */
function owned(sentence: Sentence, habits: Habits): Rewrite[] {
  const matter = matterOf(sentence);
  if (matter === null || goesOn(sentence.folded)) return [];
  const own = `${bySpeaker(habits, 'Beriem', 'Berieme')} zodpovednosť ${matter}`;
  return sayInstead(sentence, own).map((rewrite) => ({
    ...rewrite,
    isChoice: true,
    isAdmission: true,
  }));
}

/** What the apology is for, with its *za*; null where it names no thing. */
function matterOf({ text, folded }: Sentence): string | null {
  const first = FOR_FIRST.exec(folded.replace(STOP, ''))?.groups?.matter;
  if (first !== undefined) return `${uncapitalise(text.slice(0, first.length))}.`;
  const named = SORRY_FOR.exec(folded);
  if (named) return text.slice(named[0].length).replace(/^tie[zž] /iu, 'aj ');
  const thing = EXCUSE_THING.exec(folded) ?? SORRY_THING.exec(folded);
  return thing && `${thing.groups?.also ?? ''}za ${text.slice(thing[0].length)}`;
}

/** The rest of the sentence without the apology, or the whole of it away. */
export function rewrites(sentence: Sentence, span: Span, context: RuleContext): Rewrite[] {
  const kept = leaveClauseOut(sentence, span).filter(
    ({ replacement }) => !EXCUSES.test(replacement),
  );
  const rest = kept.length > 0 ? null : behindApology(sentence);
  const left = rest ?? withoutHalf(sentence, span);
  if (left !== null) return sayInstead(sentence, left);
  const isSpare =
    mayGo(sentence) && context.sentences.length > 1 && sentence.tokens.length <= MAX_WORDS;
  if (kept.length > 0) return kept;
  if (isSpare) {
    return [{ ...removeSentence(sentence, context.text), mayGo: callsIn(sentence) }];
  }
  const habits = asSaidIn(sentence, context.habits);
  const plainly = toldPlainly(sentence, habits);
  return plainly === null ? owned(sentence, habits) : sayInstead(sentence, plainly);
}
