import { blank, momentBlank, NEEDED } from '../../checker/blanks.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { sayInstead } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { calledAtEnd } from '../../checker/vocative.ts';
import { slovakReader } from '../../languages/address.ts';
import { bySpeaker, type Habits } from '../../languages/habits.ts';
import { sayBehind } from '../../languages/grammar/sk-arguing.ts';
import { mainClauses } from '../../languages/grammar/sk-beside.ts';
import { asks } from '../../languages/grammar/sk-holds.ts';
import { beforeTurn } from '../../languages/grammar/sk-keep-head.ts';
import { asSaidIn, ourPart } from '../../languages/grammar/sk-say.ts';
import { shift, type Span } from '../../text/span.ts';
import { withStop } from '../../text/stop.ts';

/** On folded text: not known, where a hedge leaves a claim to be verified. */
const UNKNOWN = /(?<!\p{L})(?:nevie\p{L}*|netus\p{L}*|nik\p{L}*)(?!\p{L})/u;

const byMoment = (habits: Habits): string => `${slovakReader(habits).to} do ${momentBlank('sk')}.`;

/** On folded text: told from memory. */
const RECALLS = /^pokial (?:sa )?(?:dobre )?(?:viem|pamata\p{L}*)/u;
/** On folded text: what we or the reader did or get is told in one of the clauses. */
const TOLD = /(?<!\p{L})(?:som|sme|ste|ti|vam|vas)(?!\p{L})/u;

/** We find out and tell by a moment. */
const toFind = (habits: Habits): string =>
  `${bySpeaker(habits, 'Zistím to a napíšem', 'Zistíme to a napíšeme')} ${byMoment(habits)}`;

/** On folded text: nobody can find it out any more. */
const NEVER_KNOWN =
  /(?<!\p{L})(?:zistit|dohladat|overit)(?: sa)? (?:\p{L}+ )?neda|(?<!\p{L})neda(?: sa)? (?:\p{L}+ )?(?:zistit|dohladat|overit)/u;

/** What was claimed is verified; what is not known is found out. */
function findOut(draft: Habits, sentence: Sentence): string {
  const habits = asSaidIn(sentence, draft);
  const { folded } = sentence;
  if (NEVER_KNOWN.test(folded)) return ourPart(habits);
  const isClaim = sentence.has('evasive/hedge') || RECALLS.test(folded);
  if (!isClaim || UNKNOWN.test(folded)) return toFind(habits);
  return `${bySpeaker(habits, 'Overím to a napíšem', 'Overíme to a napíšeme')} ${byMoment(habits)}`;
}

/** On folded text: asks not to be asked. */
const DISMISSES =
  /(?<!\p{L})(?:nepytaj\p{L}*|nepovie\p{L}*|svedomi\p{L}*|nezaujima\p{L}*|hadaj\p{L}*|vysvetlit niekto|nevedel\p{L}*|obvolaj\p{L}*|korespondenci\p{L}*|nepotvrdil\p{L}*)(?!\p{L})/u;
/** On folded text, behind a turn: that it was not us. */
const DENIES =
  /(?<!\p{L})(?:nikto|ja (?:urcite )?nie(?!\p{L})|nebol\p{L}?|nie (?:sme|som)|nasa vina)(?!\p{L})/u;
/** On folded text: nobody knows, and nobody cares to. */
const SHRUGS =
  /(?<!\p{L})(?:cert|boh|panboh\p{L}*|bohvie|ktovie|hviezdach|krcim|vestec|zahad\p{L}*|nedopatra\p{L}*|nedozvie\p{L}*|paru|tuska|sajnu|potuchy|nechcem vediet|nechce ani|zaujimav\p{L}* otazka|na dlhsie rozpravanie|nik\p{L}* na svete|to sa uvidi|hmlou|lamat|tazko (?:\p{L}+ )?(?:posudit|povedat|rict))(?!\p{L})/u;
/** On folded text: of the reader, or nothing that could be found out. */
const NOT_OURS =
  /(?<!\p{L})(?:(?:kazdemu|vsetkym)(?: \p{L}+)? (?:jasn|zrejm|znam)\p{L}+|hladajte|hladaj|ste si|nespoliehajte|opacne|(?:v[ay]s\p{L}*|tvoj|nas|ziadny|nie je|nie) problem|nedalo jest|ak niekto|(?:neviem|netusim)e?,? ako sa (?:to )?dal\p{L}? (?:\p{L}+ )?\p{L}+t|(?:neviem|netusim)e?, (?:preco|co|ako|kde) (?:by )?(?:ste|si|vas)|(?:ktosi|niekto)(?= .*niekedy)|(?!vysvetlit|povedat|zistit|odhadnut)\p{L}{2,}(?:at|it|et) nevieme?|vraj (?:v[ay][ms]|ti|ta|ste|si))(?!\p{L})/u;
/** On folded text: goes on in doubt. */
const DOUBTED_STILL =
  /(?<!\p{L})(?:ale|alebo|no|nevi(?:em|dim)e?|netusim\p{L}*|inak|dokazat|mozno|vraj (?:v[ay][ms]|ti|ta|ste|si)|\p{L}+(?:jte|zte|ste))(?!\p{L})|;/u;
