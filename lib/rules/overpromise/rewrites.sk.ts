import { blank } from '../../checker/blanks.ts';
import { isDated } from '../../checker/commitments.ts';
import { replaceWords, rewritten } from '../../checker/rewrites.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { sayInstead } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { bySpeaker, type Habits } from '../../languages/habits.ts';
import { hasVerb } from '../../languages/grammar/sk-clauses.ts';
import { mainClauses, sayInPlace, tellsOfUs } from '../../languages/grammar/sk-beside.ts';
import { asSaidIn } from '../../languages/grammar/sk-say.ts';
import { leaveWordsOut } from '../../languages/grammar/sk-leave-out.ts';
import { restart } from '../../languages/restart.ts';
import { fold } from '../../text/fold.ts';
import { overlaps, shift, textAt, type Span } from '../../text/span.ts';
import { withStop } from '../../text/stop.ts';

/** Words that swear: a dated promise stands without them. */
const OATH =
  /(?<!\p{L})(?:stopercentne|na (?:sto|tis[ií]c) percent|ur[cč]ite|garantovane|zaru[cč]ene|bezpodmiene[cč]ne|definit[ií]vne|nadobro|za ka[zž]d[uú] cenu|nav[zž]dy|do[zž]ivotne)(?!\p{L})/iu;
/** A last clause that swears. */
const SWEARS =
  /, (?![^,]*, [zž]e )(?:prisah[aá]m|ru[cč][ií]m|garantujem|to mi verte?|nech sa deje|d[aá]m krk|(?:a )?(?:na|za) to (?:sa )?(?:v[aá]m |ti |mi )?(?:(?:m[oô][zž]e(?:te|[sš]) (?:\p{L}+ )?(?:spo[lľ]ahn[uú][tť]|veri[tť]|vsadi[tť])(?=[,.!…]))|vezmem|d[aá](?:va)?m|ru[cč][ií]m|str[cč][ií]m|d[aá] |m[oô][zž]e))[^.!…]*/iu;
const OPENING = /^(?:garantujem|ru[cč][ií]m|s[lľ]ubujem|prisah[aá]m)e?(?: v[aá]m| ti)?, [zž]e /iu;
/** On folded text: swears nothing. */
const NO_OATH =
  /(?<!\p{L})(?:nebud\p{L}* hlavu|hlavu .* nebud\p{L}*|neda(?:m|me|l[ai]?))(?!\p{L})/u;
/** On folded text: never yet, which is no promise. */
const UNTIL_NOW = /(?<!\p{L})(?:este|doteraz) nikdy(?!\p{L})/u;

const otherwise = (habits: Habits): string =>
  blank(bySpeaker(habits, 'čo potom urobím', 'čo potom urobíme'));

const again = (habits: Habits): string =>
  `Ak by sa problém predsa objavil znova, ${otherwise(habits)}.`;

/** On folded text: it is told that it has been mended. */
const SOLVED =
  /(?<!\p{L})(?:je|su) (?:\p{L}+ )?(?:definitivne|nadobro) (?:vyriesen|odstranen|opraven|vybaven)/u;
/** On folded text: promises for all time to come. */
const AGAIN =
  /(?<!\p{L})(?:nikdy|uz|viac|znova|znovu|opat|\p{L}*opak|nestan|nabuduce|vzdy|navzdy)/u;

/** What has changed, or what can be promised, and what happens if it goes wrong all the same. */
function change(habits: Habits, { folded }: Pick<Sentence, 'folded'>): string {
  if (AGAIN.test(folded) && !UNTIL_NOW.test(folded)) {
    return `Odteraz platí táto zmena: ${blank('čo sa zmenilo')}. ${again(habits)}`;
  }
  const can = bySpeaker(habits, 'môžem', 'môžeme');
  return `Sľúbiť ${can} toto: ${blank('čo konkrétne')}. Ak by to predsa nevyšlo, ${otherwise(habits)}.`;
}

/** On folded text: of what will be; that something is so is no promise. */
const PROMISES = new RegExp(
  `${AGAIN.source}|(?<!\\p{L})(?:bud(?:e|u|em|eme|ete|es)|slub\\p{L}*|garant\\p{L}*|zaruc\\p{L}*|vyluc\\p{L}*|mozete|mozes|(?!ne)\\p{L}{3,}ete|ne\\p{L}{3,}te ani|\\p{L}{3,}eme)(?!\\p{L})`,
  'u',
);

/** On folded text: swears as well. */
const FOR_EVER =
  /(?<!\p{L})(?:nikdy|navzdy|natrvalo|vzdy|stopercent\p{L}*|zaruc\p{L}*|garant\p{L}*|slub\p{L}*|slovo)(?!\p{L})/u;

/** On folded text: nothing can go wrong, on my word. */
const VOW =
  /(?<!\p{L})(?:spolahnut|spoliehaj\p{L}*|verte?|verit|zabudn\p{L}*|jed|ruku?|krk|bez\p{L}*chyb\p{L}*|ani|nemozn\p{L}*)(?!\p{L})/u;

