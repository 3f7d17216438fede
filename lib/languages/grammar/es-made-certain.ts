/** A Spanish apology that doubts the harm, with the harm made certain in its own words: *le hayamos podido causar* → *le hemos causado*. */
import type { Sentence } from '../../checker/sentence.ts';
import { fold } from '../../text/fold.ts';

const TO = 'te|le|les|os';
const HAVE =
  /(?<have>hayamos|hayan|haya|pudiéramos|podamos|pudieran?|puedan?|pudimos|pudieron|pudo)/u;
/** *(Le) hayamos podido causar(le)*, *pudiera haberle causado*, *hayamos causado*. */
const MAY_HAVE = new RegExp(
  `(?:(?<before>${TO}) )?${HAVE.source} (?:haber(?<inside>${TO})? (?<done>\\p{L}+(?:[ai]do|to|cho))|(?:podido )?(?<stem>\\p{L}{3,})(?<ending>ar|er|ir)(?<behind>${TO})?|(?<perfect>\\p{L}+(?:[ai]do|to|cho))(?<!podido))(?!\\p{L})`,
  'iu',
);
const IRREGULAR: Readonly<Record<string, string>> = {
  suponer: 'supuesto',
  hacer: 'hecho',
  imponer: 'impuesto',
};
/** Before a harm these doubt that there was any; *el* or *la* does not. */
const ANY = /(?<!\p{L})(?:cualquier|alg[úu]na?)(?: (?:posible|eventual))? (?=(?<harm>\p{L}+))/iu;
const FEMININE = /(?:[aó]|dad|[cs]i[oó]n)$/iu;
const PERHAPS = /(?:quiz[áa]s?|tal vez) /iu;
const POSSIBLE = /(?:posibles?|eventual(?:es)?|potencial(?:es)?) (?=\p{L})/iu;
/** Doubts still, folded. */
const DOUBTS =
  /^de haber|(?:^|[^a-z])(?:si|quien[a-z]*|hay[a-z]+|hubi[a-z]+|pud[a-z]+|pued[a-z]+|pod[a-z]+|posibles?|eventual[a-z]*|cualquier[a-z]*|alg[uo][a-z]*|caso|medida|supuesto(?= de que))(?![a-z])/u;
/** Says what it was about, folded. */
const ABOUT =
  /(?:supuesto|ocasionado|causado|generado) (?:[a-z]+[aei]r(?:se|le|les|te|os)? |(?:el|la|los|las|su|sus|tu|tus) )[a-z]|(?:ado|ido|sto|cho|derivad[oa]s?|causad[oa]s?) (?:con|por|al|de|en) (?!(?:ello|esto|eso|tal|estos?|estas?|usted|ustedes|nosotros) ?)[a-z]{2,} [a-z]/u;

/** The whole sentence; null where nothing is made certain, where it doubts still, or names nothing. */
export function madeCertain({ text }: Sentence): string | null {
  const certain = text
    .replace(PERHAPS, '')
    .replace(MAY_HAVE, perfect)
    .replace(ANY, theHarm)
    .replace(POSSIBLE, '');
  const folded = fold(certain);
  return certain === text || DOUBTS.test(folded) || !ABOUT.test(folded) ? null : certain;
}

function perfect(all: string, ...args: unknown[]): string {
  const groups = args.at(-1) as Readonly<Record<string, string | undefined>>;
  const to = groups.before ?? groups.behind ?? groups.inside;
  const done = groups.done ?? groups.perfect ?? participle(groups.stem ?? '', groups.ending ?? '');
  const have = /mos$/u.test(groups.have ?? '')
    ? 'hemos'
    : /n$/u.test(groups.have ?? '')
      ? 'han'
      : 'ha';
  return [...(to === undefined ? [] : [to]), have, done].join(' ');
}

const participle = (stem: string, ending: string): string =>
  IRREGULAR[stem + ending] ?? stem + (ending === 'ar' ? 'ado' : 'ido');

function theHarm(any: string, harm: string): string {
  const article = FEMININE.test(harm) ? 'la ' : 'el ';
  return /^\p{Lu}/u.test(any) ? article.charAt(0).toUpperCase() + article.slice(1) : article;
}
