import type { ApologyButWords } from './rewrites.ts';
import { blank, momentBlank } from '../../checker/blanks.ts';
import type { RuleLanguage } from '../../checker/rule.ts';

const APOLOGETIC =
  'mrzi|mrzia|mrzelo|luto|lutujem|lutujeme|ospravedlnujem|ospravedlnujeme|hanbim|hanbime|chapem|chapeme|rozumiem|rozumieme|sucitim|sucitime';
const TROUBLE =
  'sklaman|nahnev|nastv|hnev|rozcul|frustr|rozhorc|pobur|znechut|podrazd|neprijem|otrav|stres|trap|tazk|nepohod|komplik|sklam|vycerp|starost|zlost|hnus|strasn|hrozn|zufal|nespokoj|vypad|caka';

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
      '(odpust|odpuste|odpustte)',
      '(luto|lutujem|lutujeme|polutovaniahodne|polutovania)',
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
    ],
    sympathy: [
      '(chapem|chapeme|sucitim|sucitime|rozumiem|rozumieme|pochopenie)',
      '(citim|citime|spolucitim) .{0,2} s (vami|tebou)',
      '(viem|vieme|uvedomujem|uvedomujeme|uznavam|uznavame|vidim|vidime|tusim|tusime|respektujem|respektujeme|jasne) .{0,8} (vy|vas|vam|vami|ste|ti|teba|tebe|tebou)',
      '(viem|vieme|uvedomujem|uvedomujeme|uznavam|uznavame|vidim|vidime|tusim|tusime|jasne) .{0,6} ze .{0,1} si .',
      '(viem|vieme|uvedomujem|uvedomujeme|uznavam|uznavame|vidim|vidime|tusim|tusime|jasne) .{0,8} /^(vas|tvoj)/',
      '(viem|vieme|uvedomujem|uvedomujeme|uznavam|uznavame|vidim|vidime|tusim|tusime) .{0,8} /(ate|ite|ete)$/',
      `(viem|vieme|uvedomujem|uvedomujeme|uznavam|verim|verime|predstavit|predstavujem|jasne) .{0,8} /^(${TROUBLE})/`,
    ],
    noApology: [
      '(prepac|prepacte|pardon|sorry|sory) .{0,2} ze (ta|vas|ti|vam|sa)? .{0,2} (otravujem|rusim|vyrusujem|obtazujem|volam|pisem|skacem|prerusujem|naliehám|nalieham|pytam|zdrzujem|zase|zasa|opat|znova)',
      '(ospravedlnujem|ospravedlnujeme|ospravedlnit|prepac|prepacte|sorry|pardon) .{0,2} za (vyrusenie|rusenie|obtazovanie|otravovanie|zvedavost|otazku|otravu)',
      '(on|ona|oni|pan|pani|kolega|kolegyna|vodic|kurier|technik) sa .{0,2} (ospravedlnil|ospravedlnila|ospravedlnili)',
    ],
    concessive: [
      `(hoci|akokolvek|nakolko) .{0,3} (${APOLOGETIC})`,
      `(aj|i) ked .{0,3} (${APOLOGETIC})`,
      'pri (vsetkom|celom) (pochopeni|sucite)',
      'so vsetkym pochopenim',
    ],
    adversative: [
      '(ale|avsak|vsak|lenze|ibaze|lez|nicmenej|jednako|hoci)',
      '(aj|i) ked',
      'napriek tomu',
      'predsa (len|iba|vsak)',
      'na druhej strane (vsak)?',
      'na druhu stranu',
      '(kazdopadne|zaroven|sucasne|pritom) vsak',
      'akurat ze',
      'len ze',
      'az na to ze',
      'tak ci (tak|onak)',
      'aj tak',
    ],
    turn: ['(no|len|akurat|iba|predsa|kazdopadne|zial|bohuzial|naproti)'],
    secondPlace: ['(vsak|ale)'],
    notAdversative: [
      '(nielen|nie|nikoli) .{0,12} (ale|lez|no|avsak)',
      '(ale|no) (zaroven|sucasne)? (aj|i) (za|ze)',
      '(v|na) neposlednom rade ale',
      'ale (ani|nie) (jedno|jeden|jedna)',
    ],
    adjectivePair: [
      '/(nu|ku|tu|vu|lu|ru)$/ (ale|no|avsak|hoci) (aj|i|zaroven)? /(nu|ku|tu|vu|lu|ru)$/',
      '/(ne|ke|te|ve|re)$/ (ale|no|avsak|hoci) (aj|i|zaroven)? /(ne|ke|te|ve|re)$/',
      '/(ny|ky|ty|vy|ry)$/ (ale|no|avsak|hoci) (aj|i|zaroven)? /(ny|ky|ty|vy|ry)$/',
    ],
    request: [
      '(mohli|mohla|mohol|vedeli|vedela|vedel|dalo|nedalo|nemohli|nemohla|nemohol|slo|bolo) by',
      '(prosim|poprosim|prosime|potrebujem|potrebujeme|potrebovala|potreboval|potrebovali)',
    ],
    remedy: [
      '/^(posle|poslal|posiela|vymen|vraci|vratim|vratili|oprav|nahrad|doruc|prerob|zabezpec|zariad|vybav|pripis|pripoc|uhrad|preplat|nareze|dovez|kompenz|odpust|dopln|naprav|vyries|zaplat|dostanete|dostanes|objedna|zohna|prides|pridem|pripravi|dorob|zadarmo|bezplatn|zdarma)/',
      '(bez|mimo) (poplatku|doplatku|doplatenia)',
      'na (nase|moje) naklady',
    ],
    defence: [
      '(nie|nic|nikdy|nikto|nikoho|nijako|ani|vy|ste|vami|sami|sam|sama|ty|bezne|normalne|pravidla|podmienky|zmluva|predpisy|vina|chyba|zavinil|logicky|uprimne|predsa|uznajte|uznaj)',
      '/^(nemoz|nemoh|nebol|nebud|nema|nezodp|neposk|nevra|nevyp|nerob|neda|nesie|nepri|nedod|nevied|neviem|nestih|neplat|nemen|neruc|nejd|nesl|nech|ziadn|vas|tvoj)/',
    ],
  },
  words: {
    ours: ({ person }) =>
      `${person === 'singular' ? 'Urobím' : 'Urobíme'} toto: ${blank(person === 'singular' ? 'čo urobím' : 'čo urobíme')}, a to do ${momentBlank('sk')}.`,
    putRight: ({ person }) =>
      person === 'singular' ? 'Napravím to takto.' : 'Napravíme to takto.',
  },
  examples: { invalid: [], valid: [] },
};
