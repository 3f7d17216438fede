import type { ListProblemWords } from './list-problem-words.ts';

export const es: ListProblemWords = {
  'too-large': ({ wanted }) => `El archivo pasa de ${wanted} MB. Divídalo en varias listas.`,
  'not-utf8': () => 'El archivo no es texto en UTF-8. Guárdelo como UTF-8.',
  'is-page': () => 'Esto es una página web, no una lista. Indique la dirección del propio archivo.',
  'not-json': ({ value }) =>
    value
      ? `Esto no es JSON: «${value}» no puede estar aquí. Busque antes una coma o unas comillas.`
      : 'Esto no es JSON: termina antes de tiempo. Busque un paréntesis o unas comillas que falten.',
  'not-csv': ({ value }) =>
    `Unas comillas se abren y no se cierran: «${value}». Ciérrelas o escríbalas dos veces.`,
  'not-yaml': ({ value }) => `Esto no es YAML: ${value}. Corríjalo y pruebe de nuevo.`,
  'too-deep': () => 'Hay más paréntesis anidados que en ninguna lista. Vea docs/lists.md.',
  'not-list': () => 'No hay en él una lista «entries». Vea en docs/lists.md cómo es una lista.',
  'newer-format': ({ value, wanted }) =>
    `El formato es ${value || 'desconocido'}; esta versión lee el formato ${wanted}. Actualice Amends o escriba el formato ${wanted}.`,
  'too-many-entries': ({ value, wanted }) =>
    `La lista tiene ${value} entradas; se admiten ${wanted}. Divídala en varias listas.`,
  'no-phrase-column': () =>
    'Ninguna columna se llama «phrase». Escriba los nombres de las columnas en la primera fila de la tabla.',
  'unknown-column': ({ value, wanted }) =>
    `No se conoce la columna «${value}». Quítela o dele uno de estos nombres: ${wanted}.`,
  'not-vale': () => 'Esto no es un estilo de Vale: falta «extends».',
  'vale-kind': ({ value }) =>
    `Los estilos del tipo «${value}» no se pueden importar; «existence» y «substitution», sí.`,
  missing: ({ field }) => `Falta ${field}. Escríbalo.`,
  'wrong-type': ({ field, value }) =>
    `${field} es de otro tipo: ${value}. Vea en docs/lists.md cómo se escribe.`,
  'unknown-field': ({ field }) =>
    `No se conoce el campo ${field}. Quítelo o revise cómo se escribe.`,
  empty: ({ field }) => `${field} está vacío. Escriba algo o quítelo.`,
  'too-long': ({ field, wanted }) => `${field} pasa de ${wanted} caracteres. Acórtelo.`,
  'too-many': ({ field, wanted }) => `${field} tiene más de ${wanted} valores. Quite algunos.`,
  'bad-choice': ({ field, value, wanted }) => `${field} es «${value}»; elija uno de: ${wanted}.`,
  'bad-characters': ({ field }) =>
    `${field} contiene saltos de línea o caracteres que no se ven. Escríbalo de nuevo.`,
  'bad-day': ({ field, value }) => `${field} es «${value}»; escriba el día así: 2027-12-31.`,
  'bad-contact': ({ value }) => `contact es «${value}»; escriba una dirección de correo.`,
  'bad-rule': ({ value }) => `«${value}» no es el id de una regla. Vea los id en docs/rules.md.`,
  'bad-form': ({ field }) =>
    `${field}: las formas son palabras sueltas; primero la de la frase y después al menos otra.`,
  'form-not-in-phrase': () =>
    'Una línea de formas empieza por una palabra que no está en la frase. Empiécela por una de la frase.',
  'no-words': ({ field }) => `${field} no tiene palabras y no puede coincidir nunca. Escriba una.`,
  'too-many-words': ({ field, wanted }) => `${field} tiene más de ${wanted} palabras. Acórtelo.`,
  'wildcard-at-edge': ({ field }) => `${field}: cada * debe estar entre dos palabras.`,
  'too-many-wildcards': ({ field, wanted }) => `${field} tiene más de ${wanted} *. Quite algunos.`,
  'bad-blank': ({ field }) => `${field}: un hueco se escribe [__lo que falta__]. Ciérrelo.`,
  double: ({ value, other }) => `«${value}» ya está en la línea ${other}. Quite una de las dos.`,
  'regular-expression': ({ value }) =>
    `«${value}» es una expresión regular; una lista solo contiene palabras. Escriba las frases enteras.`,
  'example-missed': ({ value }) =>
    `Este ejemplo debería coincidir y no lo hace: «${value}». Cambie la frase, sus formas o el ejemplo.`,
  'example-marked': ({ value }) =>
    `Este ejemplo no debería coincidir y lo hace: «${value}». Añada una excepción o cambie la frase.`,
  excepted: ({ value }) =>
    `La excepción «${value}» quita todo lo que la frase encuentra, así que nunca coincide. Acótela.`,
  'never-matches': ({ value }) =>
    `«${value}» pasa del final de una frase, así que nunca coincide. Haga dos entradas.`,
  expired: ({ value }) => `La entrada terminó el ${value}. Quítela o dele otro día.`,
  'unknown-rule': ({ value }) => `Ninguna regla se llama «${value}». Vea los id en docs/rules.md.`,
  'instead-listed': ({ value, other }) =>
    `Dice que se escriba «${value}», que la línea ${other} pide no escribir. Cambie una de las dos.`,
  'severities-differ': ({ value, other }) =>
    `«${value}» está también en la línea ${other}, con otra gravedad o a prueba; vale la más estricta. Quite una.`,
  'double-elsewhere': ({ value, other }) =>
    `«${value}» está también en la línea ${other}. Quite una.`,
  'switches-differ': ({ value, other }) =>
    `«${value}» se ajusta de otro modo en ${other}; vale lo más estricto. Póngalos iguales.`,
};
