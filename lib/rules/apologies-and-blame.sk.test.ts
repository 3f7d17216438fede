import { expect, test } from 'vitest';
import { offeredIn } from './offered.ts';

const offered = offeredIn('sk');

test.each([
  // What nobody can find out is not promised.
  [
    'evasive',
    'Neviem, kto ho tam dal, to sa už zistiť nedá.',
    '[__Čo treba vedieť__]. Urobím toto: [__čo urobím__], a to do [__dňa a hodiny__].',
  ],
  // What the reader's own login did was not us.
  [
    'hidden-actor',
    'Zálohy boli zmazané 2. júna o 22:14, prihlásenie pod vaším menom.',
    '[__Čo treba vedieť: 2. júna, 22:14__]. Urobím toto: [__čo urobím__], a to do [__dňa a hodiny__].',
  ],
  // No time or money is the price of a death.
  [
    'minimising',
    'Nič vážne sa nestalo, aspoň už netrpí.',
    '[__Čo treba vedieť__]. Je mi to úprimne ľúto.',
  ],
  // What argues with the reader goes, what refuses or tells stays.
  [
    'apology-but',
    'Je mi ľúto, že vám je doma zima, jednako vykurovanie je vašou starosťou.',
    'Je mi ľúto, že vám je doma zima. [__Čo treba vedieť__]. Urobím toto: [__čo urobím__], a to do [__dňa a hodiny__].',
  ],
  [
    'apology-but',
    'Rozumiem, že je to nepríjemné, no bez faktúry vám tovar nevymeníme.',
    'Rozumiem, že je to nepríjemné. [__Čo treba vedieť__]. Môžem vám ponúknuť [__čo namiesto toho__].',
  ],
  // Small forms: what is told stays, without the apology, the condition, the reproach.
  [
    'apology-cascade',
    'Mrzí nás to. Prepáčte nám to. Je nám ľúto, že ste museli prísť dvakrát, a cestu vám preplatíme.',
    'Vieme, že ste museli prísť dvakrát, a cestu vám preplatíme.',
  ],
  [
    'apology-cascade',
    'Mrzí ma to. Prepáč mi to. Sorry aj za to, že som ti nezavolal včera.',
    'Viem aj to, že som ti nezavolal včera.',
  ],
  [
    'apology-cascade',
    'Mrzí ma to. Prepáč mi to. Za tú dieru v stene sa ospravedlňujem.',
    'Beriem zodpovednosť za tú dieru v stene.',
  ],
  [
    'apology-cascade',
    'Mrzí ma to. Prepáč mi to. Naozaj ma mrzí aj ten zničený koberec.',
    'Beriem zodpovednosť aj za ten zničený koberec.',
  ],
  [
    'apology-cascade',
    'Mrzí ma to. Prepáč mi to. Ešte raz sa ospravedlňujem a verím, že nám dáte druhú šancu.',
    'Verím, že nám dáte druhú šancu.',
  ],
  [
    'conditional-apology',
    'Pokiaľ to niekomu vadilo, tak pardon, v pondelok 30. novembra ju vyčistím.',
    'Pardon, v pondelok 30. novembra ju vyčistím.',
  ],
  [
    'conditional-apology',
    'Ospravedlnenie patrí každému, kto sa azda cítil ukrátený tým, že sme bar zavreli skôr.',
    'Mrzí nás, že sme bar zavreli skôr.',
  ],
  [
    'conditional-apology',
    'Je nám ľúto, ak ste nadobudli dojem, že sme vás podviedli.',
    'Ospravedlňujeme sa, že [__čo sa vám stalo__].',
  ],
  [
    'impersonal-apology',
    'Ospravedlnenie patrí od celej značky a náhradný servis vám príde v pondelok.',
    'Ospravedlňujem sa vám. Náhradný servis vám príde v pondelok.',
  ],
  [
    'boilerplate',
    'Dobrý deň. Zaznamenali sme váš podnet a ceníme si dôveru, ktorú ste nám jeho zaslaním prejavili. Peniaze vraciame zajtra.',
    'Zaznamenali sme váš podnet.',
  ],
  [
    'blame-customer',
    'Samozrejme, keby si sa bol spýtal, povedali by sme ti, že na terase sa nesmie fajčiť.',
    'Na terase sa nesmie fajčiť.',
  ],
  [
    'blame-customer',
    'Opomenuli ste priložiť potvrdenie od zamestnávateľa, a teda prídavok vyplatený nebol.',
    '[__Čo treba vedieť__]. Prídavok vyplatený nebol.',
  ],
  [
    'denial',
    'Nie je to naša chyba, pán Gavora, kufor vám poškodili pri prekládke vo Viedni.',
    '[__Čo treba vedieť: Gavora, Viedni__]. Urobíme toto: [__čo urobíme__], a to do [__dňa a hodiny__].',
  ],
  // How it came about goes with its counts, what we did or when stays.
  [
    'apology-but',
    'Je mi to ľúto, ale grafik mal v ten týždeň tri súbežné kampane a tvoj banner šiel na rad posledný.',
    'Je mi to ľúto. [__Čo treba vedieť: tri__]. Urobím toto: [__čo urobím__], a to do [__dňa a hodiny__].',
  ],
  [
    'apology-but',
    'Mrzí nás to, ale posledné dva kusy sme predali ráno.',
    'Mrzí nás to. [__Čo treba vedieť: dva, ráno__]. Urobíme toto: [__čo urobíme__], a to do [__dňa a hodiny__].',
  ],
  // What was done stays in the apology.
  [
    'conditional-apology',
    'Prepáč mi, ak ťa nejakým spôsobom poškodilo, že som tvoj návrh ukázal inému.',
    'Prepáč mi, že som tvoj návrh ukázal inému.',
  ],
  [
    'conditional-apology',
    'Ospravedlňujem sa za akékoľvek ťažkosti, ktoré mohli vzniknúť tým, že sme poslali zlý kľúč.',
    'Ospravedlňujem sa za ťažkosti, ktoré vznikli tým, že sme poslali zlý kľúč.',
  ],
  [
    'conditional-apology',
    'Pokiaľ vás technik nechal čakať, mrzí ma to a poukážku vám pošlem dnes.',
    'Mrzí ma, že vás technik nechal čakať, a poukážku vám pošlem dnes.',
  ],
  [
    'feelings-apology',
    'Je mi ľúto, že ste sklamaná; ruže sme nahradili karafiátmi a nedali sme vám o tom vedieť.',
    'Ospravedlňujeme sa za [__našu konkrétnu chybu__]. Ruže sme nahradili karafiátmi a nedali sme vám o tom vedieť.',
  ],
  [
    'impersonal-apology',
    'Vedenie kancelárie vyslovuje poľutovanie nad tým, že vás na letisku nikto nečakal.',
    'Mrzí ma, že vás na letisku nikto nečakal.',
  ],
  [
    'impersonal-apology',
    'Stavebná firma Kobra vyslovuje poľutovanie nad poškodením vášho plota.',
    'Mrzí ma poškodenie vášho plota.',
  ],
  [
    'boilerplate',
    'Prosíme, prijmite ospravedlnenie našej firmy za doručenie po polnoci.',
    'Ospravedlňujeme sa za doručenie po polnoci.',
  ],
  // What stands behind the lecture is told, a greeting keeps its comma.
  [
    'condescension',
    'Zrejme ste to nepochopili, tak to zopakujem: poplatok sa platí vopred.',
    'Poplatok sa platí vopred.',
  ],
  [
    'condescension',
    'Dobrý deň, ako iste viete, záruka sa počíta od dátumu prevzatia.',
    'Dobrý deň, záruka sa počíta od dátumu prevzatia.',
  ],
  // A reproach goes as a whole, how things are stays.
  [
    'blame-customer',
    'Mali ste si pred odletom skontrolovať terminál, odkiaľ lietadlo odchádza.',
    '[__Čo treba vedieť__].',
  ],
  [
    'blame-others',
    'Dodávateľ nás sklamal a sklad je prázdny.',
    '[__Čo treba vedieť__] a sklad je prázdny.',
  ],
  [
    'denial',
    'Let bol zrušený pre hmlu a nemohli sme to nijako ovplyvniť.',
    '[__Čo treba vedieť__]. Urobíme toto: [__čo urobíme__], a to do [__dňa a hodiny__].',
  ],
  [
    'doubts-customer',
    'Tvrdíte, že čašník bol hrubý, hoci pri stole obsluhovali dvaja skúsení ľudia.',
    '[__Čo treba vedieť__]. Preverím to a napíšem vám do [__dňa a hodiny__].',
  ],
  // A shrug goes before what is said next.
  [
    'hidden-actor',
    'Zmluva sa v našom archíve stratila, bližšie to nepoznám.',
    'Zmluva sa v našom archíve stratila. Mali sme [__čo sme mali urobiť inak__].',
  ],
  // What was refused is a blank; what argues goes.
  [
    'apology-but',
    'Mrzí ma, že vám to nesedí, ale ja s tým nič neurobím.',
    'Mrzí ma, že vám to nesedí. [__Čo treba vedieť__]. Môžem vám ponúknuť [__čo namiesto toho__].',
  ],
  [
    'apology-but',
    'Mrzí ma to, ale s vami sa nedalo dohovoriť.',
    'Mrzí ma to. Urobím toto: [__čo urobím__], a to do [__dňa a hodiny__].',
  ],
  // The firm goes on in the first person.
  [
    'impersonal-apology',
    'Firma ľutuje, že ste dostali zlý tovar, a verí, že sa to nezopakuje.',
    'Mrzí ma, že ste dostali zlý tovar, a verím, že sa to nezopakuje.',
  ],
  [
    'impersonal-apology',
    'Divadlo ľutuje, že k zrušeniu pristúpilo.',
    'Ospravedlňujem sa, že [__čo sa vám stalo__].',
  ],
])('%s: %s', (rule, text, said) => {
  expect(offered(rule, text)[0]).toBe(said);
});

test.each([
  ['apology-but', 'Mrzí nás to zdržanie. Len čo dorazí diel, zavoláme vám.'],
  ['apology-cascade', 'Prepáč tú tortu. Hanbím sa za ňu. Odpusť nám aj sviečky.'],
  [
    'impersonal-apology',
    'Divadlo ľutuje, že k zrušeniu pristúpilo, a prosí o zhovievavosť tých, komu tým hádam narušilo plány.',
  ],
])('%s offers nothing that would lose it: %s', (rule, text) => {
  expect(offered(rule, text)).toEqual([]);
});
