import { describe, expect, it } from 'vitest';
import { readHabits } from './habits.ts';
import { fold } from '../text/fold.ts';

const habitsOf = (text: string) => readHabits(text, fold(text), 'es');

describe('address', () => {
  it.each([
    ['usted', 'Le mando la factura.'],
    ['usted', 'Estimada señora Ruiz: su pedido sale el lunes.'],
    ['usted', 'Disculpe la demora.'],
    ['usted', 'Sale mañana.'],
    ['tu', 'Hola, Ana: te llamo mañana.'],
    ['tu', 'Si quieres, te lo cambio.'],
    ['tu', 'Ya vi lo que pediste.'],
    ['vos', 'Si querés, te lo cambio.'],
    ['vos', 'Si queres te lo cambio, vos avisame.'],
    ['ustedes', 'Estimados señores: les enviamos su pedido.'],
    ['ustedes', 'Les descontamos el mes de sus cuotas.'],
    ['vosotros', 'Os mando las fotos.'],
    ['vosotros', 'Poneos en contacto con el taller.'],
    ['tu', 'He trasladado tu caso a mis compañeros.'],
    ['vosotros', '¿Podéis confirmarme si sois seis?'],
    ['vosotros', 'Perdonad el retraso con vuestra mesa.'],
  ])('is %s in %j', (address, text) => {
    expect(habitsOf(text).address).toBe(address);
  });
});

describe('person', () => {
  it.each([
    ['singular', 'Lo siento. Mañana le llamaré.'],
    ['singular', 'He hablado con mi padre.'],
    ['singular', 'Sale en los próximos envíos.'],
    ['plural', 'Lo sentimos. Mañana le llamaremos.'],
    ['plural', 'Nuestro taller abre el lunes.'],
  ])('is %s in %j', (person, text) => {
    expect(habitsOf(text).person).toBe(person);
  });
});

describe('accents', () => {
  it.each([
    [true, 'Le llamaré el miércoles.'],
    [true, 'Te reponemos las dos cajas de guantes que faltaban.'],
    [false, 'Le llamare manana con la informacion.'],
    [false, 'Vamos un dia de estos a por la nevera.'],
  ])('are typed (%s) in %j', (hasDiacritics, text) => {
    expect(habitsOf(text).hasDiacritics).toBe(hasDiacritics);
  });
});
