import { blank, momentBlank, NEEDED } from '../../checker/blanks.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { sayAfter, sayInstead } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { slovakReader } from '../../languages/address.ts';
import { bySpeaker, type Habits } from '../../languages/habits.ts';
import { byReader, readerBehind } from '../../languages/grammar/sk-forms.ts';
import { mainClauses, sayInPlace } from '../../languages/grammar/sk-beside.ts';
import { asks, promises } from '../../languages/grammar/sk-holds.ts';
import { withPlease } from '../../languages/grammar/sk-please.ts';
import { asSaidIn } from '../../languages/grammar/sk-say.ts';
import { fold } from '../../text/fold.ts';
import { overlaps, shift, textAt, type Span } from '../../text/span.ts';
import { withStop } from '../../text/stop.ts';

/** What can be looked up, on folded text. */
const SENT =
  /(?<!\p{L})(?:\p{L}*posl|pos[li]|zasl|nasken|hod|nahra|vypln|vypis|napis|opis|popis|zopak|zaloz|doloz|podaj|podat|tiket|ziadost|formular)/u;
/** What was sent or told already, on folded text. */
const ONCE_MORE =
  /(?<!\p{L})(?:znova|znovu|este raz|opat\p{L}*|odznova|nanovo|druhykrat|zopak\p{L}+|novy tiket|novu ziadost)(?!\p{L})/u;
/** On folded text: to be sent or told to us; what is to be told to others is handed over. */
const TO_US = new RegExp(`${SENT.source}|(?<!\\p{L})(?:mi|nam)(?!\\p{L})`, 'u');
/** On folded text: what was sent is gone. */
const GONE =
  /(?<!\p{L})(?:\p{L}*maza\p{L}+|nezaloh\p{L}*|neuloz\p{L}*|stratil\p{L}*|nikto nema|nepreniesl\p{L}*|nenahral\p{L}*|nedosl\p{L}*|nevidi\p{L}*|nemame?|nenasli|bez pril\p{L}*|prazdn\p{L}*|zmizl?\p{L}*|nezachoval\p{L}*)(?!\p{L})/u;
/** On folded text: what only the reader can do, on a condition, or besides. */
const TO_DO =
  /^(?:ak(?! chce)|pokial|pre istotu) |(?<!\p{L})(?:stiahn\p{L}*|odhlas\p{L}*|protokol\p{L}*|dotaznik|obvola\p{L}*|oslovit|potrebuj[ue]|potvrdeni[ea]|bez (?:neho|nej|toho))(?!\p{L})/u;
/** On folded text: the reader has to come. */
const IN_PERSON =
  /(?<!\p{L})(?:osobne|dostavi\p{L}*|vyzdvihn\p{L}*|(?:do|pri)n(?:ies|es)\p{L}*|kontaktne miesto|vypocuju)(?!\p{L})/u;
/** On folded text: nobody is sent on. */
const NOT_SENT_ON =
  /(?<!\p{L})(?:prijmite|uvedomit|prihlasim|skusim|pohotovost\p{L}*|lekar(?!n|en)\p{L}*|polici[aiuo]\p{L}{0,2}|kedykolvek|pridte (?:k nam )?(?:znova|znovu|opat)|sud|ombudsman\p{L}*|v pripade \p{L}* ?otazok|s (?:dalsimi|pripadnymi) otazkami|(?:nas|ma) kontaktuj\p{L}*|kontaktuj\p{L}* (?:nas|ma)|nanovo ne\p{L}+[ia]?me)(?!\p{L})/u;
/** On folded text: something is to be read or asked elsewhere. */
const NEWS =
  /(?<!\p{L})(?:najdite|najdes|najdete|hladajte|podrobnosti|informacie|spravne riesenia|vysvetlenie|program si)(?!\p{L})/u;
/** On folded text: it must be done so, or else. */
const MUST = /(?<!\p{L})(?:inak|inac)(?!\p{L})/u;
/** On folded text: why it has to be sent once more. */
const REASON = /(?<!\p{L})(?:lebo|pretoze|kedze|nakolko|inak|inac)(?!\p{L})/u;
/** On folded text: what was not sent yet is asked for as well. */
const ADDS = /(?<!\p{L})(?:tentoraz|aj so? |spolu so? |vratane)/u;
/** On folded text: as if the reader insisted on it. */
const GRUDGES = /^keby(?!\p{L})|^(?:ak|ked) [^,]*(?<!\p{L})trvate?s?(?!\p{L})/u;

