import { rewrites, words } from './rewrites.sk.ts';
import type { VagueDeadlineWords } from './rewrites.ts';
import type { RuleLanguage } from '../../checker/rule.ts';

const SOON =
  'najblizsom|najkratsom|najskorsom|dohladnom|kratkom|rozumnom|primeranom|prijatelnom|vhodnom';
const COMING = 'najblizsich|nasledujucich|dalsich|nadchadzajucich|nasledovnych|buducich|najblizsie';
const FEW = 'par|niekolko|niekolkych|zopar|nejaky|nejakych';
const SPANS =
  'dni|dnoch|dnami|tyzdnov|tyzdnoch|tyzdne|hodin|hodinach|mesiacov|mesiacoch|minut|minutach|chvil';

/** Words that also praise what was done fast. */
const QUICKLY = 'obratom|coskoro|skoro|promptne|bezodkladne|urychlene|rychlo';

export const sk: RuleLanguage<VagueDeadlineWords> = {
  texts: {
    title: 'Termín, ktorý sa nedá overiť',
    advice:
      'S takýmto termínom sa nedá plánovať a čitateľ sa ozve znova. Uveďte deň a hodinu, hoci len svojej ďalšej správy.',
  },
  phrases: {
    vague: [
      'co (mozno|len)? /^(najskor|najrychl|najpromptn|najsviznej)/',
      'co nevidiet',
      'cim (skor|prv|rychlejsie)',
      'cim (skor|prv|rychlejsie) .{0,2} (pojde|da|dalo|mozne|stihnem|stihneme|mozem|mozeme)',
      'pokial mozno (najskor|najrychlejsie)',
      `v co (${SOON}) moznom? (case|termine)`,
      `v (tom|tomto)? (${SOON}) moznom? (case|termine|obdobi)`,
      'v (najblizsom|najkratsom|najskorsom|prvom|blizkom|skorom) (moznom|volnom)? (case|termine)',
      '(pri|v) (najblizsej|prvej|blizkej|dohladnej|kratkej|nedalekej|neskorsej) (moznej|vhodnej|volnej)? (prilezitosti|dobe|buducnosti|chvili|chvilke)',
      'v kratkosti',
      'v co (najkratsej|najblizsej|najskorsej) moznej? (dobe|chvili)',
      'raz dva',
      `(v|vo|pocas|do|behom|za|o|cez|niekedy) (tych|tychto|priebehu)? (${COMING}) (${FEW})? (${SPANS})`,
      `(v|vo|pocas|do|behom|za|o|cez) priebehu? (${FEW}) (${COMING})? (${SPANS})`,
      `v priebehu (${SPANS})`,
      `(k|ku|v|s|so|pri|na|do)? (niektory|niektoru|jeden|jednu|niektorej|niektorom|jednej|jednom) z (tych|tychto)? (${COMING}) .`,
      'v (niektory|jeden) z tychto dni',
      '(niektory|jeden) z tychto dni',
      'jedneho (krasneho|pekneho)? dna',
      '(v priebehu|pocas|behom) (sezony|leta|zimy|jari|jesene|roka|roku)',
      '(uz|velmi|celkom)? (coskoro|onedlho|zanedlho|nezadlho|zakratko|skoro|cochvila|obratom|promptne|urychlene|bezodkladne)',
      '(o|za) (malu|kratku|mensiu)? (chvilu|chvilku|chvilocku|moment|okamih)',
      'bez (zbytocneho|zbytocnych|dalsieho|dalsich) (odkladu|odkladov|prietahov|meskania|zdrzania)',
      '(hned|ihned|len|akonahle) (ako|co)? .{0,3} (mozne|mozny|pojde)',
      '(hned|ihned|akonahle|ked|len) (ako|co)? (to|sa)? .{0,2} (da|stihnem|stihneme|mozem|mozeme|vladzem|vladzeme)',
      'podla (moznosti|casovych|kapacity|kapacit)',
      '(ako|pokial|ked) .{0,2} (dovoli|dovolia|umozni|umoznia)',
      'je? (to)? otazka (niekolkych|par)? (dni|hodin|chvile|chvilky|tyzdnov|minut)',
      '(je|ide) o otazku (niekolkych|par)? (dni|hodin|chvile|tyzdnov|minut)',
      'ani sa (nenazdate|nenazdas|nenadejete)',
      '(az)? niekedy (po|na|pred|v|cez|koncom|zaciatkom|buduci|neskor|okolo) (novom|najblizsich|buducom|konci)? .',
      '(raz|niekedy) (neskor|casom|potom)',
      'v (pravy|pravej|prihodny|prihodnej|svoj|vhodnej) (cas|chvili|chvilu)',
      'v (urychlenom|zrychlenom) (konani|rezime)',
      'do odvolania',
      '(pytaju|pyta|chce|chcu|potrebuje|potrebuju) .{0,1} svoj cas',
      '(chce|potrebuje) to (este)? cas',
      '(dajte|daj|doprajte) (nam|mi) (este)? (na to)? (trochu|trosku|chvilu|chvilku) (casu)?',
      '(nie|nebude|nebudu|nepride|neda|nebudeme|nebudete) .{0,4} skor (ako|nez) (v|vo|po|o|na|od|zaciatkom|koncom|buduci) .',
      'najskor (az|niekedy)? (po|v|vo|na|zaciatkom|koncom|od|buduci) .',
      'po .{1,3} skor nie',
      'dlho .{0,1} (nepotrva|trvat|nebude)',
      'nepotrva .{0,2} dlho',
      'o? (cosi|nieco|trochu|trosku|kusok) neskor',
      'o? (cosi|nieco|trochu|trosku|kusok) neskor (nez|ako) .{1,4}',
      '(ked|akonahle) .{0,5} (uvolni|uvolnia|uvolneji|najde|najdu) .',
      '(ked|akonahle|az|len|hned) (ako|co)? .{0,2} (cas|casu|chvilu|chvilku|priestor|volno|volnu|miesto)',
    ],
    weak: [
      '(rychlo|rychlejsie|svizne|neodkladne|postupne|niekedy|bleskovo|casom|neskor|prednostne|expresne|kratko)',
      '(kazdu|kazdou) (chvilu|chvilou|minutu)',
      'kazdym dnom',
      '(az|niekedy)? po (sviatkoch|prazdninach|dovolenke|dovolenkach|vikende|sezone|vianociach|lete|porade|inventure|zime|uzavierke|navrate|spracovani|zasadnuti|dohode|vyplatach|zbere|ziatve)',
      'az po .{0,1} (vikende|sviatkoch|uzavierke|porade|navrate)',
      'po novom roku',
      'popri ceste',
      '(na|cez|v|niekedy) (jar|jesen|leto|lete|zimu|zime|prazdniny)',
      'v (dalsej|nasledujucej|najblizsej|buducej) .',
      'v (dalsom|nasledujucom|najblizsom) (kole|cykle|kvartali|stvrtroku|rozvoze|zavoze)',
      'od . tyzdna',
    ],
    event: [
      '(ked|akonahle|sotva) .',
      '(len|hned|ihned|akonahle|iba) (co|ako) .',
      '(v|hned)? momente? ked .',
      'ako nahle .',
      'ako (budem|budeme|stihnem|stihneme) .',
      '(hned|ihned|okamzite) po (naskladneni|prichode|navrate|dodani|schvaleni|dovoze|spracovani|preskladneni|vyhotoveni|dokonceni)',
      'niekedy po .',
      's (najblizsou|prvou|dalsou|prvym|najblizsim|dalsim) .',
      'v (dalsej|nasledujucej|najblizsej) .',
      'po (porade|navrate|spracovani|zasadnuti|dohode|uzavierke|schvaleni|konzultacii) .',
      'az (budem|budeme|bude|budu|sa|mi|nam|ma|pride|pridu|dorazi|dostanem|dostaneme|najdem|najdeme|skonci|dokoncim|dokoncime) .',
      '(ako|tak) (vyroba|pocasie|sklad|dodavatel|kapacita|situacia|cas|praca|okolnosti) .',
      '(ak|pokial) .{0,2} (cestu|chvilu|chvilku|volno) .',
      'podla toho (ako|kedy) .',
    ],
    harmless: [
      '(prilis|velmi|tak|uz) skoro',
      'skoro (rano|vzdy|vsetko|vsetci|cely|cela|cele|kazdy|kazda|nikdy|nic|nikto|polovica|polovicu|hotovo|hotove|po|na|ako|dva|dve|tri|mesiac|tyzden|rok)',
      'coskoro po',
      `(boli|bol|bola|bolo|sme) .{0,2} (${QUICKLY})`,
      `/(esli|avali|ovali|isli|ucili|avili|atili|tali|zali|sali|lali|dali)$/ .{0,2} (${QUICKLY})`,
      '(sme|som|boli|bol|bola) .{0,2} v .{1,2} (case|dobe)',
      '(dnoch|tyzdnoch|hodinach) .{0,4} /^(snez|prsat|mrznut|fukat|ochlad|otepl)/',
      'ked .{0,5} (este|znova|opat|zase|zasa)',
      '/^(uzdrav|zotav|zelam|teseni|tesim|vidime|vidiet|viden|uvidime|stretn|dovid|rozlucen)/ .{0,8} (coskoro|skoro|onedlho|zanedlho)',
      '(dufam|dufame|verim|verime) .{0,5} (coskoro|skoro|onedlho|zanedlho)',
      '(coskoro|skoro|onedlho|zanedlho) .{0,5} /^(uzdrav|zotav|uvidi|stretn|vidim|vidit|videli)/',
      '(v|vo) .{1,3} (case|dobe|dnoch|hodinach) .{0,2} (moze|mozu|mozete|mozes) .{0,3} (objavit|citit|pocitit|prejavit|dostavit|vyskytnut|byt)',
      '(moze|mozu) .{0,3} (v|vo) .{1,3} (case|dobe|dnoch|hodinach)',
      '(ked|akonahle|hned|len|ako|co) .{0,4} (ste|vy|ty|budete|budes|chcete|chces|mate|mas|nemate|nemas|viete|vies|potrebujete|potrebujes|dostanete|dostanes|posles|das|zavolas|napises|zaplatis|prides|vyberies|potvrdis|vratis)',
      '(ked|akonahle|hned|len|ako|co) .{0,3} /(ite|ujete|slete|zete|dete|late|nate|rate|date|hnete|knete|dnete|iete|mate|isete)$/',
      'ked .{0,3} (stal|stala|stalo|stali|isiel|isla|islo|nesiel|nesla|neslo|spadol|spadla|prestal|prestala)',
      '(ked|akonahle|hned|len|ako|co) .{0,4} (viac|odpoved|vyjadrenie|stanovisko|rozhodnutie|novinky|novinka|spravu)',
      'ked .{0,3} (som|sme|bol|bola|bolo|boli|mal|mala|mali|prisiel|prisla|prisli|by|uz)',
      'ked .{0,3} /(ili|ali|eli|ilo|alo|elo)$/',
      '(aj|i|vzdy|iba|ani|radi|rad|rada|lepsie|staci|najlepsie|dobre) ked',
      'len (co|ako) (je|to) (mate|viete)',
      'neskor ako',
      '/^(najskor|najrychl)/ .{0,3} (prosim|prosime|poprosim|poslite|potvrdte|dajte|ozvite|napiste|zavolajte|doplnte)',
      '(nie|najneskor|neskor) .{0,2} neskor',
      '(o|za) (chvilu|chvilku|moment) (neskor|prvy)',
    ],
    request: [
      '(prosim|prosime|poprosim|ziadam|ziadame|potrebujem|potrebujeme|potreboval|potrebovala|chceli|chcete|ziadali|poslite|posli|dajte|daj|ozvite|ozvi|napiste|napis|zavolajte|zavolaj|potvrdte|potvrd|doruste|vratte|dodajte|uhradte|zaplatte|odpovedzte|odpovedali|pridte)',
      'keby (ste|si)',
      '(mohli|vedeli|mohol|mohla|mali) by (ste|si)',
      '(musite|musis|treba|mozete|mozes|mali)',
    ],
  },
  words,
  rewrites,
  examples: {
    invalid: [
      {
        text: 'Náhradný kotol vám privezieme ⟦čo najskôr⟧.',
        rewrites: [
          'Náhradný kotol vám privezieme. Ozveme sa vám do [__dňa a hodiny__], aj keby to dovtedy nebolo hotové.',
          'Náhradný kotol vám privezieme do [__dňa a hodiny__].',
        ],
      },
      { text: 'Ozveme sa Vám ⟦čoskoro⟧.', rewrites: ['Ozveme sa Vám do [__dňa a hodiny__].'] },
      {
        text: '⟦Čoskoro⟧ vám pošleme novú faktúru.',
        rewrites: [
          'Pošleme vám novú faktúru. Ozveme sa vám do [__dňa a hodiny__], aj keby to dovtedy nebolo hotové.',
          'Do [__dňa a hodiny__] vám pošleme novú faktúru.',
        ],
      },
      {
        text: '⟦Čoskoro⟧ to vyriešime.',
        rewrites: [
          'Vyriešime to. Ozveme sa vám do [__dňa a hodiny__], aj keby to dovtedy nebolo hotové.',
          'Do [__dňa a hodiny__] to vyriešime.',
        ],
      },
      {
        text: '⟦Keď sa chlapom uvoľnia ruky⟧, sadu vám namontujeme.',
        rewrites: [
          'Sadu vám namontujeme. Ozveme sa vám do [__dňa a hodiny__], aj keby to dovtedy nebolo hotové.',
          'Sadu vám namontujeme do [__dňa a hodiny__].',
        ],
      },
      {
        text: 'Výmenu kočíka vybavím, ⟦len čo sa vráti kolegyňa z dovolenky⟧.',
        rewrites: [
          'Výmenu kočíka vybavím. Ozvem sa vám do [__dňa a hodiny__], aj keby to dovtedy nebolo hotové.',
          'Výmenu kočíka vybavím do [__dňa a hodiny__].',
        ],
      },
      {
        text: 'Novy banner ti poslem ⟦v najblizsich dnoch⟧.',
        rewrites: [
          'Novy banner ti poslem. Ozvem sa ti do [__dna a hodiny__], aj keby to dovtedy nebolo hotove.',
          'Novy banner ti poslem do [__dna a hodiny__].',
        ],
      },
      {
        text: 'Peniaze ti vrátim ⟦hneď, ako to bude možné⟧.',
        rewrites: [
          'Peniaze ti vrátim. Ozvem sa ti do [__dňa a hodiny__], aj keby to dovtedy nebolo hotové.',
          'Peniaze ti vrátim do [__dňa a hodiny__].',
        ],
      },
      {
        text: 'Opravu dokončíme ⟦v priebehu pár týždňov⟧, materiál už je na sklade.',
        rewrites: [
          'Opravu dokončíme, materiál už je na sklade. Ozveme sa vám do [__dňa a hodiny__], aj keby to dovtedy nebolo hotové.',
          'Opravu dokončíme do [__dňa a hodiny__], materiál už je na sklade.',
        ],
      },
      {
        text: 'Technik k vám príde ⟦o chvíľu⟧ a prinesie aj nový zámok.',
        rewrites: [
          'Technik k vám príde a prinesie aj nový zámok. Ozvem sa vám do [__dňa a hodiny__], aj keby to dovtedy nebolo hotové.',
          'Technik k vám príde do [__dňa a hodiny__] a prinesie aj nový zámok.',
        ],
      },
      {
        text: 'Máte to hotové, ⟦je to otázka dní⟧.',
        rewrites: [
          'Máte to hotové. Ozvem sa vám do [__dňa a hodiny__], aj keby to dovtedy nebolo hotové.',
          'Máte to hotové do [__dňa a hodiny__].',
        ],
      },
      {
        text: 'Vodomer vymenime ⟦v dohladnom case⟧.',
        rewrites: [
          'Vodomer vymenime. Ozveme sa vam do [__dna a hodiny__], aj keby to dovtedy nebolo hotove.',
          'Vodomer vymenime do [__dna a hodiny__].',
        ],
      },
      {
        text: 'Novú kartu Vám zašleme ⟦obratom⟧ na adresu v Prešove.',
        rewrites: [
          'Novú kartu Vám zašleme na adresu v Prešove. Ozveme sa Vám do [__dňa a hodiny__], aj keby to dovtedy nebolo hotové.',
          'Novú kartu Vám zašleme do [__dňa a hodiny__] na adresu v Prešove.',
        ],
      },
      {
        text: '⟦V KRÁTKOM ČASE⟧ VÁM PRÍDE OPRAVENÁ FAKTÚRA.',
        rewrites: [
          'PRÍDE VÁM OPRAVENÁ FAKTÚRA. Ozvem sa vám do [__dňa a hodiny__], aj keby to dovtedy nebolo hotové.',
          'Do [__dňa a hodiny__] VÁM PRÍDE OPRAVENÁ FAKTÚRA.',
        ],
      },
      {
        text: 'Balík vám odíde ⟦s najbližším zvozom⟧.',
        rewrites: [
          'Balík vám odíde. Ozvem sa vám do [__dňa a hodiny__], aj keby to dovtedy nebolo hotové.',
          'Balík vám odíde do [__dňa a hodiny__].',
        ],
      },
      {
        text: 'Ten plot vám dorobíme ⟦niekedy po Novom roku⟧.',
        rewrites: [
          'Ten plot vám dorobíme. Ozveme sa vám do [__dňa a hodiny__], aj keby to dovtedy nebolo hotové.',
          'Ten plot vám dorobíme do [__dňa a hodiny__].',
        ],
      },
      { text: 'Dotlač vizitiek ⟦nebude skôr ako v januári⟧.' },
      {
        text: 'Preplatok 63 € vám ⟦časom⟧ pripíšeme.',
        rewrites: [
          'Preplatok 63 € vám pripíšeme. Ozveme sa vám do [__dňa a hodiny__], aj keby to dovtedy nebolo hotové.',
          'Preplatok 63 € vám do [__dňa a hodiny__] pripíšeme.',
        ],
      },
      {
        text: 'Kredit pripíšeme, ⟦hneď ako to kapacity dovolia⟧.',
        rewrites: [
          'Kredit pripíšeme. Ozveme sa vám do [__dňa a hodiny__], aj keby to dovtedy nebolo hotové.',
          'Kredit pripíšeme do [__dňa a hodiny__].',
        ],
      },
      {
        text: 'Na octáviu sa pozriem, ⟦keď mi prejde tento blázinec⟧.',
        rewrites: [
          'Na octáviu sa pozriem. Ozvem sa vám do [__dňa a hodiny__], aj keby to dovtedy nebolo hotové.',
          'Na octáviu sa pozriem do [__dňa a hodiny__].',
        ],
      },
      {
        text: 'Zmluvu podpíše pani riaditeľka ⟦až po sviatkoch⟧.',
        rewrites: [
          'Zmluvu podpíše pani riaditeľka. Ozvem sa vám do [__dňa a hodiny__], aj keby to dovtedy nebolo hotové.',
          'Zmluvu podpíše pani riaditeľka do [__dňa a hodiny__].',
        ],
      },
    ],
    valid: [
      'Náš obrat za tretí štvrťrok bol 412 000 €.',
      'Želám vám, aby ste sa čoskoro uzdravili.',
      'Teším sa, že sa čoskoro uvidíme na veľtrhu.',
      'Pošlite mi, prosím, rozmery čo najskôr.',
      'Čo najskôr nám, prosím, potvrďte adresu.',
      'Náhradu vám privezieme čo najskôr, najneskôr však v piatok o 16:00.',
      'Sedačka vám príde okolo 28. novembra.',
      'Preklad odovzdám v piatok do 17:00.',
      'O žiadosti rozhodneme do 60 dní.',
      'Len čo pošlete fotky, do 17:00 reklamáciu vybavíme.',
      'Keď nám vrátite kľúče, kauciu vám pošleme na účet.',
      'Po zákroku sa v krátkom čase môže objaviť mierny opuch.',
      'Ďakujem, že ste odpovedali tak rýchlo.',
      'Minulý rok sme v krátkom čase vymenili všetky okná.',
      'Skoro ráno k nám chodí pekár.',
      'Napíšem vám v piatok, keď bude niečo nové.',
      'Keby ste mi mohli odpovedať čo najskôr, boli by sme radi.',
      'Kedy to bude hotové, čo najskôr?',
      'Zvyšok splatíte až po montáži.',
      'Výsledky boli hotové obratom, ďakujeme.',
      'Stačí, keď nám zavoláte deň vopred, bielizeň pripravíme na recepciu.',
      'Výmena trvá 6 až 8 týždňov.',
      { text: 'Zmluvu na budúci rok vám pošlem čoskoro.', situation: 'none' },
    ],
  },
};
