import type { VagueDeadlineWords } from './rewrites.ts';
import { momentBlank } from '../../checker/blanks.ts';
import type { RuleLanguage } from '../../checker/rule.ts';

const SOON = 'najblizsom|najkratsom|dohladnom|kratkom|rozumnom|primeranom|prijatelnom|vhodnom';
const COMING = 'najblizsich|nasledujucich|dalsich|nadchadzajucich|nasledovnych|buducich';
const FEW = 'par|niekolko|niekolkych|zopar|nejaky|nejakych';
const SPANS = 'dni|dnoch|dnami|tyzdnov|tyzdnoch|tyzdne|hodin|hodinach|mesiacov|mesiacoch|minut';

export const sk: RuleLanguage<VagueDeadlineWords> = {
  texts: {
    title: 'Termín, ktorý sa nedá overiť',
    advice:
      'S takýmto termínom sa nedá plánovať a čitateľ sa ozve znova. Uveďte deň a hodinu, hoci len svojej ďalšej správy.',
  },
  phrases: {
    vague: [
      'co (najskor|najrychlejsie|najrychlejsi|najskorsie|najpromptnejsie|nevidiet)',
      'pokial mozno (najskor|co)',
      `v (co|tom)? (najkratsom|najblizsom|najskorsom) (mozny|moznom)? (moznom)? (case|termine|obdobi|case)`,
      `v (${SOON}) (moznom)? (case|termine|obdobi|casovom)`,
      '(pri|v) najblizsej (moznej)? (prilezitosti|dobe|buducnosti|chvili)',
      'v (blizkej|dohladnej|kratkej|nedalekej|najblizsej|neskorsej) (dobe|buducnosti|chvili)',
      'v kratkosti',
      'v blizkom case',
      `(v|vo|pocas|do|behom|za|o|cez|niekedy) (tych|tychto)? (${COMING}) (${FEW})? (${SPANS})`,
      `(v|vo|pocas|do|behom|za|o|cez) (priebehu)? (${FEW}) (${COMING})? (${SPANS})`,
      `v priebehu (${COMING})? (${FEW})? (${SPANS})`,
      `(niektory|jeden|jedneho) (z|krasneho)? (tychto)? (${COMING})? (dni|dna)`,
      `v (niektorej|niektorom|jednej|jednom) z .{0,1} (${COMING}) .`,
      '(v priebehu|pocas) (sezony|leta|zimy|jari|jesene|mesiaca|roka|roku)',
      '(coskoro|onedlho|zanedlho|nezadlho|zakratko|skoro|skorom|cochvila|obratom|promptne|urychlene|bezodkladne|casom|neskor|prednostne|expresne)',
      'v skorom case',
      '(o|za) (chvilu|chvilku|chvilocku|moment|okamih)',
      'bez (zbytocneho|zbytocnych|dalsieho) (odkladu|odkladov|prietahov|meskania)',
      '(hned|ihned|len|akonahle|ako) .{0,1} (to)? (bude|je|pojde|dovoli|da|budu) .{0,1} (mozne|mozny|dat|pojde)',
      '(hned|ihned)? ako (to)? (len)? (bude)? (to)? mozne',
      '(hned|ihned|akonahle|ked|len) (ako|co)? (to)? (len)? (trochu)? (pojde|stihneme|stihnem|mozeme|mozem|vladzeme|budeme moct|budem moct)',
      'podla (moznosti|casovych)',
      'ako (casu|cas|nam|mi) (dovoli|vyjde|zvysi)',
      'otazka (dni|hodin|chvile|chvilky|niekolkych|par|tyzdnov|minut)',
      '(kazdu|kazdou) (chvilu|chvilou|minutu|hodinu)',
      'kazdym dnom',
      'ani sa (nenazdate|nenazdas|nenadejete)',
      '(niekedy|hocikedy) (po|na|pred|v|cez|koncom|zaciatkom|este|buduci|cez)',
      '(raz|niekedy) (neskor|casom|potom|sa)',
      'v (pravy|pravej|prihodny|spravny|svoj|vhodnej) (cas|chvili|chvilu)',
      'v (urychlenom|zrychlenom) (konani|rezime)',
      'tak (rychlo|skoro) ako',
      'do odvolania',
    ],
    weak: [
      '(rychlo|rychlejsie|svizne|neodkladne|postupne|priebezne|niekedy|bleskovo|okamzite|raz)',
      '(az|niekedy)? po (sviatkoch|prazdninach|dovolenke|dovolenkach|vikende|novom|sezone|vianociach|lete|porade|inventure|zime|uzavierke)',
      '(nie|nebude|nebudu|nepride|nebudeme) .{0,2} skor (ako|nez) .{1,3}',
      'najskor .{0,1} (po|v|vo|na|zaciatkom|koncom|od) .',
      'od . tyzdna',
    ],
    event: [
      '(ked|len|hned|ihned|akonahle|sotva|az) (ako|co|bude|budu|budem|budeme|sa|mi|nam|mu|jej|im|ho|ju|ich|to|na|v|vo|z|zo|k|ma|nas|dostanem|dostaneme|najdem|najdeme|pride|dorazi|skonci|prestane) .',
      '(ked|akonahle) /(im|iem|em|ime|ieme|eme|i|ia|e|u|a)$/',
      '(tak)? ako (to)? (vyroba|pocasie|sklad|dodavatel|kapacita|situacia|cas) (dovoli|dovolia|umozni)',
      's (najblizsou|prvou|dalsou|prvym|najblizsim|dalsim) .',
    ],
    harmless: [
      '(prilis|velmi|tak|ako|uz) skoro',
      'skoro (rano|vzdy|vsetko|vsetci|cely|cela|cele|kazdy|kazda|nikdy|nic|polovica|hotovo|hotove|po)',
      '(uzdravte|uzdravili|uzdravenie|uzdravenia|zotavenie|vidime|vidiet|videnia|uvidime|stretneme|stretnutie|stretnutia|dovidenia|zelam|zelame|teseni|tesime|tesim|dufam|verim) .{0,8} (coskoro|skoro|onedlho|zanedlho)',
      '(coskoro|skoro|onedlho|zanedlho) .{0,4} (uzdravite|uzdravili|uzdravis|uzdravil|zotavili|uvidime|stretneme|vidime|stretli|videli)',
      '(mozete|mozu|moze|bude) .{0,2} (objavit|citit|pocitit)',
      '(v|vo|pocas|do|behom|za|o|cez) .{0,3} (dni|dnoch|tyzdnoch|hodin|hodinach) .{0,2} (mozete|budete) .{0,3} (citit|vidiet|mat)',
    ],
    request: [
      '(prosim|prosime|poprosim|ziadam|ziadame|potrebujem|potrebujeme|chceli|chcete|ziadali|poslite|posli|dajte|daj|ozvite|ozvi|napiste|napis|zavolajte|zavolaj|potvrdte|potvrd|doruste|vratte|dodajte|uhradte|zaplatte|odpovedzte|odpovedali|pridte)',
      'keby (ste|si)',
      '(mohli|vedeli|mohol|mohla) by (ste|si)',
      '(musite|musis|treba|mali by ste|mozete|mozes)',
    ],
    pastDate: ['(z|zo|od|vasa|vas|vase|tvoja|tvoj|minuly|minuleho|dna|po)'],
  },
  words: {
    deadline: `do ${momentBlank('sk')}`,
    nextMessage: ({ person, address, hasCapitalAddress }) =>
      `${person === 'singular' ? 'Ozvem' : 'Ozveme'} sa ${toReader(address === 'tykanie', hasCapitalAddress)} do ${momentBlank('sk')}, aj keby to dovtedy nebolo hotové.`,
  },
  examples: { invalid: [], valid: [] },
};

function toReader(isFamiliar: boolean, hasCapital: boolean): string {
  if (isFamiliar) return hasCapital ? 'Ti' : 'ti';
  return hasCapital ? 'Vám' : 'vám';
}