/** We pass the case on ourselves, and they call. */
function handover(habits: Habits): string {
  const { your, to } = slovakReader(habits);
  const pass = bySpeaker(habits, 'odovzdám', 'odovzdáme');
  return `${your} prípad so všetkými podrobnosťami ${pass} ${blank('komu')}. Zavolá ${to} do ${momentBlank('sk')}.`;
}

/** Nothing has to be sent or told again; the case is passed on; what is to be read or fetched elsewhere is spared. */
export function rewrites(sentence: Sentence, span: Span, context: RuleContext): Rewrite[] {
  const habits = asSaidIn(sentence, context.habits);
  const { folded } = sentence;
  if (NOT_SENT_ON.test(folded) || GRUDGES.test(folded)) return [];
  const isToUs = TO_US.test(folded) || GONE.test(folded);
  if (ONCE_MORE.test(folded) && isToUs && !IN_PERSON.test(folded)) {
    return TO_DO.test(folded) ? lastTime(sentence, habits) : notAgain(sentence, span, habits);
  }
  if (NEWS.test(folded) && MUST.test(folded)) return doneForReader(sentence, span, habits);
  if (NEWS.test(folded)) return inPlaceOfOpen(sentence, span, sendNews(habits));
  if (IN_PERSON.test(folded)) return inPlaceOfOpen(sentence, span, spareVisit(habits));
  const told = beforeReader(sentence);
  if (told !== null) return sayInstead(sentence, `${told} ${handover(habits)}`);
  if (TO_DO.test(folded) || tellsBeside(sentence, span)) return spared(sentence, span, habits);
  const helped = withHelp(sentence, habits);
  if (helped.length > 0 || /@|\p{N}/u.test(sentence.text)) return helped;
  const mayGo = placesIn(sentence, span);
  const passedOn = handover(habits);
  // Where to go and whom to ask is what the blank takes the place of; nowhere else is the reader sent.
  return sayInPlace(sentence, span, passedOn, { mayGo, tell: promises })
    .filter(({ replacement }) => !asks(fold(replacement.replace(passedOn, ''))))
    .map((rewrite) => ({ ...rewrite, mayGo: [sentence] }));
}

/** What open words told is asked for by a blank; a set phrase, and what holds a fact, stays before it. */
function inPlaceOfOpen(sentence: Sentence, span: Span, said: string): Rewrite[] {
  const after = sayAfter(sentence, said);
  const isOne = mainClauses(sentence.text).length === 1;
  if (after.length === 0 || (isOne && sentence.has('run-around/stock'))) return after;
  const instead = sayInstead(sentence, `${blank(NEEDED.sk)}. ${said}`, placesIn(sentence, span));
  return instead.length > 0 ? instead.map((one) => ({ ...one, mayGo: [sentence] })) : after;
}

/** An order whose thing stands before it: *cenu si zistite*, *fotku nám vyplňte*. */
const THING_FIRST =
  /^(?!(?:so?|ku?|na|vo?|o|pre|po|do|od|za|to|sem|s[uú]|je) |\p{L}+te |(?:nap[ií][sš]|sk[uú]s|zavolaj) )(?:(?:kde|kedy|ko[lľ]ko) [^,;:]+, |[^,;:]+ )(?:si|n[aá]m|mi|pros[ií]m) /iu;
const ALONE = / sam[aei]?(?=[ ,.]|$)| s[aá]m(?=[ ,.]|$)/giu;
/** On folded text: mocks what it sends to. */
const MOCKING =
  /(?<!\p{L})(?:pokojne|kludne|nie?kde|kdesi|urcite|iste|vraj|tusim|zas|vydup\p{L}*|vymah\p{L}*|ne\p{L}+te)(?!\p{L})/u;

/** *Cenu si zistite sami na stránke, nám sa nechce* → *Cenu si zistite, prosím, na stránke*, and help with it. */
function withHelp(sentence: Sentence, habits: Habits): Rewrite[] {
  const { text, folded } = sentence;
  const isNamed = THING_FIRST.test(text) || /@|\p{N}/u.test(text);
  if (!isNamed || MOCKING.test(folded)) return [];
  const last = mainClauses(text).findLast((clause) => !OURS.test(fold(textAt(text, clause))));
  const told = text.slice(0, last?.end).replace(ALONE, '');
  const asked = withPlease(told);
  return asked === told ? [] : sayInstead(sentence, `${withStop(asked)} ${help(habits)}`);
}

