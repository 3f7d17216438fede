/** What a Slovak sentence holds that its reader needs, and that may not go with a reproach beside it. */
import { blank } from '../../checker/blanks.ts';

/** On folded text: imperatives that ask for nothing: *verte*, *uznajte*, *skúste pochopiť*. */
const RHETORICAL =
  '(?:bud(?=te (?:pokoj|rad|ist|bez|vdacn|trpezl))|verte|divte|uznaj|pytaj(?!te od)|opyta|odpus|cuduj|predstav|pochop|(?:pre)?cita|vyberaj|hlada|dych|upokoj|zvazte|povedz|nechaj|majte|berte|skuste (?:si|sa|to|pochopit|niekedy|rozpravat))';
/** On folded text: asked of the reader; *este* and nouns as *v texte* have other letters before *te*. */
const REQUEST = new RegExp(
  `(?<!\\p{L})(?!${RHETORICAL})(?!ne)(?:\\p{L}{2,}[jzvbtdn]te|rieste|\\p{L}{3,}ite(?=[^;:]*prosim)|(?:posli|prepis|napis|podpis|odhlas|skus|vypln|dopln|vezmi)te|(?:posli|zavolaj|napis|ukaz|dopln)(?= )|prosime?(?=[^,;:]*, aby(?!\\p{L})))(?!\\p{L})`,
  'u',
);
/** On folded text: the first person of a verb of what will be done, known by its prefix. */
const PERFECTIVE = String.raw`(?!rozum|uved|pozn|pova|pozor|pripom|dovol|povie|odpust|poroz|pochop|uvid|obycaj)(?:po|od|do|na|pri|pre|za|vy|roz|u|z|o)\p{L}{2,}(?:(?<![aiu]j|v)(?:i|ie|[ndsl]e)me|(?:[ndsl]|i|[iy]j)em|[bdlmprtv]im|(?<=men|pln)im)`;
/** On folded text: what we will do. */
const PROMISE = new RegExp(
  `(?<!\\p{L})(?:(?:skusi|vrati|posle|zasle|doda|zavola|odovzda|vracia)me?|${PERFECTIVE}|nabuduce (?:to |uz )?bude|bude (?:\\p{L}+ ){1,3}\\p{L}+[nt][aeyoi])(?!\\p{L})`,
  'u',
);
/** What is denied with *nemôžeme*, not refused. */
const DO =
  '(?!ovplyv|rucit|robit|nies|zodpoved|vinit|klast|prenas|hodit|pomoct|povedat|vediet|tusit|vysvetlit|pohnut|vestit|carovat|za )\\p{L}{1,}(?:[aeiuy]t|st)';
const CANNOT = '(?:nevie|nemoze)me?';
/** On folded text: what we will not do. */
const REFUSAL = new RegExp(
  `(?<!\\p{L})(?:ne(?:zaplati|preplati|vrati|uzna|uznava|uhradi|poskytne|vymeni|priznava|vybavi|posle|urobi|pride|doda|stihne|doruci|vracia|preplaca|poskytuje|refunduje|akceptuje|vymiena)me?|(?:nic|preto) neplatime?|nedame?|zamiet\\p{L}+|neopravnen\\p{L}+|neopodstatnen\\p{L}+|odmieta\\p{L}*|${DO} (?:\\p{L}+ )?${CANNOT}|${CANNOT} (?:\\p{L}+ ){0,4}?${DO})(?!\\p{L})`,
  'u',
);
/** On folded text: said for the lawyers. */
const RESERVED = /(?<!\p{L})(?:bez uznania|bez prejudicie)(?!\p{L})/u;

/** On folded text: begs the reader not to do something. */
const PLEA = /(?<!\p{L})prosim\p{L}*,? ne\p{L}+te(?!\p{L})/u;

export const pleads = (folded: string): boolean => PLEA.test(folded);
export const asks = (folded: string): boolean => REQUEST.test(folded);
export const refuses = (folded: string): boolean => REFUSAL.test(folded);
export const promises = (folded: string): boolean => PROMISE.test(folded);

/** Whether another sentence may not be said in its place. */
export const mustStay = (folded: string): boolean =>
  [REQUEST, PROMISE, REFUSAL, RESERVED].some((pattern) => pattern.test(folded));

/** What was asked, without the reproach in it: a blank. */
export const REQUEST_BLANK = `Prosím, ${blank('o čo prosím, bez výčitky')}.`;
