import type { Examples } from '../examples.ts';

export const examples: Examples = {
  invalid: [
    {
      text: '⟦Mrzí ma, že to tak vnímate⟧.',
      rewrites: ['Ospravedlňujem sa za [__svoju konkrétnu chybu__].'],
    },
    {
      text: 'Je nám ⟦ľúto, že ste sklamaný⟧.',
      rewrites: ['Ospravedlňujeme sa za [__našu konkrétnu chybu__].'],
    },
    {
      text: '⟦Ľutujeme, že ste nespokojná s výmenou zámku⟧.',
      rewrites: ['Ospravedlňujeme sa za [__našu konkrétnu chybu__].'],
    },
    {
      text: '⟦MRZÍ NÁS VAŠE ROZLADENIE⟧, PÁN KUBALA.',
      rewrites: [
        'OSPRAVEDLŇUJEME SA ZA [__našu konkrétnu chybu__], PÁN KUBALA.',
        'OSPRAVEDLŇUJEME SA ZA [__našu konkrétnu chybu__].',
      ],
    },
    {
      text: 'Lucia, ⟦mrzí ma, že ťa to sklamalo⟧.',
      rewrites: ['Lucia, ospravedlňujem sa ti za [__svoju konkrétnu chybu__].'],
    },
    {
      text: '⟦Prepáč, že ťa to tak nahnevalo⟧, Lenka.',
      rewrites: ['Ospravedlňujem sa ti za [__svoju konkrétnu chybu__], Lenka.'],
    },
    {
      text: '⟦Skoda, ze to beriete takto⟧.',
      rewrites: ['Ospravedlnujem sa za [__svoju konkretnu chybu__].'],
    },
    {
      text: '⟦Mrzí ma, že ste si to zobrali osobne⟧.',
      rewrites: ['Ospravedlňujem sa za [__svoju konkrétnu chybu__].'],
    },
    {
      text: '⟦Ľutujeme, že ste nadobudli taký dojem⟧.',
      rewrites: ['Ospravedlňujeme sa za [__našu konkrétnu chybu__].'],
    },
    {
      text: 'Je mi ⟦ľúto, že sa vám tá farba nepáči⟧.',
      rewrites: ['Ospravedlňujem sa za [__svoju konkrétnu chybu__].'],
    },
    {
      text: '⟦Ospravedlňujem sa, že ste sa u nás necítili dobre⟧.',
      rewrites: ['Ospravedlňujem sa za [__svoju konkrétnu chybu__].'],
    },
  ],
  valid: [
    'Je mi ľúto, že vám stratili kufor.',
    'Ospravedlňujem sa, že som vás urazil.',
    'Mrzí ma, že sme vás sklamali. Dnes o 15:00 prídeme znova.',
    'Ospravedlňujem sa za ten mail, napísala som ho v hneve.',
    'Sklamali sme vás a ja to viem.',
    'Zabudli sme na vás a je nám to ľúto.',
    'Mrzí ma, ako som s vami hovoril na recepcii.',
    'Teší nás, že ste so strechou spokojní.',
    'Ktorý z návrhov vo vás vyvoláva lepší pocit?',
    'Prepáčte, že sme kameru zapli bez oznamu. Vypol som ju v utorok.',
    'Prijmite úprimnú sústrasť.',
    'Ako sa cítite po operácii?',
    'Vypli sme vám internet a ospravedlňujem sa.',
    { text: 'Je mi ľúto, že ste sklamaní z výroku poroty.', situation: 'not-ours' },
    { text: 'Mrzí nás, že to tak vnímate.', situation: 'complaint' },
  ],
};
