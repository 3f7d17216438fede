import type { Examples } from '../examples.ts';

export const examples: Examples = {
  invalid: [
    {
      text: '⟦Siento que estés enfadada⟧ porque no te avisé del cambio.',
      severity: 'hint',
      rewrites: ['Te pido disculpas porque no te avisé del cambio.'],
    },
    {
      text: 'Rompimos su jarrón en el traslado y ⟦sentimos que eso le haya entristecido⟧.',
      severity: 'hint',
      rewrites: ['Rompimos su jarrón en el traslado. Lo sentimos mucho.'],
    },
    {
      text: '⟦Siento que se sienta así⟧, señor Llorente.',
      rewrites: ['Siento [__lo que hice mal__], señor Llorente.'],
    },
    {
      text: '⟦Lamentamos que esté decepcionada con el riego⟧.',
      rewrites: ['Sentimos [__lo que hicimos mal__] con el riego.'],
    },
    {
      text: '⟦Me da pena que lo veas de esa forma⟧, Lalo.',
      rewrites: ['Siento [__lo que hice mal__], Lalo.'],
    },
    { text: '⟦LAMENTO SU MALESTAR⟧, DOÑA CARMEN.', rewrites: ['SIENTO [__lo que hice mal__].'] },
    {
      text: '⟦Disculpad que os hayáis llevado esa impresión⟧.',
      rewrites: ['Siento [__lo que hice mal__].'],
    },
    { text: '⟦Nos apena que se haya disgustado por la espera⟧.' },
    {
      text: '⟦Lamento que te hayas enojado por el turno⟧, Dami.',
      rewrites: ['Te pido disculpas por el turno, Dami.'],
    },
    { text: '⟦Siento que no quedaras conforme con el corte⟧.', also: ['flat-refusal'] },
    { text: '⟦Me sabe mal que lo tomara tan a pecho⟧.' },
    { text: '⟦Sentimos vuestra decepcion con la obra⟧.' },
    {
      text: '⟦Siento que te haya molestado el mensaje⟧ que mandé con tu foto al grupo.',
      severity: 'hint',
      rewrites: ['Siento el mensaje que mandé con tu foto al grupo.'],
    },
    {
      text: '⟦Lamento que no te gustara el mural⟧ que pinté con tus fotos en el patio.',
      also: ['flat-refusal'],
      rewrites: ['Siento [__lo que hice mal__].'],
    },
  ],
  valid: [
    'Siento haberle molestado con la llamada de las 8.',
    'Le hicimos esperar dos horas y le pedimos disculpas.',
    '¿Cómo se siente después de la endodoncia?',
    'Sabemos que está molesto y con motivo: olvidamos dos veces su cita.',
    'Siento que os mudéis, erais unos vecinos estupendos.',
    'Lamento que le robaran la bici; el parte se lo relleno yo hoy.',
    'Me disculpo por mi tono de ayer, Verónica.',
    'Qué pena que no puedas venir a la inauguración.',
    'Perdimos su abrigo y le pedimos perdón.',
    'Ella siente que el logo es muy serio.',
    'Me alegra que esté contenta con la cocina.',
    { text: 'Siento que se sienta decepcionado con el fallo del jurado.', situation: 'not-ours' },
    { text: 'Lamento que le haya molestado.', situation: 'complaint' },
    'Le agrado el patio con dos sillas nuevas.',
    'Siento que llegáramos tarde el lunes.',
  ],
};
