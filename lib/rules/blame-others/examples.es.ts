import type { Examples } from '../examples.ts';

export const examples: Examples = {
  invalid: [
    {
      text: 'El retraso de su instalación fue ⟦por culpa del contratista⟧ que tiende la fibra.',
      rewrites: ['Del retraso de su instalación me ocupo yo.'],
    },
    { text: 'La lámpara llega tarde ⟦por culpa del transportista⟧.' },
    {
      text: '⟦Nuestro proveedor nos falló⟧ con el roble.',
      rewrites: ['[__Lo que hay que saber__]. Nos toca a nosotros arreglarlo.'],
    },
    {
      text: '⟦Fue cosa del becario⟧, que mandó la lista vieja.',
      rewrites: ['[__Lo que hay que saber__]. Me toca a mí arreglarlo.'],
    },
    {
      text: '⟦La culpa es del banco⟧, señora Nieto.',
      rewrites: ['[__Lo que hay que saber__]. Me toca a mí arreglarlo, señora Nieto.'],
    },
    {
      text: 'El retraso de su mesa ⟦es culpa del transportista⟧.',
      rewrites: ['Del retraso de su mesa me ocupo yo.'],
    },
    { text: 'LA ⟦IMPRENTA SE EQUIVOCO⟧ DE PAPEL.' },
    { text: 'Los ⟦pintores nos dejaron colgados⟧.' },
    { text: 'El doble cargo viene de un ⟦error de la gestoría⟧.' },
    { text: 'El ⟦taller metió la pata⟧ con tu bici.' },
    { text: 'Lo del horno ⟦es tema de la contrata⟧.' },
    {
      text: 'El ⟦técnico no hizo la⟧ prueba.',
      rewrites: [
        '[__Lo que hay que saber__]. Voy a aclararlo con [__quién__] y le escribiré a más tardar el [__día y hora__].',
      ],
      situation: 'complaint',
      severity: 'hint',
    },
    { text: '⟦Nos ha fallado nuestro proveedor⟧.' },
    { text: 'El ⟦error fue del banco⟧.' },
    { text: 'Nora, ⟦la culpa la tuvo el transportista⟧.' },
    { text: 'La ⟦agencia no nos avisó⟧ del corte.' },
    {
      text: '⟦Fue cosa del becario⟧, y por eso la cena llegó fría.',
      rewrites: ['La cena llegó fría, y me toca a mí arreglarlo.'],
    },
  ],
  valid: [
    'Fue cosa de cinco minutos y la lámpara ya luce.',
    'El mensajero llega el martes a las 10.',
    'La culpa es nuestra, Nora.',
    'Nuestro transportista recoge la nevera el martes de 9 a 11.',
    'Elegimos mal al transportista, señora Nieto.',
    'La imprenta entrega los carteles el día 2.',
    'Mi compañera Lola le atiende hoy y conoce su caso.',
    'El banco pagó a tiempo, señora Nieto: tardé yo.',
    'El error fue nuestro: le dimos al chófer otra calle.',
    'Su gestor me mandó ayer el borrador.',
    'El taller abre a las ocho.',
    'La responsable de cocina es Ona y le llama hoy a las 12.',
    'Perdí tu contrato yo, no Miguel.',
    'El técnico cambió hoy la válvula.',
    'Gracias al vecino no hubo daños.',
    { text: 'Nuestro proveedor nos falló con la gama nueva.', situation: 'none' },
    'El técnico se la lleva el martes a las diez.',
    'Será cosa de media hora.',
    'La imprenta entrega el jueves.',
  ],
};
