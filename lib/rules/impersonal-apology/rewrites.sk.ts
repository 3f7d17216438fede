import { blank } from '../../checker/blanks.ts';
import { replaceSentence, replaceWords } from '../../checker/rewrites.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { sayInstead } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { slovakReader } from '../../languages/address.ts';
import { mainClauses, sayInPlace } from '../../languages/grammar/sk-beside.ts';
import { goesOn, hasVerb } from '../../languages/grammar/sk-clauses.ts';
import { deedIn, sorryForBlank } from '../../languages/grammar/sk-say.ts';
import { bySpeaker, type Habits } from '../../languages/habits.ts';
import { uncapitalise } from '../../text/case.ts';
import { fold } from '../../text/fold.ts';
import { overlaps, shift, textAt, type Span } from '../../text/span.ts';

const THAT = /^(?: sa)?(?: nad t[yý]m)?, (?=(?<word>že|ze|ako) )/iu;
/** *Vyjadruje ľútosť nad tým, ako …*: heard as a whole. */
const OVER_THAT =
  /(?<=[lľ][uú]tos[tť]\p{L}*|po[lľ]utovani\p{L}+) nad t[yý]m, (?=(?<word>že|ze|ako) )/iu;
/** Whether there was harm is left open: what it was is a blank. */
const IF = /^, (?:ak|pokia[lľ]) [^,;:]+$/iu;
/** To whom, before the verb: *sa pacientke ospravedlňuje*. */
const INSIDE = / sa (?<whom>(?!t[yý]mto)\p{L}{3,}(?:om|[aá]m|[yý]m|ke|ovi)) ospravedl/iu;
/** To whom, where that is told, and for what. */
const FOR = /^(?<whom>(?: \p{L}+(?:om|[aáií]m|[yý]m|[eé]mu)){0,2}) za (?=\p{L})/iu;
/** *Nad stratou*, *nad vaším zrušením*: what is regretted. */
const OVER =
  / nad (?<whose>(?:va[sš]|na[sš])(?:ou|[ií]m) )?(?<stem>\p{L}+?)(?<ending>ou|n[ií]m)(?<of>(?! \p{L}+(?:ou|n[ií]m)(?!\p{L}))(?: [^.!…]*)?)(?=[.!…]*$)/iu;
/** Behind it the regret itself: *vyjadruje nad väzbou ľútosť*. */
const OF_REGRET = /(?:[lľ][uú]tos[tť]|po[lľ]utovanie|s[uú]stras[tť])/iu;
/** An adjective opens it, and how its noun ends is not known: it is a blank, where it is no more than its name. */
const NAMED_OVER = / nad (?!t[yý]m)\p{L}+(?: \p{L}+)?[.!…]*$/iu;
/** What is regretted, behind the regret. */
const MATTER =
  /(?<=(?:ospravedl|prep[aá][cč]|odpus|zhovievav|[lľ][uú]tos|po[lľ]utovan|kaj|popol)\p{L}*[^.!…]*) za (?=\p{L})[^.!…]+(?=[.!…]*$)/iu;
/** *Za hluk pri … vám patrí ospravedlnenie*: before the words that come second; before another verb may stand who apologises. */
const MATTER_FIRST = /^za (?<matter>.+?) (?=(?:sa|si|v[aá]m|ti|patr[ií])(?!\p{L}))/iu;
/** On folded text: who apologises, not what for: *za klub vám patrí ospravedlnenie*. */
const FOR_THE_FIRM =
  /^za (?:cel\p{L}+ |nas\p{L}* )?(?:klub|hotel|tim|kolektiv|spolok|utulok|podnik|kniznicu|skolu|firmu|spolocnost|predajnu|kancelariu|redakciu|agenturu|restauraciu|dielnu|vedenie|personal|prevadzku) (?=(?:sa|si|vam|ti|patri|vyslov|vyjadr|ziada|pros))/u;
/** On folded text: names nothing that happened, or doubts it. */
const VAGUE =
  /(?<!\p{L})(?:za|nad) (?:\p{L}+ )?(?:vzniknut\p{L}+|okolnost\p{L}+|situaci\p{L}+|udalost\p{L}+|nepr[ií]jemnost\p{L}*|(?:eventual|pripad|mozn)n?\p{L}+|nespokojnost\p{L}*|rozladen\p{L}+)/u;
