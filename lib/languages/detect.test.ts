import { describe, expect, it } from 'vitest';
import { detectLanguage, detectSentence } from './detect.ts';

const withoutDiacritics = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '');

describe('detectLanguage', () => {
  it.each([
    ['en', 'Hi Tom,'],
    ['en', 'We lost your parcel. A new one leaves today.'],
    ['en', 'sorry bout that, the courier was late'],
    ['es', 'Hola, Ana:'],
    ['es', 'Lo antes posible.'],
    ['es', '¿Nos lo reenvía? El lunes le devolvemos el importe.'],
    ['es', 'No podemos entregarlo mañana, pero sí el jueves por la tarde.'],
    ['es', 'El sistema no me deja aplicarle el descuento de familia numerosa.'],
    ['sk', 'Dobrý deň, pán Novák,'],
    ['sk', 'Ozveme sa vám čo najskôr.'],
    ['sk', 'Balík sa stratil u nás v sklade. Nový posielame zajtra do 12.00.'],
    ['sk', 'Mrzí ma, že ste čakali. Chyba bola na našej strane.'],
  ])('is %s, with and without diacritics: %j', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
    expect(detectLanguage(withoutDiacritics(text))).toBe(language);
  });

  it.each([
    'Dobrý den, omlouváme se za zpoždění vaší zásilky. Zítra do 12 hodin vám pošleme novou.',
    'Mrzí mě, že jste museli čekat. Chyba byla na naší straně. Ozvu se vám nejpozději v pátek.',
    'Olá, João, pedimos desculpas pelo atraso na entrega. Amanhã enviamos uma nova encomenda.',
    'Infelizmente não podemos cancelar o pedido porque já foi enviado.',
    'Sehr geehrte Frau Müller, wir entschuldigen uns für die Verspätung Ihrer Lieferung.',
    'Danke für den Hinweis. Die Rechnung haben wir korrigiert und schicken sie im Anhang.',
    'Bonjour, nous vous présentons nos excuses pour le retard de votre livraison.',
    "Je suis désolé que vous ayez dû attendre trois jours. L'erreur vient de nous.",
    'Buongiorno, ci scusiamo per il ritardo della consegna. Domani ne spediremo uno nuovo.',
    "Purtroppo non possiamo annullare l'ordine perché è già stato spedito.",
    'Dzień dobry, przepraszamy za opóźnienie w dostawie. Jutro wyślemy nową paczkę.',
    'Przykro mi, że musieli Państwo czekać trzy dni. Odezwę się najpóźniej w piątek.',
    'Tisztelt Kovács úr, elnézést kérünk a késésért. Holnap délig küldünk egy újat.',
    'Köszönjük a jelzést. A számlát javítottuk, és mellékelten küldjük.',
    'Beste klant, het spijt ons dat uw pakket te laat is. We sturen morgen een nieuwe.',
    'Hej, vi beklagar förseningen. Vi skickar en ny i morgon.',
    'Poštovani, žao nam je zbog kašnjenja. Sutra šaljemo novu pošiljku.',
    'Bună ziua, ne cerem scuze pentru întârziere. Mâine trimitem un colet nou.',
    'Benvolgut client, lamentem el retard. Demà us enviarem un paquet nou.',
    'Merhaba, gecikme için özür dileriz. Yarın yeni bir paket göndereceğiz.',
    'Добрый день, извините за задержку.',
    '遅れて申し訳ありません。',
  ])('is none of ours, with and without diacritics: %j', (text) => {
    expect(detectLanguage(text)).toBeNull();
    expect(detectLanguage(withoutDiacritics(text))).toBeNull();
  });

  it.each(['', '12 345', '4312', 'Ann'])('is not to be told from %j', (text) => {
    expect(detectLanguage(text)).toBeNull();
  });
});

describe('detectSentence', () => {
  it.each([
    ['sk', 'Karl W.', 'sk'],
    ['es', '4312', 'es'],
    ['en', 'Ok', 'en'],
    ['sk', 'OK, 12. 9.', 'sk'],
    ['en', 'Le pedimos disculpas por el retraso.', 'es'],
    ['en', 'Ozveme sa vám zajtra do 12.00.', 'sk'],
    ['sk', 'We will write to you tomorrow.', 'en'],
    ['sk', 'Omlouváme se za zpoždění vaší zásilky.', null],
    ['es', 'Não podemos cancelar o seu pedido.', null],
    [null, 'We will write to you tomorrow.', 'en'],
  ] as const)('in a draft in %s, %j is in %s', (prior, sentence, language) => {
    expect(detectSentence(sentence, prior)).toBe(language);
  });
});
