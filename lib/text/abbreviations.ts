const table = (...lines: string[]): ReadonlySet<string> =>
  new Set(lines.flatMap((line) => line.split(' ')));

/** Folded, without their last dot, in English, Spanish and Slovak: these never end a sentence. */
export const NEVER_LAST = table(
  'c mr mrs ms messrs dr prof st mt rev hon gen sgt capt lt e.g eg i.e ie vs viz cf approx',
  'sr sra srta srs sres sras d dna dra dres prof lic arq ing abg excmo ilmo ej p.ej ee',
  'p pism napr tzv t.j tj t.z resp mgr mag bc mudr mvdr judr rndr phdr paeddr akad prip pozn porov kpt plk sv ul nam',
);

/** These do not end a sentence before a number: *No. 5*, *str. 12*, *Nov. 24*. */
export const BEFORE_NUMBER = table(
  'no nos nr art fig vol p pp ch sec ext tel pt ref ver',
  'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun',
  'num nums n pag pags fol cap apdo exp ene abr ago set dic lun mie jue vie sab dom',
  'cis cl ods dv str obr tab okt pon uto stv pia sob ned',
);

/** These end a sentence only where a capital letter follows. */
export const LAST_BEFORE_CAPITAL = table(
  'inc ltd co corp bros dept est etc al min max hrs hr mins sec yr yrs avg incl excl addl misc',
  'ud uds vd vds cia uu av avda ctra depto dpto izq dcha tfno admon atte num pag',
  'atd apod atp hod spol str cis cl tel obr tab ods por roc mil mld tis obj zv max',
);
