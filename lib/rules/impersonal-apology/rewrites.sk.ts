import { replaceSentence, replaceWords } from '../../checker/rewrites.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { slovakReader } from '../../languages/address.ts';
import type { Span } from '../../text/span.ts';

const THAT = /^(?: nad tým| nad tym)?, (?:že|ze|ak) /iu;
const FOR = /^ za (?=\p{L})/iu;
/** What is regretted, behind the regret. */
const MATTER =
  /(?<=ospravedlnenie|[lľ][uú]tos[tť]|po[lľ]utovanie|ospravedl[nň]uje) za (?=\p{L})[^.!…]+(?=[.!…]*$)/iu;
const STOP = /^[\s.!…]*$/u;
/** Words before the flagged ones that are the firm's still: *aj cukráreň*. */
const MAX_BEFORE = 5;

/** First person, singular and plural. */
export function rewrites(sentence: Sentence, span: Span, { habits }: RuleContext): Rewrite[] {
  const rest = sentence.text.slice(span.end - sentence.start);
  const before = sentence.tokens.filter(({ end }) => end <= span.start);
  if (before.length > MAX_BEFORE) return [];
  const { to } = slovakReader(habits);
  const apologies = [`Ospravedlňujem sa ${to}`, `Ospravedlňujeme sa ${to}`];
  if (STOP.test(rest)) {
    const matter = MATTER.exec(sentence.text)?.[0] ?? '';
    return apologies.map((words) => replaceSentence(sentence, `${words}${matter}.`));
  }
  const that = THAT.exec(rest)?.[0];
  const end = span.end + (that?.length ?? 0);
  if (that) {
    const sorry = ['Mrzí ma, že ', 'Mrzí nás, že '];
    return sorry.map((words) => replaceWords({ start: sentence.start, end }, words));
  }
  if (!FOR.test(rest)) return [];
  return apologies.map((words) => replaceWords({ start: sentence.start, end }, words));
}
