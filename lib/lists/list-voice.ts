import { entryRule, listedIn, toMatch } from './entry-rule.ts';
import { bySay, entriesOf, type KeptEntry, type KeptList } from './kept-list.ts';
import { PhraseIndex } from './phrase-index.ts';
import type { Listed, ListVoice } from '../checker/list-voice.ts';
import type { Rule, RuleContext } from '../checker/rule.ts';
import type { Sentence } from '../checker/sentence.ts';
import { shift } from '../text/span.ts';

/** Makes lists ready to be asked: once, and anew when one of them changes. */
export function createListVoice(lists: readonly KeptList[]): ListVoice {
  const index = new PhraseIndex(lists.flatMap(entriesOf));
  const rules = new Map<KeptEntry, Rule>();
  const ruleOf = (kept: KeptEntry): Rule => {
    const rule = rules.get(kept) ?? entryRule(kept);
    rules.set(kept, rule);
    return rule;
  };
  return {
    find: (context) =>
      context.sentences.flatMap((sentence) => findIn(sentence, context, index, ruleOf)),
  };
}

function findIn(
  sentence: Sentence,
  { text, today }: RuleContext,
  index: PhraseIndex<KeptEntry>,
  ruleOf: (kept: KeptEntry) => Rule,
): Listed[] {
  const hits = index
    .find(sentence, sentence.language, today)
    .filter(({ exception }) => exception === null)
    .map(({ item, span }) => ({ kept: item, span: shift(span, sentence.start) }))
    .filter(({ span }) => !sentence.isQuoted(span))
    .sort((a, b) => bySay(a.kept, b.kept));
  const heard = new Set<string>();
  return hits
    .filter(({ span: { start, end } }) => heard.size < heard.add(`${start}-${end}`).size)
    .map(({ kept, span }) => ({
      rule: ruleOf(kept),
      match: toMatch(kept, span, sentence, text),
      list: listedIn(kept),
    }));
}
