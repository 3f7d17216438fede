import { blank } from '../../checker/blanks.ts';
import { removeShortSentence, replaceWords } from '../../checker/rewrites.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { sayInstead } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { bySpeaker, readerAsObject } from '../../languages/grammar/sk-forms.ts';
import { isSympathy } from '../../languages/grammar/sk-keep-head.ts';
import { leaveClauseOut } from '../../languages/grammar/sk-leave-out.ts';
import { asSaidIn } from '../../languages/grammar/sk-say.ts';
import type { Habits } from '../../languages/habits.ts';
import { capitalise } from '../../text/case.ts';
import { overlaps, shift, type Span } from '../../text/span.ts';

const NOT_SENT =
  /(?<!\p{L})(?:(?:ste|si) (?:n[aá]m|mi) (?:ne(?:po|od|za)slal[ia]?|nedodal[ia]?|nedoru[cč]il[ia]?)|ne(?:po|od|za)slal[ia]? (?:ste|si)(?: (?:n[aá]m|mi))?|nedodal[ia]? (?:ste|si)(?: (?:n[aá]m|mi))?)(?= (?!n[aá]m|mi|a(?!\p{L}))\p{L})/iu;
const FORGOTTEN =
  /(?<!\p{L})(?:zabudl[ia] (?:ste|si)|zabudol si|(?:ste|si) zabudl[ia]|si zabudol)(?= \p{L}+(?:[aáeéií]|n[uú])[tť](?!\p{L}))(?![^.!?]*,? (?:preto|a tak) )/iu;
const WRONG =
  /(?<!\p{L})(?:zadal[ia]?|uviedl[ia]|uviedol|vyplnil[ia]?|nap[ií]sal[ia]?) (?:ste|si)(?= (?:nespr[aá]vn|chybn|ne[uú]pln|zl)(?:[uúyýe]|[eé]) \p{L})/iu;

/** The same fact told of our side; else the rest without the reproach, or what happened. */
export function rewrites(sentence: Sentence, span: Span, context: RuleContext): Rewrite[] {
  const { mayAdmit } = context;
  const habits = asSaidIn(sentence, context.habits);
  const fact = `${bySpeaker(habits, 'Viem', 'Vieme')}, že ${blank('čo sa stalo, bez výčitky')}.`;
  const offered = [
    ...told(sentence, span, habits),
    ...withoutReproach(sentence, span),
    ...sayInstead(sentence, fact),
    ...removeShortSentence(sentence, context),
  ];
  const ours = mayAdmit ? sayInstead(sentence, shouldHave(habits)) : [];
  return [
    ...offered.slice(0, 2),
    ...ours.map((rewrite) => ({ ...rewrite, isChoice: true, isAdmission: true })),
  ];
}

/** Only what stood before the reproach, or what a reminder was of: the rest goes on with it. */
const withoutReproach = (sentence: Sentence, span: Span): Rewrite[] =>
  leaveClauseOut(sentence, span, true).filter(({ replacement }) => {
    const isHead = sentence.text.startsWith(replacement.slice(0, 8));
    if (LEANING.test(replacement)) return false;
    return isHead ? isSympathy(replacement) : REMINDER.test(sentence.folded);
  });

/** On folded text. */
const REMINDER = /^(?:uz|ved|predsa|ako) (?:som|sme) (?:vam|ti|vas|ta) \p{L}+, ze /u;
/** Says nothing without what followed, or goes on blaming. */
const LEANING =
  /(?:uv[aá]dzame|uv[aá]dzam|oznamuje\p{L}+)[.!…]*$|(?:ne)?mali ste|ste .{0,20}(?:ne)?mali|(?:ne)?mala? si/iu;

const shouldHave = (habits: Habits): string =>
  `Mali sme ${readerAsObject(habits)} upozorniť na ${blank('čo presne')}.`;

/** *Zabudli ste podpísať stranu 4* → *Ešte treba podpísať stranu 4*. */
function told(sentence: Sentence, span: Span, habits: Habits): Rewrite[] {
  const wordings: readonly (readonly [RegExp, string])[] = [
    [NOT_SENT, bySpeaker(habits, 'nemám', 'nemáme')],
    [FORGOTTEN, 'ešte treba'],
    [WRONG, bySpeaker(habits, 'mám tu', 'máme tu')],
  ];
  return wordings.flatMap(([pattern, wording]) => {
    const hit = pattern.exec(sentence.text);
    if (!hit) return [];
    const at = shift({ start: hit.index, end: hit.index + hit[0].length }, sentence.start);
    if (!overlaps(at, span)) return [];
    const opens = hit.index === 0 && /^\p{Lu}/u.test(sentence.text);
    return [replaceWords(at, opens ? capitalise(wording) : wording)];
  });
}
