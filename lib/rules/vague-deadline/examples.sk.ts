import type { Examples } from '../examples.ts';

export const examples: Examples = {
  invalid: [
    {
      text: 'Žiarovku vymeníme, ⟦keď sa nájde chvíľka⟧.',
      rewrites: ['Žiarovku vymeníme a do [__dňa a hodiny__] sa vám ozveme s presným termínom.'],
    },
    { text: 'Pošlem to ⟦v krátkej dobe⟧.' },
    { text: '⟦O pár dní⟧ príde nový.' },
    {
      text: 'Náhradný kotol vám privezieme ⟦čo najskôr⟧.',
      rewrites: [
        'Náhradný kotol vám privezieme. Ozveme sa vám do [__dňa a hodiny__], aj keby dovtedy nebolo nič nové.',
        'Náhradný kotol vám privezieme do [__dňa a hodiny__].',
      ],
    },
    { text: 'Ozveme sa Vám ⟦čoskoro⟧.', rewrites: ['Ozveme sa Vám do [__dňa a hodiny__].'] },
    {
      text: '⟦Čoskoro⟧ vám pošleme novú faktúru.',
      rewrites: [
        'Pošleme vám novú faktúru. Ozveme sa vám do [__dňa a hodiny__], aj keby dovtedy nebolo nič nové.',
        'Do [__dňa a hodiny__] vám pošleme novú faktúru.',
      ],
    },
    {
      text: '⟦Čoskoro⟧ to vyriešime.',
      rewrites: [
        'Vyriešime to. Ozveme sa vám do [__dňa a hodiny__], aj keby dovtedy nebolo nič nové.',
        'Do [__dňa a hodiny__] to vyriešime.',
      ],
    },
    {
      text: '⟦Keď sa chlapom uvoľnia ruky⟧, sadu vám namontujeme.',
      rewrites: ['Sadu vám namontujeme do [__dňa a hodiny__].'],
    },
    {
      text: 'Výmenu kočíka vybavím, ⟦len čo sa vráti kolegyňa z dovolenky⟧.',
      rewrites: ['[__Čo treba vedieť__]. Do [__dňa a hodiny__] sa vám ozvem s presným termínom.'],
    },
    {
      text: 'Novy banner ti poslem ⟦v najblizsich dnoch⟧.',
      rewrites: [
        'Novy banner ti poslem. Ozvem sa ti do [__dna a hodiny__], aj keby dovtedy nebolo nic nove.',
        'Novy banner ti poslem do [__dna a hodiny__].',
      ],
    },
    {
      text: 'Peniaze ti vrátim ⟦hneď, ako to bude možné⟧.',
      rewrites: [
        'Peniaze ti vrátim. Ozvem sa ti do [__dňa a hodiny__], aj keby dovtedy nebolo nič nové.',
        'Peniaze ti vrátim do [__dňa a hodiny__].',
      ],
    },
    {
      text: 'Opravu dokončíme ⟦v priebehu pár týždňov⟧, materiál už je na sklade.',
      rewrites: [
        'Opravu dokončíme, materiál už je na sklade. Ozveme sa vám do [__dňa a hodiny__], aj keby dovtedy nebolo nič nové.',
        'Opravu dokončíme do [__dňa a hodiny__], materiál už je na sklade.',
      ],
    },
    {
      text: 'Technik k vám príde ⟦o chvíľu⟧ a prinesie aj nový zámok.',
      rewrites: [
        'Technik k vám príde a prinesie aj nový zámok. Ozvem sa vám do [__dňa a hodiny__], aj keby dovtedy nebolo nič nové.',
        'Technik k vám príde do [__dňa a hodiny__] a prinesie aj nový zámok.',
      ],
    },
    {
      text: 'Máte to hotové, ⟦je to otázka dní⟧.',
      rewrites: ['Máte to hotové do [__dňa a hodiny__].'],
    },
    {
      text: 'Vodomer vymenime ⟦v dohladnom case⟧.',
      rewrites: [
        'Vodomer vymenime. Ozveme sa vam do [__dna a hodiny__], aj keby dovtedy nebolo nic nove.',
        'Vodomer vymenime do [__dna a hodiny__].',
      ],
    },
    {
      text: 'Novú kartu Vám zašleme ⟦obratom⟧ na adresu v Prešove.',
      rewrites: [
        'Novú kartu Vám zašleme na adresu v Prešove. Ozveme sa Vám do [__dňa a hodiny__], aj keby dovtedy nebolo nič nové.',
        'Novú kartu Vám zašleme do [__dňa a hodiny__] na adresu v Prešove.',
      ],
    },
    {
      text: '⟦V KRÁTKOM ČASE⟧ VÁM PRÍDE OPRAVENÁ FAKTÚRA.',
      rewrites: [
        'PRÍDE VÁM OPRAVENÁ FAKTÚRA. OZVEM SA VÁM DO [__dňa a hodiny__], AJ KEBY DOVTEDY NEBOLO NIČ NOVÉ.',
        'DO [__dňa a hodiny__] VÁM PRÍDE OPRAVENÁ FAKTÚRA.',
      ],
    },
    {
      text: 'Balík vám odíde ⟦s najbližším zvozom⟧.',
      rewrites: [
        'Balík vám odíde. Ozvem sa vám do [__dňa a hodiny__], aj keby dovtedy nebolo nič nové.',
        'Balík vám odíde do [__dňa a hodiny__].',
      ],
    },
    {
      text: 'Ten plot vám dorobíme ⟦niekedy po Novom roku⟧.',
      rewrites: ['Ten plot vám dorobíme do [__dňa a hodiny__].'],
    },
    { text: 'Dotlač vizitiek ⟦nebude skôr ako v januári⟧.' },
    {
      text: 'Preplatok 63 € vám ⟦časom⟧ pripíšeme.',
      rewrites: [
        'Preplatok 63 € vám pripíšeme. Ozveme sa vám do [__dňa a hodiny__], aj keby dovtedy nebolo nič nové.',
        'Preplatok 63 € vám do [__dňa a hodiny__] pripíšeme.',
      ],
    },
    {
      text: 'Kredit pripíšeme, ⟦hneď ako to kapacity dovolia⟧.',
      rewrites: ['Kredit pripíšeme do [__dňa a hodiny__].'],
    },
    {
      text: 'Na octáviu sa pozriem, ⟦keď mi prejde tento blázinec⟧.',
      rewrites: ['Na octáviu sa pozriem do [__dňa a hodiny__].'],
    },
    {
      text: 'Zmluvu podpíše pani riaditeľka ⟦až po sviatkoch⟧.',
      rewrites: ['Zmluvu podpíše pani riaditeľka do [__dňa a hodiny__].'],
    },
  ],
  valid: [
    'Meškali sme, lebo sklo dorazilo až na poslednú chvíľu.',
    'Odvolanie možno podať najskôr po doručení rozhodnutia.',
    'V archíve robíme, čo sa len dá, zajtra o 8:00 vám napíšem.',
    'Za dverami vás skoro nepočuť, zazvoňte pri bráne.',
    'Fotky dodáme 3. januára, akurát je v zime málo svetla.',
    'Keby vás v najbližších dňoch bolel zub, príďte bez objednania.',
    'Príde v stredu medzi 8:00 a 10:00.',
    'Keď ich v stredu o 9:00 skontrolujem, ešte v ten deň vám pošlem nový.',
    'Obrat firmy vám pošlem v piatok.',
    'Skoro ráno v stredu o 6:00 prídem.',
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
};
