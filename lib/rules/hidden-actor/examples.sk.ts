import type { Examples } from '../examples.ts';

export const examples: Examples = {
  invalid: [
    { text: 'Rezervácia ⟦bola omylom⟧ zrušená.' },
    { text: 'Auto ⟦bolo pri umývaní poškriabané⟧.' },
    { text: '⟦Kontrola nebola vykonaná⟧.' },
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
        'OBKLADY BOLI NALEPENÉ OMYLOM V DRUHEJ KÚPEĽNI. MALI SME [__čo sme mali urobiť inak__].',
        'OBKLADY SME NALEPILI OMYLOM V DRUHEJ KÚPEĽNI.',
        'OBKLADY BOLI NALEPENÉ OMYLOM V DRUHEJ KÚPEĽNI. JE TO NAŠA CHYBA.',
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
      text: 'Prihláška ⟦nebola zaevidovaná⟧, potvrdenie vám pošleme do stredy.',
      rewrites: [
        'Prihláška nebola zaevidovaná. Mali sme [__čo sme mali urobiť inak__]. Potvrdenie vám pošleme do stredy.',
        'Prihláška nebola zaevidovaná. Je to naša chyba. Potvrdenie vám pošleme do stredy.',
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
    'Platba bola na vašej strane zrušená.',
    'Porucha nastala u nás, pri kopírovaní pások.',
    'Bez vašej správy by k výmene nebolo došlo.',
    'Vaša objednávka bola dnes zaradená ako prvá.',
    'Zle ma pochopil kolega, teraz to má správne.',
    'Faktúra bola vymazaná na vašu žiadosť.',
    'Niečo vám pošlem ako ospravedlnenie, knihu o záhrade.',
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
};
