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
  readonly discard: string;
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
    discard: 'Discard draft',
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
    discard: 'Descartar borrador',
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
    discard: 'Zahodiť koncept',
  },
};

/** `language` as in Gmail's `?hl=`; English where it is not known. */
export function labelsFor(language: string): Labels {
  const labels = LABELS[language] ?? LABELS['en'];
  if (!labels) throw new Error('The English labels are missing.');
  return labels;
}
