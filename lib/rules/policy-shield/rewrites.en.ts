import { partCited, withoutCitation } from './cited.en.ts';
import { blank, NEEDED } from '../../checker/blanks.ts';
import { factsAt, keepsFacts } from '../../checker/facts.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { sayInstead } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { calledAtEnd } from '../../checker/vocative.ts';
import { argumentsIn } from '../../languages/grammar/en-arguments.ts';
import { clauseBehind } from '../../languages/grammar/en-clause-behind.ts';
import { canStandAlone, clausesBefore } from '../../languages/grammar/en-end-before.ts';
import { sayKindlyAfter } from '../../languages/grammar/en-kindly-after.ts';
import { UNKIND } from '../../languages/grammar/en-unkind.ts';
import { habitsIn } from '../../languages/grammar/en-person.ts';
import type { Habits } from '../../languages/habits.ts';
import { fold } from '../../text/fold.ts';
import { overlaps, shift, type Span } from '../../text/span.ts';
import { wordPattern } from '../../text/words.ts';

/** It tells a rule, a duty or a refusal, folded: the reason may follow. */
const TELLS_RULE = wordPattern(
  "polic(?:y|ies)|procedures?|terms|conditions?|rules?|clause|section|article|agreement|contract|guidelines?|regulations?|law|statute|lease|scheme|norms|rulebook|tariff|matrix|guidance|system|portal|screen|charter|sequence|bound by|inbox|must|have to|has to|needs? to|[a-z]+n't|cannot|cant|wont|not|no|non-[a-z]+|never|nothing|unable|charged?|fees?|deposits?|forfeit",
  'u',
);
/** *…, and I told you 14, which was wrong*: no reason is missing there; folded. */
const ADMITS =
  /(?:which|that) was (?:wrong|a mistake|my |our )|(?:^|[^a-z])(?:i|we) (?:was|were) wrong|(?:my|our) (?:own )?mistake/u;
const LEGAL = wordPattern('without prejudice|treated as|complaints', 'u');
/** That there is a rule is all that it says: *rules are rules*, *clause 8 lets us*; folded. */
const SHRUG =
  /\b(?<rule>[a-z]+)(?: of (?:the )?[a-z0-9]+)? (?:is|are) (?:the |my |our |an? )?(?:[a-z']+ )?\k<rule>\b|\brules do(?=[,;.!]|$)|\bwhat (?:they|the [a-z]+) (?:let|tell|allow)s? (?:me|us)\b|\b(?:which|and) (?:i|we) (?:did not|didn't) (?:write|make|draw|set)\b|\bthem's\b|\brules being rules\b|\bfull stop|\bno (?:latitude|discretion|leeway|(?:wiggle|wriggle) ?room)|\bleaves? (?:[a-z]+ ){0,2}no (?:room|choice|way)|\b(?:set|cast|carved) in (?:stone|iron)\b|\bhand and foot\b|\bbinds? (?:me|us|(?:my|our) hands)\b|\bi (?:don't|do not|didn't|did not) (?:write|make) (?:the|them|these)\b|\bgreys? \b|\blocked (?:me|us) out\b|\bargue\b|\b(?:cannot|can't) be (?:discussed|argued)|\b(?:have|has) no say\b|\b(?:i|we) (?:just|only) (?:live|work)\b|\bhands (?:are|were) tied\b|\btied (?:my|our) hands\b|n't a button|\bcomputer says\b|^you (?:agreed|signed|accepted|ticked)|^(?:article|clause|section|rule|paragraph|condition|regulation) [0-9]|^(?:it's|it is|that's|that is) in (?:the|our|your) /u;

/** That the reader signed it, or that we did not make it; what follows from it stands alone; folded. */
const OF_READER =
  /^(?:you (?:agreed|signed|accepted|ticked)|(?:i|we) (?:don't|do not|didn't|did not) make the) /u;

/** A sentence with more words than this, or with a duty in it, says something besides. */
const MAX_WORDS = 14;
/** Something is told behind a pause. */
const GOES_ON = /[,;:–—] (?:\S+ ){2}\S/u;
const MAX_NAME = 3;
const DUTY = wordPattern('must|have to|has to|need to|needs to|without prejudice', 'u');

