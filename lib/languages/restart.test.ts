import { expect, test } from 'vitest';
import { restart } from './restart.ts';

test.each([
  ['the courier was late.', 'en', 'The courier was late.'],
  ['el mensajero llegó tarde.', 'es', 'El mensajero llegó tarde.'],
  ['que la puerta ya estaba rayada.', 'es', null],
  ['es que ese día llovía.', 'es', null],
  ['kuriér meškal.', 'sk', 'Kuriér meškal.'],
  ['sme ho poslali v pondelok.', 'sk', 'Poslali sme ho v pondelok.'],
  ['vám pošleme novú.', 'sk', 'Pošleme vám novú.'],
  ['by sme vám radi pomohli.', 'sk', 'Radi by sme vám pomohli.'],
  ['sa ozveme.', 'sk', 'Ozveme sa.'],
  ['to vyriešime.', 'sk', 'Vyriešime to.'],
  ['vám to zajtra pošleme.', 'sk', 'Zajtra vám to pošleme.'],
  ['to bola naša chyba.', 'sk', 'To bola naša chyba.'],
  ['to sme nevedeli.', 'sk', 'To sme nevedeli.'],
  ['sa pod lešením neparkuje.', 'sk', 'Pod lešením sa neparkuje.'],
  ['Vám ju vymeníme.', 'sk', 'Vymeníme Vám ju.'],
  ['sa váš balík pohol v máji.', 'sk', 'Váš balík sa pohol v máji.'],
  ['vám v pondelok nikto nezavolal.', 'sk', 'V pondelok vám nikto nezavolal.'],
  ['som tú vašu výmenu pneumatík nezapísala.', 'sk', 'Nezapísala som tú vašu výmenu pneumatík.'],
  ['sme faktúru za pobyt vystavili dvakrát.', 'sk', 'Vystavili sme faktúru za pobyt dvakrát.'],
  ['sme zmluvu podpísali a poslali.', 'sk', 'Zmluvu sme podpísali a poslali.'],
  ['vám kuriér balík nedoručil.', 'sk', 'Kuriér vám balík nedoručil.'],
  ['však trvám na doplatku.', 'sk', 'Trvám na doplatku.'],
  ['náš sklad nestíhal.', 'sk', 'Náš sklad nestíhal.'],
  ['aby bolo jasno, platíte vy.', 'sk', null],
  ['ktorý sme poslali.', 'sk', null],
  ['sme, ako viete, zatvorení.', 'sk', null],
] as const)('%s in %s', (rest, language, sentence) => {
  expect(restart(rest, language)).toBe(sentence);
});