/** *Ľutuje zrušenie večere*: the same verb in the first person. */
const REGRETS = /(?<![\p{L}])[lľ]utuje$/iu;
/** *Že vás neinformovalo*: who it was stands in what would go. */
const SUBJECTLESS = /^(?:(?:v[aá]s|v[aá]m|ti|[tť]a|sa|si|to|ju|ho) )*\p{L}{3,}l[aoi]?[\s.!…]*$/iu;
/** *Že k zrušeniu pristúpilo*: the firm still, in the third person. */
const FIRM_STILL =
  /^(?:(?:ku?|na|do|od|o|za|vo?|pri|so?|zo?|po) \p{L}+ )+(?!(?:do|pri)[sš](?:l|iel)|stal|pr[sš]alo|sne[zž]ilo|k[uú]rilo|hrialo|tieklo)\p{L}{3,}l[ao]?(?=[\s.!…]*$|, a )/iu;
/** On folded text: a clause that tells what was done, or to whom. */
const TELLS = /,[^]*(?<!\p{L})(?:sme|som|ste|vas|vam|ti|ta)(?!\p{L})/u;
/** *…, a ponúka vám …*, *…, a prosí o …*: the firm still. */
const GOES_ON =
  /, a (?:\p{L}{3,}(?:uje|[aáií])(?= (?:v[aá]m|v[aá]s|ti|[tť]a) )|(?:pros[ií]|[zž]iada|d[uú]fa|ver[ií]|[dď]akuje|s[lľ]ubuje)(?= |,))/iu;
/** Words before the flagged ones that are the firm's still: *aj cukráreň*. */
const MAX_BEFORE = 6;

const PERSONS = ['singular', 'plural'] as const;

/** First person, singular and plural, for what the sentence tells; else for our deed in it, or beside what is told. */
export function rewrites(sentence: Sentence, span: Span, context: RuleContext): Rewrite[] {
  const said = firstPerson(sentence, span, context);
  if (said.length > 0) return said;
  const deed = deedIn(sentence);
  if (deed !== null)
    return sorriesFor(sentence).flatMap((sorry) => sayInstead(sentence, sorry + deed));
  const { habits } = context;
  const sorry = bySpeaker(habits, 'Ospravedlňujem', 'Ospravedlňujeme');
  const mayGo = sentence.facts.filter((fact) => overlaps(fact, span));
  const isWhole = span.start === sentence.start && span.end >= sentence.end - 1;
  return mainClauses(sentence.text).length > 1 && !isWhole
    ? sayInPlace(
        sentence,
        span,
        `${sorry} sa ${slovakReader(habits).to}${matterBeside(sentence, span)}.`,
        {
          tell: hasVerb,
          mayGo,
        },
      )
    : [];
}

const FOR_WHAT = / za (?=\p{L})[^,;]+?(?= (?:patr|adres|vyslov|vyjadr|prij|sa )|$)/iu;

/** With its *za*: what it is for, in the clause that apologises; empty where that is not named. */
function matterBeside({ text, start }: Sentence, span: Span): string {
  const clause = mainClauses(text).find((one) => overlaps(one, shift(span, -start)));
  const said = clause ? textAt(text, clause) : '';
  return VAGUE.test(fold(said)) ? '' : (FOR_WHAT.exec(said)?.[0] ?? '');
}

/** A blank stands where what it was for is not named. */
function firstPerson(sentence: Sentence, span: Span, { habits }: RuleContext): Rewrite[] {
  const { text, folded, start } = sentence;
  const said = text.slice(0, span.end - start);
  const rest = text.slice(span.end - start);
  if (sentence.tokens.filter(({ end }) => end <= span.start).length > MAX_BEFORE) return [];
  const that = THAT.exec(rest);
  if (that) {
    return FIRM_STILL.test(clauseBehind(sentence, span.end + that[0].length))
      ? sorriesForBlank(sentence, habits).map((sorry) => ({ ...sorry, mayGo: [sentence] }))
      : regretThat(sentence, span, that);
  }
  const over = VAGUE.test(folded) ? undefined : OVER.exec(text)?.groups;
  if (over && !OF_REGRET.test(over.of ?? '')) return overIt(sentence, over);
  const overThat = OVER_THAT.exec(text);
  if (overThat)
    return regretThat(sentence, shift({ start: 0, end: overThat.index }, start), overThat);
  if (IF.test(rest) || over || NAMED_OVER.test(text) || isOverNothing(sentence)) {
    return sorriesForBlank(sentence, habits);
  }
  if (REGRETS.test(said) && /^ (?!sa )\p{L}/u.test(rest)) {
    return saidBy(sentence, 'Ľutujem', rest.trim().replace(/[\s.!…]+$/u, ''));
  }
  return / nad /iu.test(text) ? [] : apologies(sentence, rest, slovakReader(habits).to);
}

const sorriesForBlank = (sentence: Sentence, habits: Habits): Rewrite[] =>
  PERSONS.flatMap((person) => sayInstead(sentence, sorryForBlank({ ...habits, person })));

