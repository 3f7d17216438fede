import { sayOurPart } from '../../languages/grammar/sk-say.ts';
import type { ApologyButWords } from './rewrites.ts';
import { rewrites, words } from './rewrites.sk.ts';
import type { RuleLanguage } from '../../checker/rule.ts';

const APOLOGETIC =
  'mrzi|mrzia|mrzelo|luto|lutujem|lutujeme|ospravedlnujem|ospravedlnujeme|hanbim|hanbime|chapem|chapeme|rozumiem|rozumieme|sucitim|sucitime';
const TROUBLE =
  'sklaman|nahnev|nastv|hnev|rozcul|frustr|rozhorc|pobur|znechut|podrazd|neprijem|otrav|stres|trap|tazk|nepohod|komplik|sklam|vycerp|starost|zlost|hnus|strasn|hrozn|zufal|nespokoj|vypad|caka';

const ADJECTIVE = 'bn|mn|sn|dn|ln|tn|vn|rn|zn|cn|hn|it|or|sk|ck|tr|tk|hl|lh|al|zl'.split('|');
const ADJECTIVE_ENDINGS = ['u', 'a', 'e', 'y', 'i', 'ej', 'eho'];

/** Verbs of putting right, without the ending of *I* or *we*. */
const MENDS =
  'posle posiela pride vymeni vrati opravi nahradi doruci prerobi zabezpeci zariadi vybavi pripise uhradi preplati nareze dovezie privezie prinesie doplni napravi vyriesi zaplati odpusti objedna zozenie pripravi dorobi doda zlavi prestavi kompenzuje odpocita posunie'.split(
    ' ',
  );

/** *Neskorú, ale dôležitú správu*: two adjectives in the same case. */
function contrastOf(ending: string, between: string): string {
  const adjective = `/(${ADJECTIVE.map((stem) => stem + ending).join('|')})$/`;
  return `${adjective} (ale|no|avsak|hoci) ${between} ${adjective}`;
}

