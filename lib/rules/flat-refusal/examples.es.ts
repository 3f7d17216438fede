import type { Examples } from '../examples.ts';

export const examples: Examples = {
  invalid: [
    {
      text: '⟦No podemos cambiarle⟧ la fecha del curso, señora Gil.',
      rewrites: [
        'No podemos cambiarle la fecha del curso, señora Gil. Lo que sí podemos hacer es [__la solución y su coste__].',
        'No podemos cambiarle la fecha del curso, señora Gil. Le ofrecemos dos opciones: [__una opción__] o [__otra opción__]. ¿Cuál prefiere?',
      ],
    },
    {
      text: 'Lo he mirado dos veces, y ⟦no te puedo devolver⟧ la seña.',
      rewrites: [
        'Lo he mirado dos veces, y no te puedo devolver la seña. Lo que sí puedo hacer es [__la solución y su coste__].',
        'Lo he mirado dos veces, y no te puedo devolver la seña. Te ofrezco dos opciones: [__una opción__] o [__otra opción__]. ¿Cuál prefieres?',
      ],
    },
    { text: 'El arreglo del abrigo ⟦no es posible⟧.' },
    { text: '⟦Imposible entregar⟧ el armario antes de Navidad.' },
    { text: '⟦NO OFRECEMOS REPARTO⟧ EN SU CALLE.' },
    { text: 'La prorroga de la beca ⟦queda descartada⟧.' },
    {
      text: 'Del descuento, ⟦ni hablar⟧.',
      rewrites: [
        'En cuanto a lo del descuento, no es posible; lo que sí puedo hacer es [__la solución y su coste__].',
      ],
    },
    { text: 'La reclamación por el ruido ⟦no procede⟧.' },
    { text: '⟦No os vamos a dar⟧ otra cuna.' },
    { text: 'Por el grifo que gotea ⟦no hay descuento⟧.' },
    { text: '⟦No nos es posible⟧ devolver el importe.' },
    { text: '⟦No se lo podemos cambiar⟧.' },
    { text: '⟦No hacemos devoluciones⟧.' },
    { text: 'Su ⟦petición ha sido denegada⟧.' },
  ],
  valid: [
    'No podemos adelantar la obra, pero sí dejarle el garaje libre el jueves.',
    'No podemos quejarnos: vendimos 300 pasteles.',
    'No podemos cambiar la mesa, pero le devolvemos hoy los 90 €.',
    'No podemos devolverle la entrada, pero puede cambiarla por otro día.',
    'No se puede pedir mejor equipo.',
    'No puedo creer lo bien que quedó el salón.',
    'No hay problema con el turno de mañana.',
    'Podemos repararlo, aunque no cambiarlo: son 60 €.',
    'Ese modelo ya no se fabrica: le ofrezco el 320 por el mismo precio o los 89 € de vuelta.',
    'En sábado no podemos abrir. ¿Prefiere el viernes a las 20:00?',
    'Por protección de datos no puedo darle el nombre de su vecino.',
    'Usted me dijo que no podía venir el martes.',
    'Es imposible no acordarse de ustedes.',
    'No le cobramos la segunda visita.',
    'Si no puede venir el viernes, le guardo la tarta hasta el lunes.',
    { text: 'No podemos ir a la feria este año.', situation: 'none' },
    'La solicitud llegó el lunes y hoy la aprobé.',
    'Me fue imposible llamarle ayer; le llamo hoy a las cinco.',
    'Le devuelvo hoy los 40 euros.',
    'No podremos llevarle la nevera el jueves; se la llevamos el viernes.',
    'No podemos adelantarte más escenas: el estreno es el día 4.',
    'De mi silla no me puedo mover hasta las seis.',
    'No podemos devolver la seña. Hay, eso sí, dos salas libres en mayo.',
    'No podemos devolver la seña. Sí que os puedo meter en la de las siete.',
  ],
};
