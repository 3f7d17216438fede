/** The words of Outlook's interface that extensions meet: labels of the compose box. */
export interface Labels {
  readonly newMail: string;
  readonly reply: string;
  readonly forward: string;
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  /** Until 2025 this followed the labels of text boxes. */
  readonly howToLeave: string;
  readonly send: string;
  readonly moreSendOptions: string;
  readonly schedule: string;
  readonly discard: string;
  readonly popOut: string;
  readonly settings: string;
  readonly signature: string;
}

const LABELS: Readonly<Record<string, Labels>> = {
  en: {
    newMail: 'New mail',
    reply: 'Reply',
    forward: 'Forward',
    to: 'To',
    subject: 'Subject',
    body: 'Message body',
    howToLeave: ', press Alt+F10 to exit',
    send: 'Send',
    moreSendOptions: 'More send options',
    schedule: 'Schedule send',
    discard: 'Discard',
    popOut: 'Open in new window',
    settings: 'Settings',
    signature: 'Signature',
  },
  es: {
    newMail: 'Correo nuevo',
    reply: 'Responder',
    forward: 'Reenviar',
    to: 'Para',
    subject: 'Asunto',
    body: 'Cuerpo del mensaje',
    howToLeave: ', presione Alt+F10 para salir',
    send: 'Enviar',
    moreSendOptions: 'Más opciones de envío',
    schedule: 'Programar envío',
    discard: 'Descartar',
    popOut: 'Abrir en una ventana nueva',
    settings: 'Configuración',
    signature: 'Firma',
  },
  sk: {
    newMail: 'Nová pošta',
    reply: 'Odpovedať',
    forward: 'Preposlať',
    to: 'Komu',
    subject: 'Predmet',
    body: 'Text správy',
    howToLeave: ', stlačením Alt+F10 skončíte',
    send: 'Odoslať',
    moreSendOptions: 'Ďalšie možnosti odoslania',
    schedule: 'Naplánovať odoslanie',
    discard: 'Zahodiť',
    popOut: 'Otvoriť v novom okne',
    settings: 'Nastavenia',
    signature: 'Podpis',
  },
  eo: {
    newMail: 'Nova mesaĝo',
    reply: 'Respondi',
    forward: 'Plusendi',
    to: 'Al',
    subject: 'Temo',
    body: 'Teksto de la mesaĝo',
    howToLeave: ', premu Alt+F10 por eliri',
    send: 'Sendi',
    moreSendOptions: 'Pliaj sendaj opcioj',
    schedule: 'Plani sendon',
    discard: 'Forĵeti',
    popOut: 'Malfermi en nova fenestro',
    settings: 'Agordoj',
    signature: 'Subskribo',
  },
};

/** @param language as in Outlook's `?mkt=`; English where it is not known */
export function labelsFor(language: string, generation: '2025' | '2026'): Labels {
  const labels = LABELS[language] ?? LABELS['en'];
  if (!labels) throw new Error('The English labels are missing.');
  if (generation === '2026') return labels;
  const withKeys = (label: string): string => label + labels.howToLeave;
  return { ...labels, body: withKeys(labels.body), signature: withKeys(labels.signature) };
}