export const sk: RuleLanguage<ApologyButWords> = {
  texts: {
    title: 'Ospravedlnenie s „ale“',
    advice: 'Čitateľ si z vety odnesie len to, čo stojí za „ale“. Ospravedlnenie ukončite bodkou.',
    variants: {
      remedy: 'Po „ale“ znie aj náprava ako výhovorka. V dvoch vetách zaznie jedno aj druhé.',
    },
  },
  phrases: {
    apology: [
      '(ospravedlnujem|ospravedlnujeme|ospravedlnuje|ospravedlnuju|ospravedlnim|ospravedlnime|ospravedlnit)',
      '(ospravedlnenie|ospravedlnenia|ospravedlneni|ospravedlnenim)',
      '(ospravedln|ospravedlnte) (ma|mi|nas|nam|moj|moju|moje|nasu|nas|nase)',
      '(som|sme) (sa|uz)? .{0,2} (ospravedlnil|ospravedlnila|ospravedlnili)',
      '(prepac|prepacte|prepacit|pardon|sorry|sory|sorri|sorka|sorac|soracik|omlouvam)',
      '(odpust|odpuste|odpustte|odpustenie|prepacenie)',
      '(sklanam|sklaname) hlavu',
      '(som|sme) .{0,2} (nestastny|nestastna|nestastni)',
      '(luto|lutujem|lutujeme|lutost|polutovanie|polutovaniahodne|polutovania)',
      '(mrzi|mrzia|mrzelo|zamrzelo|mrziet)',
      '(hanba|hanbim|hanbime|zahanbeny|zahanbena|kajam|kajame)',
      '(mi|nam|me) .{0,3} (trapne|neprijemne|hanba|blbe)',
      '(trapne|neprijemne|hanba) (mi|nam)',
      '(moja|nasa) (chyba|vina)',
      'mea culpa',
      'na (moju|nasu) hlavu',
      '(beriem|berieme) .{0,4} na seba',
      '(neber|neberte) (mi|nam) to .{0,1} (zle|zlom)',
      '(nehnevaj|nehnevajte) sa',
      'popol na hlavu',
      '(nezlob|nezlobte) sa',
      '(trapi|trapilo) (ma|nas)',
      '(priznavam|priznavame|uznavam|uznavame) .{0,2} (chybu|vinu|pochybenie|omyl)',
      '(som|sme) .{0,2} (zahanbeni|skormuteny|skormutena|skormuteni|zarmuteny|zarmutena|zarmuteni)',
      '(nas|ma) (to)? .{0,1} (hneva|stve|zlosti)',
      '(lito|litujem|litujeme|omlouvame)',
    ],
    sympathy: [
      '(chapem|chapeme|sucitim|sucitime|rozumiem|rozumieme|pochopenie)',
      '(uvedomujem|uvedomujeme) si ze',
      '(citim|citime|spolucitim) .{0,2} s (vami|tebou)',
      '(viem|vieme|uvedomujem|uvedomujeme|vidim|vidime|tusim|tusime|respektujem|respektujeme|jasne) .{0,8} (vy|vas|vam|vami|ste|ti|teba|tebe|tebou)',
      '(viem|vieme|uvedomujem|uvedomujeme|vidim|vidime|tusim|tusime|jasne) .{0,6} ze .{0,1} si .',
      '(viem|vieme|uvedomujem|uvedomujeme|vidim|vidime|tusim|tusime|jasne) .{0,8} /^(vas|tvoj)/',
      '(viem|vieme|uvedomujem|uvedomujeme|vidim|vidime|tusim|tusime) .{0,8} /(ate|ite|ete)$/',
      `(viem|vieme|uvedomujem|uvedomujeme|verim|verime|predstavit|predstavujem|jasne) .{0,8} /^(${TROUBLE})/`,
      '(mate|mas) .{0,2} (pravo|dovod) .{0,1} (hnevat|byt|nadavat|zlostit|stazovat)',
      '(nedivim|necudujem|nedivime|necudujeme) sa .{0,2} (vam|ti|ze)',
      '(vcitit|vzit) sa do',
      '(zdielam|zdielame) .{0,1} (vase|vasu|tvoje|tvoju)',
      'predstavit .{0,1} (ake|ako|aky|aka) .{0,2} (to|je|bolo)',
    ],
    noApology: [
      'aby (sme|som) sa .{0,2} (ospravedlnil|ospravedlnila|ospravedlnili)',
      '(prepac|prepacte|prepacenie|odpustenie|pardon|sorry|sory) .{0,2} ze (ta|vas|ti|vam|sa)? .{0,2} (otravujem|rusim|vyrusujem|obtazujem|volam|pisem|skacem|prerusujem|nalieham|pytam|zdrzujem|zase|zasa|opat|znova)',
      '(ospravedlnujem|ospravedlnujeme|ospravedlnit|prepac|prepacte|prepacenie|odpustenie|sorry|pardon) .{0,2} za (vyrusenie|rusenie|obtazovanie|otravovanie|zvedavost|otazku|otravu)',
      '(on|ona|oni|pan|pani|kolega|kolegyna|vodic|kurier|technik) sa .{0,2} (ospravedlnil|ospravedlnila|ospravedlnili)',
      '(rozumiem|rozumieme|chapem|chapeme) (to|tomu)? (ale|no|avsak|lenze)',
      '(viem|vieme) ze (ste|si) .{0,1} (dostali|dostal|dostala|videli|videl|videla|citali|cital|citala) .{0,2} (v|vo|na) .{0,1} /^(zlozk|navod|zmluv|podmienk|mail|priruck|brozur|pokyn|poucen|stran|webe|katalog|ponuk)/',
      '(uvedomujem|uvedomujeme) si ze .{0,3} (podobne|podobna|podobny|podobni|drobnost|malickost|detail|rovnake|rovnaky|nepatrne|nepatrny)',
    ],
    concessive: [
      `(hoci|akokolvek|nakolko) .{0,3} (${APOLOGETIC})`,
      `(aj|i) ked .{0,3} (${APOLOGETIC})`,
      'pri (vsetkom|celom) (pochopeni|sucite)',
      'so vsetkym pochopenim',
    ],
    adversative: [
      '(a|i|nuz|no|len)? (ale|avsak|vsak|lenze|ibaze|lez|nicmenej|jednako|hoci)',
      '(aj|i) ked',
      '(a|ale|no|i)? napriek tomu',
      '(a|ale|no|i)? predsa (len|iba|vsak)?',
      '(a|ale|no)? na druhej strane (vsak)?',
      '(a|ale|no)? na druhu stranu',
      '(a|ale|no)? (kazdopadne|zaroven|sucasne|pritom) vsak',
      'akurat ze',
      'len ze',
      'az na to ze',
      'tak ci (tak|onak)',
      'na strane druhej',
      'na (nasu|moju|svoju) (obranu|obhajobu)',
      'faktom (je|ostava|zostava) (vsak)?',
      'iba ze',
    ],
    turn: ['(no|len|sice|akurat|iba|kazdopadne|zial|bohuzial|naproti)'],
    secondPlace: ['(vsak|ale)'],
    notAdversative: [
      '(nielen|nie|nikoli) .{0,12} (ale|lez|no|avsak)',
      '(ale|no) (zaroven|sucasne)? (aj|i) (za|ze)',
      ...ADJECTIVE_ENDINGS.map((ending) => contrastOf(ending, '(aj|i|hlavne|najma)')),
      '^lutujem vsak',
      '^lutujeme vsak',
      '^ospravedlnujem sa vsak',
      '^ospravedlnujeme sa vsak',
      '^mrzi (ma|nas) vsak',
      'a predsa (som|sme)',
      '(ale|no|avsak|lenze|a) (nikto|nik) (z|u) nas',
      '(ale|no|avsak|lenze) (nikto|nik) (vam|ti|sa|vas|ta|na)? .{0,1} /^(neozv|neprisl|neprisiel|neodpoved|nezdvih|nezavol|nereag|nepomoh|neotvor|neobsl)/',
      '(ale|no|avsak|lenze) (my|ja) (sme|som) .{0,4} /^(zabudl|zabudol|neprisl|neprisiel|neodosl|neposl|nezavol|neozv|neodpoved|nezdvih|nedodrz|popliet|pokazil|stratil|zmesk|prehliad)/',
    ],
    adjectivePair: ADJECTIVE_ENDINGS.map((ending) => contrastOf(ending, '(zaroven|sucasne)?')),
    request: [
      '(mohli|mohla|mohol|vedeli|vedela|vedel|dalo|nedalo|nemohli|nemohla|nemohol|slo|bolo) by',
      '(prosim|poprosim|prosime|potrebujem|potrebujeme|potrebovala|potreboval|potrebovali)',
    ],
    remedy: [
      `(${MENDS.flatMap((verb) => [`${verb}m`, `${verb}me`]).join('|')})`,
      '(uz|dnes|vcera|prave) .{0,3} /^(posl|vymen|vrat|oprav|nahrad|objedna|pripisal|pripravil|vybavil|zaplat|zariad|rezerv|presun|prerob|zabezpec|odosl)/',
      '(dostanete|dostanes|zadarmo|bezplatne|zdarma)',
      '(bez|mimo) (poplatku|doplatku|doplatenia)',
      'na (nase|moje|nas|moj) (naklady|ucet)',
    ],
    defence: [
      '(nie|nic|nikdy|nikto|nikoho|nijako|ani|vy|ste|vami|sami|sam|sama|ty|bezne|normalne|pravidla|podmienky|zmluva|predpisy|vina|chyba|zavinil|logicky|uprimne|predsa|uznajte|uznaj)',
      '/^(nemoz|nemoh|nebol|nebud|nema|neprosi|vyprosuj|nezodp|neposk|nevra|nevyp|nerob|neda|nesie|nepri|nedod|nevied|neviem|nestih|neplat|nemen|neruc|nejd|nesl|nech|ziadn|vas|tvoj)/',
    ],
  },
  instead: sayOurPart,
  words,
  rewrites,
};
