import type { Examples } from '../examples.ts';

export const examples: Examples = {
  invalid: [
    {
      text: '⟦Mrzí ma to, na druhej strane⟧ preukaz ste doniesli, len ho u nás niet.',
      rewrites: [
        'Mrzí ma to. [__Čo treba vedieť__]. Urobím toto: [__čo urobím__], a to do [__dňa a hodiny__].',
      ],
    },
    {
      text: 'Je mi to ⟦ľúto, ale⟧ kuriér meškal.',
      rewrites: [
        'Je mi to ľúto. Urobím toto: [__čo urobím__], a to do [__dňa a hodiny__].',
        'Je mi to ľúto.',
      ],
    },
    {
      text: '⟦Ospravedlňujeme sa za meškanie, avšak⟧ termín 14. marca sme uvádzali len orientačne.',
      rewrites: [
        'Ospravedlňujeme sa za meškanie. [__Čo treba vedieť: 14. marca__]. Urobíme toto: [__čo urobíme__], a to do [__dňa a hodiny__].',
      ],
    },
    {
      text: '⟦Prepáčte, no⟧ objednávka prišla až v piatok.',
      rewrites: [
        'Prepáčte. [__Čo treba vedieť: piatok__]. Urobím toto: [__čo urobím__], a to do [__dňa a hodiny__].',
      ],
    },
    {
      text: '⟦Mrzí ma ten zlý rozmer dosky, ale⟧ novú vám narežeme v pondelok do 10:00 zadarmo.',
      rewrites: ['Mrzí ma ten zlý rozmer dosky. Novú vám narežeme v pondelok do 10:00 zadarmo.'],
      severity: 'hint',
    },
    {
      text: 'Veľmi ma ⟦mrzí tá sobota, ale⟧ už som vám rezervovala stôl pri okne na piatok o 19:00.',
      severity: 'hint',
      rewrites: [
        'Veľmi ma mrzí tá sobota. Už som vám rezervovala stôl pri okne na piatok o 19:00.',
      ],
    },
    {
      text: 'Za zámenu štítkov sa Vám ⟦ospravedlňujem, hoci⟧ sme ich tlačili podľa Vašej predlohy.',
      rewrites: [
        'Za zámenu štítkov sa Vám ospravedlňujem. Urobím toto: [__čo urobím__], a to do [__dňa a hodiny__].',
        'Za zámenu štítkov sa Vám ospravedlňujem.',
      ],
    },
    {
      text: '⟦Ľutujeme to zdržanie. Dodávateľ však⟧ dodal látku o týždeň neskôr.',
      rewrites: [
        'Ľutujeme to zdržanie. [__Čo treba vedieť: o týždeň__]. Urobíme toto: [__čo urobíme__], a to do [__dňa a hodiny__].',
      ],
    },
    {
      text: '⟦Prepac za tu sobotu, ale⟧ na dialnici stala kolona az po Senec.',
      rewrites: [
        'Prepac za tu sobotu. [__Co treba vediet: Senec__]. Urobim toto: [__co urobim__], a to do [__dna a hodiny__].',
      ],
    },
    {
      text: '⟦Sorry za tie bannery, akurát⟧ sme mali chorého grafika.',
      rewrites: [
        'Sorry za tie bannery. Urobíme toto: [__čo urobíme__], a to do [__dňa a hodiny__].',
        'Sorry za tie bannery.',
      ],
    },
    {
      text: '⟦Chápem vaše sklamanie, no⟧ kočík sme odovzdali dopravcovi neporušený.',
      rewrites: [
        'Chápem vaše sklamanie. [__Čo treba vedieť__]. Urobíme toto: [__čo urobíme__], a to do [__dňa a hodiny__].',
      ],
    },
    {
      text: '⟦Viem, že ste si kvôli nám brali voľno, ale⟧ inak sa to zariadiť nedalo.',
      rewrites: [
        'Viem, že ste si kvôli nám brali voľno. Urobím toto: [__čo urobím__], a to do [__dňa a hodiny__].',
      ],
    },
    {
      text: 'Velmi nas to ⟦mrzi, pani Bartosova, nic to vsak⟧ nemeni na vyske splatky.',
      rewrites: [
        'Velmi nas to mrzi, pani Bartosova. [__Co treba vediet__]. Urobime toto: [__co urobime__], a to do [__dna a hodiny__].',
      ],
    },
    {
      text: 'JE NÁM TO ⟦ĽÚTO, LENŽE⟧ ZÁRUKA UŽ NEPLATÍ.',
      rewrites: [
        'JE NÁM TO ĽÚTO. [__Čo treba vedieť__]. UROBÍME TOTO: [__čo urobíme__], A TO DO [__dňa a hodiny__].',
      ],
    },
    {
      text: 'Bolo to od nás nepekné a ⟦prepáčte. Lenže⟧ takýto tón si neprosím.',
      also: ['condescension'],
      rewrites: [
        'Bolo to od nás nepekné a prepáčte. [__Čo treba vedieť__]. Urobím toto: [__čo urobím__], a to do [__dňa a hodiny__].',
      ],
    },
    {
      text: '⟦Hoci ma to naozaj mrzí⟧, nič s tým už neurobím.',
      rewrites: ['Je mi to ľúto. Urobím toto: [__čo urobím__], a to do [__dňa a hodiny__].'],
    },
    {
      text: '⟦Neber mi to za zle, no⟧ zmluvu si podpísal ty.',
      rewrites: ['Je mi to ľúto. Urobím toto: [__čo urobím__], a to do [__dňa a hodiny__].'],
    },
    {
      text: 'Je nám ⟦ľúto tých troch dní bez internetu, na druhej strane⟧ zmluva nám dáva päť dní.',
    },
    {
      text: 'Je ⟦mi trápne, ako to na obhliadke dopadlo, ibaže⟧ iný termín nebol.',
      rewrites: [
        'Je mi trápne, ako to na obhliadke dopadlo. Urobím toto: [__čo urobím__], a to do [__dňa a hodiny__].',
        'Je mi trápne, ako to na obhliadke dopadlo.',
      ],
    },
    {
      text: 'Prijmite naše ⟦ospravedlnenie, aj keď⟧ na obale to bolo napísané.',
      also: ['boilerplate'],
      rewrites: ['Prijmite naše ospravedlnenie.'],
    },
  ],
  valid: [
    'Píšete, aby sme sa ospravedlnili predsedovi, hoci ten list sme neposlali my.',
    'Viem, že ste to videli v návode, ale prvé zapnutie vysvetlím aj po telefóne.',
    'Uvedomujeme si, že odtieň je rovnaký, ale vymeníme oboje dvierka.',
    'Ľutujem však, že ste na opravu práčky čakali dva týždne.',
    'Viem, že vám na tom záležalo, a predsa som fotky uložila do zlého albumu.',
    'Prepáčte, že vás vyrušujem, ale potrebujem číslo vašej zmluvy.',
    'Pardon, ale ktorý z tých dvoch návrhov sa vám páči viac?',
    'Prepáč, ale nemáš náhodou kľúče od skladu?',
    'Prepáčte, mohli by ste mi poslať stranu 3?',
    'Ospravedlňujem sa nielen za meškanie, ale aj za to, že som vám nezavolala.',
    'Ospravedlňujem sa za svoju ostrú, ale aj nepresnú správu.',
    'Mrzí ma tá neskorá, no dôležitá informácia: stretnutie sa presúva.',
    'Ospravedlňujem sa za dlhú, ale úplnú odpoveď.',
    'Ospravedlňujem sa. Stoličku vám vymeníme do utorka 24. novembra.',
    'Je mi ľúto, že ste čakali štyri hodiny. Zajtra o 8:00 príde Peter Blaho.',
    'Cenník platí od januára, no pre vás držíme starú cenu do 30. júna.',
    'Nie pondelok, ale utorok platí pre vašu kontrolu.',
    'Kuriér meškal, ale balík je už v poriadku.',
    'Keď sme odpisovali „prepáčte, ale“, sťažností pribúdalo.',
    'Technik sa vám už ospravedlnil, ale na termíne sa nič nemení.',
    'Rozumiem, ale v piatok už mám plný rozvrh.',
    'Minulý rok som oľutoval, že som nešiel vlakom, no tento rok už lístky mám.',
    'Mrzi ma to. Nove dvere vam osadime v stredu o 9:00.',
    'Poslali sme vám zlú veľkosť. Chyba je na našej strane.',
    'No prepáčte, to je výborná správa!',
    'Máte pravdu, faktúra mala inú sumu, ale už je opravená.',
    {
      text: 'Sorry, že píšem takto v noci, ale cez deň sa k počítaču nedostanem.',
      situation: 'none',
    },
  ],
};
