/** Slovak verbs of what we do for a reader: from the infinitive to the form that promises. */
import { fold } from '../../text/fold.ts';

/** Infinitives and the first person singular; the plural adds an *e*. */
const FIRST_PERSON = new Map(
  (
    'poslať pošlem,odoslať odošlem,zaslať zašlem,doslať došlem,prísť prídem,dôjsť dôjdem,nájsť nájdem,odísť odídem,vyjsť vyjdem,zájsť zájdem,' +
    'opraviť opravím,vybaviť vybavím,pripraviť pripravím,dopraviť dopravím,spraviť spravím,vyriešiť vyriešim,riešiť vyriešim,doriešiť doriešim,' +
    'urýchliť urýchlim,zrýchliť zrýchlim,zistiť zistím,vrátiť vrátim,vyplatiť vyplatím,preplatiť preplatím,zaplatiť zaplatím,doručiť doručím,' +
    'dokončiť dokončím,ukončiť ukončím,zlepšiť zlepším,zabezpečiť zabezpečím,zaistiť zaistím,nahradiť nahradím,zariadiť zariadim,overiť overím,' +
    'preveriť preverím,vymeniť vymením,zmeniť zmením,doplniť doplním,splniť splním,urobiť urobím,vyrobiť vyrobím,dorobiť dorobím,prerobiť prerobím,' +
    'obnoviť obnovím,nastaviť nastavím,dostaviť dostavím,vystaviť vystavím,odstrániť odstránim,umožniť umožním,upraviť upravím,dohodnúť dohodnem,' +
    'stihnúť stihnem,posunúť posuniem,presunúť presuniem,ponúknuť ponúknem,stiahnuť stiahnem,poskytnúť poskytnem,zahrnúť zahrniem,dohnať doženiem,' +
    'zohnať zoženiem,dodať dodám,predať predám,odovzdať odovzdám,podať podám,pridať pridám,dať dám,získať získam,zvládnuť zvládnem,zvládať zvládnem,' +
    'zavolať zavolám,napísať napíšem,odpísať odpíšem,prepísať prepíšem,pripísať pripíšem,odpovedať odpoviem,povedať poviem,oznámiť oznámim,' +
    'priviezť priveziem,doviezť doveziem,odviezť odveziem,priniesť prinesiem,preniesť prenesiem,zaradiť zaradím,nakresliť nakreslím,' +
    'pomôcť pomôžem,vytlačiť vytlačím,dotlačiť dotlačím,preložiť preložím,uložiť uložím,naložiť naložím,objednať objednám,namontovať namontujem,' +
    'opätovať opätujem,kompenzovať vykompenzujem,vykompenzovať vykompenzujem,rezervovať rezervujem,aktualizovať zaktualizujem,naskladniť naskladním,' +
    'spustiť spustím,zapojiť zapojím,pripojiť pripojím,napojiť napojím,vyčistiť vyčistím,umyť umyjem,zašiť zašijem,ušiť ušijem,vyhovieť vyhoviem,' +
    'skontrolovať skontrolujem,ozvať ozvem,spojiť spojím,zastaviť zastavím,zohľadniť zohľadním,vyhradiť vyhradím,znížiť znížim,skrátiť skrátim,' +
    'predĺžiť predĺžim,uvoľniť uvoľním,dopátrať dopátram,dohľadať dohľadám,vyhľadať vyhľadám,zachrániť zachránim,napraviť napravím,vytvoriť vytvorím,' +
    'dodržať dodržím,udržať udržím,obmedziť obmedzím,zabrániť zabránim,vziať vezmem,zobrať zoberiem,vybrať vyberiem,odobrať odoberiem,vyzdvihnúť vyzdvihnem,' +
    'informovať informujem,kontaktovať kontaktujem,mať budem mať'
  )
    .split(',')
    .map((pair): [string, string] => {
      const [infinitive = '', ...form] = pair.split(' ');
      return [fold(infinitive), form.join(' ')];
    }),
);

/** The third person: of one, of several. */
const THIRD_PERSON = new Map<string, readonly [string, string]>([
  ['prist', ['príde', 'prídu']],
  ['dorazit', ['dorazí', 'dorazia']],
  ['dojst', ['dôjde', 'dôjdu']],
  ['vyjst', ['vyjde', 'vyjdu']],
  ['odist', ['odíde', 'odídu']],
  ['byt', ['bude', 'budú']],
  ['fungovat', ['bude fungovať', 'budú fungovať']],
  ['bezat', ['bude bežať', 'budú bežať']],
  ['ist', ['pôjde', 'pôjdu']],
  ['svietit', ['bude svietiť', 'budú svietiť']],
  ['trvat', ['potrvá', 'potrvajú']],
  ['dostat', ['dostane', 'dostanú']],
  ['stihnut', ['stihne', 'stihnú']],
  ['dokoncit', ['dokončí', 'dokončia']],
  ['zavolat', ['zavolá', 'zavolajú']],
  ['poslat', ['pošle', 'pošlú']],
  ['opravit', ['opraví', 'opravia']],
  ['vymenit', ['vymení', 'vymenia']],
  ['nabehnut', ['nabehne', 'nabehnú']],
  ['skoncit', ['skončí', 'skončia']],
  ['zacat', ['začne', 'začnú']],
]);

export type GrammaticalNumber = 'singular' | 'plural';

/** *poslať* → *pošlem, pošleme*; null for a verb that is not known. */
export function promiseForm(infinitive: string, number: GrammaticalNumber): string | null {
  const singular = FIRST_PERSON.get(fold(infinitive)) ?? null;
  if (singular === null || number === 'singular') return singular;
  return singular.replace(/(?<=^\S+)m(?=$| )/u, 'me');
}

/** *prísť* → *príde, prídu*; null for a verb that is not known. */
export function willForm(infinitive: string, number: GrammaticalNumber): string | null {
  return THIRD_PERSON.get(fold(infinitive))?.[number === 'singular' ? 0 : 1] ?? null;
}