function help(habits: Habits): string {
  const write = byReader(habits, 'napíšte', 'napíš');
  return `Ak s tým ${byReader(habits, 'budete', 'budeš')} potrebovať pomoc, ${write} ${bySpeaker(habits, 'mi', 'nám')}.`;
}

/** On folded text: goes with what is sent. */
const ENCLOSING = /(?<!\p{L})(?:priloz|doloz|pripoj|prida)/u;

/** *Kábel si zožeňte a formulár nám vyplňte znova*: more is to be done than to tell us again. */
const sendsElsewhere = ({ text }: Sentence): boolean =>
  mainClauses(text)
    .map((clause) => textAt(text, clause))
    .some(
      (clause) =>
        withPlease(clause) !== clause &&
        ![TO_US, ONCE_MORE, ENCLOSING].some((ours) => ours.test(fold(clause))),
    );

/** On folded text: says that it is not for us. */
const OURS = /^(?:my|ja|nam|mna|nas|mi) |(?<!\p{L})ne\p{L}+(?:me|m)(?!\p{L})/u;

/** *Balík je u nás a ty si ho choď vypýtať* → *Balík je u nás*; null where nothing is told before that. */
function beforeReader({ text }: Sentence): string | null {
  const [head = ''] = /^[^,;:]+?(?=,? a (?:ty|vy) )/iu.exec(text) ?? [];
  return TOLD.test(fold(head)) ? withStop(head) : null;
}

/** On folded text: sends away, or says that nothing else is done: an offer behind it would not fit. */
const BRUSHES_OFF =
  /(?<!\p{L})(?:sam[aei]?|iba|len|vy|ty|my|ja|mna|nas|musi(?:te|s)|nie je|nie su|ne\p{L}{3,}m\p{L}?|mozno|pohlad\p{L}*|vypatra\p{L}*|staz\p{L}*|tazk\p{L}*|zase|inak|potom|uz|v praci)(?!\p{L})|:/u;

/** What only the reader can do stays; that we could do it is for the writer to say. */
const spared = (sentence: Sentence, span: Span, habits: Habits): Rewrite[] =>
  BRUSHES_OFF.test(sentence.folded)
    ? doneForReader(sentence, span, habits)
    : inPlaceOfOpen(sentence, span, sendNews(habits)).map((rewrite) => ({
        ...rewrite,
        isChoice: true,
      }));

/** In place of a sentence that sends away and tells nothing else. */
function doneForReader(sentence: Sentence, span: Span, habits: Habits): Rewrite[] {
  const arrange = bySpeaker(habits, 'vybavím', 'vybavíme');
  const write = bySpeaker(habits, 'napíšem', 'napíšeme');
  const said = `Všetko potrebné ${arrange} za ${readerBehind(habits)} a do ${momentBlank('sk')} ${slovakReader(habits).to} ${write}, ako to dopadlo.`;
  return sayInPlace(sentence, span, said, { mayGo: placesIn(sentence, span) })
    .filter(({ replacement }) => fold(replacement) === fold(said))
    .map((rewrite) => ({ ...rewrite, isChoice: true, mayGo: [sentence] }));
}

/** *Vyplňte prosím dotazník znova*: a plain request, for the last time. */
const lastTime = (sentence: Sentence, habits: Habits): Rewrite[] =>
  asks(sentence.folded) && !BRUSHES_OFF.test(sentence.folded) ? confirmed(sentence, habits) : [];

/** What was sent is looked up; where it is gone or was wrong, it is asked for one last time. */
function notAgain(sentence: Sentence, span: Span, habits: Habits): Rewrite[] {
  const { folded } = sentence;
  if (GONE.test(folded)) return confirmed(sentence, habits);
  if (!SENT.test(folded)) return [];
  if (REASON.test(folded) || ADDS.test(folded) || asksBeside(sentence, span)) {
    return confirmed(sentence, habits);
  }
  const send = `${byReader(habits, 'Pošlite', 'Pošli')} ${bySpeaker(habits, 'mi', 'nám')}, prosím, ešte `;
  return sayInPlace(sentence, span, lookUp(habits)).map((rewrite) => ({
    ...rewrite,
    replacement: rewrite.replacement.replace(ENCLOSE, send),
  }));
}

