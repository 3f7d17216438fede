import type { ListWords } from './en.ts';
import { plural } from '../plural.ts';

const entries = plural('es', { one: 'entrada', other: 'entradas' });
const quotedList = (words: readonly string[]): string =>
  new Intl.ListFormat('es').format(words.map((word) => `«${word}»`));

const SUBJECTS: Readonly<Record<string, string>> = {
  guard: 'cuándo se retiene un correo',
  liabilityCareful: 'cuidado con la responsabilidad legal',
};

export const es: ListWords = {
  locale: 'es',
  title: 'Listas de equipo',
  unreadable: 'No se han podido leer las listas. Siguen como estaban. Vuelva a cargar la página.',
  reading: 'Leyendo la lista…',
  back: 'Volver a todas las listas',
  keep: 'Conservar',
  discard: 'Descartar los cambios',
  all: 'todos',
  allLanguages: 'Todos los idiomas',
  line: (line) => `Línea ${line}:`,
  keepers: {
    policy: 'La directiva de su organización',
    team: 'El equipo',
    person: 'Solo usted',
  },
  keepersHelp: {
    policy: 'Valen antes que todas las demás y aquí no se pueden cambiar.',
    team: 'Valen antes que las suyas y que las reglas incluidas.',
    person: 'Valen antes que las reglas incluidas.',
  },
  overview: {
    intro:
      'Frases que un equipo no quiere enviar, y qué decir en su lugar. Se señalan en sus correos igual que lo que encuentran las reglas incluidas.',
    newList: 'Lista nueva',
    importFile: 'Importar un archivo',
    subscribe: 'Seguir una dirección',
    none: 'Todavía no hay ninguna lista. Empiece una vacía, importe una hoja de cálculo o siga la dirección de la lista de su equipo.',
    make: 'Crear la lista',
    whose: 'De quién es la lista',
    whoseHelp: 'Si dos listas no coinciden, la del equipo vale antes que la suya.',
  },
  card: {
    managed: 'La gestiona su organización. Aquí no se puede cambiar ni quitar.',
    lastCopyKept: 'Se conserva y se usa la última copia válida.',
    heldBack:
      'La versión más reciente se ha retirado. No volverá hasta que en la dirección haya otra.',
    edit: 'Editar',
    look: 'Ver',
    checkNow: 'Comprobar ahora',
    bringBack: (version) => `Recuperar la versión ${version}`,
    changeSubscription: 'Cambiar cómo se sigue',
    remove: 'Quitar',
    removeAsk: 'Quitar de este navegador, con su versión anterior:',
    outcomes: {
      asking: 'Un momento…',
      done: 'Hecho.',
      nothingNew: 'No hay nada nuevo.',
      notTaken: 'Comprobado. No se ha tomado nada.',
      failed: 'No se ha podido hacer. La lista sigue como estaba. Inténtelo de nuevo.',
    },
  },
  facts: {
    entries: 'Entradas',
    counts: (count, silent) =>
      silent > 0 ? `${entries(count)}, ${silent} de ellas a prueba` : entries(count),
    from: 'Procedencia',
    here: {
      policy: 'La propia directiva',
      team: 'Un archivo, o escrita aquí',
      person: 'Un archivo, o escrita aquí',
    },
    confirmed: 'Última respuesta válida',
    asked: 'Última comprobación',
    never: 'todavía no',
    signature: 'Firma',
    pinned: 'Solo se acepta firmada con la clave que ha dado',
    anySender: 'No se exige',
    login: 'Su sesión',
    loginUsed: 'Se usa en cada comprobación',
  },
  conflicts: {
    title: 'Dónde no coinciden las listas',
    help: 'La directiva vale antes que el equipo, y el equipo antes que usted; entre iguales, lo más estricto.',
    double: (phrase, first, second) =>
      `«${phrase}» está en ${first} y en ${second}. Vale la de ${first}.`,
    differ: (subject, first, second) =>
      `«${subject}»: ${first.list} dice «${first.says}» y ${second.list} dice «${second.says}». Vale lo que dice ${first.list}.`,
    instead: (phrase, list, instead, against) =>
      `«${phrase}», en ${list}, propone «${instead}», que ${against} pide no escribir.`,
    subject: (subject) => SUBJECTS[subject] ?? `regla ${subject}`,
    look: 'Ver dónde no coinciden',
    none: 'Coinciden en todo.',
    on: 'sí',
    off: 'no',
  },
  subscribe: {
    address: 'Dirección de la lista',
    addressHelp: 'Empieza por https:// y lleva al propio archivo JSON o CSV.',
    key: 'Clave de quien la publica (opcional)',
    keyHelp:
      'El contenido de list-key.pub. Con ella se rechaza una lista que no esté firmada con esta clave.',
    login: 'Usar mi sesión en este servidor',
    loginHelp:
      'Solo para una lista a la que se accede con la cuenta de su organización. El navegador envía entonces sus cookies de ese servidor en cada comprobación. Si no, no se envía ninguna.',
    action: 'Seguir',
    change: 'Seguirla así',
    asking: 'Descargando la lista…',
    allow: 'Permitir la lectura de este servidor',
    notAllowed:
      'No se puede leer el servidor, así que no se ha descargado nada. Permítalo para seguir esta lista.',
    failed: 'No se ha podido consultar la dirección. No ha cambiado nada. Inténtelo de nuevo.',
  },
  troubles: {
    'bad-address':
      'Esto no es la dirección de una lista. Escriba una que empiece por https://, sin nombre ni contraseña dentro.',
    'bad-key':
      'Esto no es una clave pública Ed25519. Pegue el contenido del archivo que termina en .pub.',
    'needs-permission':
      'El servidor quiere saber quién lee. Permita su lectura y se intentará de nuevo.',
    'no-answer': 'El servidor no ha respondido. Revise la dirección y su red.',
    'too-slow': 'El servidor ha tardado más de medio minuto. Se intentará de nuevo más tarde.',
    'insecure-redirect':
      'La dirección lleva a otra sin cifrar, así que no se ha leído nada. Pida la dirección https.',
    'login-needed':
      'El servidor pide iniciar sesión. Iníciela allí y permita que se use su sesión.',
    'not-found': 'En esta dirección no hay nada. Compruebe si el archivo se ha movido.',
    'server-error': 'El servidor ha respondido con un error. Se intentará de nuevo más tarde.',
    'too-large': 'El archivo pasa de 5 MB. Pida que se divida en varias listas.',
    'cut-off': 'El archivo ha llegado incompleto. Se intentará de nuevo más tarde.',
    refused:
      'Lo que hay en la dirección no es una lista válida. Pida a su responsable que corrija esto:',
    unsigned:
      'Se ha dado una clave y junto a la lista no hay firma. Pida a quien la publica que la firme.',
    'wrong-signature':
      'La lista no está firmada con la clave que ha dado. No la use hasta que quien la publica explique por qué.',
  },
  changes: {
    since: 'Qué ha cambiado desde la versión',
    none: 'No hay ninguna diferencia.',
    head: 'Sobre la lista:',
    switches: 'lo que ajusta',
    added: plural('es', { one: 'añadida', other: 'añadidas' }),
    changed: plural('es', { one: 'cambiada', other: 'cambiadas' }),
    removed: plural('es', { one: 'quitada', other: 'quitadas' }),
  },
  editor: {
    entries: 'Entradas',
    entry: 'Entrada',
    newEntry: 'Entrada nueva',
    add: 'Añadir una entrada',
    deleted: (phrase) => `Se ha borrado «${phrase}».`,
    takeBack: 'Volver a ponerla',
    about: 'Sobre la lista',
    fixed: 'Esta lista viene de otro sitio. Aquí se puede ver y probar, no cambiar.',
    gone: 'Esta lista se ha quitado.',
    outdated:
      'Esta lista se ha cambiado en otro sitio mientras usted la editaba. Guarde para poner la suya en su lugar, o tome la otra y pierda sus cambios.',
    takeOther: 'Tomar la otra',
    save: 'Guardar la lista',
    discardChanges: 'Descartar los cambios',
    unsaved: 'Hay cambios sin guardar.',
    saved: 'Guardada.',
    notSaved:
      'No se ha podido guardar. Sus cambios siguen aquí. Inténtelo de nuevo o exporte la lista.',
    wrong: 'Aún no se puede guardar: corrija lo que se indica en «Sobre la lista».',
    leave: 'Hay cambios sin guardar. ¿Descartarlos?',
  },
  table: {
    search: 'Buscar en las entradas',
    found: entries,
    columns: {
      phrase: 'Frase',
      language: 'Idioma',
      severity: 'Gravedad',
      instead: 'En su lugar',
    },
    state: 'Estado',
    silent: (hits) => (hits > 0 ? `a prueba, vista en correos: ${hits}` : 'a prueba'),
    onTrial: 'a prueba',
    over: 'terminada',
    more: (count) => `y ${count} más`,
    delete: 'Borrar',
    deleteEntry: (phrase) => `Borrar ${phrase}`,
  },
  pager: {
    label: 'Páginas',
    previous: 'Anterior',
    next: 'Siguiente',
    where: (from, to, count) => `${from}–${to} de ${count}`,
  },
  fields: {
    phrase: 'Frase',
    language: 'Idioma',
    forms: 'Formas de sus palabras',
    diacritics: 'Tildes y otros signos',
    instead: 'Qué decir en su lugar',
    why: 'Por qué',
    severity: 'Gravedad',
    source: 'Fuente',
    exceptions: 'Excepciones',
    matches: 'Debe encontrarse en',
    doesNotMatch: 'No debe encontrarse en',
    expires: 'Último día',
    silent: 'A prueba',
  },
  fieldHelp: {
    phrase:
      'Las mayúsculas y la puntuación no cuentan. * entre dos palabras vale por hasta otras tres.',
    language: '',
    forms: 'Solo se encuentra lo que está aquí. Tome lo que se propone y borre lo que no sirva.',
    diacritics: '',
    instead:
      'Una por línea. Un hueco para quien escribe es [__lo que falta__] o [__día y hora__]. Vacío: consejo sin propuesta.',
    why: 'La razón, en palabras de su equipo.',
    severity: '',
    source: 'Quién lo pidió, o dónde está escrito.',
    exceptions: 'Una frase por línea: donde coincide con las palabras, no se señala nada.',
    matches: 'Un ejemplo por línea. Se prueban mientras escribe.',
    doesNotMatch: 'Un ejemplo por línea. Se prueban mientras escribe.',
    expires: 'Después de este día ya no se busca. Vacío: para siempre.',
    silent: 'Cuenta cuántas veces señalaría algo, y no señala nada.',
  },
  form: {
    chooseLanguage: 'Elija un idioma y se propondrán formas. Solo se encuentra lo que está aquí.',
    formsOf: (word) => `Formas de «${word}»`,
    proposed: 'Se proponen:',
    addAll: 'Añadir todas',
    addAllForms: (word) => `Añadir todas las formas propuestas de ${word}`,
    otherWords: 'También formas de las demás palabras',
    diacriticsIgnored: 'No cuentan: envío = envio',
    diacriticsNeeded: 'Cuentan: envío ≠ envio',
    double:
      'Esta lista ya tiene una entrada para estas palabras. Cambie aquella, o cambie esta frase.',
    notTaken: 'Todavía no: corrija lo que está marcado.',
    done: 'Listo',
    cancel: 'Cancelar',
    leave: 'Se perderían sus cambios en esta entrada. ¿Descartarlos?',
  },
  tryOut: {
    entry: 'Pruebe frases con esta entrada',
    list: 'Pruebe frases con esta lista',
    language: 'Idioma de las frases',
    incomplete: 'Corrija antes los campos; después se puede probar.',
    nothing: 'No hay en ellas nada de esta lista.',
    verdicts: {
      marked: () => 'se señala.',
      silent: () => 'se encuentra y solo se cuenta: la entrada está a prueba.',
      excepted: (exception) => `no se señala: lo impide la excepción «${exception}».`,
      quoted: () => 'no se señala: está entre comillas.',
      expired: () => 'no se señala: el último día de la entrada ya ha pasado.',
      'other-language': () => 'no se señala: la entrada es para otro idioma.',
    },
    misses: (miss) => {
      switch (miss.kind) {
        case 'words':
          return `No se encuentra: no está ${quotedList(miss.words)}, ni ninguna de las formas indicadas.`;
        case 'diacritics':
          return `No se encuentra: ${quotedList(miss.words)} está escrito con otras tildes o signos.`;
        case 'apart':
          return 'No se encuentra: están todas las palabras, pero no juntas, en este orden y en una misma frase.';
      }
    },
  },
  head: {
    name: 'Nombre',
    version: 'Versión',
    owner: 'Responsable',
    contact: 'Contacto',
    guard: 'Cuándo se retiene un correo',
    liability: 'Cuidado con la responsabilidad legal',
    unsaid: 'La lista no lo dice',
    yes: 'Sí',
    no: 'No',
    off: 'Desactivada',
    rules: (count) =>
      count === 0 ? 'Reglas incluidas' : `Reglas incluidas (ajustadas por esta lista: ${count})`,
  },
  headHelp: {
    name: 'Se ve en cada ficha de esta lista.',
    version: 'Si no la toca, al guardar recibe la siguiente.',
    owner: 'Quién responde de ella. Puede quedar vacío.',
    contact: 'Una dirección de correo para preguntas y propuestas. Puede quedar vacío.',
  },
  exporting: {
    title: 'Exportar',
    json: 'Como JSON',
    csv: 'Como hoja de cálculo (CSV)',
    unsaved: 'El archivo contiene lo guardado, sin sus cambios.',
    done: (file) => `${file} está en sus descargas.`,
  },
  importing: {
    title: 'Importar un archivo',
    intro: 'Primero ve qué cambiaría. No se importa nada hasta que usted lo diga.',
    pick: 'Elija un archivo o suéltelo aquí',
    kindsHelp:
      'Una lista (JSON, CSV), un estilo de Vale (YAML) o solo palabras, una frase por línea (TXT).',
    unreadable: 'No se ha podido abrir el archivo. No ha cambiado nada. Elíjalo de nuevo.',
    read: (file) => `Se ha leído ${file}.`,
    kind: 'Leerlo como',
    kinds: { list: 'Una lista (JSON o CSV)', vale: 'Un estilo de Vale', words: 'Solo palabras' },
    target: 'Ponerlo en',
    newList: 'Una lista propia',
    add: 'Añadir a la lista',
    addHelp: 'Se queda lo que la lista tiene y el archivo no.',
    changes: 'Qué cambiaría',
    refused: plural('es', {
      one: 'problema: se deja fuera',
      other: 'problemas: se dejan fuera',
    }),
    nothingTaken: 'De este archivo no se puede importar nada. Corríjalo y elíjalo de nuevo.',
    examples: (count) => (count === 0 ? 'Sin ejemplos' : `Ejemplos probados: ${count}`),
    running: 'Probando los ejemplos…',
    allWell: 'Todo está como debe.',
    tooMany: (most) => `Juntas pasan de ${most} entradas. Divídalas en dos listas.`,
    apply: 'Importar',
    leave: 'No importar',
  },
};
