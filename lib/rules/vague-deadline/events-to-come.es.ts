/** Spanish verbs of an event to come, by their forms: *cuando termine*, *en cuanto lleguen*. */

/** Endings of the subjunctive that the indicative of no frequent verb shares. */
const SUBJUNCTIVE_ENDINGS = [
  ...['alice', 'orice', 'ilice', 'ique', 'egue', 'ague', 'argue', 'elgue', 'oque', 'aque', 'arque'],
  ...['ience', 'iece', 'ance', 'ezca', 'ozca', 'uzca', 'enga', 'alga', 'aiga', 'uya', 'uelva'],
  ...['iba', 'mita', 'ubra', 'mpla', 'ierre', 'ermine', 'cupe', 'ejore', 'obre', 'libere', 'pere'],
  ...[
    'adre',
    'ueve',
    'uebe',
    'ajuste',
    'este',
    'alme',
    'acabe',
    'ole',
    'ule',
    'aje',
    'eje',
    'ome',
    'orme',
  ],
].flatMap((ending) => [ending, `${ending}n`, `${ending}mos`]);

/** Frequent subjunctives whose ending tells nothing. */
const SUBJUNCTIVE_STARTS = [
  ...['abra', 'apruebe', 'arregle', 'baje', 'complete', 'consiga', 'contest', 'cuadre', 'cuente'],
  ...[
    'deje',
    'den',
    'demos',
    'desbloque',
    'desocupe',
    'encuentre',
    'encontremos',
    'entren',
    'esten',
  ],
  ...[
    'estemos',
    'firme',
    'funcione',
    'haga',
    'haya',
    'ingrese',
    'levante',
    'llame',
    'pare',
    'pase',
  ],
  ...[
    'podamos',
    'pueda',
    'quede',
    'quepa',
    'quiera',
    'regrese',
    'responda',
    'respire',
    'salga',
    'saque',
  ],
  ...[
    'sea',
    'sepa',
    'seamos',
    'siga',
    'solucione',
    'suba',
    'suelt',
    'surta',
    'termine',
    'vaya',
    'vea',
  ],
  ...[
    'volvamos',
    'confirme',
    'revise',
    'diga',
    'digan',
    'afloj',
    'recuper',
    'prepar',
    'envie',
    'mande',
  ],
];

/** Forms that tell of something still to come: *cuando llegue*, *en cuanto haya*. */
export const TO_COME = [
  `/^(${SUBJUNCTIVE_STARTS.join('|')})/`,
  `/(${SUBJUNCTIVE_ENDINGS.join('|')})$/`,
];
