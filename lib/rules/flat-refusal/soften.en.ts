/** The tone of an English refusal: what is refused stays, and how it is said becomes kinder. */
import { capitalise, uncapitalise } from '../../text/case.ts';
import { wordPattern } from '../../text/words.ts';

const VERY = '(?: (?<very>therefore|thus|now))?(?: (?:simply|just|absolutely|completely|quite))?';
/** Idioms that shut a door, and the plain words for them. */
const IDIOMS: readonly (readonly [RegExp, string])[] = [
  [
    wordPattern(
      `(?<be>is|are|was|were)${VERY} (?:out of the question|off the (?:table|cards|menu)|off limits|out of the realm of possibility|a non-?starter|a no-go)`,
      'iu',
    ),
    '$<be> $<very> unfortunately not possible',
  ],
  [
    wordPattern(
      "(?<be>is|are)(?:n['’]t| not) (?:on the (?:cards|table)|in our gift|going to happen|happening)",
      'iu',
    ),
    '$<be> unfortunately not possible',
  ],
  [
    wordPattern(
      `(?<be>is|are)${VERY} (?:nothing (?:that )?(?:i|we) can do|an? (?:hard |firm |flat |definite )?no(?: from (?:us|me))?)(?=[,.!]|$)`,
      'iu',
    ),
    '$<be> $<very> unfortunately not possible',
  ],
  [
    wordPattern(
      "(?<be>is|are)(?:n['’]t| not) (?:something|a thing) (?:that )?(?:i|we)(?:['’]d| would) \\p{L}+(?=[,.!]|$)",
      'iu',
    ),
    '$<be> unfortunately not possible',
  ],
  [
    wordPattern("that (?:ship|boat|train)(?: has|['’]s) (?:sailed|left)", 'iu'),
    'that is no longer possible',
  ],
  [
    wordPattern("(?:can|will|wo)(?:not|['’]t|n['’]t| not) be entertained", 'iu'),
    'unfortunately cannot be considered',
  ],
  [
    /^(?:(?:no|sorry),? )?(?:(?:it['’]s )?not happening|no can do|no chance|no way|not a chance|nope)(?=[,.!]|$)/iu,
    'Unfortunately, that is not possible',
  ],
];
/** *No, it cannot*, *and no, it does not*, *missed is missed; …*. */
const NAYS: readonly (readonly [RegExp, string])[] = [
  [/^(?:in (?:all )?fairness|to be fair|frankly|honestly),? /iu, ''],
  [
    /^no (?<things>\p{L}+s(?: (?:for|on|in|at|after|before) [^,;:]+?)?)(?:,? then)?(?=[.!]*$)/iu,
    'there are no $<things>',
  ],
  [/^no[,.:]? (?=(?:the|this|that|it|we|i|you|there|your|our|my|a|an)[ ’'])/iu, ''],
  [/,? (?<and>and|so) no, (?=\p{Ll})/iu, ', $<and> '],
  [/^(?:an? )?(?<what>\p{L}+) (?:means|is) (?:an? )?\k<what>[,;:] /iu, ''],
];
const IS_SORRY = wordPattern('unfortunately|afraid|sorry|regret[a-z]*|sadly|apolog[a-z]*', 'iu');
/** What stands firm is not said to be unfortunate: *was therefore correctly issued*. */
const STANDS = wordPattern(
  'therefore|hence|thus|accordingly|correctly|properly|rightly|duly',
  'iu',
);
/** What goes on in small letters after *unfortunately*. */
const COMMON =
  /^(?:the|an?|we|i|it|there|this|that|these|those|your|our|my|their|his|her|no|refunds?)(?=[\s’'])/iu;
/** *Swapping weeks*; no name of a place. */
const DOING = /^(?!King |Reading |Beijing )\p{L}{2,}ing \p{Ll}/u;
/** What is refused comes only after something else. */
const CLAUSES = wordPattern('and|but|so|as|since|because|who|which|if|when', 'u');

/** *A rebate there will not be*: what is refused stands first. */
const TURNED =
  /^(?<what>(?:an?|the|any|your|that|this|such)(?= )(?: [^\s,;:]+){1,8}|\p{Lu}\p{Ll}+s) (?<who>there|we|I) (?<refused>(?:(?:will|can|shall|do|is|are|am)(?:not| not|n['’]t)|won['’]t|can['’]t)(?: able to)?(?: \p{L}+){0,2})(?=[.!]*$)/iu;

/** *There is not a truck* → *There is no truck*. */
const NOT_A = /(?<=^There )(?<is>is|are|was|were)(?: not|n['’]t) (?:an? |any )?/u;

function inOrder(text: string): string {
  const { what = '', who = '', refused = '' } = TURNED.exec(text)?.groups ?? {};
  if (refused === '' || HAS_VERB.test(what)) return text;
  const stop = text.slice(`${what} ${who} ${refused}`.length);
  return `${capitalise(who)} ${refused} ${uncapitalise(what)}${stop}`.replace(NOT_A, '$<is> no ');
}
/** *The parcel is one that we cannot send*. */
const HAS_VERB = wordPattern(
  'is|are|was|were|has|have|will|that|which|who|what|because|but|and|so',
  'iu',
);

/** *A replacement's off the table*. */
const SHORT_IS =
  /(?<=\p{L})['’]s( (?:out of the question|off the (?:table|cards|menu)|a no-go|a non-starter|not something (?:I|we)(?:['’]d| would)))/u;

/** The words of a sentence, kinder; `refusedFrom` is where in them the refusal begins. */
export function soften(written: string, refusedFrom: number): string {
  const text = written.replace(SHORT_IS, ' is$1');
  const isSorry = IS_SORRY.test(text);
  const plain = [...NAYS, ...IDIOMS].reduce(
    (words, [pattern, said]) =>
      words
        .replace(pattern, isSorry ? said.replace(/unfortunately,? /iu, '') : said)
        .replaceAll('  ', ' '),
    inOrder(text),
  );
  const opening = /^\p{Lu}/u.test(text) ? capitalise : uncapitalise;
  const before = text.slice(0, refusedFrom);
  if (IS_SORRY.test(plain) || STANDS.test(plain)) return opening(plain);
  if (!(COMMON.test(plain) || DOING.test(plain))) return opening(plain);
  if (/[,;:]/u.test(before.replace(/^no,/iu, '')) || CLAUSES.test(before)) return opening(plain);
  return `${/^\p{Lu}/u.test(text) ? 'U' : 'u'}nfortunately, ${uncapitalise(plain)}`;
}
