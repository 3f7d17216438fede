import { soften } from './soften.en.ts';
import { blank } from '../../checker/blanks.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { sayInstead } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { clausesBefore } from '../../languages/grammar/en-end-before.ts';
import { kindPart, sayKindlyAfter } from '../../languages/grammar/en-kindly-after.ts';
import { habitsIn } from '../../languages/grammar/en-person.ts';
import type { Habits } from '../../languages/habits.ts';
import type { Span } from '../../text/span.ts';
import { wordPattern } from '../../text/words.ts';

/** One clause, and we are the ones who cannot; folded. */
const CANNOT =
  /^(?:(?:unfortunately|sadly|regrettably),? |(?:i'm|i am|we're|we are) (?:sorry|afraid)(?: that|,)? |sorry,? |no,? )?(?:i|we)(?: (?:really |just |simply )?(?:can't|cannot|can not)|(?:'m| am|'re| are) (?:unable to|not able to)| (?:won't|will not) be able to) (?<what>[^,;:]+?)[.!]*$/u;
/** Does not go with *can*, or is another clause; folded. */
const NO_CAN = wordPattern(
  'any|once|offer|give|accept|anyone|anything|anymore|either|yet|at all|even|ever|until|unless|because|as|since|but|and|or|nor|so|while|if|without|that|who|tell|say|disclose|share|discuss|name|know|see|find|be|have|help|do (?:it|this|that|so)|(?:it|this|that|them)$',
  'u',
);
/** What is given to the reader has no cost for them, and what is gone cannot be had; folded. */
const NOT_SOLD = wordPattern(
  'guarantees?|warrant[a-z]+|refund[a-z]*|reimburse[a-z]*|compensat[a-z]*|credit|discount|waive|money|return|back|gone|exception|anything|argue',
  'u',
);

/** An answer is refused, or nothing; folded. */
const NO_THING = wordPattern(
  'impossible for (?:this|it|that) to|any promises|chat|entering into|(?:tele)?phoning|threaten[a-z]*|replies|answerable|to do with|(?:was|were) not|be (?:read|taught|long|too|much)|longer|rounds|argue|arguing|argument|bargaining|discuss[a-z]*|correspond[a-z]*|debate|exist|no loss|no further|head or tail',
  'u',
);
/** It says that there is no more to be said or done; folded. */
const NO_MORE = wordPattern(
  'nothing (?:left |more |further |else )?(?:to|for us to) (?:talk|say|discuss|add)|(?:nothing|no more|little) (?:more |else |further )?(?:that )?(?:i|we) can (?:do|offer)|nothing (?:can|could) be done',
  'u',
);

/** *You say he promised it, but that isn't possible*: it is not believed, and nothing is refused; folded. */
const DOUBTS =
  /^you (?:say|claim|write|maintain|insist|allege) |\b(?:that|this)(?: is|'s) (?:quite |simply )?impossible[,;:]/u;

/** *Taking you off the list is nothing we can do*: what is refused the reader has to know; folded. */
const NAMES_IT =
  /^(?!(?:so |then )?(?:there|it|this|that|what)\b)[^,;:]+ (?:is|are) nothing (?:that )?(?:i|we) can do[^a-z]*$/u;

/** A sentence that tells the reader off, or threatens; folded. */
const FORBIDS =
  /^[^a-z]*(?:please |kindly )?(?:if you (?:refuse|don't|do not|insist|keep|continue)|stop|do not|don't|dont|quit|refrain) /u;

/** What follows is the matter itself, or until when; folded. */
const ABOUT_IT =
  /^(?:[^,;:]*?)(?:i|we) can (?:do|offer)(?= (?:about|until|unless|before|with|for|at) [^,;:]*$)/u;

/** What can be had instead; that it can be had after all only the writer may say. */
export function englishRewrites(sentence: Sentence, span: Span, context: RuleContext): Rewrite[] {
  const habits = habitsIn(sentence, context.habits);
  const kept = kindPart(sentence) ?? sentence.text;
  if (DOUBTS.test(sentence.folded)) return [];
  if (NO_MORE.test(sentence.folded) && !NAMES_IT.test(sentence.folded))
    return insteadOfNothing(sentence, alternatives(habits)[0]);
  if (NO_THING.test(sentence.folded.slice(0, kept.length))) return [];
  if (FORBIDS.test(sentence.folded)) return [];
  return [
    ...alternatives(habits)
      .flatMap((text) => sayKindlyAfter(sentence, text))
      .map((rewrite) => withSoftened(sentence, rewrite, span.start - sentence.start)),
    ...afterAll(sentence, habits),
  ];
}

/** *We can exchange the saddle, and the cost is …*. */
function afterAll(sentence: Sentence, { person }: Habits): Rewrite[] {
  const what = CANNOT.exec(sentence.folded)?.groups?.what ?? '';
  if (what === '' || NO_CAN.test(what) || NOT_SOLD.test(sentence.folded)) return [];
  const from = sentence.folded.lastIndexOf(what);
  const kept = sentence.text.slice(from, from + what.length);
  const said = `${person === 'singular' ? 'I' : 'We'} can ${kept}, and the cost is ${blank('cost')}.`;
  return sayInstead(sentence, said).map((rewrite) => ({ ...rewrite, isChoice: true }));
}

/** *…, so there is nothing we can do*: only what stands before it stays. */
function insteadOfNothing(sentence: Sentence, text: string): Rewrite[] {
  const from = NO_MORE.exec(sentence.folded)?.index ?? 0;
  const kept = clausesBefore(sentence.text, from);
  if (kept === null) return sayInstead(sentence, withMatter(sentence, text));
  return [{ start: sentence.start + kept.length, end: sentence.end, replacement: `. ${text}` }];
}

/** *Nothing we can do about the mould* → *What we can do about the mould is …*. */
function withMatter({ text, folded }: Sentence, said: string): string {
  const from = ABOUT_IT.exec(folded)?.[0].length ?? folded.length;
  return said.replace(' is ', `${text.slice(from).replace(/[\s.!…]+$/u, '')} is `);
}

/** The words before what is added, in a kinder tone. */
function withSoftened(sentence: Sentence, added: Rewrite, refusedFrom: number): Rewrite {
  const { text, start } = sentence;
  const kept = text.slice(0, added.start - start);
  const softened = soften(kept, refusedFrom);
  if (softened === kept) return added;
  return { ...added, start, replacement: softened + added.replacement };
}

const alternatives = ({ person }: Habits): readonly [string, string] => [
  `What ${person === 'singular' ? 'I' : 'we'} can do is ${blank('what you can offer, and what it costs')}.`,
  `Instead, ${person === 'singular' ? 'I' : 'we'} can ${blank('do one thing')} or ${blank('do another')}. Which do you prefer?`,
];
