import { blank, momentBlank, NEEDED } from '../../checker/blanks.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { sayAfter, sayInstead } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { spelledFacts } from '../../checker/spelled-facts.ts';
import { slovakReader } from '../../languages/address.ts';
import { bySpeaker, type Habits } from '../../languages/habits.ts';
import { byReader, readerBehind } from '../../languages/grammar/sk-forms.ts';
import { sayInPlace, tellsOfUs } from '../../languages/grammar/sk-beside.ts';
import { asSaidIn, nextMessage } from '../../languages/grammar/sk-say.ts';
import { capitalise } from '../../text/case.ts';
import { fold } from '../../text/fold.ts';
import { textAt, type Span } from '../../text/span.ts';
import { withStop } from '../../text/stop.ts';

/** A mailbox that nobody reads, on folded text. */
const NO_REPLY = /neodpoved|neodpisuj|schrank|automatick|adresa|(?<!bez )odpovede/u;

/** On folded text: names another door, which stays. */
const SENDS_ON =
  /(?<!\p{L})(?:adresuj\p{L}*|obrat(?:te)? sa|obracaj\p{L}*|smeruj\p{L}*|chodte|chod|komunikuj\p{L}*)(?!\p{L})/u;
const ONLY = /(?<!\p{L})(?:v[yý]hradne|v[yý]lu[cč]ne|u[zž] |len|iba) ?(?!\p{L}*[.!…])/giu;
/** On folded text: what we do not give or do, and no word about talking: it stays. */
const REFUSES =
  /(?<!\p{L})(?:(?!bavi|dviha|sledov|prijima|diskut|zaober|reag|vyjadr|odpov|vrac|ries|komunik|otvar|cit|dopis|pis|rozober|debat|rokov|hada|venov|opakov|vysvet)\p{L}{3,}(?:[aeiuy]t) (?:\p{L}+ )?nebud\p{L}+|vracat(?! sa)|vratit|zasadat|preplac\p{L}+|neuzn\p{L}+|nezahrn\p{L}+|nevrac\p{L}+|nevym\p{L}+|nevyplac\p{L}+)(?!\p{L})/u;
const BACK_TO_IT = /(?<!\p{L})sa (?:\p{L}+ )*vracat|vracat sa(?!\p{L})/u;
/** On folded text: *kým nepošlete* something. */
const WAITS_FOR = /(?:^|, )(?:kym|dokial|pokial|ak|ked) (?:\p{L}+ ){0,2}ne\p{L}+(?:te|s)(?!\p{L})/u;
/** On folded text: what stands behind it in the accusative is needed. */
const MISSING =
  /(?:^|, )(?:kym|dokial|pokial|ak|ked) (?:\p{L}{1,3} )*ne(?:posl|dod|zasl|dolo|predloz|priloz|uvedi|vyplni|doruc)\p{L}*(?:te|s) (?:mi |nam )?(?<what>[^,.!…]+)/u;
/** On folded text: what we set up so that nobody gets through, which the reader has to know. */
const ARRANGED =
  /(?<!\p{L})(?:sme|som) (?:\p{L}+ ){0,3}(?:nastav|zablok|presmer|vypn|odpoj)\p{L}+l[ai]?(?!\p{L})/u;
/** On folded text: spares the reader an answer. */
const NO_DOOR = /(?<!\p{L})(?:necakam\p{L}?|netreba)(?!\p{L})/u;
/** On folded text: tells a fact besides: who is in charge, what papers are no good, that nobody need come. */
const TELLS = /(?<!\p{L})(?:tlaciv\p{L}+|formular\p{L}*|agendu|vypinam\p{L}?)(?!\p{L})/u;

/** On folded text: after that an open door would be a contradiction. */
const FORBIDS =
  /(?<!\p{L})(?:ne(?:pis|vol|posiel|kontakt|odpov|urguj|ozyvaj)\p{L}*|odpustite|odpusti|prestan(?:te)?|nebudeme|nebudem)(?!\p{L})/u;

/** On folded text: shuts the door once more. */
const SHUTS =
  /(?<!\p{L})(?:ne(?:pis|vol|posiel|kontakt|odpov|urguj|ozyvaj|otrav|sledu|reagu|prijm)\p{L}*|uzatvar\p{L}*|uzavr\p{L}*|nechaj(?:te)?|prestan(?:te)?|nevrat\p{L}*|schrank\p{L}*|ukonc\p{L}*|nebud\p{L}+ (?:\p{L}+ ){0,2}(?:men|bavi|diskut|zaober|reag|vyjadr|odpov|vrac)\p{L}*|(?:bavi|diskut|zaober|reag|odpov)\p{L}* nebud\p{L}*)(?!\p{L})/u;
/** On folded text: counted against the reader. */
const MESSAGES = /(?<!\p{L})(?:e-?)?(?:mailov|maily|sprav|listov|telefonat\p{L}*)(?!\p{L})/u;
const TO_ANSWER = '(?:cita|odpoved|odpisov|reagov|zareagov|vyjadrov)\\p{L}*t';
/** On folded text: what comes further is not read or answered. */
const LAST_WORD = new RegExp(
  `^(?=.*(?<!\\p{L})(?:dals\\p{L}*|in[ey]|uz|viac|opakovan\\p{L}*|dalej)(?!\\p{L})).*(?<!\\p{L})(?:bez odpovede|${TO_ANSWER} (?:\\p{L}+ )?nebud\\p{L}+|nebud\\p{L}+ (?:\\p{L}+ ){0,3}${TO_ANSWER}|(?:neodpoveda|nereaguje|necita|nevyjadruje)me?)(?!\\p{L})`,
  'u',
);
/** On folded text: a mailbox, not a person. */
const MAILBOX = /schrank|automatick|adres/u;
/** On folded text: it is not over yet. */
const GOES_ON = /(?<!\p{L})(?:dovtedy|zatial|urg\p{L}*|cakajte|cakaj)(?!\p{L})/u;

