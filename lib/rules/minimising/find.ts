import { findFlagged } from '../../checker/find-flagged.ts';
import { isMadeGood } from '../../checker/made-good.ts';
import { removeShortSentence, replaceWords } from '../../checker/rewrites.ts';
import type { Match, Rewrite, RuleContext } from '../../checker/rule.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { contains, textAt, type Span } from '../../text/span.ts';

export interface MinimisingWords {
  /** The words of a diminished mishap without what makes it small (*a slight delay* → *a delay*); none where its own rewrites say it. */
  readonly withoutDiminisher?: (words: string) => string;
  /** Folded sentences that tell something: they do not go. */
  readonly tells?: (folded: string) => boolean;
}

/** What happened to the reader is made small, usual or funny. */
export const findMinimising = (context: RuleContext, words: MinimisingWords): Generator<Match> =>
  findFlagged(context, 'minimising', {
    isExcused,
    rewrites: (sentence, span) =>
      isDiminished(sentence, span)
        ? inFull(span, context.text, words)
        : words.tells?.(sentence.folded)
          ? []
          : removeShortSentence(sentence, context),
  });

const isDiminished = (sentence: Sentence, span: Span): boolean =>
  sentence.find('minimising/diminished').some((hit) => contains(hit, span));

function inFull(span: Span, text: string, { withoutDiminisher }: MinimisingWords): Rewrite[] {
  const written = textAt(text, span);
  const full = withoutDiminisher?.(written) ?? written;
  return full === written ? [] : [replaceWords(span, full)];
}

/** What it meant for the reader follows. */
export const isExcused = isMadeGood('minimising');
