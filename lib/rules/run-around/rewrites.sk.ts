import { blank, momentBlank } from '../../checker/blanks.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { sayAfter, sayInstead } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { slovakReader } from '../../languages/address.ts';
import type { Habits } from '../../languages/habits.ts';
import { byReader, bySpeaker, readerBehind } from '../../languages/grammar/sk-forms.ts';
import type { Span } from '../../text/span.ts';

/** On folded text: it must be done, or else: an offer after that would be a contradiction. */
const MUST = /(?<!\p{L})(?:inak|inac|nastavili|system\p{L}*)(?!\p{L})/u;
/** What can be looked up, on folded text. */
const SENT =
  /(?<!\p{L})(?:\p{L}*posl|pos[li]|zasl|nasken|nahra|vypln|vypis|napis|opis|popis|zopak|zaloz|doloz|podaj|podat|tiket|ziadost|formular)/u;
/** What was sent or told already, on folded text. */
const ONCE_MORE =
  /(?<!\p{L})(?:znova|znovu|este raz|opat\p{L}*|odznova|nanovo|druhykrat|zopak\p{L}+|novy tiket|novu ziadost)(?!\p{L})/u;

/** On folded text: what only the reader can do, on a condition, or besides. */
const TO_DO =
  /^(?:ak|pokial|pre istotu) |(?<!\p{L})(?:stiahn\p{L}*|odhlas\p{L}*|protokol\p{L}*|dotaznik)(?!\p{L})/u;
/** On folded text: nobody is sent on. */
const NOT_SENT_ON = /(?<!\p{L})(?:prijmite|uvedomit|prihlasim|skusim)(?!\p{L})/u;

/** We pass the case on ourselves, and they call. */
function handover(habits: Habits): string {
  const { your, to } = slovakReader(habits);
  const pass = bySpeaker(habits, 'odovzdám', 'odovzdáme');
  return `${your} prípad so všetkými podrobnosťami ${pass} ${blank('komu')}. Zavolá ${to} do ${momentBlank('sk')}.`;
}

/** Nothing has to be sent or told again; else the case is passed on; or it is offered besides. */
export function rewrites(sentence: Sentence, _: Span, { habits }: RuleContext): Rewrite[] {
  if (NOT_SENT_ON.test(sentence.folded)) return [];
  const instead = [
    ...(ONCE_MORE.test(sentence.folded) && SENT.test(sentence.folded)
      ? sayInstead(sentence, lookUp(habits))
      : []),
    ...(TO_DO.test(sentence.folded) ? [] : sayInstead(sentence, handover(habits))),
  ];
  if (instead.length > 0 || MUST.test(sentence.folded)) return instead;
  return sayAfter(sentence, forReader(habits));
}

function lookUp(habits: Habits): string {
  const sent = byReader(habits, 'ste už poslali', 'už od teba máme');
  const find = bySpeaker(habits, 'dohľadám', 'dohľadáme');
  const write = bySpeaker(habits, 'napíšem', 'napíšeme');
  return `Čo ${sent}, si ${find} a do ${momentBlank('sk')} ${slovakReader(habits).to} ${write}, či niečo chýba.`;
}

function forReader(habits: Habits): string {
  const arrange = bySpeaker(habits, 'vybavím', 'vybavíme');
  const write = bySpeaker(habits, 'napíšem', 'napíšeme');
  return `Ak ${byReader(habits, 'chcete', 'chceš')}, ${arrange} to za ${readerBehind(habits)} a do ${momentBlank('sk')} ${slovakReader(habits).to} ${write}, ako to dopadlo.`;
}