/** Whom to turn to, and by when an answer comes; where it is not over, when the reader hears more. */
export function openDoor(draft: Habits, sentence: Sentence): string {
  const habits = asSaidIn(sentence, draft);
  if (GOES_ON.test(sentence.folded)) return nextMessage(habits);
  const write = byReader(habits, 'napíšte', 'napíš');
  const answer = bySpeaker(habits, 'odpoviem', 'odpovieme');
  return `Ak niečo ostáva nedoriešené, ${write} ${bySpeaker(habits, 'mi', 'nám')} a do ${momentBlank('sk')} ${slovakReader(habits).to} ${answer}.`;
}

/** Said decently; only something new opens the door again. */
const lastWord = (habits: Habits): string =>
  `${blank(NEEDED.sk)}. Toto je k tejto veci ${bySpeaker(habits, 'moja', 'naša')} konečná odpoveď. Ak sa objaví niečo nové, ${byReader(habits, 'napíšte', 'napíš')} na ${blank('adresu')}.`;

/** The open door in its place; after what is told besides, a refusal or another door. */
export function rewrites(sentence: Sentence, span: Span, context: RuleContext): Rewrite[] {
  const { folded } = sentence;
  const habits = asSaidIn(sentence, context.habits);
  if (NO_DOOR.test(folded) || (ARRANGED.test(folded) && !SHUTS.test(folded))) return [];
  if (WAITS_FOR.test(folded)) {
    return sayInstead(sentence, needed(sentence, habits)).map((told) => ({
      ...told,
      mayGo: [sentence],
    }));
  }
  if (SENDS_ON.test(folded)) return answered(sentence, habits);
  const open = openDoor(habits, sentence);
  if (REFUSES.test(folded) && !BACK_TO_IT.test(folded)) {
    const head = beforeLastClause(sentence, span);
    if (head !== null) return sayInstead(sentence, `${head} ${open}`);
    // What shuts the door beside the refusal would stay.
    return REFUSES.test(fold(textAt(context.text, span))) ? sayAfter(sentence, open) : [];
  }
  if (TELLS.test(folded) && !BACK_TO_IT.test(folded)) return sayAfter(sentence, open);
  if (LAST_WORD.test(folded) && !GOES_ON.test(folded) && !MAILBOX.test(folded)) {
    const said = sayInPlace(sentence, span, lastWord(habits), { tell, isLast: true });
    return said.map((cut) => ({ ...cut, mayGo: [sentence] }));
  }
  if (NO_REPLY.test(folded)) {
    const send = byReader(habits, 'pošlite', 'pošli');
    const said = `Odpoveď, prosím, ${send} na ${blank('adresu, ktorú čítame')}.`;
    return sayInPlace(sentence, span, said, { tell });
  }
  const mayGo = [FORBIDS, MESSAGES].some((pattern) => pattern.test(folded))
    ? spelledFacts(sentence)
    : [];
  const instead = sayInPlace(sentence, span, open, { mayGo, tell, isLast: true });
  // What shut the door goes, whatever it was said of.
  return SHUTS.test(folded) ? instead.map((cut) => ({ ...cut, mayGo: [sentence] })) : instead;
}

/** On folded text: what the matter waits for, and what comes then. */
const WAITS = /^(?:az )?(?:kym|pokial|ked|len co) [^,]+, /u;

/** A clause that shuts the door as well does not stay. */
const tell = (folded: string): boolean =>
  folded.includes(' ') && (tellsOfUs(folded) || WAITS.test(folded)) && !SHUTS.test(folded);

/** What is missing, and by when an answer comes then. */
function needed({ text, folded }: Sentence, habits: Habits): string {
  const { 0: words = '', index = 0, groups } = MISSING.exec(folded) ?? {};
  const end = index + words.length;
  const object = groups?.what ? text.slice(end - groups.what.length, end) : blank('čo');
  return `${bySpeaker(habits, 'Potrebujem', 'Potrebujeme')} od ${readerBehind(habits)} ${object}. ${bySpeaker(habits, 'Odpoviem', 'Odpovieme')} ${slovakReader(habits).to} do ${momentBlank('sk')}.`;
}

/** *Výhrady adresujte obchodnému oddeleniu*, without what shut the door, and when they answer. */
function answered(sentence: Sentence, habits: Habits): Rewrite[] {
  const { text, folded } = sentence;
  const end = folded.search(/, (?=[^,]*(?<!\p{L})(?:ne\p{L}+|uz))[^,]*$/u);
  const head = withStop((end < 0 ? text : text.slice(0, end)).replace(ONLY, ''));
  if (!SENDS_ON.test(fold(head)) || SHUTS.test(fold(head))) return [];
  const answer = `Odpoveď ${byReader(habits, 'dostanete', 'dostaneš')} do ${momentBlank('sk')}.`;
  return head === text
    ? sayAfter(sentence, answer)
    : sayInstead(sentence, `${capitalise(head)} ${answer}`);
}

/** Null where the flagged words do not stand in a last clause of their own. */
function beforeLastClause({ text, folded, start }: Sentence, span: Span): string | null {
  const at = folded.search(/, [^,]*$/u);
  const head = text.slice(0, Math.max(at, 0));
  return at < 0 || start + at > span.start || !REFUSES.test(fold(head)) ? null : withStop(head);
}
