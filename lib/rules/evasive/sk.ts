import type { EvasiveWords } from './find.ts';
import { momentBlank } from '../../checker/blanks.ts';
import type { RuleLanguage } from '../../checker/rule.ts';
import { slovakReader } from '../../languages/address.ts';

export const sk: RuleLanguage<EvasiveWords> = {
  texts: {
    title: 'Nevedieť, a nechať to tak',
    advice:
      'Čitateľ počuje, že to tu nikto nevie a nikto nezistí. Nevedieť sa smie: povedzte, že to zistíte a kedy sa to dozvie.',
  },
  phrases: {
    stock: [
      'nie (som|sme) si .{0,2} (isty|ista|isti)',
      '(neviem|nevieme) .{0,2} presne',
      '(presne|celkom) .{0,1} (neviem|nevieme)',
      'zda sa (mi|nam)? ze',
      'zrejme (sme|som|sa|bol|bola|boli|bolo|zostal|zostala|zostalo|ostal|ostala|ostalo|doslo|islo|niekto|kurier|kolega|kolegyna)',
      '(zostal|zostala|zostalo|ostal|ostala|ostalo|bol|bola|bolo|boli) (zrejme|asi|pravdepodobne)',
      'asi (sme|bol|bola|bolo|zostal|zostala|zostalo|ostal|ostala|ostalo|niekto|kurier|kolega|kolegyna)',
      'asi sa .{0,3} (stratil|stratila|stratilo|zatulal|zatulala|pomylil|pomylila)',
      '(myslim|predpokladam|domnievam) (si|sa)? ze (sme|som) .{0,4} /(al|ol|il|la|lo|li)$/',
      '(myslim|predpokladam|domnievam) (si|sa)? ze .{0,1} (balik|kurier|kolega|kolegyna|zasielka|objednavka|technik|vodic|faktura|platba) .{0,3} /(al|ol|il|la|lo|li)$/',
      '(neviem|nevieme|netusim|netusime) .{0,1} (co|kde|preco|kto|kedy|ako|kam) .',
    ],
    flag: [
      '(zda|zdalo|vidi|pozda) sa (mi|nam|byt)? .{0,1} (ze|akoby)',
      'zda sa',
      '(vyzera|vyzeralo) (to)? .{0,2} (ze|tak|akoby)',
      'zrejme (sme|sa|to|bol|bola|boli|nas|nam|ho|ju|niekto|kurier|doslo|ostal|ostala|kolega|kolegyna|pri|v|na|ich|uz|ide)',
      'asi (sme|sa|to|bol|bola|bolo|boli|nas|nam|ho|ju|niekto|kurier|doslo|ostal|ostala|kolega|nieco|vypadol|nejak|ich|pri|v|na|nie|uz|som)',
      'mozno (sme|bol|bola|boli|niekto|ho|ju|nas|kolega|kurier|doslo|ostal|ostala|nieco|to|je|som)',
      '(neviem|nevieme) .{0,1} (presne|vam|ti|povedat|preco|ako|kto|kde|kedy|co|ci|to|kolko|kam|o|vysvetlit|naozaj|uz|posudit)',
      '(nie|nebol|nebola) (som|sme)? si .{0,2} (isty|ista|isti|celkom|uplne)',
      '(predpokladam|predpokladame|domnievam|domnievame|tusim|usudzujem|hadam|tipujem) .{0,1} ze',
      '(mam|mame) .{0,1} (dojem|pocit|tusenie|podozrenie)',
      '(nevedno|ktovie|bohvie|buhvie|certvie|cert vie|boh vie|pan boh vie|nik nevie|nikto nevie|tazko povedat|tazko rict|netusim|netusime|nemam sajnu|nemam tusenia|nemame tusenia|nemam poňatia)',
      'pravdepodobne (sme|sa|to|bol|bola|boli|nas|nam|ho|ju|niekto|kurier|doslo|chyba|kolega|ostal|ostala)',
      '(bol|bola|boli|sa|to) .{0,1} pravdepodobne',
      '(mozem|mozeme) (len|iba) (hadat|tipovat)',
      '(myslim|myslime|domnievam) .{0,1} ze (sme|to|kurier|nas|balik|kolega|kolegyna|sa|je|bol|bola|faktura|vodic|ho|ju|som|niekto|v|na|uz)',
      '(podla vsetkeho|pokial viem|pokial vieme|ak sa nemylim|co ja viem|nakolko viem|vraj)',
      '(to vam nepoviem|to ti nepoviem|by som klamal|by som klamala|netrufam|netrufame)',
      '(celkom|velmi|presne|uplne) (nerozumiem|nerozumieme|nechapem|nevieme|neviem)',
      '(neviem|nevieme) (presne|celkom|uplne)',
      '(niekde|kdesi|niekto|ktosi|nieco|cosi) .{0,3} (zapadol|zapadla|zapadlo|zatulal|zatulala|zatulali|stratilo|pohnojilo|pokazilo|zabudol|zlyhalo|zaseklo|asi|muselo|musel|musela)',
    ],
    maybe: [
      '(to|sa|ho|ju|bola|bol|boli|nieco|niekde) (asi|zrejme|pravdepodobne|mozno|azda|vraj)',
      'nejako (sa|to|ho|nam|asi)',
      '(mohlo|mohla|mohol|mohli) .{0,3} (stat|stratit|zapadnut|omylom)',
      '(musel|musela|muselo|museli) .{0,2} (niekde|niekto|nejako|sa|zapadnut|vypadnut|stratit)',
      '(zrejme|asi|pravdepodobne|mozno|azda|hadam|snad|vraj|akosi|tusim)',
      '(neviem|nevieme|netusim|netusime|nevie|netrufam)',
      '(myslim|predpokladam|domnievam|predpokladame|myslime|tipujem|verim) .{0,1} ze',
      '(zda|vyzera|javi)',
      '(nejaka|nejaky|nejake|niekto|niekde|niekedy|ktosi|cosi|kdesi)',
      '(malo|mala|mal|mali) by .{0,3} byt',
      'by .{0,3} (mal|mala|malo|mali) byt',
      '(povedat|vediet|vysvetlit) .{0,2} (neviem|nevieme|tazko|nedokazem)',
      '(akosi|dajako)',
    ],
    harmless: [
      '(myslim|predpokladam|verim|domnievam|myslime|predpokladame|tusim) .{0,1} ze .{0,2} (mate|mas|vam|ti|chcete|chces|ste|si|variant|lepsi|lepsie|by|bude|budete|pravdu|najlepsie|moznost)',
      '(zda|vidi) sa (mi|nam) .{0,1} ze (mate|mas|vam|ta|tato)',
      '(zda|vidi) sa (mi|nam) .{0,1} ze to (je|bude|by)',
      '(neviem|nevieme) sa .{0,2} (dockat|dost|podakovat|nasytit|vynachvalit)',
      '(neviem|nevieme) .{0,1} ci (chcete|chces|vam|ti|ste|mate|mas|uz)',
      '(zatial|este) (neviem|nevieme) .{0,6}',
      '(neviem|nevieme) (este|zatial) .{0,6}',
      '(mozno|asi|zrejme|azda) (by|vam|ti|ste|si|chcete|sa vam|sa ti|budete|mate|uz ste|pol|dve|tri|styri|pat|desat|dvadsat|hodinu|stvrt|styridsat|tyzden)',
      '(z|zo) .{0,4} (je|bolo) zrejme',
      'je zrejme .{0,2}',
      '(ak|keby) .{0,3} (neviete|nevies|zda|mozno)',
      '(neviete|nevies|nevie) .{0,3}',
      '(asi|mozno) (by|som|tak) .{0,3} (kupil|kupila|volil|volila|zvolil)',
      '(nieco|niekto|niekde|nejaky|nejake|nejaku) (pre|od|na|z|zo|vam|ine|mensie|dobre|pekne|otazky|otazku)',
      'niekto .{0,2} (pride|zavola|otvori|bude)',
      '(akosi rychlo)',
      '(neviem|nevieme) .{0,1} ako .{0,2} (vam|ti|sa) .{0,3} (podakovat|ospravedlnit|odvdacit|odmenit)',
      '(neviem|nevieme) .{0,2} (kedy|co|kde|ako|kto|ktory) .{0,3} (vam|ti) .{0,2} (vyhovuje|hodi|vyhovovalo|hodilo|paci)',
      'vyzera to .{0,1} ze .{0,1} (mate|mas|ste|si)',
    ],
    excused: [
      '/^nedorozumeni/',
      '(odhad|odhadom|progoza|lekar|sud|statik|trh|variant)',
      '(podla mna|podla mojho|na tvojom mieste|na vasom mieste)',
    ],
    findOut: [
      '/^(zistim|zistime|zistujem|overim|overime|overujem|preverim|preverime|dohladam|dohladame)/',
      '(pozriem|pozrieme|spytam|spytame|opytam|opytame|volam|zavolam|zavolame|napisem|napiseme|ozvem|ozveme|poviem|povieme) (to|sa|ti|vam|sem|do|v|ho|ju) .',
      '(vam|ti) .{0,2} (zavolam|zavolame|napisem|napiseme|poviem|povieme)',
      '(dam|dame) .{0,2} vediet',
    ],
    hedge: [
      '(zda|vidi) sa (mi)? ze',
      '(zrejme|asi|pravdepodobne|podla vsetkeho|vraj|akosi)',
      '(predpokladam|predpokladame|myslim|mam pocit|mam dojem) ze',
    ],
  },
  words: {
    findOut: (habits) => {
      const { to } = slovakReader(habits);
      return habits.person === 'singular'
        ? `Zistím to a poviem ${to} to do ${momentBlank('sk')}.`
        : `Zistíme to a povieme ${to} to do ${momentBlank('sk')}.`;
    },
  },
  examples: {
    invalid: [
      {
        text: '⟦Zdá sa, že⟧ kuriér nechal balík u suseda.',
        rewrites: [
          'Zdá sa, že kuriér nechal balík u suseda. Zistím to a poviem vám to do [__dňa a hodiny__].',
          'Kuriér nechal balík u suseda.',
        ],
      },
      { text: '⟦Neviem vám⟧ povedať, kto vzal ten kľúč.' },
      { text: 'Kabát ⟦asi sme⟧ dali na iný vešiak.' },
      { text: '⟦Nie som si istá⟧, kto zdvihol váš telefonát.', also: ['doubts-customer'] },
      { text: '⟦Mám dojem⟧, že zmluvu mal poslať kolega.' },
      { text: '⟦NETUSIM, KTO MA⟧ TU PALETU.' },
      { text: 'Vaša karta ⟦asi zostala⟧ v archíve.' },
      { text: '⟦Predpokladám, že sme nechali⟧ starú cenu.' },
      { text: '⟦Neviem, kde je⟧ váš kufor.' },
    ],
    valid: [
      'Neviem ešte, kde ostal, ale zistím to a do 16:00 vám zavolám.',
      'Myslím, že máte pravdu.',
      'Cesta k nám trvá asi 20 minút.',
      'Neviem sa dočkať vašej novej zbierky.',
      'Z výkresu je zrejmé, že priečka má 12 centimetrov.',
      'Možno by ste ocenili aj parkovanie.',
      'Neviete náhodou, kto u vás preberá tovar?',
      'Technik bol u vás v utorok o 10:15.',
      'Predpokladám, že chcete rovnaké množstvo ako vlani.',
      'Zrejme ste už na dovolenke.',
      { text: 'Asi sme kúpili priveľa jabĺk.', situation: 'none' },
      'Neviem, ako sa vám poďakovať.',
      'Neviem, kedy vám to vyhovuje.',
    ],
  },
};