/** The reason behind the rule and what can be done; in place of words that only say that there is one. */
export function englishRewrites(sentence: Sentence, span: Span, context: RuleContext): Rewrite[] {
  const habits = habitsIn(sentence, context.habits);
  if (LEGAL.test(sentence.folded)) return [];
  if (ADMITS.test(sentence.folded)) return admitted(sentence, habits);
  const myself = withoutSystem(sentence, habits);
  if (myself.length > 0) return myself;
  const tied = untilThen(sentence, habits);
  if (tied.length > 0) return tied;
  const behind = because(habits);
  const refused = refusedIn(sentence, habits, behind);
  if (refused.length > 0) return refused;
  const then = clauseBehind(sentence, span);
  if (then && !SHRUG.test(fold(then)) && OF_READER.test(sentence.folded)) {
    return sayInstead(sentence, `${then}. ${behind}`);
  }
  if (isBareName(sentence)) return sayInstead(sentence, reason(habits));
  if (SHRUG.test(sentence.folded)) {
    const told = [then, besideShrug(sentence)].find((one) => one && standsAlone(one));
    const cannot = told && told.replace(WOULD_LIKE, cannotAs);
    if (cannot && cannot !== told) return sayInstead(sentence, `${cannot}. ${canDo(habits)}`);
    if (told) return sayInstead(sentence, `${told}. ${behind}`);
    const mayGo = OF_READER.test(sentence.folded) && !/\d/u.test(sentence.text) ? [sentence] : [];
    const instead = sayInstead(sentence, reason(habits, partCited(sentence.text)), mayGo);
    return instead.length > 0 ? instead : bare(sentence, behind);
  }
  const after = TELLS_RULE.test(sentence.folded)
    ? [...retold(sentence, behind), ...sayKindlyAfter(sentence, behind)]
    : [];
  const kept = [...bare(sentence, behind), ...after].slice(0, 1);
  if (kept.length > 0 || tellsMore(sentence)) return kept;
  return GOES_ON.test(sentence.text)
    ? sayKindlyAfter(sentence, behind)
    : sayInstead(sentence, reason(habits));
}

/** *We did send the wrong lamp, yet …*: what stands before it is no rule. */
const TURNS = /[,;] (?:but|yet|though|although|however)\s/iu;
/** Open words hide behind the rule with every one of them: what applies is told anew. */
const retold = (sentence: Sentence, behind: string): Rewrite[] =>
  sentence.phrases.includes('policy-shield/stock') || TURNS.test(sentence.text)
    ? []
    : sayInstead(sentence, `${blank(NEEDED.en)}. ${behind}`).map((rewrite) => ({
        ...rewrite,
        mayGo: [sentence],
      }));

/** *Agency guidelines.* */
const isBareName = ({ text, tokens }: Sentence): boolean =>
  tokens.length <= MAX_NAME && !canStandAlone(text) && !/\p{N}/u.test(text);

