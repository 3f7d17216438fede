import { apologiesIn } from '../../checker/apologies.ts';
import { blank } from '../../checker/blanks.ts';
import { removeWords, replaceSentence, replaceWords } from '../../checker/rewrites.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { spanishReader } from '../../languages/address.ts';
import { hasVerb } from '../../languages/grammar/es-finite.ts';
import { addressedIn, habitsIn } from '../../languages/grammar/es-person.ts';
import type { Habits } from '../../languages/habits.ts';
import { wordPattern, words } from '../../text/words.ts';
import type { Span } from '../../text/span.ts';

/** What is regretted follows as its object: *la empresa lamenta lo sucedido*. */
const REGRETS =
  /(?:^|[^a-z])(lamentan?|deploran?|sienten?|desde [^,]* (?:lamentamos|sentimos))(?<how>(?: (?:much(?:isim)?o|profundamente|sinceramente|vivamente|enormemente))*) (?=(?:el|la|los|las|lo|que|su|sus|tu|tus|est[eao]s?|no|haber) (?!percepcion|impresion|sensacion|malestar))/du;
/** What is regretted follows a *por*, or an object of *disculpen*. */
const REASON =
  /[^,;:.] (?:por|en relacion con) (?!(?:est[ea]|la|el) (?:medio|via|conducto|presente|carta|correo|escrito)(?![a-z]))(?=(?:el|la|los|las|lo|su|sus|tu|tus|no|haber|ello|est[eao]s?|est[oa]) )/u;
const EXCUSE_US =
  /(?:disculpe[ns]?|perdone[ns]?|excuse[ns]?|dispense[ns]?) (?=(?:el|la|los|las|lo|su|sus) )/u;
/** The reader is told what else the firm does: that stands in the third person too. */
const GOES_ON = / (?:y|e) (?:(?:se|le|les|te|os|lo|la) )?[a-z]+(?: |$)/u;

/** What it does for the reader besides, which is no news. */
const FIRM_GOES_ON =
  / y (?:(?:la|lo|se|les?|te|os) )?(?:espera|confia|enmarca|atribuye|reitera|expresa|anima|hace llegar|desea|agradece)n?(?![a-z])/u;

/** Two others stand in the mail: a third in plain words would be one too many. */
const isOneTooMany = (sentence: Sentence, all: readonly Sentence[]): boolean =>
  apologiesIn(sentence).length === 0 &&
  all.filter((other) => other !== sentence).flatMap(apologiesIn).length >= 2;

/** The same apology from a person: *I* first, then *we*. */
export function spanishRewrites(
  sentence: Sentence,
  span: Span,
  { habits, sentences }: RuleContext,
): Rewrite[] {
  if (isOneTooMany(sentence, sentences) || sentence.folded.startsWith('si ')) return [];
  const { to } = spanishReader(addressedIn(sentence, habits));
  const plain = [
    ...withoutFirm(sentence),
    ...weAsk(sentence),
    ...beforeFact(sentence, span, apologise(null, to, 'plural')),
  ];
  if (plain.length > 0) return plain.slice(0, 1);
  const tail = deedIn(sentence);
  const what = regretted(sentence, tail?.start);
  const news = newsBefore(sentence, span);
  if (what === null && news === '' && namesMore(sentence, tail)) return [];
  // What the firm did or will do, no single person did.
  const isOfFirm = tail !== null || /^(?:no )?haber/iu.test(what?.words ?? '');
  const isMine = MINE.test(sentence.folded);
  return PERSONS.filter((person) => (person === 'plural' ? !isMine : !isOfFirm)).map((person) => {
    const sorry = apologise(what, to, person);
    const said = tail ? `${sorry.slice(0, -1)}${tail.ours}.` : sorry;
    // Who regrets, and how, goes.
    if (news !== '') return replaceWords(sentence, `${news}. ${said}`);
    return { ...replaceSentence(sentence, said), mayGo: what ? [headOf(sentence, what)] : [] };
  });
}

