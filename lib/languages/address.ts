/** Words for the reader, in the draft's form of address: what rewrites are made of. */
import type { Habits } from './habits.ts';

export interface SpanishReader {
  /** Indirect object: *le escribo*. */
  readonly to: string;
  /** With *lo* after it: *se lo digo*. */
  readonly toWithIt: string;
  readonly your: string;
  readonly prefer: string;
  /** *Puede escribirme*. */
  readonly can: string;
  /** *Me ha dicho que …*. */
  readonly told: string;
  /** *Nos cuenta que …*. */
  readonly tells: string;
  /** *Lo que ya me ha enviado*. */
  readonly sent: string;
  /** *Perdone que …*. */
  readonly forgive: string;
}

const USTED: SpanishReader = {
  to: 'le',
  toWithIt: 'se lo',
  your: 'su',
  prefer: 'prefiere',
  can: 'puede',
  told: 'ha dicho',
  tells: 'cuenta',
  sent: 'ha enviado',
  forgive: 'perdone',
};
const USTEDES: SpanishReader = {
  ...USTED,
  to: 'les',
  prefer: 'prefieren',
  can: 'pueden',
  told: 'han dicho',
  tells: 'cuentan',
  sent: 'han enviado',
  forgive: 'perdonen',
};
const TU: SpanishReader = {
  to: 'te',
  toWithIt: 'te lo',
  your: 'tu',
  prefer: 'prefieres',
  can: 'puedes',
  told: 'has dicho',
  tells: 'cuentas',
  sent: 'has enviado',
  forgive: 'perdona',
};
const VOS: SpanishReader = {
  ...TU,
  prefer: 'preferís',
  can: 'podés',
  told: 'dijiste',
  tells: 'contás',
  sent: 'mandaste',
  forgive: 'perdoná',
};
const VOSOTROS: SpanishReader = {
  to: 'os',
  toWithIt: 'os lo',
  your: 'vuestro',
  prefer: 'preferís',
  can: 'podéis',
  told: 'habéis dicho',
  tells: 'contáis',
  sent: 'habéis enviado',
  forgive: 'perdonad',
};

export function spanishReader({ address }: Habits): SpanishReader {
  if (address === 'tu') return TU;
  if (address === 'vos') return VOS;
  if (address === 'vosotros') return VOSOTROS;
  return address === 'ustedes' ? USTEDES : USTED;
}

export interface SlovakReader {
  /** Dative: *zavolám vám*. */
  readonly to: string;
  /** Opens a sentence: *Váš prípad*. */
  readonly your: string;
  /** Opens a sentence: *Môžete si vybrať*. */
  readonly can: string;
}

export function slovakReader({ address, hasCapitalAddress }: Habits): SlovakReader {
  if (address === 'tykanie') {
    return { to: hasCapitalAddress ? 'Ti' : 'ti', your: 'Tvoj', can: 'Môžeš' };
  }
  return { to: hasCapitalAddress ? 'Vám' : 'vám', your: 'Váš', can: 'Môžete' };
}
