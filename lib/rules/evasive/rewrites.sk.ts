import { momentBlank } from '../../checker/blanks.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { sayAfter, sayInstead } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { slovakReader } from '../../languages/address.ts';
import type { Habits } from '../../languages/habits.ts';
import { bySpeaker } from '../../languages/grammar/sk-forms.ts';
import { asSaidIn } from '../../languages/grammar/sk-say.ts';
import { shift, type Span } from '../../text/span.ts';

/** We find out and tell by a moment. */
export function findOut(draft: Habits, sentence: Sentence): string {
  const habits = asSaidIn(sentence, draft);
  const find = bySpeaker(habits, 'Zistím to a napíšem', 'Zistíme to a napíšeme');
  return `${find} ${slovakReader(habits).to} do ${momentBlank('sk')}.`;
}

/** On folded text: asks not to be asked. */
const DISMISSES =
  /(?<!\p{L})(?:nepytaj\p{L}*|nepoviem|nepovieme|svedomi\p{L}*|nezaujima\p{L}*|hadaj\p{L}*|nevedel\p{L}*|obvolaj\p{L}*|korespondenci\p{L}*|nepotvrdil\p{L}*)(?!\p{L})/u;
/** On folded text: nobody knows, and nobody cares to. */
const SHRUGS =
  /(?<!\p{L})(?:cert|boh|panboh\p{L}*|bohvie|ktovie|hviezdach|krcim|vestec|zahad\p{L}*|paru|tuska|sajnu|potuchy|nechcem vediet|nechce ani|zaujimav\p{L}* otazka|na dlhsie rozpravanie|nik\p{L}* na svete|to sa uvidi)(?!\p{L})/u;
/** On folded text: of the reader, or nothing that could be found out. */
const NOT_OURS =
  /(?<!\p{L})(?:(?:kazdemu|vsetkym) jasn\p{L}+|hladajte|hladaj|ste si|nespoliehajte|opacne|problem|nedalo jest)(?!\p{L})/u;
/** *Kedy príde, to je vo hviezdach*: the open question, and the clause that leaves it open. */
const OPEN_QUESTION =
  /^(?<question>(?:\p{L}{1,3} )?(?:kto|kedy|preco|kde|kam|ako|co|kolko|ci|ktor\p{L}+|ak\p{L})(?!\p{L})[^,;:]*(?:, (?!to |sa |nad )[^,;:]+)?), (?<shrug>(?:to|o tom|nad tym|sa|tazko|nevedno|ktovie|netusim\p{L}*|ani|radsej|ja som|zaujimava|fakt|je to)(?!\p{L})[^,;:]*?)(?=,|[.!…]*$)/u;

/** Whether there is something that we could find out for the reader. */
export const isOurs = ({ folded }: Pick<Sentence, 'folded'>): boolean =>
  !DISMISSES.test(folded) &&
  !SHRUGS.test(folded) &&
  !NOT_OURS.test(folded) &&
  !openQuestion(folded);

const openQuestion = (folded: string): string | undefined =>
  OPEN_QUESTION.exec(folded)?.groups?.question;

/** That we find out, after it; in place of what shrugs or asks not to be asked. */
export function rewrites(sentence: Sentence, _: Span, context: RuleContext): Rewrite[] {
  const { folded, text, isQuestion } = sentence;
  if (isQuestion || NOT_OURS.test(folded)) return [];
  const habits = asSaidIn(sentence, context.habits);
  const unknown = bySpeaker(habits, 'neviem', 'nevieme');
  const question = openQuestion(folded);
  if (question !== undefined) {
    const rest = restOf(sentence);
    return sayInstead(
      sentence,
      `${text.slice(0, question.length)}, to zatiaľ ${unknown}${rest}. ${findOut(habits, sentence)}`,
      [shift({ start: question.length, end: text.length - rest.length }, sentence.start)],
    );
  }
  return DISMISSES.test(folded) || SHRUGS.test(folded)
    ? sayInstead(sentence, `Zatiaľ to ${unknown}. ${findOut(habits, sentence)}`)
    : sayAfter(sentence, findOut(habits, sentence));
}

/** On folded text: tells nothing but that one does not know. */
const EXCUSE = /^, (?:(?:ja )?(?:nie som|som nie|nebol\p{L}? som)|pozri|neviem)/u;

/** What follows the clause that leaves it open. */
function restOf({ folded, text }: Pick<Sentence, 'folded' | 'text'>): string {
  const open = OPEN_QUESTION.exec(folded)?.[0].length ?? 0;
  const rest = text.slice(open, text.search(/[\s.!…]*$/u));
  return EXCUSE.test(folded.slice(open)) ? '' : rest;
}
