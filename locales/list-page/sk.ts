import type { ListWords } from './en.ts';
import { plural } from '../plural.ts';

const entries = plural('sk', {
  one: 'záznam',
  few: 'záznamy',
  many: 'záznamu',
  other: 'záznamov',
});
const quotedList = (words: readonly string[]): string =>
  new Intl.ListFormat('sk').format(words.map((word) => `„${word}“`));

const SUBJECTS: Readonly<Record<string, string>> = {
  guard: 'kedy sa e-mail zdrží',
  liabilityCareful: 'opatrnosť pri zodpovednosti',
};

export const sk: ListWords = {
  locale: 'sk',
  title: 'Tímové zoznamy',
  unreadable: 'Zoznamy sa nepodarilo načítať. Zostali také, aké boli. Načítajte stránku znova.',
  reading: 'Načítava sa zoznam…',
  back: 'Späť na všetky zoznamy',
  keep: 'Ponechať',
  discard: 'Zahodiť zmeny',
  all: 'všetky',
  allLanguages: 'Všetky jazyky',
  line: (line) => `Riadok ${line}:`,
  keepers: {
    policy: 'Pravidlá vašej organizácie',
    team: 'Tím',
    person: 'Len vy',
  },
  keepersHelp: {
    policy: 'Platia pred všetkými ostatnými a tu sa zmeniť nedajú.',
    team: 'Platia pred vašimi vlastnými a pred vstavanými pravidlami.',
    person: 'Platia pred vstavanými pravidlami.',
  },
  overview: {
    intro:
      'Frázy, ktoré tím nechce posielať, a čo povedať namiesto nich. V e-mailoch sa označujú rovnako ako to, čo nájdu vstavané pravidlá.',
    newList: 'Nový zoznam',
    importFile: 'Importovať súbor',
    subscribe: 'Odoberať z adresy',
    none: 'Zatiaľ tu nie je žiadny zoznam. Začnite prázdnym, importujte tabuľku alebo odoberajte zoznam svojho tímu z jeho adresy.',
    make: 'Vytvoriť zoznam',
    whose: 'Čí je to zoznam',
    whoseHelp: 'Ak sa zoznamy nezhodnú, tímový platí pred vaším.',
  },
  card: {
    managed: 'Spravuje ho vaša organizácia. Tu sa nedá zmeniť ani odstrániť.',
    lastCopyKept: 'Posledná dobrá kópia zostáva a používa sa.',
    heldBack: 'Najnovšia verzia bola vrátená späť. Neobjaví sa, kým na adrese nebude ďalšia.',
    edit: 'Upraviť',
    look: 'Pozrieť',
    checkNow: 'Skontrolovať teraz',
    bringBack: (version) => `Vrátiť verziu ${version}`,
    changeSubscription: 'Zmeniť odber',
    remove: 'Odstrániť',
    removeAsk: 'Odstrániť z tohto prehliadača aj s predchádzajúcou verziou:',
    outcomes: {
      asking: 'Moment…',
      done: 'Hotovo.',
      nothingNew: 'Nič nové.',
      notTaken: 'Skontrolované. Nič sa neprevzalo.',
      failed: 'Nepodarilo sa to. Zoznam zostal taký, aký bol. Skúste to znova.',
    },
  },
  facts: {
    entries: 'Záznamy',
    counts: (count, silent) =>
      silent > 0 ? `${entries(count)}, z toho na skúšku: ${silent}` : entries(count),
    from: 'Odkiaľ je',
    here: {
      policy: 'Priamo z pravidiel organizácie',
      team: 'Zo súboru alebo napísaný tu',
      person: 'Zo súboru alebo napísaný tu',
    },
    confirmed: 'Posledná dobrá odpoveď',
    asked: 'Posledná kontrola',
    never: 'zatiaľ nie',
    signature: 'Podpis',
    pinned: 'Prijme sa len podpísaný kľúčom, ktorý ste zadali',
    anySender: 'Nevyžaduje sa',
    login: 'Vaše prihlásenie',
    loginUsed: 'Používa sa pri každej kontrole',
  },
  conflicts: {
    title: 'V čom sa zoznamy nezhodujú',
    help: 'Pravidlá organizácie platia pred tímom, tím pred vami; medzi rovnými platí prísnejšie.',
    double: (phrase, first, second) =>
      `„${phrase}“ je v zozname ${first} aj v zozname ${second}. Platí ten z ${first}.`,
    differ: (subject, first, second) =>
      `„${subject}“: ${first.list} hovorí „${first.says}“, ${second.list} hovorí „${second.says}“. Platí to, čo hovorí ${first.list}.`,
    instead: (phrase, list, instead, against) =>
      `„${phrase}“ v zozname ${list} ponúka „${instead}“, čo ${against} žiada nepísať.`,
    subject: (subject) => SUBJECTS[subject] ?? `pravidlo ${subject}`,
    look: 'Pozrieť, v čom sa nezhodujú',
    none: 'Vo všetkom sa zhodujú.',
    on: 'áno',
    off: 'nie',
  },
  subscribe: {
    address: 'Adresa zoznamu',
    addressHelp: 'Začína sa na https:// a vedie priamo k súboru JSON alebo CSV.',
    key: 'Kľúč vydavateľa (nepovinný)',
    keyHelp:
      'Obsah súboru list-key.pub. S ním sa odmietne zoznam, ktorý nie je týmto kľúčom podpísaný.',
    login: 'Použiť moje prihlásenie na tomto serveri',
    loginHelp:
      'Len pre zoznam, ku ktorému sa treba prihlásiť kontom vašej organizácie. Prehliadač potom pri každej kontrole pošle svoje cookies pre tento server. Inak sa neposielajú žiadne.',
    action: 'Odoberať',
    change: 'Odoberať takto',
    asking: 'Zoznam sa sťahuje…',
    allow: 'Povoliť čítanie z tohto servera',
    notAllowed:
      'Zo servera sa nesmie čítať, preto sa nič nestiahlo. Ak chcete zoznam odoberať, povoľte to.',
    failed: 'Adresu sa nepodarilo skontrolovať. Nič sa nezmenilo. Skúste to znova.',
  },
  troubles: {
    'bad-address':
      'Toto nie je adresa zoznamu. Napíšte takú, ktorá sa začína na https:// a nie je v nej meno ani heslo.',
    'bad-key':
      'Toto nie je verejný kľúč Ed25519. Vložte obsah súboru, ktorého názov sa končí na .pub.',
    'needs-permission': 'Server chce vedieť, kto číta. Povoľte z neho čítať a skúsi sa to znova.',
    'no-answer': 'Server neodpovedal. Pozrite adresu a svoje pripojenie.',
    'too-slow': 'Serveru to trvalo viac než pol minúty. Skúsi sa to znova neskôr.',
    'insecure-redirect':
      'Adresa vedie na inú, ktorá nie je šifrovaná, preto sa nič neprečítalo. Vypýtajte si adresu https.',
    'login-needed': 'Server žiada prihlásenie. Prihláste sa tam a povoľte, aby sa použilo.',
    'not-found': 'Na tejto adrese nič nie je. Pozrite, či súbor niekto nepresunul.',
    'server-error': 'Server odpovedal chybou. Skúsi sa to znova neskôr.',
    'too-large': 'Súbor je väčší než 5 MB. Požiadajte, aby ho rozdelili na viac zoznamov.',
    'cut-off': 'Súbor neprišiel celý. Skúsi sa to znova neskôr.',
    refused: 'Na adrese nie je dobrý zoznam. Požiadajte jeho vlastníka, aby opravil toto:',
    unsigned:
      'Zadali ste kľúč a pri zozname nie je podpis. Požiadajte vydavateľa, aby ho podpísal.',
    'wrong-signature':
      'Zoznam nie je podpísaný kľúčom, ktorý ste zadali. Nepoužívajte ho, kým vydavateľ nepovie prečo.',
  },
  changes: {
    since: 'Čo sa zmenilo od verzie',
    none: 'Nič sa nelíši.',
    head: 'O zozname:',
    switches: 'čo prepína',
    added: plural('sk', { one: 'pridaný', few: 'pridané', other: 'pridaných' }),
    changed: plural('sk', { one: 'zmenený', few: 'zmenené', other: 'zmenených' }),
    removed: plural('sk', { one: 'vynechaný', few: 'vynechané', other: 'vynechaných' }),
  },
  editor: {
    entries: 'Záznamy',
    entry: 'Záznam',
    newEntry: 'Nový záznam',
    add: 'Pridať záznam',
    deleted: (phrase) => `Záznam „${phrase}“ bol zmazaný.`,
    takeBack: 'Vrátiť ho',
    about: 'O zozname',
    fixed: 'Tento zoznam je odinakiaľ. Tu si ho možno pozrieť a vyskúšať, nie zmeniť.',
    gone: 'Tento zoznam bol odstránený.',
    outdated:
      'Kým ste zoznam upravovali, zmenil sa inde. Uložte ho a nahradí ho váš, alebo prevezmite ten druhý a o svoje zmeny prídete.',
    takeOther: 'Prevziať ten druhý',
    save: 'Uložiť zoznam',
    discardChanges: 'Zahodiť zmeny',
    unsaved: 'Niektoré zmeny nie sú uložené.',
    saved: 'Uložené.',
    notSaved:
      'Nepodarilo sa to uložiť. Vaše zmeny sú stále tu. Skúste to znova alebo zoznam exportujte.',
    wrong: 'Zatiaľ sa nedá uložiť: opravte, čo sa píše v časti „O zozname“.',
    leave: 'Niektoré zmeny nie sú uložené. Zahodiť ich?',
  },
  table: {
    search: 'Hľadať v záznamoch',
    found: entries,
    columns: {
      phrase: 'Fráza',
      language: 'Jazyk',
      severity: 'Závažnosť',
      instead: 'Namiesto nej',
    },
    state: 'Stav',
    silent: (hits) => (hits > 0 ? `na skúšku, počet e-mailov: ${hits}` : 'na skúšku'),
    onTrial: 'na skúšku',
    over: 'skončil sa',
    more: (count) => `a ešte ${count}`,
    delete: 'Zmazať',
    deleteEntry: (phrase) => `Zmazať ${phrase}`,
  },
  pager: {
    label: 'Strany',
    previous: 'Predchádzajúca',
    next: 'Ďalšia',
    where: (from, to, count) => `${from}–${to} z ${count}`,
  },
  fields: {
    phrase: 'Fráza',
    language: 'Jazyk',
    forms: 'Tvary jej slov',
    diacritics: 'Diakritika',
    instead: 'Čo povedať namiesto nej',
    why: 'Prečo',
    severity: 'Závažnosť',
    source: 'Zdroj',
    exceptions: 'Výnimky',
    matches: 'Musí sa nájsť v',
    doesNotMatch: 'Nesmie sa nájsť v',
    expires: 'Posledný deň',
    silent: 'Na skúšku',
  },
  fieldHelp: {
    phrase:
      'Na veľkosti písmen ani interpunkcii nezáleží. * medzi dvoma slovami zastúpi najviac tri ďalšie.',
    language: '',
    forms: 'Nájde sa len to, čo je tu. Vezmite, čo sa navrhuje, a vymažte, čo nesedí.',
    diacritics: '',
    instead:
      'Na každý riadok jedno. Miesto, ktoré pisateľ vyplní, je [__čo chýba__] alebo [__dňa a hodiny__]. Prázdne: rada bez návrhu.',
    why: 'Dôvod slovami vášho tímu.',
    severity: '',
    source: 'Kto to žiadal alebo kde sa to píše.',
    exceptions: 'Na každý riadok jedna fráza: kde sa s nájdenými slovami kryje, nič sa neoznačí.',
    matches: 'Na každý riadok jeden príklad. Skúšajú sa, kým píšete.',
    doesNotMatch: 'Na každý riadok jeden príklad. Skúšajú sa, kým píšete.',
    expires: 'Po tomto dni sa už nehľadá. Prázdne: navždy.',
    silent: 'Počíta, koľkokrát by niečo označil, a neoznačí nič.',
  },
  form: {
    chooseLanguage: 'Vyberte jazyk a navrhnú sa tvary. Nájde sa len to, čo je tu.',
    formsOf: (word) => `Tvary slova „${word}“`,
    proposed: 'Navrhuje sa:',
    addAll: 'Pridať všetky',
    addAllForms: (word) => `Pridať všetky navrhnuté tvary slova ${word}`,
    otherWords: 'Aj tvary ostatných slov',
    diacriticsIgnored: 'Nezáleží na nej: súd = sud',
    diacriticsNeeded: 'Záleží na nej: súd ≠ sud',
    double: 'Tento zoznam už pre tieto slová záznam má. Zmeňte ten, alebo túto frázu.',
    notTaken: 'Ešte nie: opravte, čo je označené.',
    done: 'Hotovo',
    cancel: 'Zrušiť',
    leave: 'O zmeny v tomto zázname by ste prišli. Zahodiť ich?',
  },
  tryOut: {
    entry: 'Vyskúšajte vety s týmto záznamom',
    list: 'Vyskúšajte vety s týmto zoznamom',
    language: 'Jazyk viet',
    incomplete: 'Najprv opravte polia, potom sa to dá vyskúšať.',
    nothing: 'Nič z tohto zoznamu v nich nie je.',
    verdicts: {
      marked: () => 'sa označí.',
      silent: () => 'sa nájde a iba zaráta: záznam je na skúšku.',
      excepted: (exception) => `sa neoznačí: bráni tomu výnimka „${exception}“.`,
      quoted: () => 'sa neoznačí: je v úvodzovkách.',
      expired: () => 'sa neoznačí: posledný deň záznamu už uplynul.',
      'other-language': () => 'sa neoznačí: záznam je pre iný jazyk.',
    },
    misses: (miss) => {
      switch (miss.kind) {
        case 'words':
          return `Nenašlo sa: chýba ${quotedList(miss.words)} aj každý uvedený tvar.`;
        case 'diacritics':
          return `Nenašlo sa: ${quotedList(miss.words)} je tam s inou diakritikou.`;
        case 'apart':
          return 'Nenašlo sa: všetky slová tam sú, ale nie vedľa seba, v tomto poradí a v jednej vete.';
      }
    },
  },
  head: {
    name: 'Názov',
    version: 'Verzia',
    owner: 'Vlastník',
    contact: 'Kontakt',
    guard: 'Kedy sa e-mail zdrží',
    liability: 'Opatrnosť pri zodpovednosti',
    unsaid: 'Zoznam to neurčuje',
    yes: 'Áno',
    no: 'Nie',
    off: 'Vypnuté',
    rules: (count) =>
      count === 0 ? 'Vstavané pravidlá' : `Vstavané pravidlá (tento zoznam ich mení: ${count})`,
  },
  headHelp: {
    name: 'Vidno ho na každej karte tohto zoznamu.',
    version: 'Ak ju nezmeníte, pri uložení dostane ďalšiu.',
    owner: 'Kto zaň zodpovedá. Môže zostať prázdne.',
    contact: 'E-mailová adresa na otázky a návrhy. Môže zostať prázdna.',
  },
  exporting: {
    title: 'Export',
    json: 'Ako JSON',
    csv: 'Ako tabuľka (CSV)',
    unsaved: 'V súbore je to, čo je uložené, bez vašich zmien.',
    done: (file) => `${file} je medzi stiahnutými súbormi.`,
  },
  importing: {
    title: 'Import súboru',
    intro: 'Najprv uvidíte, čo by sa zmenilo. Kým to nepotvrdíte, nič sa neprevezme.',
    pick: 'Vyberte súbor alebo ho sem presuňte',
    kindsHelp:
      'Zoznam (JSON, CSV), štýl pre Vale (YAML) alebo len slová, na riadok jedna fráza (TXT).',
    unreadable: 'Súbor sa nepodarilo otvoriť. Nič sa nezmenilo. Vyberte ho znova.',
    read: (file) => `Súbor ${file} je prečítaný.`,
    kind: 'Čítať ho ako',
    kinds: { list: 'Zoznam (JSON alebo CSV)', vale: 'Štýl pre Vale', words: 'Len slová' },
    target: 'Vložiť do',
    newList: 'Vlastného zoznamu',
    add: 'Pridať k zoznamu',
    addHelp: 'Čo v zozname je a v súbore nie, zostane.',
    changes: 'Čo by sa zmenilo',
    refused: plural('sk', {
      one: 'chyba: vynechá sa',
      few: 'chyby: vynechajú sa',
      many: 'chyby: vynechá sa',
      other: 'chýb: vynechá sa',
    }),
    nothingTaken: 'Z tohto súboru sa nedá prevziať nič. Opravte ho a vyberte znova.',
    examples: (count) => (count === 0 ? 'Bez príkladov' : `Vyskúšané príklady: ${count}`),
    running: 'Príklady sa skúšajú…',
    allWell: 'Všetko je, ako má byť.',
    tooMany: (most) => `Spolu je to viac než ${most} záznamov. Rozdeľte ich na dva zoznamy.`,
    apply: 'Importovať',
    leave: 'Neimportovať',
  },
};
