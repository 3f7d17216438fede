/** Where an English sentence cites a rule, and what it says without that. */
import { canStandAlone } from '../../languages/grammar/en-end-before.ts';
import { capitalise, uncapitalise } from '../../text/case.ts';
import type { Span } from '../../text/span.ts';
import { words } from '../../text/words.ts';

const PART =
  '(?:article|clause|section|rule|paragraph|condition|regulation) [0-9][\\w().]*(?: of (?:the|our|your) [a-z ]+)?';
const NOUN = `(?:${PART}|polic(?:y|ies)|procedures?|terms(?: (?:and|&) conditions)?|t ?& ?cs?|conditions(?: of [a-z]+)?|rules?|rulebook|agreement|contract|guidelines?|regulations?|statutes?|lease|tariff|(?:small|fine) print|norms)`;
const BY =
  '(?:as )?(?:per|according to|under|in accordance with|in line with|pursuant to|based on|by|(?:stated|set out|laid down) in)';
const OF_THEM = '(?:(?:the|our|your|my|this|company) )?(?:[a-z-]+ ){0,2}';

/** On folded text: *As per our policy, …*, *Our terms state that …*. */
const AT_START = [
  new RegExp(
    `^${BY} ${OF_THEM}${NOUN}(?: you signed)?(?:, (?=[a-z])| (?!you|that|which|who|and|of|for|as|in)(?=[a-z]))`,
    'u',
  ),
  /^rules are rules[,:;] (?=[a-z])/u,
  /^(?:(?:standard|usual|normal|company|house) )?practice(?: [a-z ]{3,30})? (?:dictates|requires|says) that (?=[a-z])/u,
  new RegExp(`^it(?:'s| is) (?:just |simply )?${OF_THEM}${NOUN} that (?=[a-z])`, 'u'),
  new RegExp(
    `^${OF_THEM}${NOUN}(?: you signed)? (?:clearly |expressly )?(?:states?|says?|provides?|stipulates?|makes? (?:it )?clear)(?: that (?=[a-z])| (?=(?:the|a|an|any|all|your|you|we)\\s))`,
    'u',
  ),
];
/** *…, as per our terms*. */
const AT_END = new RegExp(`,? ${BY} ${OF_THEM}${NOUN}(?: you signed)?(?=[.!]*$)`, 'u');
/** *…, see clause 4*, *…, them's the rules*. */
const LAST_CLAUSE = new RegExp(
  `^(?:and )?(?:see|read|them's|that's|that is|thats|it's|those are|the|${PART})(?=\\s)(?:.*\\s)?(?:${NOUN})(?![a-z]| (?:say|state|require|provide|demand|ask)s?(?![a-z]))`,
  'u',
);

/** It sends the reader there: nothing hangs on it. */
const READ_IT = /^[,:;] (?:see|read) /u;
const MIN_WORDS = 3;
/** It would speak against what is said next. */
const NOTHING_MORE = /,? (?:so|and) there(?: is|['’]s) nothing (?:more |else )?(?:we|I) can do.*$/u;
/** What follows it would have to stay. */
const LEANS = /^(?:now that|given|what|whoever)\s/u;

export interface Bare {
  /** The sentence without its stop. */
  readonly text: string;
  /** Where the rule is cited: names in it may go. */
  readonly cited: Span;
}

/** The sentence without the rule that it cites; null where it cites none, or says nothing besides. */
export function withoutCitation(text: string, folded: string): Bare | null {
  for (const pattern of AT_START) {
    const end = pattern.exec(folded)?.[0].length ?? 0;
    const rest = text
      .slice(end)
      .replace(NOTHING_MORE, '')
      .replace(/[\s.!]+$/u, '');
    if (end > 0 && words(rest).length >= MIN_WORDS) {
      return { text: capitalise(rest), cited: { start: 0, end } };
    }
  }
  const last = AT_END.exec(folded);
  const kept = last ? text.slice(0, last.index) : beforeLastClause(text, folded);
  if (kept === null || LEANS.test(folded)) return null;
  const isRead = READ_IT.test(folded.slice(kept.length)) && words(kept).length >= MIN_WORDS;
  if (!isRead && !canStandAlone(kept)) return null;
  return { text: kept, cited: { start: kept.length, end: text.length } };
}

function beforeLastClause(text: string, folded: string): string | null {
  const pause = Array.from(folded.matchAll(/[,:;] /gu)).at(-1);
  if (!pause || !LAST_CLAUSE.test(folded.slice(pause.index + 2))) return null;
  return text.slice(0, pause.index);
}

const NUMBERED =
  /(?:article|clause|section|rule|paragraph|condition|regulation) [0-9][\w().]*(?: of (?:the|our|your|my) (?:[a-z-]+ ){0,3}?(?:agreement|contract|lease|letter|terms(?: and conditions)?|conditions|polic(?:y|ies)|rules|regulations?|act|code|statutes?|tariff|handbook|charter)(?![a-z]))?/iu;

/** *clause 14(b)*, *clause 9 of the engagement letter*: as the words name the first one, without its stop. */
export const partCited = (text: string): string | null => {
  const part = NUMBERED.exec(text)?.[0].replace(/[.,]+$/u, '');
  return part === undefined ? null : uncapitalise(part);
};
