/** *Prosím* in a Slovak order: a bare one presses. */

/** What leans on its verb. */
const LIGHT = '(?: (?:sa|si|n[aá]m|mi|ho|ju|ich|to))*(?=[ .]|$)';
/** *Vyplňte, prosím* begs for a survey. */
const FORMAL =
  '(?!Vypl[nň]te )\\p{L}{2,}(?:[^aáeéiíoóuúyý\\P{L}]te|[nrv]ite(?= sa)|[^aáeéiíoóuúyýô\\P{L}]nite|[lsš]lite)';
const FAMILIAR = '(?:Nap[ií]š|Odp[ií]š|Podp[ií]š|Po[sš]li|Daj|Povedz|Potvr[dď]|Zavolaj)(?!\\p{L})';
/** An order that opens the sentence. */
const FIRST = new RegExp(
  `^(?:Naj(?:prv|sk[oô]r)(?: v[sš]ak)? )?(?:${FORMAL}|${FAMILIAR}|(?:Rozhodni|Ozvi|Vyjadri)(?= sa))${LIGHT}`,
  'iu',
);
/** An order further on in the first clause: endings that no noun has. */
const INSIDE = new RegExp(
  `(?<=^[^,;:]+ )(?:\\p{L}{2,}[jzžvbdtďť]te|(?:po|za|ode)[sš]lite|${FAMILIAR})${LIGHT}`,
  'iu',
);
/** Behind its *si* a form in a short *i* orders too: *posudok si vyžiadajte*, *škodu si vyčíslite*. */
const BEHIND_SI =
  /(?<=^(?:(?:Kde|Kedy|Ko[lľ]ko) [^,;:]+, |[^,;:]+(?<!ste) )si (?:\p{L}{3,} )?)(?!ne)\p{L}{2,}(?:[^aáeéiíoóuúyýô\P{L}]i?|aj)te(?!\p{L})/iu;
/** An order behind the comma of a clause that leans on it. */
const BEHIND = new RegExp(`(?<=^(?:K[yý]m|Ak|Ke[dď]|Pokia[lľ]) [^,;:]+, )${FORMAL}${LIGHT}`, 'iu');

/** Whether an order opens the sentence. */
export const isOrder = (text: string): boolean => FIRST.test(text);

/** *Vyjadrite sa do 24 hodín* → *Vyjadrite sa, prosím, do 24 hodín*; another sentence stays as it is. */
export function withPlease(text: string): string {
  const order = [FIRST, INSIDE, BEHIND_SI, BEHIND].find((pattern) => pattern.test(text));
  if (order === undefined || /pros[ií]m/iu.test(text)) return text;
  return text.replace(order, (words, at: number) => {
    const isLast = /^(?:[.]?$|,)/u.test(text.slice(at + words.length));
    return `${words}, prosím${isLast ? '' : ','}`;
  });
}
