import type { UndatedFollowUpWords } from './find.ts';
import { DEADLINE, rewrites } from './rewrites.sk.ts';
import type { RuleLanguage } from '../../checker/rule.ts';

export const sk: RuleLanguage<UndatedFollowUpWords> = {
  texts: {
    title: 'Ozveme sa, ale kedy',
    advice:
      'Čitateľ bude čakať pri telefóne a pre istotu sa spýta znova. Napíšte deň a hodinu ďalšej správy, aj keby dovtedy nebolo nič nové.',
  },
  phrases: {
    stock: [
      '(budem|budeme|bude|budu) (vas|ta) .{0,2} (informovat|kontaktovat)',
      '(vas|ta) .{0,2} (budem|budeme|bude|budu) .{0,2} (informovat|kontaktovat)',
      '(ozvem|ozveme) sa (vam|ti)',
      'sa (vam|ti) .{0,2} (ozvem|ozveme)',
      '(dam|dame) .{0,2} vediet',
      'vediet (vam|ti)? (dam|dame)',
      '(spojim|spojime) sa s (vami|tebou)',
      'sa s (vami|tebou) .{0,2} (spojim|spojime|spoji|spoja)',
      '(budete|budes) .{0,1} /^(informovan|kontaktovan|vyrozumen|upovedomen)/',
      '(vratim|vratime) sa k (vam|tebe)',
    ],
    flag: [
      '(ozvem|ozveme|ozve|ozvu) sa (vam|ti)',
      '(ozvem|ozveme|cinknem|cinkneme|pipnem|brnknem|brnkneme|prezvonim|ozvu|ozve|ohlasim)',
      '(dame|dam|daju) .{0,2} (echo|vediet|spravu|znat)',
      '/^(zabrnk|ohlasim|ohlasime|cinkn)/',
      '#ToReader .{0,3} #WillTell',
      '#WillTell .{0,2} #ToReader',
      '(ked|akonahle|hned|len) .{0,5} (ozveme|napisem|zavolam|poviem|cinknem)',
      '(kolegovia|kolega|kolegyna|niekto|technik|likvidator|likvidatorka|oni|ony) .{0,2} (vas|ta) .{0,2} (najdu|najde|oslovi|oslovia|vyhlada|vyhladaju)',
      '(bude|budu|budeme) vas .{0,2} (kontaktovat|informovat)',
      '(informovat|kontaktovat|volat|pisat) .{0,3} (budem|budeme|budu|bude)',
      '(budete|budes) .{0,4} /^(informovan|kontaktovan|vyrozumen|upovedomen|oboznamen|osloven|vyzvan)/',
      '/^(informovan|kontaktovan|vyrozumen|upovedomen|oboznamen)/ .{0,2} (budete|budes)',
      '(drzat|drzim|drzime|udrziavat) .{0,3} obraze',
      '(dam|dame|da|daju|dat) .{0,4} (vediet|echo|znat|avizo|hlas)',
      '(vediet|echo) .{0,3} (dam|dame|da|daju)',
      '(dam|dame|da|daju|podam|podame) .{0,3} (spravu|odpoved|vyjadrenie|informaciu|informacie)',
      '(spravu|odpoved|vyjadrenie|informaciu) .{0,3} (dam|dame|podame)',
      'na znamost',
      '(vratim|vratime|vratia) .{0,2} k (vam|tebe|tomu|veci)',
      'sa .{0,3} (vratim|vratime|vratia) k',
      'sa este (vratim|vratime)',
      '(dozviete|dozvies) .',
      '/^(dozviete|dozvies)$/',
      '(hodim|hodime|poslem|posleme|posle|necham|nechame|zanecham|zanechame|napisem|napiseme|pustim|hodi|zasleme) .{0,2} /^(sprav|esemesk|sms|odkaz|vyrozumeni|echo|info|avizo|oznameni|odpoved|vyjadreni|stanovisk|listok|mailik)/',
      '(spojim|spojime|spoja|spoji) sa .{0,2} (vami|tebou)',
      'sa (s|so) (vami|tebou) .{0,2} (spojim|spojime|spoja|spoji|skontaktuje)',
      '(vami|tebou) .{0,2} (spojim|spojime|spoja|spoji|skontaktujeme|skontaktuju)',
      '(kontaktovat|oslovit|vyhladat) .{0,2} (vas|ta) .{0,1} (bude|budu|budeme)',
      '(uvidite|uvidis|najdete) to na',
      '(preposlem|preposleme|prepisem|tlmocim|tlmocime) .{0,2} (vam|ti|vas)',
      '(vam|ti) .{0,1} (preposlem|preposleme|referujem|tlmocim|tlmocime|odkazem|odkazeme|dohodim|hodim)',
      '(prideme|pridem) .{0,2} za (vami|tebou)',
      '(podrobnosti|blizsie|viac|dalsie) .{0,2} (dodame|dodam|zasleme|posleme|oznamime|upresnime)',
      '(budete|budes) .{0,2} (prvy|prva|prvi) .{0,2} (kto|komu|ktora)',
      'sa .{0,2} k .{0,4} (vyjadrime|vyjadrim|vratime)',
      'odpiseme na',
    ],
    maybe: [
      '(budem|budeme|budu|bude) .{0,4} (informovat|kontaktovat|upovedomovat|oboznamovat|pisat|volat)',
      '/^(odpoved|vyjadreni|stanovisk|vyrozumeni|oznameni|vysledok|zaver|rozhodnuti|spravu)/ .{0,4} (dostanete|dostanes|zasleme|posleme|poslem|obdrzite|oznamime|odkazeme|oznamim|pride|uvidite|najdete|zverejnime)',
      '(informujem|informujeme|kontaktujem|kontaktujeme) .{0,1} (vas|ta)',
      '(vediet|viac) .{0,2} bude',
      'hned .{0,2} volam',
    ],
    harmless: [
      'ak sa .{0,1} (ozvem|ozveme)',
      '(kurier|vodic|dopravca) .{0,4} (zavola|napise|ozve)',
      '(keby|ak|ked|pokial) .{0,2} (by|chcete|chces|budete|budes|potrebujete|ste) .{0,5}',
      '(informujem|informujeme|oznamujem|oznamujeme) .{0,3} ze',
      '(pisem|volam|kontaktujem|kontaktujeme) .{0,2} (kvoli|ohladom|vo|lebo|pretoze|z|ze|v|sem|na|hned)',
      '(kto|co|ktory|ktora|ako|kde) .{0,2} (povie|napise|zavola)',
      'povie .{0,2} (ze|lekar|kazdy)',
      '(system|aplikacia|stroj|snimac|alarm|automat|mapa|tabula|stranka|displej) .{0,3} #WillTell',
      '(moze|mozete|mozes|prosim|prosime) .{0,4} (zavola|napise|ozve)',
      '(ozvite|ozvi|zavolajte|zavolaj|napiste|napis|dajte|daj|informujte|kontaktujte|odpiste|oznamte) .',
      'zostanme v',
      'nikto .{0,3}',
      'dozviete (na|v|z|tu|kde)',
      '(rad|rada|radi) .{0,2} (zopakujem|poviem)',
    ],
    excused: [],
  },
  words: { deadline: DEADLINE },
  rewrites,
  examples: {
    invalid: [
      {
        text: '⟦Ozveme sa vám⟧.',
        rewrites: ['Ozveme sa vám do [__dňa a hodiny__], aj keby dovtedy nebolo nič nové.'],
      },
      {
        text: 'Spýtam sa v sklade a ⟦dám vám vedieť⟧.',
        rewrites: [
          'Spýtam sa v sklade a dám vám vedieť do [__dňa a hodiny__], aj keby dovtedy nebolo nič nové.',
        ],
      },
      {
        text: '⟦Budeme vás informovať⟧ o oprave.',
        rewrites: [
          'Budeme vás informovať o oprave do [__dňa a hodiny__], aj keby dovtedy nebolo nič nové.',
        ],
      },
      {
        text: '⟦BUDEME VÁS KONTAKTOVAŤ⟧.',
        rewrites: [
          'BUDEME VÁS KONTAKTOVAŤ do [__dňa a hodiny__], aj keby dovtedy nebolo nič nové.',
        ],
      },
      {
        text: 'O výsledku ⟦budete vyrozumený⟧.',
        rewrites: [
          'O výsledku budete vyrozumený do [__dňa a hodiny__], aj keby dovtedy nebolo nič nové.',
        ],
      },
      {
        text: 'Zistim to a ⟦zavolam ti⟧.',
        rewrites: [
          'Zistim to a zavolam ti do [__dna a hodiny__], aj keby dovtedy nebolo nic nove.',
        ],
      },
      {
        text: '⟦Spojíme sa s vami⟧.',
        rewrites: ['Spojíme sa s vami do [__dňa a hodiny__], aj keby dovtedy nebolo nič nové.'],
      },
      {
        text: 'Nechaj to na mňa, ja ⟦ti brnknem⟧.',
        also: ['condescension', 'stalling'],
        rewrites: [
          'Nechaj to na mňa, ja ti brnknem do [__dňa a hodiny__], aj keby dovtedy nebolo nič nové.',
        ],
      },
      {
        text: 'O všetkom sa ⟦dozviete odo⟧ mňa.',
        rewrites: [
          'O všetkom sa dozviete odo mňa do [__dňa a hodiny__], aj keby dovtedy nebolo nič nové.',
        ],
      },
      {
        text: '⟦Budem ťa informovať⟧.',
        rewrites: ['Budem ťa informovať do [__dňa a hodiny__], aj keby dovtedy nebolo nič nové.'],
      },
    ],
    valid: [
      'Zavolám vám zajtra o 9:00.',
      'Ozveme sa vám do 24 hodín.',
      'Každý piatok vás budeme informovať mailom.',
      'Zavolajte mi, prosím, keď prídete.',
      'Napíšte nám, koľko vás bude.',
      'Volal som vám dvakrát.',
      'Informovali sme vás v októbri.',
      'Môžete mi zavolať na 0905 112 340.',
      'Dáte mi vedieť?',
      'Zostaňme v kontakte.',
      'Výsledok je v prílohe.',
      'V piatok o 12:00 vám napíšem, čo povedala poisťovňa.',
      { text: 'Ešte sa vám ozveme s pozvánkou.', situation: 'none' },
      'Každé ráno o deviatej vás budem informovať.',
      'Dám vám vedieť do 24 hodín.',
    ],
  },
};