/** *La sala cambia el día 12 | y se ruega disculpen …*: told before it, without its stop; else empty. */
function newsBefore({ text, start, facts }: Sentence, span: Span): string {
  const told = text.slice(0, span.start - start);
  const news = told.replace(LEADS_OVER, '');
  const says = hasVerb(news) || facts.some((fact) => fact.end <= start + news.length);
  return news.length < told.length && says && words(news).length >= MIN_NEWS ? news : '';
}
const LEADS_OVER =
  /(?:;|,? (?:y|e|por lo que|así que|de modo que)(?: por ello)?)(?: (?:el|la|los|las) \p{L}+)?\s*$/iu;
const MIN_NEWS = 4;

const PERSONS: readonly Habits['person'][] = ['singular', 'plural'];
/** One person speaks already. */
const MINE = wordPattern('mis?|yo|quien suscribe|el abajo firmante', 'u');

const headOf = ({ start, text }: Sentence, { words }: Regretted): Span => ({
  start,
  end: start + text.lastIndexOf(words),
});

/** *La casa lo siente: le cobramos dos veces*: what happened stays as it is told. */
function beforeFact({ text, start }: Sentence, span: Span, sorry: string): Rewrite[] {
  const fact = /: (?=[^:;¿¡"“«]+$)/u.exec(text);
  if (!fact || start + fact.index < span.start || /[0-9]/u.test(text.slice(0, fact.index)))
    return [];
  if (!hasVerb(text.slice(fact.index))) return [];
  const head = { start, end: start + fact.index };
  const asked = sorry.slice(0, sorry.indexOf(' por '));
  return [{ ...replaceWords(head, asked), mayGo: [head] }];
}

/** *Desde Acme les pedimos …*: we speak already. */
const FROM_FIRM =
  /^(?:desde|en nombre del?|de parte del?|por parte del?) [^,]{3,60}?,? (?=(?:(?:les?|te|os) )?(?:(?:queremos|quiero|deseamos|deseo|quisieramos) )?(?:lament|sent|sient|ped|pid|disculp)[a-z]*(?:mos|o|irl?es?|irte|iros)(?![a-z]))/u;

function withoutFirm(sentence: Sentence): Rewrite[] {
  const from = FROM_FIRM.exec(sentence.folded)?.[0];
  if (from === undefined) return [];
  return removeWords(sentence, { start: sentence.start, end: sentence.start + from.length });
}

/** *La aerolínea pide disculpas a los pasajeros*: all that follows stays. */
const FIRM_ASKS =
  /^(?:[^,;:.]{3,60}? )?(?:se )?(?:(?:quiere|desea)n? )?(?:piden?|pedir|ofrece[nr]?|presenta[nr]?|traslada[nr]?|expresa[nr]?|transmite[nr]?|hacen? llegar|hacer llegar) (?:sus? |una )?(?:disculpas?|perdon|excusas|pesar)(?= a )/u;

/** Takes it back, folded. */
const TURNS = /, (?:aunque|pero|si bien|eso si)(?![a-z])/u;

function weAsk({ folded, start }: Sentence): Rewrite[] {
  const asks = FIRM_ASKS.exec(folded)?.[0];
  if (asks === undefined || GOES_ON.test(folded) || TURNS.test(folded)) return [];
  return [replaceWords({ start, end: start + asks.length }, 'Pedimos disculpas')];
}

/** Something would be lost with the sentence: what the firm does, or a long reason. */
const namesMore = ({ folded, tokens }: Sentence, tail: Deed | null): boolean =>
  tail !== null || TELLS_BEHIND.test(folded) || tokens.length > MAX_UNNAMED;
const MAX_UNNAMED = 14;

/** The same in plain words, for what is named; null where nothing is. */
export function plainApology(sentence: Sentence, habits: Habits): string | null {
  const what = regretted(sentence);
  const { person } = habitsIn(sentence, habits);
  return what && apologise({ ...what, how: '' }, spanishReader(habits).to, person);
}

/** Whether there was harm at all is another rule's matter. */
const DOUBTED = wordPattern(
  'haya[a-z]*|hubier[a-z]*|pudier[a-z]*|podido|eventual[a-z]*|generara[a-z]*',
  'u',
);

/** Without the stop and the reader's name before it: that is put back with the sentence. */
const withoutCall = (text: string): string =>
  text.replace(/(?:, (?:señora?|don|doña|[A-ZÁÉÍÓÚÑ])[^,]*)?[\s.!…]*$/u, '');

interface Regretted {
  /** Whether it is the object of *I regret*. */
  readonly isObject: boolean;
  readonly words: string;
  /** *Lamenta profundamente …*. */
  readonly how: string;
}

/** *Y le pagará la reparación*, *y ha cambiado la cerradura*: as ours, and where it starts. */
interface Deed {
  readonly start: number;
  readonly ours: string;
}

const PRONOUNS = '(?:(?:se|le|les|te|os|l[oa]s?|ya) )*';
const WILL_DO = new RegExp(`,? [ye] ${PRONOUNS}\\p{L}{2,}r(?<ending>án?)(?!\\p{L})`, 'iu');
/** *Y le invita a …*; a verb whose stem changes has another form for us. */
const DOES = new RegExp(
  `,? [ye] (?:les?|te|os) (?!(?:anima|desea|reitera|agradece|expresa) )(?!\\p{L}*(?:ue|ie))\\p{L}{2,}(?:a|ece)(?<ending>n?)(?= )`,
  'iu',
);
const HAS_DONE = new RegExp(
  `,? [ye] ${PRONOUNS}(?<ending>han?)(?= \\p{L}+(?:[ai]do|to|cho) )`,
  'iu',
);
/** The firm does something besides that is told here. */
const TELLS_BEHIND =
  / (?:y|e) (?:(?:se|le|les|te|os) )+(?!hace llegar|anima|desea|reitera|agradece|expresa)[a-z]+/u;

function deedIn({ text }: Sentence): Deed | null {
  const [found, ours] = [
    [WILL_DO.exec(text), 'emos'] as const,
    [HAS_DONE.exec(text), 'hemos'] as const,
    [DOES.exec(text), 'mos'] as const,
  ].find(([match]) => match !== null) ?? [null, ''];
  if (!found) return null;
  const end = found.index + found[0].length;
  const stem = text.slice(found.index, end - (found.groups?.ending?.length ?? 0));
  return { start: found.index, ours: stem + ours + text.slice(end).replace(/[\s.!…]*$/u, '') };
}

/** Names nothing of what happened, folded. */
const NAMELESS =
  /^(?:los hechos(?: (?:expuestos|descritos|relatados|mencionados|indicados))?|las (?:posibles )?molestias|los (?:posibles )?inconvenientes)[^a-z]*$/u;

function regretted({ folded, text }: Sentence, end = folded.length): Regretted | null {
  for (const pattern of [REGRETS, EXCUSE_US, REASON]) {
    const match = pattern.exec(folded);
    const from = match ? match.index + match[0].length : folded.length;
    const told = folded.slice(from, Math.max(from, end));
    const own = told.slice(0, FIRM_GOES_ON.exec(told)?.index ?? told.length);
    if (own === '' || [GOES_ON, DOUBTED, NAMELESS].some((not) => not.test(own))) continue;
    const words = withoutCall(text.slice(from, from + own.length));
    const [start = 0, stop = 0] = match?.indices?.groups?.how ?? [];
    return { isObject: pattern === REGRETS, words, how: text.slice(start, stop) };
  }
  return null;
}

function apologise(what: Regretted | null, to: string, person: Habits['person']): string {
  const isSingular = person === 'singular';
  if (what?.isObject) return `${isSingular ? 'Lamento' : 'Lamentamos'}${what.how} ${what.words}.`;
  const apology = `${to.charAt(0).toUpperCase()}${to.slice(1)} ${isSingular ? 'pido' : 'pedimos'} disculpas`;
  return `${apology} por ${what?.words ?? blank('lo que pasó')}.`;
}
