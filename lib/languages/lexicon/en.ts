/** Classes of English words, folded. See `index.ts` for how they are written. */
export const en = {
  /** What went wrong, as a noun. */
  Mishap:
    '(error|errors|mistake|mistakes|problem|problems|issue|issues|fault|faults|failure|failures|delay|delays|mixup|mix-up|oversight|oversights|slip|glitch|glitches|hiccup|hiccups|mishap|mishaps|incident|incidents|outage|outages|breakdown|bug|bugs|inconvenience|confusion|misunderstanding|damage|mess)',
  /** Somebody who is neither we nor the reader. */
  ThirdParty:
    '(supplier|suppliers|courier|couriers|carrier|carriers|driver|drivers|contractor|contractors|subcontractor|vendor|vendors|provider|manufacturer|factory|warehouse|shipper|haulier|partner|partners|agency|bank|printer|printers|colleague|colleagues|intern|trainee|temp|technician|accountant|developer|developers)',
  /** What the reader has of us or sends us. */
  ReadersThing:
    '(order|orders|account|parcel|package|delivery|shipment|booking|reservation|appointment|invoice|refund|payment|request|ticket|claim|application|form|contract|subscription|file|files|letter|complaint|case|message|email|e-mail)',
  /** Makes a thing small. */
  Diminisher: '(small|little|minor|tiny|slight|trivial|minimal|negligible|wee|mere)',
  /** We. */
  We: '(i|we)',
} as const satisfies Readonly<Record<string, string>>;
