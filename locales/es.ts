import type { Words } from './en.ts';
import { plural } from './plural.ts';

export const es: Words = {
  counts: {
    error: plural('es', { one: 'error', other: 'errores' }),
    warning: plural('es', { one: 'aviso', other: 'avisos' }),
    hint: plural('es', { one: 'consejo', other: 'consejos' }),
  },
  severities: { error: 'Error', warning: 'Aviso', hint: 'Consejo' },
  quoted: (words) => `«${words}»`,
  status: {
    idle: 'Aquí no hay ningún borrador abierto.',
    checking: 'Revisando el borrador…',
    clean: 'Revisado. No hay nada que señalar.',
  },
  notChecked: {
    'unknown-language':
      'Sin revisar: no queda claro en qué idioma está escrito el borrador. Se revisan textos en español, inglés y eslovaco.',
    'unrecognised-page':
      'Sin revisar: Amends no reconoce esta página. Su mensaje sigue tal como lo escribió. Recargue la página para intentarlo de nuevo.',
    'no-answer':
      'Sin revisar: la revisión no llegó a terminar. Su borrador sigue tal como lo escribió. Se revisará otra vez cuando siga escribiendo.',
    'too-long':
      'Sin revisar: el borrador es demasiado largo para revisarlo mientras escribe. No se ha cambiado nada. Acórtelo para que se revise.',
    'reload-needed':
      'Sin revisar: esta página ya estaba abierta cuando se instaló o actualizó Amends. Guarde el borrador y recargue la página.',
    'gone-quiet':
      'Sin revisar: Amends ha fallado varias veces en esta página y se ha detenido. Su mensaje sigue tal como lo escribió. Guarde el borrador y recargue la página para intentarlo de nuevo.',
  },
  sources: {
    'dropped-ball': 'Cuando ha fallado a un cliente',
    'angry-customers': 'Clientes enfadados',
    'nobody-is-perfect': 'Nadie es perfecto',
    'bad-news': 'Dar malas noticias',
  },
  evidence: {
    experiment: 'experimento',
    'field-study': 'estudio de campo',
    'expert-advice': 'consejo de expertos',
  },
  list: {
    title: 'En este borrador',
    close: 'Cerrar la lista',
  },
  situation: {
    label: 'Qué es este correo',
    guessed: {
      'our-mistake': 'Parece una respuesta a un error nuestro',
      'bad-news': 'Parece una mala noticia',
      'not-ours': 'Parece algo que no hemos causado',
      complaint: 'Parece una respuesta a una queja',
      none: 'Parece un correo corriente',
    },
    guess: 'Deducirlo del borrador',
    chosen: {
      'our-mistake': 'Una respuesta a un error nuestro',
      'bad-news': 'Una mala noticia',
      'not-ours': 'Algo que no hemos causado',
      complaint: 'Una respuesta a una queja',
      none: 'Un correo corriente',
    },
    gravity: 'Gravedad',
    gravities: {
      slip: 'Un descuido',
      failure: 'Un fallo',
      serious: 'Un fallo grave',
      settled: 'Resuelto en este correo',
    },
  },
  card: {
    close: 'Cerrar',
    also: 'También:',
    dismissHere: 'Ocultar aquí',
    more: 'Más',
    neverThisPhrase: 'No señalar nunca estas palabras',
    turnRuleOff: 'Desactivar esta regla',
    list: {
      keepers: { policy: 'Lista de la empresa', team: 'Lista del equipo', person: 'Su lista' },
      version: (version: string) => `versión ${version}`,
      turnEntryOff: 'Desactivar esta entrada',
      entryWrong: 'Esta entrada es errónea: escribir a su responsable',
      suggestPhrase: 'Proponer otra frase para la lista',
      wrongSubject: (entry: string, list: string) => `Amends: «${entry}» en la lista «${list}»`,
      wrongBody: (entry: string, list: string, version: string) =>
        `Lista: ${list}, versión ${version}\nEntrada: ${entry}\n\nQué tiene de erróneo:\n`,
      suggestSubject: (list: string) => `Amends: una frase para la lista «${list}»`,
      suggestBody: (list: string, version: string) =>
        `Lista: ${list}, versión ${version}\n\nFrase:\nMejor decir:\nPor qué:\n`,
    },
    copyExample: 'Copiar como ejemplo',
    exampleCopied: 'Se han copiado la frase, la regla y la versión. No se ha enviado nada.',
    exampleNotCopied: 'El navegador no ha permitido copiar. Su portapapeles sigue como estaba.',
    rewrites: 'Otras formas de decirlo',
    use: 'Usar:',
    remove: 'Quitar:',
    fillIn: 'Completar:',
    onlyIf: 'Solo si es así:',
    onlyChoices: 'Ninguna tecla las usa: dicen más que su mensaje. Elija una si es así.',
    accept: 'Usar esta',
    acceptWithBlank: 'Usar y completar después',
    moment: 'Día y hora',
    date: 'Fecha',
    time: 'Hora',
    copy: 'Copiar la frase',
    copied: 'Frase copiada. Péguela en lugar de la anterior.',
    notCopied:
      'El navegador no ha permitido copiar. Su portapapeles sigue como estaba. Copie la frase a mano.',
    problems: {
      'text-changed':
        'La frase ha cambiado desde que se revisó. No se ha sustituido nada. Cierre esta tarjeta; la frase ya se está revisando otra vez.',
      composing:
        'En el mensaje queda una letra a medio escribir. No se ha sustituido nada. Termínela y vuelva a elegir la propuesta.',
      'not-possible':
        'Aquí no se ha podido hacer el cambio sin riesgo. Su mensaje sigue tal como lo escribió. Copie la frase y péguela.',
      gone: 'Esta tarjeta ya no está al día: sus palabras ya no están marcadas así. Ciérrela.',
    },
  },
  guard: {
    title: 'Aún no se ha enviado',
    places: plural('es', {
      one: 'pasaje merece otra mirada antes de que salga este correo.',
      other: 'pasajes merecen otra mirada antes de que salga este correo.',
    }),
    mendedTitle: 'Listo para enviar',
    mended: 'Ya nada retiene este correo.',
    held: 'Lo que retiene este correo',
    blank: 'Un hueco sin rellenar',
    fillIn: 'Rellenarlo',
    back: 'Volver al correo',
    coolDown: 'Retener 10 minutos',
    sendAnyway: 'Enviar de todos modos',
    send: 'Enviar',
  },
  notices: {
    'not-remembered': {
      title: 'No se ha guardado',
      text: 'No se ha podido guardar. Queda oculto mientras este correo esté abierto. Si vuelve a aparecer, ocúltelo otra vez.',
    },
    'press-send': {
      title: 'Pulse Enviar otra vez',
      text: 'Esta página no deja que Amends pulse Enviar por usted. Si el correo sigue aquí, pulse Enviar: no se retendrá de nuevo.',
    },
    'cooling-down': {
      title: 'Retenido 10 minutos',
      text: 'El correo se queda aquí como borrador y Amends se lo recordará. Nunca lo envía por usted.',
    },
    'cooled-down': {
      title: 'Han pasado los 10 minutos',
      text: 'Lea el correo una vez más y envíelo cuando diga lo que quiere decir.',
    },
    'no-reminder': {
      title: 'Sin recordatorio',
      text: 'No se ha podido guardar el recordatorio. El correo se queda aquí como borrador.',
    },
  },
  options: {
    title: 'Opciones de Amends',
    interface: 'Interfaz',
    language: 'Idioma de la interfaz',
    sameAsBrowser: 'El mismo que el navegador',
    writer: 'Sobre usted',
    gender: 'Su género gramatical',
    genderHelp: 'El español y el eslovaco lo distinguen. Las propuestas usan la forma que elija.',
    genders: {
      unset: 'Formas sin género',
      feminine: 'Formas femeninas',
      masculine: 'Formas masculinas',
    },
    country: 'País',
    countryHelp: 'Para los días laborables, los festivos y la forma de escribir las fechas.',
    liability: 'Cuidado con la responsabilidad legal',
    liabilityHelp: (rules) =>
      `Donde no está permitido reconocer la culpa (seguros, clínicas, asuntos legales): ${rules} no señalan nada, y las propuestas se limitan a la comprensión, los hechos y la solución.`,
    offByLiability: 'Desactivada por el cuidado con la responsabilidad legal.',
    setByPolicy: 'Lo ha fijado su empresa. Aquí no se puede cambiar.',
    setByList: (name: string) => `Lo fija la lista «${name}».`,
    guard: 'Antes de enviar un correo',
    guardChoice: 'Retener un correo',
    guardHelp:
      'Un correo retenido muestra lo que se ha encontrado. Siempre se puede enviar de todos modos.',
    guardChoices: {
      usual: 'Con huecos o errores; la primera semana, solo con huecos',
      off: 'Nunca',
      blanks: 'Con huecos sin rellenar',
      errors: 'Con huecos o errores',
      warnings: 'Con huecos, errores o avisos',
    },
    ownDomains: 'No retener nunca un correo que solo va a',
    ownDomainsHelp:
      'Los dominios de su propia organización, como example.com, separados por comas. Vacío: se puede retener cualquier correo.',
    rules: 'Reglas',
    rulesHelp: 'Una regla desactivada no marca nada en ningún borrador.',
    groups: {
      apology: 'Disculpas',
      responsibility: 'Responsabilidad',
      promises: 'Promesas',
      respect: 'Respeto',
    },
    lists: 'Listas de equipo',
    listsHelp: 'Frases que su equipo no quiere enviar, y qué decir en su lugar.',
    openLists: 'Abrir las listas',
    dismissals: 'Lo que ha ocultado',
    dismissalsHelp: 'Las reglas que ha desactivado están más arriba.',
    phrases: 'Palabras que no se señalan nunca',
    entriesOff: 'Entradas de listas desactivadas',
    markAgain: 'Volver a señalar',
    sentences: plural('es', {
      one: 'frase tiene algo oculto.',
      other: 'frases tienen algo oculto.',
    }),
    showAgain: 'Volver a mostrar',
    nothingHidden: 'No hay nada oculto.',
    keys: 'Teclas',
    keysHelp:
      'Funcionan en el mensaje que está escribiendo. Para cambiar una, elíjala y pulse Alt (⌥ en un Mac) con otra tecla.',
    keyCommands: {
      'next-finding': 'Observación siguiente',
      'previous-finding': 'Observación anterior',
      'accept-and-next': 'Usar la primera propuesta y seguir',
      'next-blank': 'Siguiente hueco por rellenar',
      dismiss: 'Ocultar aquí',
      'toggle-list': 'Lista de observaciones',
      'check-now': 'Revisar ahora',
    },
    pressKeys: 'Pulse las teclas nuevas. Con Escape se quedan las de antes.',
    keyRefusals: {
      'needs-alt':
        'Estas teclas no se han guardado: sin Alt escribirían en el mensaje, y Ctrl o ⌘ son del navegador. Pulse Alt con otra tecla.',
      reserved:
        'Estas teclas no se han guardado: las usa el navegador, el sistema o su correo. Pulse Alt con otra tecla, por ejemplo Alt+;',
      taken: 'Estas teclas no se han guardado: ya sirven para esto:',
    },
    usualKeys: 'Volver a las teclas habituales',
    notSaved: 'No se ha podido guardar. Se mantiene el ajuste anterior. Vuelva a elegirlo.',
  },
  popup: {
    title: 'Amends',
    elsewhere:
      'Amends revisa borradores en Gmail y en Outlook en la web. En esta pestaña no hay ninguno abierto.',
    lists: 'Listas de equipo',
    options: 'Opciones',
    waiting: 'Guardados como borrador, listos para releer:',
    noSubject: '(sin asunto)',
    done: 'Hecho',
  },
};
