import { blank } from '../../checker/blanks.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { sayInstead } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { bySpeaker } from '../../languages/grammar/sk-forms.ts';
import { isSympathy, keepHead } from '../../languages/grammar/sk-keep-head.ts';
import { ourPart } from '../../languages/grammar/sk-say.ts';
import type { Span } from '../../text/span.ts';

/** What is ours to do, or a way forward where nobody here answers for it; then the sympathy before it alone. */
export function rewrites(
  sentence: Sentence,
  span: Span,
  { situation, habits }: RuleContext,
): Rewrite[] {
  const option = `${bySpeaker(habits, 'Ponúkam', 'Ponúkame')} toto riešenie: ${blank('ďalšia možnosť')}, cena je ${blank('koľko to stojí')}.`;
  return [
    ...sayInstead(sentence, situation === 'not-ours' ? option : ourPart(habits)),
    ...keepHead(sentence, span).filter(({ replacement }) => isSympathy(replacement)),
  ];
}
