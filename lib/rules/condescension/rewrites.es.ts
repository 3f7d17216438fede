import { blank } from '../../checker/blanks.ts';
import { removeSentence, removeWords } from '../../checker/rewrites.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { sayInstead } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { withoutLastClause } from '../../checker/without-clause.ts';
import { spanishReader } from '../../languages/address.ts';
import { LEANS_FORWARD } from '../../languages/grammar/es-clauses.ts';
import { overlaps, type Span } from '../../text/span.ts';

/** Less than so many letters behind a lesson say nothing of their own. */
const MIN_REST = 12;
/** Opens a lesson, folded: what follows stands alone. */
const LESSON = new RegExp(
  '^[^a-z]*(?:' +
    [
      '(?:(?:usted|ustedes) )?(?:tiene|tienes|tienen|teneis|tenes|debe|debes|deben|debeis|ha|has|han|habra|habras)(?: (?:usted|ustedes))? (?:que |de )?(?:entender|comprender|saber|tener en cuenta|hacerse cargo de) que',
      '(?:entienda|comprenda|sepa|entiendan|comprendan|sepan)(?: (?:usted|ustedes))? que',
      '(?:como )?(?:comprendera|entendera|comprenderas|entenderas|comprenderan|entenderan|sabra|sabras)(?: (?:usted|ustedes))?(?: que|,)',
      'como (?:usted |ustedes )?(?:ya |bien )?(?:sabra|sabe|sabes|saben|comprendera|comprenderan|comprenderas|entendera|imaginara)(?: (?:usted|ustedes))?(?: perfectamente| bien)?,',
      'con (?:el debido|todo el|todo|mucho) respeto(?: [^,]{1,30})?,',
      '(?:hasta |incluso )?(?:un|una|cualquier|cualquiera) [^,.;]{0,30}sabe que',
      '(?:es|era) (?:muy|tan|bien|bastante) (?:sencillo|simple|facil):',
      'como (?:comprendera|entendera|sabe|sabra|vera) (?:cualquiera|todo el mundo)[^,.;]{0,40},',
      '(?:[^,.;]{0,20} )?todo el mundo sabe que',
      '(?:le|te|les|os) (?:repito|reitero|recuerdo) que',
      '(?:calmese|calmate|calmense|calmaos|tranquilo|tranquila|tranquilicese|tranquilizate|tranquilos|relajese|relajate)[,:]? (?:que|porque)',
      '(?:calmese|calmate|calmense|calmaos|tranquilicese|tranquilizate|relajese|relajate)[,:](?! (?:senor|don|dona|por))',
      '(?:a ver|mire|mira|miren|oiga|oye),',
    ].join('|') +
    ')',
  'u',
);

/** The sentence without the lesson; else without that sentence, or the fact alone, which is a blank. */
export function spanishRewrites(sentence: Sentence, span: Span, context: RuleContext): Rewrite[] {
  if (sentence.find('condescension/aside').some((aside) => overlaps(aside, span))) return [];
  const shorter = [
    ...withoutLesson(sentence, span),
    ...withoutLastClause(sentence, span, LEANS_FORWARD),
  ];
  if (shorter.length > 0) return shorter.slice(0, 1);
  const { your } = spanishReader(context.habits);
  return [
    ...(context.sentences.length > 1 ? [removeSentence(sentence, context.text)] : []),
    ...sayInstead(sentence, `Lo importante en ${your} caso es ${blank('el dato que cuenta')}.`),
  ];
}

function withoutLesson(sentence: Sentence, flagged: Span): Rewrite[] {
  const words = LESSON.exec(sentence.folded)?.[0] ?? '';
  const lesson = { start: sentence.start, end: sentence.start + words.length };
  const isLesson = words !== '' && overlaps(lesson, flagged);
  return isLesson && sentence.tokens.some(({ start }) => start >= lesson.end + MIN_REST)
    ? removeWords(sentence, lesson)
    : [];
}
