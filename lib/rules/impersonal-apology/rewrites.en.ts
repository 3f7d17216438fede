import { blank } from '../../checker/blanks.ts';
import { replaceSentence } from '../../checker/rewrites.ts';
import type { Rewrite } from '../../checker/rule.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { calledAtEnd } from '../../checker/vocative.ts';
import { canStandAlone, endBefore } from '../../languages/grammar/en-end-before.ts';
import type { Habits } from '../../languages/habits.ts';
import type { Span } from '../../text/span.ts';

/** *From all at the depot for the lost trunk*: who is sorry stands before what it is for. */
const FROM_WHERE =
  /^at (?:the|your|our) [^,;:]*? (?=(?:for|about|over) (?:the|your|our|that|what)(?!\p{L}))/iu;
/** The last word of regret before what is regretted. */
const REGRET =
  /^.*(?:apologis|apologiz|apolog|regret|sorry|contrite|ashamed|heartbroken)\p{L}*(?:\s(?:is|are)\s[^,;]{0,45}?)?(?<!\s(?:by|throughout|across|among|within|at|from|of|on behalf of))(?:\s(?:of|from|on(?! the part| behalf| its))(?: \p{L}+){1,4}?)?(?:\s(?:over |down |up )?here(?: (?:in|at|on)(?: (?!that|for|about)\p{L}+){1,4}?)?)?(?=\s(?:for|about|over(?! here)|at (?:the|your|our)(?! highest| top| board)|that|the|your|its|what)\s)\s/iu;
/** *On the hold music, …*: what it is about stands first. */
const MATTER_FIRST =
  /^(?:on|for|about|over|regarding|concerning|as (?:to|for)) (?<matter>(?!the part )(?:the|your|our|that|this) [^,;:]+), /iu;
/** *The firm regrets to inform you that …*: it is sorry for that. */
const INFORMS =
  /^[^,;:]{3,50} regrets? (?:to|having to) (?:inform|advise|notify|tell) (?:you|our \p{L}+|all \p{L}+) that /iu;
/** *Apologies are offered by all of us for the state of the hall*, *to all affected by the leak*. */
const LAST_MATTER =
  /(?:apolog|regret|sorry|sorrow|contrit)\p{L}*\b[^,;:]*?\s(?:for|over|(?:affected|troubled|upset|inconvenienced) by) (?<matter>(?:the|your|our) [^,;:]+?(?:, which [^,;:]+?)?)[\s.!…]*$/iu;

function lastMatter(told: string): string | null {
  const { matter } = LAST_MATTER.exec(told)?.groups ?? {};
  return matter === undefined ? null : `about ${matter}`;
}

/** A longer sentence says what it was, and that would be lost. */
const MAX_WORDS = 16;
/** A shorter one names nobody but the firm. */
const MAX_EMPTY = 8;
/** *It is with regret that the council notes …*. */
const WITH_REGRET =
  /^it is with (?:\p{L}+ )*regret (?=that\s)(?!that \p{L}+ (?:\p{L}+ )?(?:notes|informs|has to inform))/iu;
/** Whether there was harm at all is another rule's matter. */
const DOUBTED =
  /\b(?:any|anyone|(?<!\d )may(?! \d)|might|if|in the event|in case|insofar|to the extent|inform|advise|say)\b/iu;
/** It is only sorry if. */
const CONDITION =
  /\b(?:if|in case|in the event|should (?:you|this|it|they)|to the extent|insofar)\b/iu;
