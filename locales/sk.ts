import type { Words } from './en.ts';
import { plural } from './plural.ts';

export const sk: Words = {
  counts: {
    error: plural('sk', { one: 'chyba', few: 'chyby', many: 'chyby', other: 'chýb' }),
    warning: plural('sk', {
      one: 'upozornenie',
      few: 'upozornenia',
      many: 'upozornenia',
      other: 'upozornení',
    }),
    hint: plural('sk', { one: 'tip', few: 'tipy', many: 'tipu', other: 'tipov' }),
  },
  severities: { error: 'Chyba', warning: 'Upozornenie', hint: 'Tip' },
  quoted: (words) => `„${words}“`,
  status: {
    idle: 'Nie je tu otvorený žiadny koncept.',
    checking: 'Koncept sa kontroluje…',
    clean: 'Skontrolované. Bez pripomienok.',
  },
  notChecked: {
    'unknown-language':
      'Neskontrolované: nie je jasné, v akom jazyku je koncept. Kontrolujú sa texty v slovenčine, angličtine a španielčine.',
    'unrecognised-page':
      'Neskontrolované: Amends túto stránku nepozná. Vaša správa zostala tak, ako ste ju napísali. Skúste stránku načítať znova.',
    'no-answer':
      'Neskontrolované: kontrola sa nedokončila. Koncept zostal tak, ako ste ho napísali. Skontroluje sa znova, keď budete písať ďalej.',
    'too-long':
      'Neskontrolované: koncept je príliš dlhý na kontrolu počas písania. Nič sa nezmenilo. Keď ho skrátite, skontroluje sa.',
    'reload-needed':
      'Neskontrolované: táto stránka bola otvorená ešte pred inštaláciou alebo aktualizáciou Amends. Uložte si koncept a stránku načítajte znova.',
    'gone-quiet':
      'Neskontrolované: Amends na tejto stránke viackrát zlyhal a zastavil sa. Vaša správa zostala tak, ako ste ju napísali. Uložte si koncept a stránku načítajte znova.',
  },
  sources: {
    'dropped-ball': 'Keď niečo pokazíte',
    'angry-customers': 'Nahnevaní zákazníci',
    'nobody-is-perfect': 'Nikto nie je dokonalý',
    'bad-news': 'Ako oznámiť zlé správy',
  },
  evidence: {
    experiment: 'experiment',
    'field-study': 'terénna štúdia',
    'expert-advice': 'rada odborníkov',
  },
  list: {
    title: 'V tomto koncepte',
    close: 'Zavrieť zoznam',
  },
  situation: {
    label: 'O aký e-mail ide',
    guessed: {
      'our-mistake': 'Vyzerá to na odpoveď na našu chybu',
      'bad-news': 'Vyzerá to na zlú správu',
      'not-ours': 'Vyzerá to na vec, za ktorú nemôžeme',
      complaint: 'Vyzerá to na odpoveď na sťažnosť',
      none: 'Vyzerá to na bežný e-mail',
    },
    guess: 'Odhadnúť z konceptu',
    chosen: {
      'our-mistake': 'Odpoveď na našu chybu',
      'bad-news': 'Zlá správa',
      'not-ours': 'Vec, za ktorú nemôžeme',
      complaint: 'Odpoveď na sťažnosť',
      none: 'Bežný e-mail',
    },
    gravity: 'Závažnosť',
    gravities: {
      slip: 'Drobnosť',
      failure: 'Zlyhanie',
      serious: 'Vážne zlyhanie',
      settled: 'Vyriešené v tomto e-maile',
    },
  },
  card: {
    close: 'Zavrieť',
    also: 'Navyše:',
    dismissHere: 'Skryť tu',
    more: 'Viac',
    neverThisPhrase: 'Tieto slová už neoznačovať',
    turnRuleOff: 'Vypnúť toto pravidlo',
    list: {
      keepers: { policy: 'Firemný zoznam', team: 'Zoznam tímu', person: 'Váš zoznam' },
      version: (version: string) => `verzia ${version}`,
      turnEntryOff: 'Vypnúť tento záznam',
      entryWrong: 'Tento záznam je zlý: napísať jeho správcovi',
      suggestPhrase: 'Navrhnúť do zoznamu ďalšiu frázu',
      wrongSubject: (entry: string, list: string) => `Amends: „${entry}“ v zozname „${list}“`,
      wrongBody: (entry: string, list: string, version: string) =>
        `Zoznam: ${list}, verzia ${version}\nZáznam: ${entry}\n\nČo je na ňom zlé:\n`,
      suggestSubject: (list: string) => `Amends: fráza do zoznamu „${list}“`,
      suggestBody: (list: string, version: string) =>
        `Zoznam: ${list}, verzia ${version}\n\nFráza:\nRadšej povedať:\nPrečo:\n`,
    },
    copyExample: 'Kopírovať ako príklad',
    exampleCopied: 'Skopírovala sa veta, pravidlo a verzia. Nič sa neodoslalo.',
    exampleNotCopied: 'Prehliadač nedovolil kopírovať. V schránke zostalo to, čo v nej bolo.',
    rewrites: 'Ako to povedať inak',
    use: 'Použiť:',
    remove: 'Vynechať:',
    fillIn: 'Doplniť:',
    onlyIf: 'Len ak je to tak:',
    onlyChoices: 'Kláves ich nepoužije: hovoria viac než vaša správa. Vyberte si, ak je to tak.',
    accept: 'Použiť',
    acceptWithBlank: 'Použiť a doplniť neskôr',
    moment: 'Deň a hodina',
    date: 'Dátum',
    time: 'Čas',
    copy: 'Kopírovať vetu',
    copied: 'Veta je skopírovaná. Vložte ju namiesto pôvodnej.',
    notCopied:
      'Prehliadač nedovolil kopírovať. V schránke zostalo to, čo v nej bolo. Skopírujte vetu ručne.',
    problems: {
      'text-changed':
        'Veta sa od kontroly zmenila. Nič sa nenahradilo. Zavrite toto okienko, veta sa už kontroluje znova.',
      composing:
        'V správe sa ešte píše jedno písmeno. Nič sa nenahradilo. Dopíšte ho a návrh vyberte znova.',
      'not-possible':
        'Zmenu sa tu nepodarilo bezpečne vložiť. Vaša správa zostala tak, ako ste ju napísali. Skopírujte si vetu a vložte ju sami.',
      gone: 'Toto okienko už neplatí: jeho slová už nie sú takto označené. Zavrite ho.',
    },
  },
  guard: {
    title: 'Ešte neodoslané',
    places: plural('sk', {
      one: 'miesto si pred odoslaním zaslúži ešte jeden pohľad.',
      few: 'miesta si pred odoslaním zaslúžia ešte jeden pohľad.',
      many: 'miesta si pred odoslaním zaslúži ešte jeden pohľad.',
      other: 'miest si pred odoslaním zaslúži ešte jeden pohľad.',
    }),
    mendedTitle: 'Pripravené na odoslanie',
    mended: 'Tento e-mail už nič nezdržiava.',
    held: 'Čo tento e-mail zdržiava',
    blank: 'Nevyplnené miesto',
    fillIn: 'Vyplniť',
    back: 'Späť k e-mailu',
    coolDown: 'Podržať 10 minút',
    sendAnyway: 'Aj tak odoslať',
    send: 'Odoslať',
  },
  notices: {
    'not-remembered': {
      title: 'Neuložené',
      text: 'Nepodarilo sa to uložiť. Skryté to zostane, kým je tento e-mail otvorený. Ak sa to objaví znova, skryte to ešte raz.',
    },
    'press-send': {
      title: 'Stlačte Odoslať ešte raz',
      text: 'Táto stránka nedovolí, aby Amends stlačil Odoslať za vás. Ak je e-mail stále tu, stlačte Odoslať: znova sa nezdrží.',
    },
    'cooling-down': {
      title: 'Podržané na 10 minút',
      text: 'E-mail tu zostáva ako koncept a Amends vám ho pripomenie. Nikdy ho neodošle za vás.',
    },
    'cooled-down': {
      title: '10 minút uplynulo',
      text: 'Prečítajte si e-mail ešte raz a odošlite ho, keď bude hovoriť to, čo chcete povedať.',
    },
    'no-reminder': {
      title: 'Bez pripomenutia',
      text: 'Pripomenutie sa nepodarilo uložiť. E-mail tu zostáva ako koncept.',
    },
  },
  options: {
    title: 'Nastavenia Amends',
    interface: 'Rozhranie',
    language: 'Jazyk rozhrania',
    sameAsBrowser: 'Rovnaký ako v prehliadači',
    writer: 'O vás',
    gender: 'Ako o sebe píšete',
    genderHelp: 'Slovenčina a španielčina to rozlišujú. Návrhy použijú tvar, ktorý si zvolíte.',
    genders: {
      unset: 'Bez rodových tvarov',
      feminine: 'V ženskom rode',
      masculine: 'V mužskom rode',
    },
    country: 'Krajina',
    countryHelp: 'Určuje pracovné dni, sviatky a zápis dátumov.',
    liability: 'Opatrnosť pri zodpovednosti',
    liabilityHelp: (rules) =>
      `Pre prácu, v ktorej sa vina priznať nesmie (poisťovne, kliniky, právo): pravidlá ${rules} nič neoznačia a návrhy zostanú pri účasti, faktoch a náprave.`,
    offByLiability: 'Vypnuté: ste opatrní pri zodpovednosti.',
    setByPolicy: 'Nastavila to vaša firma. Tu sa to nedá zmeniť.',
    setByList: (name: string) => `Určuje to zoznam „${name}“.`,
    guard: 'Pred odoslaním e-mailu',
    guardChoice: 'Zdržať e-mail',
    guardHelp: 'Pri zdržanom e-maile vidíte, čo sa našlo. Vždy ho môžete aj tak odoslať.',
    guardChoices: {
      usual: 'S nevyplneným miestom alebo chybou; prvý týždeň len s nevyplneným miestom',
      off: 'Nikdy',
      blanks: 'S nevyplneným miestom',
      errors: 'S nevyplneným miestom alebo chybou',
      warnings: 'S nevyplneným miestom, chybou alebo upozornením',
    },
    ownDomains: 'Nikdy nezdržať e-mail, ktorý ide len na',
    ownDomainsHelp:
      'Domény vašej organizácie, napríklad example.com, oddelené čiarkami. Prázdne: zdržať možno každý e-mail.',
    rules: 'Pravidlá',
    rulesHelp: 'Vypnuté pravidlo v konceptoch nič neoznačí.',
    groups: {
      apology: 'Ospravedlnenia',
      responsibility: 'Zodpovednosť',
      promises: 'Sľuby',
      respect: 'Rešpekt',
    },
    lists: 'Tímové zoznamy',
    listsHelp: 'Frázy, ktoré váš tím nechce posielať, a čo povedať namiesto nich.',
    openLists: 'Otvoriť zoznamy',
    dismissals: 'Čo ste skryli',
    dismissalsHelp: 'Pravidlá, ktoré ste vypli, sú vyššie.',
    phrases: 'Slová, ktoré sa neoznačujú',
    entriesOff: 'Vypnuté záznamy zo zoznamov',
    markAgain: 'Znova označovať',
    sentences: plural('sk', {
      one: 'veta, v ktorej je niečo skryté.',
      few: 'vety, v ktorých je niečo skryté.',
      many: 'vety, v ktorých je niečo skryté.',
      other: 'viet, v ktorých je niečo skryté.',
    }),
    showAgain: 'Znova ukázať',
    nothingHidden: 'Nič nie je skryté.',
    keys: 'Klávesy',
    keysHelp:
      'Platia v správe, ktorú práve píšete. Ak chcete niektorú zmeniť, vyberte ju a stlačte Alt (na Macu ⌥) s iným klávesom.',
    keyCommands: {
      'next-finding': 'Ďalšie označené miesto',
      'previous-finding': 'Predchádzajúce označené miesto',
      'accept-and-next': 'Použiť prvý návrh a ísť ďalej',
      'next-blank': 'Ďalšie miesto na vyplnenie',
      dismiss: 'Skryť tu',
      'toggle-list': 'Zoznam označených miest',
      'check-now': 'Skontrolovať teraz',
    },
    pressKeys: 'Stlačte nové klávesy. Klávesom Escape zostanú pôvodné.',
    keyRefusals: {
      'needs-alt':
        'Tieto klávesy sa neuložili: bez Altu by písali do správy a Ctrl alebo ⌘ patrí prehliadaču. Stlačte Alt s iným klávesom.',
      reserved:
        'Tieto klávesy sa neuložili: používa ich prehliadač, systém alebo vaša pošta. Stlačte Alt s iným klávesom, napríklad Alt+;',
      taken: 'Tieto klávesy sa neuložili: už znamenajú toto:',
    },
    usualKeys: 'Vrátiť pôvodné klávesy',
    notSaved: 'Nepodarilo sa to uložiť. Platí predchádzajúce nastavenie. Zvoľte ho znova.',
  },
  popup: {
    title: 'Amends',
    elsewhere:
      'Amends kontroluje koncepty v Gmaile a v Outlooku na webe. V tejto karte nie je žiadny otvorený.',
    lists: 'Tímové zoznamy',
    options: 'Nastavenia',
    waiting: 'Odložené ako koncepty, pripravené na druhý pohľad:',
    noSubject: '(bez predmetu)',
    done: 'Hotovo',
  },
};