/** *Kedy príde, to je vo hviezdach*: the open question, and the clause that leaves it open. */
const OPEN_QUESTION =
  /^(?<question>(?:\p{L}{1,3} )?(?:kto|kedy|preco|kde|kam|ako|co|kolko|ci|ktor\p{L}+|ak\p{L})(?!\p{L})[^,;:]*(?:, (?!to |na to |do toho |s tym |vam |ti |sa |nad )[^,;:]+)?), (?<shrug>(?:to|na to|do toho|s tym|vam|ti|o tom|nad tym|sa|tazko|nevedno|ktovie|netusim\p{L}*|ani|radsej|ja som|zaujimava|fakt|je to|je (?:\p{L}+ ){0,2}(?:zahad|hadank|tajomstv)\p{L}*|uz dnes|je zahalen\p{L}+|nemame? (?:odkial|ako|sajn|ponat|tusen)\p{L}*)(?!\p{L})[^,;:]*?)(?=[,;]|[.!…]*$)/u;

/** On folded text: opens with a shrug at a question, which stays. */
const SHRUG_BEFORE =
  /^(?:bohvie|ktovie|certvie|nevedno|(?:sam )?(?:pan ?boh|boh|cert) vie|tazko (?:povedat|posudit|rict)),? (?=(?:ci|ako|preco|kde|kedy|kto|co|kam|kolko)(?!\p{L}))/u;
/** Whether there is something that we could find out for the reader. */
export const isOurs = (sentence: Sentence): boolean => isInDoubt(sentence) && isOpen(sentence);

const isOpen = ({ folded }: Sentence): boolean =>
  !DISMISSES.test(folded) &&
  !SHRUGS.test(folded) &&
  !NOT_OURS.test(folded) &&
  !asks(folded) &&
  !openQuestion(folded);

const openQuestion = (folded: string): string | undefined =>
  OPEN_QUESTION.exec(folded)?.groups?.question;

/** Whether the plain fact is told where the hedge goes. */
export const isPlainWithout = ({ folded }: Sentence): boolean => !DOUBTED_STILL.test(folded);

/** A fact does not open with its copula, nor a clause with a word that comes second: *Ahoj, sa mi to poplietlo*. */
export const isPlain = (told: string): boolean =>
  !/^(?:je|s[uú]|bol[aoi]?|bude|bud[uú]) |[,;:] (?:sa|si|som|sme|by|v[aá]m|mi|n[aá]m) /iu.test(
    told,
  );

/** *…, no ako živnostníčka poznáte, …*: what the reader should know of such things. */
const TURN_TO_READER =
  /, (?:no|ale|lenže|veď) [^]*(?<!\p{L})(?:pozn|v|chap|ch[aá]p|uzn|pochop|rozum)[aáeiíu](?:te|[sš])(?!\p{L})[^]*$/iu;

/** That we find out, after it; in place of what shrugs or asks not to be asked. */
export function rewrites(sentence: Sentence, span: Span, context: RuleContext): Rewrite[] {
  const { folded, text, isQuestion } = sentence;
  if (isQuestion || NOT_OURS.test(folded) || asks(folded)) return [];
  const habits = asSaidIn(sentence, context.habits);
  const unknown = bySpeaker(habits, 'neviem', 'nevieme');
  const head = beforeTurn(sentence);
  if (DENIES.test(folded.slice(head.length)) && head !== '') {
    return sayInstead(sentence, `${head}. ${findOut(habits, sentence)}`);
  }
  const question = openQuestion(folded);
  if (question !== undefined) {
    const rest = restOf(sentence);
    return sayInstead(
      sentence,
      `${text.slice(0, question.length)}, to zatiaľ ${unknown}${rest}. ${toFind(habits)}`,
      [shift({ start: question.length, end: text.length - rest.length }, sentence.start)],
    );
  }
  const shrug = SHRUG_BEFORE.exec(folded)?.[0] ?? '';
  if (shrug !== '') {
    const asked = withStop(text.slice(shrug.length).replace(TURN_TO_READER, ''));
    return sayInstead(sentence, `Zatiaľ ${unknown}, ${asked} ${toFind(habits)}`);
  }
  const isMany = mainClauses(text).length > 1;
  const isVague = isMany && isWhole(sentence, span) && !isInDoubt(sentence);
  if (DISMISSES.test(folded) || SHRUGS.test(folded) || isVague) {
    return isMany && (TOLD.test(folded) || sentence.has('evasive/hedge'))
      ? []
      : sayInstead(sentence, `${blank(NEEDED.sk)}. ${toFind(habits)}`);
  }
  return isInDoubt(sentence) ? sayBehind(sentence, span, findOut(habits, sentence)) : [];
}

const isWhole = ({ text, start }: Sentence, span: Span): boolean =>
  span.start === start && /^[\s.!…]*$/u.test(text.slice(span.end - start));

/** Among several clauses only these leave something open; other doubts are asides. */
const isInDoubt = (sentence: Sentence): boolean =>
  mainClauses(sentence.text).length === 1 ||
  sentence.has('evasive/hedge') ||
  [UNKNOWN, RECALLS].some((pattern) => pattern.test(sentence.folded));

/** On folded text: tells nothing but that one does not know, is not there, or hopes. */
const EXCUSE =
  /^, (?:[^,;:]*(?<!\p{L})(?:hadam|nejako)(?!\p{L})|[^,;:]*(?<!\p{L})(?:my|ja) [^,;:]*(?<!\p{L})ne\p{L}{3,}me?[.!…]*$|(?:ja )?(?:nie som|som nie|nebol\p{L}? som)|pozri|neviem)/u;

/** What follows the clause that leaves it open. */
function restOf(sentence: Sentence): string {
  const { folded, text, start } = sentence;
  const open = OPEN_QUESTION.exec(folded)?.[0].length ?? 0;
  // The reader is called at the end of what is said instead.
  const end = Math.min(text.search(/[\s.!…]*$/u), calledAtEnd(sentence).start - start);
  const rest = text.slice(open, Math.max(open, end));
  return EXCUSE.test(folded.slice(open)) ? '' : rest;
}
