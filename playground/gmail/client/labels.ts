/** The words of Gmail's interface that extensions meet: labels of the compose box. */
export interface Labels {
  readonly compose: string;
  readonly newMessage: string;
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  /** Between U+202A and U+202C stands the shortcut, as on Gmail's button. */
  readonly send: string;
  readonly sendAndArchive: string;
  readonly moreSendOptions: string;
  readonly schedule: string;
  readonly discard: string;
  readonly reply: string;
  readonly forward: string;
  readonly showTrimmed: string;
  readonly fullScreen: string;
  readonly plainText: string;
  readonly sent: string;
  readonly undo: string;
}

const LABELS: Readonly<Record<string, Labels>> = {
  en: {
    compose: 'Compose',
    newMessage: 'New Message',
    to: 'To recipients',
    subject: 'Subject',
    body: 'Message Body',
    send: 'Send \u202a(Ctrl-Enter)\u202c',
    sendAndArchive: 'Send & archive',
    moreSendOptions: 'More send options',
    schedule: 'Schedule send',
    discard: 'Discard draft',
    reply: 'Reply',
    forward: 'Forward',
    showTrimmed: 'Show trimmed content',
    fullScreen: 'Full screen',
    plainText: 'Plain text mode',
    sent: 'Message sent',
    undo: 'Undo',
  },
  es: {
    compose: 'Redactar',
    newMessage: 'Mensaje nuevo',
    to: 'Destinatarios (Para)',
    subject: 'Asunto',
    body: 'Cuerpo del mensaje',
    send: 'Enviar \u202a(Ctrl-Enter)\u202c',
    sendAndArchive: 'Enviar y archivar',
    moreSendOptions: 'Más opciones de envío',
    schedule: 'Programar envío',
    discard: 'Descartar borrador',
    reply: 'Responder',
    forward: 'Reenviar',
    showTrimmed: 'Mostrar contenido acortado',
    fullScreen: 'Pantalla completa',
    plainText: 'Modo de texto sin formato',
    sent: 'Mensaje enviado',
    undo: 'Deshacer',
  },
  sk: {
    compose: 'Nová správa',
    newMessage: 'Nová správa',
    to: 'Príjemcovia v poli Komu',
    subject: 'Predmet',
    body: 'Telo správy',
    send: 'Odoslať \u202a(Ctrl-Enter)\u202c',
    sendAndArchive: 'Odoslať a archivovať',
    moreSendOptions: 'Ďalšie možnosti odoslania',
    schedule: 'Naplánovať odoslanie',
    discard: 'Zahodiť koncept',
    reply: 'Odpovedať',
    forward: 'Poslať ďalej',
    showTrimmed: 'Zobraziť orezaný obsah',
    fullScreen: 'Na celú obrazovku',
    plainText: 'Režim obyčajného textu',
    sent: 'Správa odoslaná',
    undo: 'Späť',
  },
  eo: {
    compose: 'Verki',
    newMessage: 'Nova mesaĝo',
    to: 'Ricevontoj',
    subject: 'Temo',
    body: 'Teksto de la mesaĝo',
    send: 'Sendi \u202a(Ctrl-Enter)\u202c',
    sendAndArchive: 'Sendi kaj arĥivigi',
    moreSendOptions: 'Pliaj sendaj opcioj',
    schedule: 'Plani sendon',
    discard: 'Forĵeti malneton',
    reply: 'Respondi',
    forward: 'Plusendi',
    showTrimmed: 'Montri kaŝitan enhavon',
    fullScreen: 'Plenekrane',
    plainText: 'Nur teksto',
    sent: 'Mesaĝo sendita',
    undo: 'Malfari',
  },
};

/** `language` as in Gmail's `?hl=`; English where it is not known. */
export function labelsFor(language: string): Labels {
  const labels = LABELS[language] ?? LABELS['en'];
  if (!labels) throw new Error('The English labels are missing.');
  return labels;
}