/** On folded text: without its oath it promises too much still: *už nikto nič nepopletie*, *budete úplne spokojná*. */
const STILL_VOWS =
  /(?<!\p{L})(?:nikto|ziadn\p{L}*|uplne|naj(?!skor|neskor)\p{L}{3,}|bud(?:ete|es) (?:\p{L}+ ){0,3}(?:spokojn|nadsen)\p{L}+|uz (?:\p{L}+ ){0,3}ne\p{L}{3,}|na to sa moze(?:te|s))(?!\p{L})/u;

/** A clause that promises as much does not stay; what else is told does. */
const tell = (folded: string): boolean =>
  hasVerb(folded) && ![FOR_EVER, AGAIN, VOW, STILL_VOWS].some((pattern) => pattern.test(folded));

export function rewrites(sentence: Sentence, span: Span, context: RuleContext): Rewrite[] {
  const habits = asSaidIn(sentence, context.habits);
  if (NO_OATH.test(sentence.folded)) return [];
  const sober = withoutOath(sentence.text);
  const after = `Ak by to predsa nevyšlo, ${otherwise(habits)}.`;
  const plain = isDated(sentence)
    ? [
        ...(SWEARS.test(sentence.text) ? [replaceWords(sentence, `${sober} ${after}`)] : []),
        ...leaveWordsOut(sentence, sentence, OATH),
      ].filter((cut) => !STILL_VOWS.test(fold(rewritten(sentence, cut))))
    : [];
  if (SOLVED.test(sentence.folded)) return sayInstead(sentence, `${sober} ${again(habits)}`);
  const head = beforeVow(sentence, span);
  if (plain.length === 0 && head !== null) {
    return sayInstead(sentence, head).map((rewrite) => ({ ...rewrite, mayGo: [sentence] }));
  }
  const instead = PROMISES.test(sentence.folded)
    ? sayInPlace(sentence, vowIn(sentence, span), change(habits, sentence), {
        mayGo: [...oathsIn(sentence), ...placesIn(sentence, vowIn(sentence, span))],
        tell,
      }).map((rewrite) => ({ ...rewrite, mayGo: [sentence] }))
    : [];
  if (plain.length + instead.length > 0) return [...plain, ...instead];
  if (isVowAlone(sentence)) {
    return sayInstead(sentence, change(habits, sentence), [sentence]);
  }
  return SWEARS.test(sentence.text) ? sayInstead(sentence, change(habits, sentence)) : [];
}

/** Nothing but vows, and no number in them. */
const isVowAlone = ({ text, folded }: Sentence): boolean =>
  STILL_VOWS.test(folded) &&
  !/\p{N}/u.test(text) &&
  !mainClauses(text).some((clause) => tell(fold(textAt(text, clause))));

/** *Dohliadnem na to osobne, takže chyba je nemožná* → *Dohliadnem na to osobne*; null where that vows too. */
function beforeVow({ text, start, end }: Sentence, span: Span): string | null {
  const clauses = mainClauses(text).map((clause) => fold(textAt(text, clause)));
  const [head = '', last = ''] = clauses;
  const isWhole = span.start === start && span.end >= end - 1;
  if (!isWhole && span.start < start + head.length) return null;
  const vows = (clause: string): boolean =>
    [FOR_EVER, AGAIN, VOW].some((pattern) => pattern.test(clause));
  if (clauses.length !== 2 || !tellsOfUs(head) || vows(head) || !VOW.test(last)) return null;
  return withStop(text.slice(0, head.length));
}

/** Names of places in the clauses that vow: *v hoteli Patria*. */
const PLACE = /(?<!\p{L})(?:vo?|na|pri|zo?|do|u) (?:\p{Ll}+ )?$/u;

const placesIn = ({ text, facts, start }: Sentence, vow: Span): Span[] => {
  const clauses = mainClauses(text)
    .map((clause) => shift(clause, start))
    .filter((clause) => overlaps(clause, vow));
  return facts.filter(
    (fact) =>
      clauses.some((clause) => overlaps(clause, fact)) &&
      /^\p{Lu}\p{L}+$/u.test(textAt(text, shift(fact, -start))) &&
      PLACE.test(text.slice(0, fact.start - start)),
  );
};

/** Of a sentence that was heard as a whole the first main clause: what was done stands behind it. */
function vowIn({ text, start }: Sentence, span: Span): Span {
  const [first] = mainClauses(text);
  return first && span.start === start ? shift(first, start) : span;
}

/** *Garantujem vám, že kabát bude čistý na sto percent* → *Kabát bude čistý*. */
function withoutOath(text: string): string {
  const sober = text
    .replace(SWEARS, '')
    .replace(new RegExp(OATH, 'giu'), '')
    .replace(/ {2,}/gu, ' ');
  const bare = sober.replace(/ (?=[.,!…])/gu, '');
  const told = OPENING.exec(bare)?.[0] ?? /^ */.exec(bare)?.[0] ?? '';
  return (told === '' ? null : restart(bare.slice(told.length), 'sk')) ?? bare.trimStart();
}

/** *Sto percent* is no number that anybody needs. */
const oathsIn = ({ text, start }: Sentence): Span[] =>
  [OATH, SWEARS].flatMap((pattern) => {
    const hit = pattern.exec(text);
    return hit ? [shift({ start: hit.index, end: hit.index + hit[0].length }, start)] : [];
  });
