import type { HiddenActorWords } from './rewrites.ts';
import { blank } from '../../checker/blanks.ts';
import { rewrites } from './rewrites.sk.ts';
import type { RuleLanguage } from '../../checker/rule.ts';
import { toActive } from '../../languages/grammar/sk-passive.ts';

/** An error with nobody in it, as a clause that *we made a mistake* can take the place of. */
const MISTAKE = [
  '(stala|vyskytla|vludila|vloudila|udiala) sa .{0,1} chyba',
  'sa .{0,1} (stala|vyskytla|vludila|vloudila|udiala) chyba',
  '(doslo|prislo) (k|ku) (chybe|omylu|pochybeniu)',
];

export const sk: RuleLanguage<HiddenActorWords> = {
  texts: {
    title: 'Chyba, ktorú nikto neurobil',
    advice:
      'Takto to znie, akoby za tým nikto nestál. Povedzte, že ste to boli vy: „stratili sme to“, „poslal som zlý súbor“.',
  },
  phrases: {
    stock: [
      '(stala|vyskytla|vludila|vloudila|udiala|objavila|prihodila) sa .{0,4} chyba',
      'sa .{0,3} (stala|vyskytla|vludila|vloudila|udiala|objavila|prihodila) .{0,4} chyba',
      '(stal|vyskytol|udial|objavil) sa .{0,3} (omyl|problem)',
      'sa .{0,3} (stal|vyskytol|udial|objavil) .{0,3} (omyl|problem)',
      '(nastala|vznikla) .{0,3} chyba',
      'chyba .{0,2} (nastala|vznikla)',
      '(nastal|vznikol) .{0,3} (omyl|problem)',
      '(doslo|prislo) .{0,4} (k|ku) .{0,2} (chybe|chybam|omylu|omylom|pochybeniu|zamene|nedopatreniu|zlyhaniu|oneskoreniu|omeskaniu|strate|poskodeniu|prehliadnutiu|duplicite)',
      '(k|ku) .{0,2} (chybe|chybam|omylu|omylom|pochybeniu|zamene|nedopatreniu|zlyhaniu|oneskoreniu|omeskaniu|strate|poskodeniu) .{0,3} (doslo|prislo)',
      'sa .{0,3} (stratil|stratila|stratilo|stratili|zatulal|zatulala|zatulalo)',
      '(stratil|stratila|stratilo|stratili|zatulal|zatulala|zatulalo) sa',
      '(nebol|nebola|nebolo|neboli) .{0,4} /^(odoslan|zaslan|poslan|dodrzan|expedovan|vybaven|zaevidovan)/',
      '/^(odoslan|zaslan|dodrzan|expedovan|vybaven|zaevidovan)/ (nebol|nebola|nebolo|neboli)',
      '(bol|bola|bolo|boli) .{0,3} /^(prehliadnut|zamenen|prehoden|popleten|zabudnut|straten)/',
      '(bol|bola|bolo|boli) .{0,3} /^(uctovan|naucto|strhnut|zauctovan|vystaven|odoslan|zaslan)/ .{0,2} (dvakrat|omylom|chybne|duplicitne|nespravne|nespravna|nespravny)',
      '(bol|bola|bolo|boli) .{0,3} (omylom|nedopatrenim)',
      '(bola|boli) .{0,3} /^(uroben|spraven|spachan)/ .{0,2} (chyba|chyby)',
    ],
    flag: [
      ...MISTAKE,
      '#Happened .{0,3} #Mishap',
      '#Happened .{0,3} #Lapse',
      '#Mishap .{0,4} #Happened',
      '#Lapse .{0,4} #Happened',
      '(doslo|prislo|dochadzalo) .{0,4} (k|ku) .{0,2} #Mishap',
      '(doslo|prislo|dochadzalo) .{0,4} (k|ku) .{0,2} #Lapse',
      '(doslo|prislo) .{0,4} (k|ku) .{0,1} #Bad',
      '(k|ku) .{0,3} #Lapse .{0,3} (doslo|prislo)',
      '(k|ku) .{0,3} #Mishap .{0,3} (doslo|prislo)',
      'sa .{0,3} #Spoiled',
      '#Spoiled .{0,2} sa',
      '(bol|bola|bolo|boli|byt) .{0,4} #SpoiltThing',
      '#SpoiltThing .{0,2} (bol|bola|bolo|boli)',
      '(nebol|nebola|nebolo|neboli) .{0,5} /(ana|ane|any|ani|ena|ene|eny|eni|uta|ute|uty|uti|ita|ite|ity|iti)$/',
      '/(ana|ane|any|ani|ena|ene|eny|eni|uta|ute|uty|uti|ita|ite|ity|iti)$/ .{0,1} (nebol|nebola|nebolo|neboli)',
      '(bol|bola|bolo|boli) .{0,5} (dvakrat|nespravne|zle|omylom|chybne|nedopatrenim|predcasne|naopak|obratene|duplicitne|mylne|neopravnene|oneskorene)',
      '(dvakrat|nespravne|zle|omylom|chybne|nedopatrenim|predcasne|duplicitne|mylne|neopravnene) .{0,3} (bol|bola|bolo|boli)',
      '(zle|nespravne|chybne|omylom|nedopatrenim|duplicitne|mylne) .{0,1} sa .',
      'sa .{0,3} (nespravne|chybne|omylom|nedopatrenim|duplicitne|mylne)',
      '(bol|bola|bolo|boli) .{0,5} #Bad',
      '#Bad .{0,2} (bol|bola|bolo|boli|sa|isiel|isla|islo|odisiel|odisla|odislo) .',
      '(bol|bola|bolo|boli|sa) .{0,5} (inej|inemu|ineho|inu) #Somebody',
      'sa .{0,3} (do|na|v|k|ku|pod) (inej|inemu|ineho|inu|iny|ine|inom)',
      '(bol|bola|bolo|boli) .{0,3} (do|na|v|k|ku|pod) (inej|inemu|ineho|inu|iny|ine|inom)',
      'namiesto .{1,4} (sa|bol|bola|bolo|boli)',
      '(sa|bol|bola|bolo|boli) .{1,6} namiesto',
      '(uslo|usla|unikla|uniklo|unikol|ujst) .{0,2} /^pozornost/',
      '/^pozornost/ .{0,2} (uslo|usla|unikla|uniklo|unikol)',
      '(pri|pocas|v|na) .{1,4} (vypadol|vypadla|vypadlo|vypadli)',
      '(zapadol|zapadla|zapadlo|zapadli|zapatrosil|zapatrosila)',
      '(ostal|ostala|ostalo|ostali|zostal|zostala|zostalo|zostali) .{0,3} #LeftUndone',
      '#LeftUndone .{0,2} (ostal|ostala|ostalo|ostali|zostal|zostala|zostalo|zostali)',
      '(neprebehol|neprebehla|neprebehlo|neprebehli|nepresiel|nepresla|nepreslo|neodisiel|neodisla|neodislo|neodisli|neuskutocnil|neuskutocnila|neuskutocnilo|nenabehla) .',
      '/^(chyb|zlyhan|vypad)/ .{0,1} (systemu|pri|ludskeho)',
      '/^(chyb|zlyhan|vypad)/ .{0,1} v (systeme|komunikacii)',
      '/^(chyb|zlyhan|vypad)/ .{0,1} na strane',
      '/^(ludsk|administrativn|systemov|technick|tlacov)/ /^(chyb|omyl|zlyhan|nedopatren|pochyben)/',
      '(nieco|co si) .{0,2} (zlyhalo|pokazilo|nevyslo|nesadlo|zaseklo)',
      'sa .{0,2} (nieco|kdesi|niekde) .{0,2} /^(pokazil|zlyhal|zasekl|stratil)/',
    ],
    maybe: [
      'sa .{0,5} #Bad',
      'sa .{0,3} dvakrat',
      'dvakrat .{0,2} sa',
      '(bol|bola|bolo|boli) .{0,3} /(ana|ane|any|ani|ena|ene|eny|eni|uta|ute|uty|uti)$/',
      'sa .{0,3} #Omitted',
      '#Omitted .{0,1} sa',
      '(vypadol|vypadla|vypadlo|vypadli|zlyhal|zlyhala|zlyhalo|zlyhali|zasekol|zasekla|zaseklo|meskala|meskalo)',
      '(mal|mala|malo|mali) (sa|byt) .',
      'nikto .{0,2} #Neglected',
      '(neprisiel|neprisla|neprislo|nedorazil|nedorazila|nedosiel|nedosla|nedoslo|nedostal|nedostala|nedostalo|nefungoval|nefungovala|nefungovalo|chybal|chybala|chybalo|chybali|nesedel|nesedela|nesedelo) .',
      '(hodilo|zhodilo|zobralo|vyhodilo|vzalo|presunulo|odoslalo|vymazalo|zmazalo) .{0,2} (na|do|v|ho|ju|ich|to|vam|z)',
      '(prisiel|prisla|prislo|dorazil|dorazila|dorazilo|vysiel|vysla|vyslo) .{0,3} (bez|rozbity|rozbita|poskodeny|poskodena|neskoro|zly|zla|zle|prazdny|prazdna|neuplny|neuplna)',
    ],
    harmless: [
      '(nebol|nebola|nebolo|neboli) .{0,4} /^(zisten|uctovan|nauctovan|narusen|ohrozen|dotknut|postihnut|zranen|poskoden)/',
      '(nasej|nasou|mojej|nasu|mojou|nasa|moja) .{0,1} #Bad',
      '(by|sme|som|ste) .{0,2} (bol|boli|bola)',
      '/^nedorozumen/',
      '(som|sme) .{0,2} sa',
      'sa .{0,2} (som|sme)',
      '(zle|omylom|nespravne|chybne|dvakrat) .{0,1} (som|sme)',
      '(ziadn|nijak|bez) .{0,2} /^(chyb|omyl|problem)/',
      '(nebol|nebola|nebolo|neboli) .{0,3} /^(urcen|zahrnut|potreben)/',
      '#Mishap .{0,3} /^(odstranen|opraven|vyriesen|napraven)/',
      '(stala|stalo|stal) .{0,2} (nasou|mojou)',
      '(stala|stalo|stal) .{0,2} u nas',
      'sa .{0,2} /^(da|daju|moze|mozu|tesi|tesim|ospravedln|pytat|stretn)/',
      'na strane .{0,2} #Culprit',
    ],
    excused: [
      '(ak|keby|pokial|kedykolvek|ked|pripade) .{0,6} (sa|bol|bola|bolo|boli|nebol|nebola|nebolo|stalo|doslo)',
      '(pisete|hovorite|uvadzate|povedali|napisali|tvrdi|vravi|hovori|pise) .{0,3} ze',
    ],
    owned: [
      '(urobili|urobil|urobila) (sme|som) .',
      '(sme|som) (urobili|urobil|urobila) .',
      '(bol|bola|bolo|boli) (moj|moja|nas|nasa|moje|nase)',
      'na seba .',
      '(som|sme) .{0,4} #Erred',
      '#Erred .{0,3} (som|sme)',
      '(nasa|moja|nas|moj|nasou|mojou|nasu|moju) .{0,1} /^(chyb|vin|omyl|nedopatren|preklep|pochyben)/',
      '/^(chyb|vin|omyl|preklep|pochyben)/ .{0,3} (moja|nasa|moj|nas|mojou|nasou)',
      '(sme|som) .{0,4} (my|ja)',
      '/^(zodpovedame|zodpovedam|zavinil|sposobil)/ .',
    ],
    mistake: MISTAKE,
  },
  words: {
    ours: () => `Mali sme ${blank('čo sme mali urobiť inak')}.`,
    own: () => 'Je to naša chyba.',
    activate: toActive,
    goesOn: /^(?:[.,;!]|$| (?:pri|v|vo|s|so|na|počas|pocas) )/iu,
    weErred: (_, told, opensClause) =>
      opensClause && !told.startsWith('sa ') ? 'urobili sme chybu' : 'sme urobili chybu',
  },
  rewrites,
  examples: {
    invalid: [
      {
        text: '⟦Stala sa chyba⟧ pri zasadacom poriadku, pani Vidová.',
        rewrites: [
          'Urobili sme chybu pri zasadacom poriadku, pani Vidová.',
          'Stala sa chyba pri zasadacom poriadku, pani Vidová. Mali sme [__čo sme mali urobiť inak__].',
          'Stala sa chyba pri zasadacom poriadku, pani Vidová. Je to naša chyba.',
        ],
      },
      {
        text: 'Pri objednávke 4471 ⟦došlo k omylu⟧.',
        rewrites: [
          'Pri objednávke 4471 sme urobili chybu.',
          'Pri objednávke 4471 došlo k omylu. Mali sme [__čo sme mali urobiť inak__].',
          'Pri objednávke 4471 došlo k omylu. Je to naša chyba.',
        ],
      },
      {
        text: 'Pri zadávaní ⟦sa stala chyba⟧, výplata vám neprišla.',
        rewrites: [
          'Pri zadávaní sme urobili chybu, výplata vám neprišla.',
          'Pri zadávaní sa stala chyba, výplata vám neprišla. Mali sme [__čo sme mali urobiť inak__].',
          'Pri zadávaní sa stala chyba, výplata vám neprišla. Je to naša chyba.',
        ],
      },
      {
        text: '⟦Došlo k omylu⟧ pri účtovaní vody.',
        rewrites: [
          'Urobili sme chybu pri účtovaní vody.',
          'Došlo k omylu pri účtovaní vody. Mali sme [__čo sme mali urobiť inak__].',
          'Došlo k omylu pri účtovaní vody. Je to naša chyba.',
        ],
      },
      {
        text: 'Váš kajak ⟦sa stratil⟧ niekde medzi Žilinou a skladom.',
        rewrites: [
          'Váš kajak sa stratil niekde medzi Žilinou a skladom. Mali sme [__čo sme mali urobiť inak__].',
          'Váš kajak sme stratili niekde medzi Žilinou a skladom.',
          'Váš kajak sa stratil niekde medzi Žilinou a skladom. Je to naša chyba.',
        ],
      },
      {
        text: 'Objednávka ľalií ⟦nebola odoslaná⟧ do kvetinárstva.',
        rewrites: [
          'Objednávka ľalií nebola odoslaná do kvetinárstva. Mali sme [__čo sme mali urobiť inak__].',
          'Objednávku ľalií sme neodoslali do kvetinárstva.',
          'Objednávka ľalií nebola odoslaná do kvetinárstva. Je to naša chyba.',
        ],
      },
      {
        text: 'OBKLADY ⟦BOLI NALEPENÉ OMYLOM⟧ V DRUHEJ KÚPEĽNI.',
        rewrites: [
          'OBKLADY BOLI NALEPENÉ OMYLOM V DRUHEJ KÚPEĽNI. Mali sme [__čo sme mali urobiť inak__].',
          'OBKLADY SME NALEPILI OMYLOM V DRUHEJ KÚPEĽNI.',
          'OBKLADY BOLI NALEPENÉ OMYLOM V DRUHEJ KÚPEĽNI. Je to naša chyba.',
        ],
      },
      {
        text: 'pri baleni ⟦sa zabudlo⟧ na skrutky a navod',
        rewrites: [
          'pri baleni sa zabudlo na skrutky a navod. Mali sme [__co sme mali urobit inak__].',
          'pri baleni sme zabudli na skrutky a navod',
          'pri baleni sa zabudlo na skrutky a navod. Je to nasa chyba.',
        ],
      },
      {
        text: 'Tvoj posudok ⟦sa založil do inej⟧ zložky.',
        rewrites: [
          'Tvoj posudok sa založil do inej zložky. Mali sme [__čo sme mali urobiť inak__].',
          'Tvoj posudok sme založili do inej zložky.',
          'Tvoj posudok sa založil do inej zložky. Je to naša chyba.',
        ],
      },
      {
        text: 'Nájomníkom ⟦bola voda naúčtovaná dvakrát⟧.',
        rewrites: [
          'Nájomníkom bola voda naúčtovaná dvakrát. Mali sme [__čo sme mali urobiť inak__].',
          'Nájomníkom bola voda naúčtovaná dvakrát. Je to naša chyba.',
        ],
      },
      {
        text: 'V pozvánke ⟦bol uvedený nesprávny⟧ čas.',
        rewrites: [
          'V pozvánke bol uvedený nesprávny čas. Mali sme [__čo sme mali urobiť inak__].',
          'V pozvánke sme uviedli nesprávny čas.',
          'V pozvánke bol uvedený nesprávny čas. Je to naša chyba.',
        ],
      },
      {
        text: 'Vaša žiadosť ⟦ostala ležať⟧ od augusta.',
        rewrites: [
          'Vaša žiadosť ostala ležať od augusta. Mali sme [__čo sme mali urobiť inak__].',
          'Vaša žiadosť ostala ležať od augusta. Je to naša chyba.',
        ],
      },
      {
        text: 'Druhý náter ⟦sa nestihol⟧ pred víkendom.',
        rewrites: [
          'Druhý náter sa nestihol pred víkendom. Mali sme [__čo sme mali urobiť inak__].',
          'Druhý náter sme nestihli pred víkendom.',
          'Druhý náter sa nestihol pred víkendom. Je to naša chyba.',
        ],
      },
      {
        text: '⟦Namiesto sivej sa⟧ namiešala zelená.',
        rewrites: [
          'Namiesto sivej sa namiešala zelená. Mali sme [__čo sme mali urobiť inak__].',
          'Namiesto sivej sa namiešala zelená. Je to naša chyba.',
        ],
      },
      {
        text: 'Nosič kľúčov ⟦nebol odoslaný⟧.',
        rewrites: [
          'Nosič kľúčov nebol odoslaný. Mali sme [__čo sme mali urobiť inak__].',
          'Nosič kľúčov sme neodoslali.',
          'Nosič kľúčov nebol odoslaný. Je to naša chyba.',
        ],
      },
      {
        text: '⟦Nastala chyba⟧ pri tlači menoviek.',
        rewrites: [
          'Nastala chyba pri tlači menoviek. Mali sme [__čo sme mali urobiť inak__].',
          'Nastala chyba pri tlači menoviek. Je to naša chyba.',
        ],
      },
    ],
    valid: [
      'Stratili sme váš kajak a v utorok odchádza nový.',
      'Voda vám bola naúčtovaná dvakrát. Spôsobili sme to my a dnes vraciame 84 €.',
      'Obklady sú zlé, pomýlil som sa pri objednávke.',
      'Zabudla som objednať ľalie a oblúk bol do obeda prázdny.',
      'Chyba je moja a opravená výplata je v prílohe.',
      'Porucha je odstránená a linka funguje.',
      'Stratil sa vám balík pri vrátení?',
      'Ak sa pri nahrávaní vyskytne chyba, stránka ukáže riadok.',
      'Možno došlo k nedorozumeniu pri mierach.',
      'Pri zápise sa vypĺňa modrý formulár.',
      'Sirup sa uchováva v chladničke.',
      'Koncert sa začína o siedmej.',
      'Píšete, že sa rozbil kryt; zajtra vám príde nový.',
      'Omylom som vám poslala včerajší dátum, platí 14. 10.',
      'Vašu dcéru vybrali na hlavnú úlohu, gratulujeme.',
      'Zle som pochopil zadanie a banner kreslím nanovo.',
      'Peniaze odišli dnes o 9:45.',
      { text: 'V starom rozvrhu sa vyskytla chyba, nový je v prílohe.', situation: 'none' },
      'Chyba je od rána odstránená.',
      'Peniaze vám boli dnes vrátené.',
      'Možno došlo k nedorozumeniu.',
    ],
  },
};
