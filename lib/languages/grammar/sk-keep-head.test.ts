import { expect, test } from 'vitest';
import { afterSympathy, onTopic, sympathyBefore } from './sk-keep-head.ts';
import { fold } from '../../text/fold.ts';

const told = (text: string) => ({ text, folded: fold(text) });

test.each([
  ['Veľmi nás to mrzí, ale dodávateľ poslal nesprávnu sadu.', 'Veľmi nás to mrzí'],
  ['Chápem, že ste sklamaná, lenže za úvery neručíme.', 'Chápem, že ste sklamaná'],
  ['Je to nepríjemné, my však nie sme cestári.', 'Je to nepríjemné'],
  [
    'Za to sa Vám naozaj ospravedlňujem, akurát ste si nechali okno.',
    'Za to sa Vám naozaj ospravedlňujem',
  ],
  ['Pani Malá, mrzí nás to, ale dodávateľ mešká.', ''],
  ['Mrzí ma, že technik neprišiel.', ''],
  ['Dodávateľ mešká, ale my za to nemôžeme.', ''],
])('%s → %s', (text, sympathy) => {
  expect(sympathyBefore(told(text))).toBe(sympathy);
});

test('another sentence follows the sympathy', () => {
  expect(afterSympathy(told('Mrzí ma to, ale kuriér meškal.'), 'Prídem zajtra.')).toBe(
    'Mrzí ma to. Prídem zajtra.',
  );
});

test('another sentence keeps the topic', () => {
  expect(onTopic(told('k vášmu autu: za počasie neručíme.'), 'Preveríme to.')).toBe(
    'k vášmu autu: preveríme to.',
  );
  expect(onTopic(told('k vášmu autu: za počasie neručíme.'), 'Ponúkame toto: kávu.')).toBe(
    'k vášmu autu ponúkame toto: kávu.',
  );
});
