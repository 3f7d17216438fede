/** Classes of Slovak words, folded, mostly by their beginnings. See `index.ts` for how they are written. */
export const sk = {
  /** What went wrong, as a noun. */
  Mishap:
    '/^(chyba|chyby|chybe|chybu|chybou|omyl|problem|poruch|meskani|omeskani|zdrzani|oneskoreni|nedorozumeni|neprijemnost|zlyhani|vypad|incident|nedopatreni|preklep|zmat|skod|zaves|komplikaci|nedostat)/',
  /** Somebody who is neither we nor the reader. */
  ThirdParty:
    '/^(dodavatel|subdodavatel|kurier|dopravc|prepravc|vodic|vyrobc|sklad|partner|agentur|bank|tlaciar|kolegy|koleg|brigadni|praktikant|technik|posta|posty|poste|poskytovatel|uctovn|externist|programator)/',
  /** What the reader has of us or sends us. */
  ReadersThing:
    '/^(objednavk|ucet|uctu|uctom|balik|zasielk|zasielok|dodavk|rezervaci|termin|faktur|platb|ziadost|tiket|reklamaci|formular|zmluv|predplatn|subor|spis|mail|e-mail|sprav|staznost|podnet|pripad)/',
  /** Makes a thing small. */
  Diminisher: '/^(malick|malilink|drobn|mensi|miern|nepatrn|kratk|bezvyznamn)/',
} as const satisfies Readonly<Record<string, string>>;