/** *I would love to refund you, but the system …*: that it is refused stood behind it. */
const WOULD_LIKE =
  /^(?<who>i|we)(?: would|['’]d) (?:love|like|be (?:happy|glad|delighted)) to (?=\p{L})/iu;
const cannotAs = (_: string, who: string): string =>
  `Unfortunately, ${/^i$/iu.test(who) ? 'I' : 'we'} cannot `;

/** No rule is shrugged at in it, nor something named only in what went. */
const standsAlone = (told: string): boolean =>
  !SHRUG.test(fold(told)) &&
  !/^(?:I|we) (?:did|do)(?: not|n['’]t)\b/iu.test(told) &&
  !/\bthem\b|\b(?:one|it)\b(?!['’]s| (?:is|was|has|will|does|can|cannot)\b)/iu.test(told);

/** *I just work here, and the rule says …*, *Loan cars are for fleet accounts, computer says no*. */
function besideShrug(sentence: Sentence): string | null {
  const { text, folded, start } = sentence;
  const shrug = SHRUG.exec(folded);
  if (!shrug || OF_READER.test(folded)) return null;
  const before = clausesBefore(text, shrug.index);
  const pause = text.lastIndexOf(', ', shrug.index);
  if (before !== null) return before;
  if (pause > 0 && canStandAlone(text.slice(0, pause))) return text.slice(0, pause);
  const end = shrug.index + shrug[0].length;
  return clauseBehind(sentence, shift({ start: shrug.index, end }, start));
}

/** *Our policy says 30 days*: where that is a figure, the rule need not be named. */
const SAYS_FIGURE =
  /^(?:our|the|my) (?:\p{L}+ )?(?:policy|terms|rules?|conditions) (?:says?|states?) (?=\p{N})/iu;

function admitted({ text, start }: Sentence, habits: Habits): Rewrite[] {
  const said = text.replace(SAYS_FIGURE, 'It is ');
  return said === text
    ? []
    : [{ start, end: start + text.length, replacement: `${said} ${canDo(habits)}` }];
}

/** *The system won't let me book it*: no rule is behind that; folded. */
const SYSTEM =
  /^(?:(?:sorry|unfortunately|i'm afraid|i am afraid)(?: that|,)? )?(?:the|our|my|company|hotel|store|shop|club)(?: [a-z]+)?(?: [a-z]+)? (?:won't|will not|doesn't|does not|wouldn't|can't|cannot|isn't|is not) (?:let|letting|allow|allowing|permit) (?<who>me|us)(?: to)? /u;

function withoutSystem(sentence: Sentence, habits: Habits): Rewrite[] {
  const found = SYSTEM.exec(sentence.folded);
  if (!found) return [];
  const { length } = found[0];
  const { start, end, text } = sentence;
  const cannot = `Unfortunately, ${found.groups?.who === 'me' ? 'I' : 'we'} cannot `;
  if (/[,;:]/u.test(text)) return [{ start, end: start + length, replacement: cannot }];
  return [
    {
      start,
      end,
      replacement: `${cannot}${text.slice(length).replace(/[\s.!…]+$/u, '')}. ${canDo(habits)}`,
    },
  ];
}

/** *My hands are tied until there is a number*: until when it is so stays; folded. */
const TIED =
  /^(?:my|our) hands are (?:rather |a bit )?tied (?=(?:until|till|unless|without|as long as|before) )/u;

function untilThen({ text, folded, start, end }: Sentence, habits: Habits): Rewrite[] {
  const tied = TIED.exec(folded)?.[0];
  if (tied === undefined) return [];
  const who = /^my/u.test(folded) ? 'I' : 'we';
  const cannot = `Unfortunately, ${who} cannot ${blank('do what you ask')}`;
  const until = text.slice(tied.length).replace(/[\s.!…]+$/u, '');
  return [{ start, end, replacement: `${cannot} ${until}. ${canDo(habits)}` }];
}

/** *Our policy does not allow dogs*: it is we who cannot; folded. */
const NOT_ALLOWED =
  /^(?:(?:sorry|unfortunately|i'm afraid|i am afraid)(?: that|,)? )?(?:(?:the|our|my) )?(?:(?:company|hotel|house|store|shop|club) )?(?:polic(?:y|ies)|rules?|terms|procedures?|guidelines?|system) (?:does not|doesn't|do not|don't|will not|won't) (?:allow|permit) (?!me |us |for )/u;

function refusedIn(sentence: Sentence, { person }: Habits, behind: string): Rewrite[] {
  const found = NOT_ALLOWED.exec(sentence.folded)?.[0];
  if (found === undefined) return [];
  const end = calledAtEnd(sentence).start - sentence.start;
  const what = sentence.text.slice(found.length, end).replace(/[\s.!…]+$/u, '');
  if (/[,;:]/u.test(what)) return [];
  const cannot = `Unfortunately, ${person === 'singular' ? 'I' : 'we'} cannot allow ${what}.`;
  return sayInstead(sentence, `${cannot} ${behind}`);
}

const tellsMore = ({ folded, tokens }: Sentence): boolean =>
  tokens.length > MAX_WORDS || DUTY.test(folded);

/** What the rule means for the reader, without the rule. */
function bare(sentence: Sentence, added: string): Rewrite[] {
  const { start, end } = sentence;
  const found = withoutCitation(sentence.text, sentence.folded);
  const told = found && kindly(found.text);
  if (!found || told === null) return [];
  const part = partCited(sentence.text.slice(found.cited.start, found.cited.end));
  const replacement = `${told}${part ? ` (${part})` : ''}. ${added}`;
  const mayGo = argumentsIn(sentence).filter((span) => overlaps(span, shift(found.cited, start)));
  return keepsFacts(replacement, factsAt({ start, end }, [sentence], mayGo))
    ? [{ start, end, replacement, mayGo }]
    : [];
}

/** *Late returns are charged, so there*: without its sneer; null where nothing is left. */
/** *…, which you signed*. */
const SIGNED = /,\s(?:which|as|and) you (?:signed|agreed|accepted|ticked)(?!\p{L})[^,;:]*$/iu;

function kindly(rule: string): string | null {
  const told = rule.replace(SIGNED, '');
  const sneer = UNKIND.exec(fold(told));
  return sneer ? clausesBefore(told, sneer.index) : told;
}

export const because = (habits: Habits): string =>
  `The reason for this is ${REASON}. ${canDo(habits)}`;

const REASON = blank('why this is so');

const reason = (habits: Habits, part: string | null = null): string =>
  `Unfortunately, ${habits.person === 'singular' ? 'I' : 'we'} cannot ${blank('do what you ask')}${part ? ` (${part})` : ''}, and the reason is ${REASON}. ${canDo(habits)}`;

const canDo = ({ person }: Habits): string =>
  `What ${person === 'singular' ? 'I' : 'we'} can do for you is ${blank('what you can do')}.`;
