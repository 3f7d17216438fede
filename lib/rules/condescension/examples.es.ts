import type { Examples } from '../examples.ts';

export const examples: Examples = {
  invalid: [
    {
      text: 'Abra la app. ⟦Respira⟧ hondo, tómate una tila y vuelve a mirar el buzón.',
      rewrites: ['Abra la app. Vuelve a mirar el buzón.'],
    },
    {
      text: '⟦Obviamente⟧, una alfombra de seda no se lava con lejía.',
      rewrites: ['Una alfombra de seda no se lava con lejía.'],
    },
    {
      text: 'El museo cierra a las cinco. ⟦Cálmese⟧, señora Pardo.',
      rewrites: ['El museo cierra a las cinco.'],
    },
    {
      text: '⟦Como ya sabrá⟧, el portal se cierra con llave a las diez.',
      rewrites: ['El portal se cierra con llave a las diez.'],
    },
    {
      text: '⟦Con todo respeto⟧, el sarpullido ya estaba antes de la crema.',
      rewrites: ['El sarpullido ya estaba antes de la crema.'],
    },
    {
      text: '⟦Entenderéis que un⟧ piano no sube por esa escalera.',
      rewrites: ['Un piano no sube por esa escalera.'],
    },
    { text: '⟦COMO DEBERÍA SABER⟧, EL FERRY NO ESPERA.', rewrites: ['EL FERRY NO ESPERA.'] },
    { text: '⟦No entiendo su tono⟧, don Elías; el fontanero sí fue.' },
    { text: '⟦Es de sentido comun⟧ no aparcar bajo el andamio.' },
    {
      text: '⟦Tenéis que entender⟧ que una tarta de boda lleva dos días.',
      rewrites: ['Una tarta de boda lleva dos días.'],
    },
    {
      text: '⟦Es muy sencillo⟧: sin entrada no hay ferry.',
      rewrites: ['Sin entrada no hay ferry.'],
    },
    {
      text: '⟦Tranquilizate⟧, que la cuna sale el martes.',
      rewrites: ['La cuna sale el martes.'],
    },
    { text: '⟦Debe usted comprender⟧ que hay otros clientes.' },
    { text: '⟦Como usted ya sabrá⟧, el museo cierra en agosto.' },
    {
      text: '⟦Tiene que entender⟧ que la pintura tarda dos días.',
      rewrites: ['La pintura tarda dos días.'],
    },
    { text: '⟦Póngase en nuestro lugar⟧, señora Mora.' },
    { text: '⟦No te pongas así⟧, Iker.' },
  ],
  valid: [
    'Es muy sencillo lo que ocurrió: leí mal la hora.',
    'Le atendieron con todo el respeto que merecía.',
    'Para cambiar la clave es muy sencillo: entre en Ajustes.',
    'Obviamente le devolvemos los 40 €.',
    'Por supuesto, le guardo la cuna hasta el viernes a las 12.',
    'Evidentemente nos equivocamos: la valla está en la finca del vecino.',
    'Escriba el número de serie con letra clara en la tarjeta roja.',
    'Para reiniciar el contador, pulse el botón diez segundos.',
    'La yegua es tranquila y va bien con principiantes.',
    'Su pregunta sobre el contrato es justa; la respuesta está en la página 4.',
    'Mi tono por teléfono estuvo mal, don Elías.',
    'Claro que puede traer al perro a la casa rural.',
    'La guía nueva tiene seis dibujos y ningún tecnicismo.',
    'Le explico otra vez el plazo porque cambió ayer: son diez días.',
    'Sepa que leímos su carta Rosa y yo, y tiene razón.',
    { text: 'Obviamente la reunión es el martes.', situation: 'none' },
    'El azul de su puerta es el 214.',
    'No hace falta ser socio para entrar el sábado.',
    'Para subir a la terraza, tome el ascensor B.',
    'Con su firma se entenderá que acepta el plano.',
    'A tu hija le encantó la guitarra roja.',
    'Con esa etiqueta se entenderá que la caja es frágil.',
  ],
};
