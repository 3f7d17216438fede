import { removeSentence, removeWords } from '../../checker/rewrites.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { argumentsIn } from '../../languages/grammar/es-arguments.ts';
import { withoutEnd } from '../../languages/grammar/es-clauses.ts';
import { overlaps, type Span } from '../../text/span.ts';

/** Less than so many letters behind a lesson say nothing of their own. */
const MIN_REST = 12;
/** A sentence with more words than this says something that would go with the lesson. */
const MAX_LESSON = 20;
/** Opens a lesson, folded: what follows stands alone. */
const LESSON = new RegExp(
  '^[^a-z]*(?:' +
    [
      '(?:(?:usted|ustedes) )?(?:tiene|tienes|tienen|teneis|tenes|debe|debes|deben|debeis|ha|has|han|habra|habras)(?: (?:usted|ustedes))? (?:que |de )?(?:entender|comprender|saber|tener en cuenta|hacerse cargo de) que',
      '(?:entienda|comprenda|sepa|entiendan|comprendan|sepan)(?: (?:usted|ustedes))? que',
      '(?:como )?(?:(?:usted|ustedes) )?(?:comprendera|entendera|comprenderas|entenderas|comprenderan|entenderan|sabra|sabras)(?: (?:usted|ustedes))?(?: perfectamente| muy bien| bien)?(?: que|,)',
      'como (?:usted |ustedes )?(?:ya |bien )?(?:sabra|sabe|sabes|saben|comprendera|comprenderan|comprenderas|entendera|imaginara)(?: (?:usted|ustedes))?(?: perfectamente| bien| de sobra)?,',
      'con (?:el debido|todo el|todo|mucho) respeto(?: [^,]{1,30})?,',
      '(?:hasta |incluso )?(?:un|una|cualquier|cualquiera) [^,.;]{0,30}sabe que',
      '(?:es|era) (?:muy|tan|bien|bastante) (?:sencillo|simple|facil):',
      'como (?:comprendera|entendera|sabe|sabra|vera) (?:cualquiera|todo el mundo)[^,.;]{0,40},',
      '(?:[^,.;]{0,20} )?todo el mundo sabe que',
      '(?:le|te|les|os) (?:repito|reitero|recuerdo) que',
      '(?:calmese|calmate|calmense|calmaos|tranquilo|tranquila|tranquilicese|tranquilizate|tranquilos|relajese|relajate)[,:]? (?:que|porque)',
      '(?:calmese|calmate|calmense|calmaos|tranquilicese|tranquilizate|relajese|relajate)[,:](?! (?:senor|don|dona|por))',
      '(?:te|se|le|les|os) lo explico[^,.;:]{0,30}:',
      '(?:a ver|mire|mira|miren|oiga|oye),',
    ].join('|') +
    ')',
  'u',
);

/** The sentence without the lesson; a sentence that is nothing else goes. */
export function spanishRewrites(sentence: Sentence, span: Span, context: RuleContext): Rewrite[] {
  if (sentence.find('condescension/aside').some((aside) => overlaps(aside, span))) return [];
  const shorter = [...withoutLesson(sentence, span), ...withoutEnd(sentence, span)];
  if (shorter.length > 0) return shorter.slice(0, 1);
  const mayGo = sentence.tokens.length <= MAX_LESSON && !sentence.has('condescension/ours');
  return mayGo && context.sentences.length > 1
    ? [{ ...removeSentence(sentence, context.text), mayGo: argumentsIn(sentence) }]
    : [];
}

function withoutLesson(sentence: Sentence, flagged: Span): Rewrite[] {
  const words = LESSON.exec(sentence.folded)?.[0] ?? '';
  const lesson = { start: sentence.start, end: sentence.start + words.length };
  const isLesson = words !== '' && overlaps(lesson, flagged);
  const goesOn = ['stock', 'flag'].some((set) =>
    sentence.find(`condescension/${set}`).some(({ start }) => start >= lesson.end),
  );
  return isLesson && !goesOn && sentence.tokens.some(({ start }) => start >= lesson.end + MIN_REST)
    ? removeWords(sentence, lesson)
    : [];
}
