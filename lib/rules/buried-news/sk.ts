import type { BuriedNewsWords } from './find.ts';
import type { RuleLanguage } from '../../checker/rule.ts';

export const sk: RuleLanguage<BuriedNewsWords> = {
  texts: {
    title: 'Správa prichádza neskoro',
    advice:
      'Čitateľ musí problém hľadať a má pocit, že ho zdržujete. Napíšte ho hneď v prvých vetách.',
  },
  phrases: {
    problem: [
      '(bohuzial|zial|nanestastie)',
      '(musim|musime|museli|musel|musela|nuteni|nuteny|nutena) .{0,3} /^(zrusit|odlozit|presunut|posunut|preruseni|prerusit|zvysit|odmietnut|zatvorit|odvolat|pozastavit|ukoncit|preloz|zastavit|vypnut|zamiet|zdvih|skratit|znizit|ziadat|oznamit|sklamat)/',
      '/^(nebud|nepri|nestih|nedod|nemoz|nedokaz|nepodar|nefung|nedost|nedor|neusk|nekon|nezac|neotv|nepredl|neobn|neschv|nevyjd|nevych|nevysl|nevysi|nevyda|neplat|nezap|neods|neodo|neodis|nenas|nestac|nespln|nespus|nepok|nevrat|nevyh|neuzn|nezis|neres|nezme|nedop|nedar|neuro|neumo|nepus|neide|nejde|nevoj|nezmes|nepoj|neprech|neprijm|neprij)/',
      '(ziadne|ziadna|ziadny|ziadneho|ziadnu) .',
      '(az|nie skor ako|najskor) .{0,3} (januar|januari|februari|marci|aprili|maji|juni|juli|auguste|septembri|oktobri|novembri|decembri|jar|jari|leto|lete|jeseni|zime|vianocach|novom|buduci|dalsi)',
      '(potrebujeme|potrebujem|potrebuje|vyzaduje|potrva|zaberie|trva) .{0,3} (dalsi|dalsie|dalsich|este|dlhsie|viac|navyse)',
      '(viac|menej|drahsie|neskor|dlhsie) .{0,1} (nez|ako|oproti) .{0,2} (sme|planovali|ponuke|dohodnut|rozpoctu|slubili|pocitali|cakali|zmluve)',
      '(namiesto|miesto) .',
      '(inemu|inej|iny|ineho|ina) (kupcovi|uchadzacovi|uchadzacke|zaujemcovi|ponuku|firmu|dodavatela|uchadzac|kandidat|kandidata|kandidatovi)',
      '/^(zla|zlu|zly|zle|nespravn|vadn|chybn|poskoden|neuplny|neuplna|neuplne|neplatn|preplnen|vytopen|ukradn|vykradn|unikl|napadnut|prasknut|zlomen|mrtv|pokrcen|zatopen)/',
      '(vypadla|vypadol|vypadlo|vypadli|odpadla|odpadol|odpadlo|odpada|rusi|rusia|konci|koncime|zatvarame|zatvoria|prestava|prestavame|zdvihame|zvysujeme|odstupuje|odstupujeme|vypovedame|ukoncujeme|stoji|stoja)',
      '(bez) (vody|prudu|elektriny|internetu|kurenia|nahrady|signalu|tepla|plynu|dokladov)',
      '(nebude|nebudu|nebudeme|nebudem|nepride|nepridu|nedorazi|nestihneme|nestihnem|nestihne|nestihli|nestihol|nestihla|nedodrzali|nedodrzal|nedodrzala|nedodame|nedoda|nemozeme|nemozem|nevieme|nedokazeme|nepodarilo|nepodari|neprisiel|neprisla|neprislo|neprisli|nefunguje|nefungoval|nefungovala|nefungovalo|neodisla|neodislo|neodisiel|nedostanete|nedostali|nedorucili|neuskutocni|nekona|nekonal|nekonala|nezacne|nezacneme|neotvorime|nemame|chybaju|nepredlzime|neobnovime|neprijali|neschvalili|neschvalil|nesplnil|nesplnili)',
      '/^(oneskor|omesk|poruch|zrusi|zrusen|odlozi|odlozen|presuva|posuva|posuni|zamiet|odmiet|stratil|poskod|rozbi|zdraz|zvysuj|zvysi|zvysen|zlyhal|pokazil|prasklo|praskla|zatieklo|vypad|vyplavi|zabudli|zabudol|zabudla|pomylil|poplietl|vypredan|pozastav|preruseni|prerus|prekroc|navysi|navysen|predraz|omylom)/',
      '(chyba|chybu|chyby|omyl|meskanie|meska|meskaju|meskat|mesame|sklz|sklze|vypadok|neskoro|navyse|drahsi|drahsie|drahsia)',
      '(dala|dal|dali|dame) .{0,2} prednost',
      '(doplatit|doplatok|priplatit|priplatok) .{0,2}',
      '(vyssia|vyssie|vyssi|stupne|stupla|stupnu|rastie|rastu|narastla|narastli) .{0,3} (cena|ceny|sumu|suma|poplatok|najom|naklady|sadzba)',
      '(cena|ceny|suma|poplatok|najom|naklady|sadzba) .{0,3} (vyssia|vyssie|vyssi|stupne|stupla|stupnu|rastie|rastu|narastla|narastli)',
    ],
    negation: [
      '(nie|nic|nikto|nikdy|ani|ziadny|ziadna|ziadne|len|iba|este|stale|bez|mal|mali|mala|malo|ale|pretoze|lebo|kvoli)',
      '/^(nebol|nema|nepris|nedo|nezo|nevi|nemo|nesp|nefu|nepo|neza)/',
    ],
    courtesy: [
      '(dakujem|dakujeme|vdaka|dufam|dufame|verim|verime|prajem|prajeme|tesi|tesim|drzim)',
      'ako sa (mas|mate|dari)',
    ],
    greeting: ['/^(vazen|mily|mila|mile|dobry|ahoj|cau|zdravim|pekny|draha|drahy|pani|pan)/'],
    close: ['(pozdravom|pozdravuje|ucta|uctou|maj|majte)'],
    leaning: [
      '(ale|vsak|avsak|lenze|preto|tiez|aj|to|toto|ten|tento|ta|tato|tu|bohuzial|zial|a|ibaze|no)',
    ],
  },
  words: {
    leans:
      /(?<!\p{L})(?:napokon|nakoniec|inemu|inej|preto|tiez|takisto|pri tom|pritom|pri nej|pri nom|o nom|o nej|vtedy|tam)(?!\p{L})/u,
  },
};
