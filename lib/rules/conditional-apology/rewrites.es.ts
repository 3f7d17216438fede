import { removeWords, replaceSentence } from '../../checker/rewrites.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { aboutTopic, withOurAct } from '../../languages/grammar/es-besides.ts';
import { endBefore } from '../../languages/grammar/es-end-before.ts';
import { apologyForNamed } from '../../languages/grammar/es-harm.ts';
import { madeCertain } from '../../languages/grammar/es-made-certain.ts';
import { saidAsFact } from '../../languages/grammar/es-said-as-fact.ts';
import { sorryForIt } from '../../languages/grammar/es-say.ts';
import type { Habits } from '../../languages/habits.ts';
import { fold } from '../../text/fold.ts';
import { contains, type Span } from '../../text/span.ts';
import { wordPattern } from '../../text/words.ts';

export const asFact = (habits: Habits, sentence: Sentence): string =>
  named(sentence, habits) ?? withOurAct(sentence, sorryForIt(habits, sentence));

/** For what the sentence names itself; null where it names nothing. */
const named = (sentence: Sentence, habits: Habits): string | null =>
  apologyForNamed(sentence, habits) ?? saidAsFact(sentence, habits);

/** What follows a pause of its own stays as it is. */
const NEXT_CLAUSE = /^(?=[;:]|,\s(?:y|así que|asi que)\s)/u;

/** *… el acta que no les mandé*: what we did is named, in words that a blank would lose; folded. */
const OUR_ACT = / que (?:no )?(?:te|le|les|os) [a-z]{3,}(?:amos|imos|e)(?![a-z])/u;
/** A refusal behind it would be lost. */
const REFUSES = /^, (?:pero|aunque|si bien|mas|solo que) .*(?:no|ni|tampoco) /u;

/** *Los posibles errores*, *las eventuales molestias*: they are certain without it. */
const POSSIBLE = wordPattern(
  'posibles?|eventual(?:es)?|potencial(?:es)?|hipotetic[oa]s?|presunt[oa]s?',
  'u',
);

/** Doubts without that word too. */
const MAY_HAVE = wordPattern('haya[a-z]*|pud[a-z]+|pued[a-z]+', 'u');

/** *El malestar que el trato generase*. */
const MIGHT = /(?<=\sque\s.*\p{L}{3})(?:ase|ara)(?<many>n?)(?!\p{L})/iu;
const inPast = (_: string, many: string): string => (many === '' ? 'ó' : 'aron');

function withoutPossible(sentence: Sentence, span: Span): Rewrite[] {
  const found = POSSIBLE.exec(sentence.folded);
  if (!found || MAY_HAVE.test(sentence.folded)) return [];
  const start = sentence.start + found.index;
  const word = { start, end: start + found[0].length };
  if (!contains(span, word)) return [];
  const certain = sentence.text.replace(`${found[0]} `, '').replace(MIGHT, inPast);
  return MIGHT.test(sentence.text)
    ? [replaceSentence(sentence, certain)]
    : removeWords(sentence, word);
}

/** *Lamento, si las hubo, las molestias*, *el trastorno, de haber existido*. */
const IF_ANY =
  /(?<=^(?:lament|sent|sient|deplor)\p{L}+(?: (?:el|la|los|las) [^,;:]+)?), (?:si (?:es que )?(?:l[oa]s? )?(?:hubo|hubiera|hubiese|hay)|de haber(?:l[oa]s?)?(?: existido| habido)?)(?:,|(?=[.!…]*$))/iu;
/** *Disculparme ante usted y ante su marido*: to whom it goes would be lost; folded. */
const TO_OTHERS =
  /(?:disculp|perdon|excus)[a-z]* (?:ante|a) [^,;:.]*? y (?:ante |a )?(?:el|la|los|las|sus?|tus?) /u;

/** The apology as fact; the clauses beside it stay. */
export function spanishRewrites(
  sentence: Sentence,
  span: Span,
  { habits }: RuleContext,
): Rewrite[] {
  if (TO_OTHERS.test(sentence.folded)) return [];
  const sure = sentence.text.replace(IF_ANY, '');
  if (sure !== sentence.text) return [replaceSentence(sentence, sure)];
  const certain = madeCertain(sentence);
  if (certain !== null) return [replaceSentence(sentence, certain)];
  const possible = withoutPossible(sentence, span);
  if (possible.length > 0) return possible;
  const told = named(sentence, habits);
  if (told !== null) return [replaceSentence(sentence, told)];
  const fact = asFact(habits, sentence);
  const after = sentence.text.slice(span.end - sentence.start);
  if (span.start === sentence.start && NEXT_CLAUSE.test(after)) {
    return [{ ...span, replacement: sorryForIt(habits, sentence).slice(0, -1) }];
  }
  if (REFUSES.test(fold(after)) || OUR_ACT.test(sentence.folded)) return [];
  return [
    ...aboutTopic(sentence, fact),
    ...endBefore(sentence, span, fact),
    replaceSentence(sentence, fact),
  ].slice(0, 1);
}