/** *Priložte fotku*, where nothing is sent that it could go with. */
const ENCLOSE = /(?<=\. )(?:Prilo[zž]|Dolo[zž])(?:te)? (?=\p{Ll}+ )/u;

const ENCLOSES = /^(?:a )?(?:priloz|doloz)(?:te)? \p{L}+ /u;
/** *Opíšte to znova a povedzte, kedy*: what else is asked leans on what is asked again. */
const asksBeside = ({ text, start }: Sentence, span: Span): boolean =>
  mainClauses(text).some(
    (clause) =>
      !overlaps(shift(clause, start), span) &&
      asks(fold(textAt(text, clause))) &&
      !ENCLOSES.test(fold(textAt(text, clause))),
  );

/** On folded text: what was done, or when they can be reached. */
const TOLD =
  /(?<!\p{L})(?:(?!ne)\p{L}{3,}(?:[aeiy]l[aoi]?|ol)(?! predtym)|aj cez|platia?|fungu\p{L}+|otvoren\p{L}+)(?!\p{L})/u;

const tellsBeside = ({ text, start }: Sentence, span: Span): boolean =>
  mainClauses(text).some(
    (clause) =>
      (span.start === start || !overlaps(shift(clause, start), span)) &&
      TOLD.test(fold(textAt(text, clause))),
  );

/** Names and counts of doors between the commas around the flagged words: to whom the reader is sent, which the blank asks for. */
function placesIn({ text, facts, times, start }: Sentence, span: Span): Span[] {
  const opens = text.slice(0, span.start - start).search(/[^,;]*$/u) + start;
  const rest = text.slice(span.end - start).search(/[,;]|$/u);
  const clause = { start: opens, end: span.end + rest };
  return facts.filter(
    (fact) =>
      overlaps(fact, clause) &&
      /^\P{N}+$/u.test(textAt(text, shift(fact, -start))) &&
      !times.some((time) => overlaps(time.span, fact)),
  );
}

/** What is asked for once more, with a please, is the last thing. */
function confirmed(sentence: Sentence, habits: Habits): Rewrite[] {
  const confirm = bySpeaker(habits, 'potvrdím, že všetko mám', 'potvrdíme, že všetko máme');
  if (sendsElsewhere(sentence)) {
    return sayInstead(sentence, `${withStop(withPlease(sentence.text))} ${help(habits)}`);
  }
  const last = `Viac už ${byReader(habits, 'nemusíte', 'nemusíš')} robiť nič, do ${momentBlank('sk')} ${slovakReader(habits).to} ${confirm}.`;
  const asked = withPlease(sentence.text);
  return asked === sentence.text
    ? sayAfter(sentence, last)
    : sayInstead(sentence, `${withStop(asked)} ${last}`);
}

function lookUp(habits: Habits): string {
  const sent = byReader(habits, 'ste už poslali', 'už od teba máme');
  const find = bySpeaker(habits, 'dohľadám', 'dohľadáme');
  const write = bySpeaker(habits, 'napíšem', 'napíšeme');
  return `Čo ${sent}, si ${find} a do ${momentBlank('sk')} ${slovakReader(habits).to} ${write}, či niečo chýba.`;
}

function spareVisit(habits: Habits): string {
  const arrange = bySpeaker(habits, 'vybavím ja', 'vybavíme my');
  const write = bySpeaker(habits, 'napíšem', 'napíšeme');
  return `Čo sa dá vybaviť bez ${readerBehind(habits)}, ${arrange} a do ${momentBlank('sk')} ${slovakReader(habits).to} ${write}, čo už ${byReader(habits, 'nemusíte', 'nemusíš')} robiť.`;
}

function sendNews(habits: Habits): string {
  const arrange = bySpeaker(habits, 'vybavím', 'vybavíme');
  const send = bySpeaker(habits, 'pošlem', 'pošleme');
  return `Ak ${byReader(habits, 'chcete', 'chceš')}, ${arrange} to za ${readerBehind(habits)} a do ${momentBlank('sk')} ${slovakReader(habits).to} ${send} ${blank('čo')}.`;
}