/** *Nad vzniknutou situáciou*, and nothing else is told. */
const isOverNothing = ({ text, folded }: Sentence): boolean =>
  / nad /iu.test(text) && VAGUE.test(folded) && !text.includes(',') && !goesOn(folded);

/** Without its first word. */
const clauseBehind = ({ text, start }: Sentence, end: number): string =>
  text.slice(end - start).replace(/^\p{L}+ /u, '');

/** *Vedenie ľutuje, že …* → *Mrzí ma, že …*. */
function regretThat(sentence: Sentence, span: Span, that: RegExpExecArray): Rewrite[] {
  const end = span.end + that[0].length;
  const clause = clauseBehind(sentence, end);
  if (SUBJECTLESS.test(clause)) return [];
  if (GOES_ON.test(clause)) {
    const told = sentence.text.slice(end - sentence.start);
    return sorriesFor(sentence).flatMap((sorry) =>
      sayInstead(sentence, sorry + told.replace(GOES_ON, sorry.includes('nás') ? '$&me' : '$&m')),
    );
  }
  const at = { start: sentence.start, end };
  return sorriesFor(sentence).map((sorry) => replaceWords(at, openedAs(sentence, sorry)));
}

/** Behind a greeting with a comma a sentence opens in lower case. */
const openedAs = ({ text }: Sentence, said: string): string =>
  /^\p{Ll}/u.test(text) ? uncapitalise(said) : said;

/** In the person of the sentence, where it has one; else in both. */
function sorriesFor({ text }: Sentence): string[] {
  if (/(?<!\p{L})(?:sme|\p{L}{3,}ujeme)(?!\p{L})/iu.test(text)) return ['Mrzí nás, '];
  return /(?<!\p{L})som(?!\p{L})/iu.test(text) ? ['Mrzí ma, '] : ['Mrzí ma, ', 'Mrzí nás, '];
}

/** In the first person singular, and plural. */
const saidBy = (sentence: Sentence, verb: string, matter: string): Rewrite[] =>
  [verb, `${verb}e`].map((said) => replaceSentence(sentence, `${said} ${matter}.`));

/** *Firma sa ospravedlňuje za …* → *Ospravedlňujem sa vám za …*; `to` is the reader. */
function apologies(sentence: Sentence, rest: string, to: string): Rewrite[] {
  const said = sentence.text.slice(0, sentence.text.length - rest.length);
  const reader = ` ${INSIDE.exec(said)?.groups?.whom ?? to}`;
  const { whom } = FOR.exec(rest)?.groups ?? {};
  if (whom !== undefined && !VAGUE.test(sentence.folded)) {
    return ['m', 'me'].map((ending) => {
      const told = rest.replace(OTHER_VERB, ending);
      const words = `${openedAs(sentence, 'Ospravedlňuje')}${ending} sa`;
      return replaceWords(sentence, words + (whom === '' ? reader : '') + told);
    });
  }
  const matter = matterOf(sentence, rest);
  return matter === null ? [] : saidBy(sentence, 'Ospravedlňujem', `sa${reader}${matter}`);
}

/** With its *za*; empty where nothing is named, null where something else is told. */
function matterOf({ text, folded }: Sentence, rest: string): string | null {
  if (VAGUE.test(folded)) return goesOn(folded) ? null : ` za ${blank('čo sa pokazilo')}`;
  if (FOR_THE_FIRM.test(folded)) return '';
  const behind = MATTER.exec(text)?.[0] ?? MATTER_FIRST.exec(text)?.groups?.matter;
  if (behind !== undefined) return behind.startsWith(' ') ? behind : ` za ${behind}`;
  const isMore = TELLS.test(folded) || /[,;] (?!p[aá]n|sle[cč]n)| a \p{L}+ \p{L}/u.test(rest);
  return isMore || WHAT_FOR.test(folded) ? null : '';
}

/** On folded text: what it is for stands in words that are not said over again. */
const WHAT_FOR = /(?:^| )(?:za|nad) (?!ospravedl|cel|nas|klub|hotel|tim|vedenie)\p{L}+|, co /u;

/** *… a ďakuje im*: in the first person too. */
const OTHER_VERB = /(?<= a \p{L}+uje)(?!\p{L})/u;

/** *Nad stratou dokumentov* → *Mrzí nás strata dokumentov*. */
function overIt(
  sentence: Sentence,
  { whose = '', stem = '', ending = '', of = '' }: Partial<Record<string, string>>,
): Rewrite[] {
  const own = whose.replace(/ou $/iu, 'a ').replace(/[ií]m $/iu, 'e ');
  const matter = `${own}${stem}${/ou/iu.test(ending) ? 'a' : 'nie'}${of}.`;
  return ['Mrzí ma', 'Mrzí nás'].map((sorry) => replaceSentence(sentence, `${sorry} ${matter}`));
}
