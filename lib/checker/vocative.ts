/** The reader's name where a sentence only calls it: *Mr Osei, …*, *…, pani Hudáková*, *Dobrý deň, …*. */
import type { Sentence } from './sentence.ts';
import { capitalise, uncapitalise } from '../text/case.ts';
import type { Span } from '../text/span.ts';

const TITLE =
  '(?:(?:Mr|Mrs|Ms|Mx|Dr|Prof|Sr|Sra|Srta|D|Dña|Ing|Mgr|MUDr|JUDr)\\.?|[Ss]e[ñn]ora?|[Ss]e[ñn]orita|[Dd]on|[Dd]o[ñn]a|[Pp]án|[Pp]an|[Pp]ani|[Pp]ane)';
const NAME = "\\p{Lu}\\p{Ll}[\\p{L}'’-]*";
const CALLED = `(?:${TITLE} )*${NAME}(?: ${NAME}){0,2}`;
const EMOJI = '\\p{Extended_Pictographic}\\p{M}*';

/** Fits whatever is said: others (a scream, a wink, a rocket) belong to what was said. */
const FRIENDLY = /^(?: *(?:🙂|😊|☺|🙏|👋|❤)\uFE0F?)*$/u;

/** `, Mr Osei`, and what is painted before and behind the stop. */
const AT_END = new RegExp(
  `((?:, ${CALLED})?)((?: *${EMOJI})*)(?: ?[.!?…]+)?((?: *${EMOJI})*)$`,
  'u',
);
const SLOVAK_GREETING =
  '(?:[Dd]obr[ýy] de[ňn]|[Dd]obr[ée] r[áa]no|[Dd]obr[ýy] ve[čc]er|[Aa]hoj(?:te)?|[ČčCc]au(?:te)?|[Zz]drav[íi]m|[Vv][áa][žz]en[ýyáaíi]|Mil[ýyáaíi])(?: [\\p{L}.]+){0,3}';
/** Names have small letters where the greeting has. */
const ENGLISH_GREETING = `(?:(?:Dear|Hi|Hello|Hey)(?: ${TITLE})*(?: ${NAME}){0,2}|(?:dear|hi|hello|hey)(?: \\p{L}+){0,2}),`;
/** With the name behind its comma: *Buen día, Osvaldo: …*. */
const SPANISH_GREETING = `(?:[Bb]uen(?:[oa]s)? (?:d[íi]as?|tardes|noches)|[Bb]uenas(?=[,:]| \\p{Lu})|buenas(?! (?:noticias|razones|intenciones|manos))|[Hh]ola|[Ee]stimad[oa]s?|[Qq]uerid[oa]s?)(?: [\\p{L}.]+){0,3}(?:, ${CALLED})?[,:]`;
const AT_START = new RegExp(
  `^(?:(?:${SLOVAK_GREETING},|${SPANISH_GREETING}|${ENGLISH_GREETING}) )?(?:(?:${TITLE} )+(?:${NAME}|(?<=^\\p{Ll}.*)\\p{Ll}+), )?`,
  'u',
);

const ONLY_GREETS = new RegExp(`^${SLOVAK_GREETING}(?:, (?:${TITLE} )*${NAME})?,\\s*$`, 'u');

/** Whether words before others only greet: *Dobrý deň,*. */
export const isGreeting = (words: string): boolean => ONLY_GREETS.test(words);

/** Where the reader is called at the end, with the comma before it; empty where nobody is. */
export function calledAtEnd({ text, start }: Sentence): Span {
  const [, words = ''] = AT_END.exec(text) ?? [];
  const index = text.search(AT_END);
  return { start: start + index, end: start + index + words.length };
}

/** How it greets or calls the reader before it says anything. */
export const opening = ({ text }: Pick<Sentence, 'text'>): string => AT_START.exec(text)?.[0] ?? '';

/** Behind a list of blanks the name would read as one more of them. */
const ENDS_IN_LIST = /\], \[__[^\]]*__\][.!]*$/u;

/** Another sentence that calls the reader as this one does, and keeps what is painted in its end. */
export function callAs({ text }: Pick<Sentence, 'text'>, other: string): string {
  const start = opening({ text });
  const [, called = '', ...painted] = AT_END.exec(text) ?? [];
  const [inside = '', behind = ''] = painted.map((one) => (FRIENDLY.test(one) ? one : ''));
  if (called !== '' && ENDS_IN_LIST.test(other)) {
    return `${called.replace(/^, /u, '')}, ${uncapitalise(other)}`;
  }
  const said = withoutName(other, called.slice(2));
  const opened = start === '' || said.startsWith(start) ? said : start + uncapitalise(said);
  return opened.replace(/(?=[.!?…]*$)/u, called + inside) + behind;
}

/** The name that follows at the end, where what is said has it already: as a sentence of its own, or behind a comma. */
function withoutName(said: string, name: string): string {
  if (name === '') return said;
  return said.replace(capitalise(`${name}. `), '').replace(`, ${name}.`, '.');
}