/** For the reader's feelings, or taken back: a person in the firm's place would say no better. */
const TAKES_BACK =
  /\bsorry (?:that )?you(?:['’]re|\s(?:were|are|feel|felt|found))\b|\bin your eyes\b|,? (?:though|although|but|however)\s/iu;
/** *It is with regret that this goes out*: nothing is regretted by name. */
const FORMAL = /\b(?:noted|goes out|recorded|conveyed|published)$/iu;
/** *For this circumstance*, *the impression that has arisen*: what happened is not named. */
const EMPTY =
  /^(?:(?:for|about|over|at) )?(?:this|these|such an?) (?:\p{L}+ )?(?:circumstances?|situation|matter|state of affairs|occurrence|impression)$|\b(?:that|which) (?:has|have|had|may have) (?:arisen|occurred|ensued|come about)$/iu;
/** *Was perceived as unsatisfactory*: it is laid at the reader's door. */
const PERCEIVED = /\b(?:perceived|experienced|regarded|viewed|seen|felt) (?:as|to be)\b/iu;
/** *That you were dissatisfied* regrets what the reader felt, and nothing that happened. */
const FELT =
  /^that you(?: all| both)? (?:(?:feel|felt|find|found) |(?:were|are|remain) (?:\p{L}+ )?(?:dis\p{L}+|un\p{L}+|upset|annoyed|offended|hurt|frustrated|bothered|inconvenienced|not (?:\p{L}+ )?(?:happy|satisfied|pleased))\b)/iu;
/** *Regrets from all at the studio*: these are sorry, it is not what they are sorry for. */
const FROM_ALL = /\b(?:from|by) (?:all|everyone|everybody|us all|all of us)\s$/iu;
/** *…, but it was old*; what we do about it is none. */
const DEFENCE =
  /,? (?:though|although|but|however|yet) (?!(?:we|i)(?:['’]| (?:will|have|can|are|shall)(?!\p{L})))[^;]*$/iu;
/** The rule itself puts a person in the firm's place. */
const IN_PLACE =
  /(?:\bapologi[sz]es|\bto apologi[sz]e|\b(?:is|are) (?:very |deeply |truly )?sorry)$/iu;
/** Goes on of the firm: *and thanks all members*, *its mistake*. */
const OF_FIRM =
  /\bits\b|(?<=\s(?:and|but)\s)(?<verb>has|is|was|does|(?:wishes|hopes|undertakes|promises|intends|begs|offers|confirms|asks)(?= (?:to|that|for) )|\p{L}{2,}(?<!s)s(?= (?:the|you|your|all|our|its|a|an|this|them|everyone) ))/giu;
/** What the firm does no one person did. */
const DEED = /\sand (?:will|has|have|is|are)\s/iu;
/** *… and has suspended the coach*: what was done stays. */
const DONE = /\sand (?:will|has|have) (?!been\s)/iu;
/** *We are sorry, and I most of all*. */
const AND_I = /\band I\b/u;
const personsOf = ({ text }: Pick<Sentence, 'text'>): readonly Habits['person'][] =>
  DEED.test(text) || AND_I.test(text) ? ['plural'] : ['singular', 'plural'];

/** The same apology from a person: *I* first, then *we*. */
export function englishRewrites(sentence: Sentence, span: Span): Rewrite[] {
  const told = sentence.text.slice(0, span.end - sentence.start);
  const isDoubted = CONDITION.test(sentence.text) || TAKES_BACK.test(sentence.text);
  const isOfFirm = [OF_FIRM, DEED, AND_I].some((words) => sentence.text.search(words) >= 0);
  if (span.start === sentence.start && IN_PLACE.test(told) && !isDoubted && !isOfFirm) return [];
  if (span.start === sentence.start && IN_PLACE.test(told) && isOfFirm) {
    return inPlace(sentence, span);
  }
  const apologyEnd = emptyUntil(sentence, span);
  const admitted = ADMITS.exec(sentence.text)?.groups?.['admits'];
  const regretted = regrettedIn(sentence);
  const isShort = sentence.tokens.length <= MAX_EMPTY;
  const mayGo = [isShort ? sentence : { start: sentence.start, end: span.end }];
  return personsOf(sentence).flatMap((person) => {
    const sorry = person === 'singular' ? 'I am sorry' : 'We are sorry';
    if (admitted !== undefined)
      return [replaceSentence(sentence, `${admitted}. ${sorry} for that.`)];
    if (apologyEnd !== null)
      return [{ start: sentence.start, end: apologyEnd, replacement: sorry }];
    if (regretted !== null) {
      return [replaceSentence(sentence, `${sorry} ${ofPerson(regretted, person)}.`)];
    }
    const kept = endBefore(sentence, span, `${sorry}.`);
    if (kept.length > 0) return kept;
    const deed = DONE.exec(sentence.text)?.index;
    if (deed !== undefined) {
      const behind = ofPerson(sentence.text.slice(deed), person);
      return [replaceSentence(sentence, `${sorry} about ${blank('what happened')}${behind}`)];
    }
    const whom = TO_WHOM.exec(sentence.text)?.groups?.['whom'];
    const apology =
      whom === undefined
        ? `${sorry} about ${blank('what happened')}.`
        : `${person === 'singular' ? 'I' : 'We'} apologise ${toWhom(whom)}.`;
    return sentence.tokens.length > MAX_WORDS
      ? []
      : [{ ...replaceSentence(sentence, apology), mayGo }];
  });
}

/** *This office tenders an apology: we stamped the wrong box*: what it is for follows. */
const DEED_BEHIND =
  /(?<=^(?!.*\b(?:that|which|who|for|about|if)\b)[^:;]+)[:;] (?=(?:we|i|your|our)\s)/iu;

/** Where the empty apology ends before that; null where none does. */
function emptyUntil({ text, start }: Sentence, span: Span): number | null {
  const pause = DEED_BEHIND.exec(text);
  const isBehind = pause !== null && start + pause.index > span.start;
  return isBehind && canStandAlone(text.slice(pause.index + 2)) ? start + pause.index : null;
}

/** *The firm apologises to the family*: not to the reader. */
const TO_WHOM =
  /(?<=apolog\p{L}+ [^,;:]*)\b(?<whom>to (?:the|your|his|her|our|all|(?:every(?:one|body)|those) who) [^,;:.!…]+)(?=[.!…]*$)/iu;

/** *To all whose hot water went off* says what for. */
const toWhom = (whom: string): string =>
  /\s(?:whose|who|that|affected)\s/u.test(whom) ? whom : `${whom} for ${blank('what happened')}`;

/** *The firm accepts that the letter was wrong and apologises*. */
const ADMITS = /^(?<admits>[^;]*\bthat\b[^;]+?),? and (?:\p{L}+ly )?apologi[sz]es[.!…]*$/iu;

/** A person in the firm's place, and the rest said of that person too. */
const inPlace = ({ text, start, end }: Sentence, span: Span): Rewrite[] =>
  personsOf({ text }).map((person) => {
    const [said, rest] = [text.slice(0, span.end - start), text.slice(span.end - start)];
    const who = person === 'singular' ? 'I' : 'We';
    const be = person === 'singular' ? 'am' : 'are';
    const verb = /apologi[sz]e/iu.exec(said)?.[0].toLowerCase() ?? `${be} sorry`;
    return { start, end, replacement: `${who} ${verb}${ofPerson(rest, person)}` };
  });

/** What is offered in its place by the rule itself would be wrong. */
export const STAYS = new RegExp(
  `${CONDITION.source}|${TAKES_BACK.source}|${OF_FIRM.source}|${DEED.source}|${AND_I.source}`,
  'iu',
);

const ofPerson = (text: string, person: Habits['person']): string =>
  text.replace(OF_FIRM, (word) =>
    word === 'its' ? (isOfThing(text) ? word : 'our') : (IRREGULAR[person][word] ?? baseOf(word)),
  );

/** *That the press brake left without its curtain*: far from the firm it is the thing's. */
const isOfThing = (text: string): boolean => /^that (?:[^\s]+ ){3,}its\b/iu.test(text);

const IRREGULAR: Readonly<Record<Habits['person'], Readonly<Record<string, string>>>> = {
  singular: { has: 'have', does: 'do', is: 'am', was: 'was' },
  plural: { has: 'have', does: 'do', is: 'are', was: 'were' },
};

/** *thanks* → *thank*, *wishes* → *wish*, *applies* → *apply*. */
const baseOf = (verb: string): string =>
  verb
    .replace(/ies$/u, 'y')
    .replace(/(?<=s|sh|ch|x|z)es$/u, '')
    .replace(/(?<!s)s$/u, '');

/** *for the cold showers*, *that the jab was forgotten*, *about the outcome*. */
function regrettedIn(sentence: Sentence): string | null {
  const told = sentence.text.slice(0, calledAtEnd(sentence).start - sentence.start);
  const news = INFORMS.exec(told)?.[0];
  if (news !== undefined) return `that ${told.slice(news.length).replace(/[\s.!…]+$/u, '')}`;
  const { matter } = MATTER_FIRST.exec(told)?.groups ?? {};
  if (matter !== undefined && !DOUBTED.test(told)) return `about ${matter}`;
  const opening = /\bwith (?:\p{L}+ )*regret that\b/iu.test(told)
    ? WITH_REGRET.exec(told)?.[0]
    : REGRET.exec(told)?.[0];
  if (opening === undefined) return DOUBTED.test(told) ? null : lastMatter(told);
  const rest = told
    .slice(opening.length)
    .replace(FROM_WHERE, '')
    .replace(DEFENCE, '')
    .replace(/[\s.!…]+$/u, '');
  if (
    /\bwho\b/iu.test(opening) ||
    FORMAL.test(rest) ||
    EMPTY.test(rest) ||
    PERCEIVED.test(rest) ||
    FELT.test(rest) ||
    (FROM_ALL.test(opening) && /^at\s/iu.test(rest)) ||
    /^the part of\b/iu.test(rest) ||
    DOUBTED.test(rest.replace(/;.*$/u, '')) ||
    rest !== rest.trim()
  )
    return null;
  return /^(?:for|about|that)\s/iu.test(rest)
    ? rest
    : `about ${rest.replace(/^(?:over|at)\s/iu, '')}`;
}
