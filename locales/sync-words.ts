import type { Locale } from '../lib/checker/report.ts';
import type { SyncTrouble } from '../lib/messages/sync-trouble.ts';

interface SyncWords {
  readonly title: string;
  readonly follow: string;
  readonly help: string;
  readonly troubles: Readonly<Record<SyncTrouble, string>>;
}

/** What the options say of the person's other browsers; apart from the other words, which the mail page loads. */
export const SYNC_WORDS: Readonly<Record<Locale, SyncWords>> = {
  en: {
    title: 'Your other browsers',
    follow: 'Keep my settings alike in all my browsers',
    help: 'Your browser’s own sync carries them, by your account with the browser’s maker, when you are signed in there and sync is on. These go: language of the interface, how you speak of yourself, country, careful about liability, when a mail is held back, rules that are off, keys. These never go: your mails, phrases, lists and their entries, what you hid, domains, what your company sets. The newest change counts. Turn it on in each browser that is to follow; once it is off, nothing is sent or taken any more and all stays as it is.',
    troubles: {
      full: 'The last change did not go to your other browsers: the browser’s sync has no room left, or changes came too fast. All is kept in this browser. It is sent with the next change or when the browser starts again.',
      unavailable:
        'Settings do not go to your other browsers: this browser’s sync cannot be used. All is kept in this browser. Look in the browser’s settings whether sync is on; it is tried again with the next change or when the browser starts again.',
    },
  },
  es: {
    title: 'Sus otros navegadores',
    follow: 'Mantener mis ajustes iguales en todos mis navegadores',
    help: 'Los lleva la sincronización del propio navegador, mediante su cuenta con el fabricante del navegador, si ha iniciado sesión en ella y la sincronización está activada. Se llevan: idioma de la interfaz, género gramatical, país, cuidado con la responsabilidad legal, cuándo se retiene un correo, reglas desactivadas y teclas. No se llevan nunca: sus correos, frases, listas y sus entradas, lo que ha ocultado, dominios ni lo que fija su empresa. Cuenta el cambio más reciente. Actívelo en cada navegador que deba seguirlos; cuando está desactivado, ya no se envía ni se recibe nada y todo queda como está.',
    troubles: {
      full: 'El último cambio no ha llegado a sus otros navegadores: la sincronización del navegador no tiene más espacio, o los cambios han sido demasiado seguidos. Todo se conserva en este navegador. Se enviará con el próximo cambio o cuando el navegador vuelva a iniciarse.',
      unavailable:
        'Los ajustes no llegan a sus otros navegadores: la sincronización de este navegador no se puede usar. Todo se conserva en este navegador. Mire en los ajustes del navegador si la sincronización está activada; se volverá a intentar con el próximo cambio o cuando el navegador vuelva a iniciarse.',
    },
  },
  sk: {
    title: 'Vaše ďalšie prehliadače',
    follow: 'Rovnaké nastavenia vo všetkých mojich prehliadačoch',
    help: 'Prenáša ich synchronizácia samotného prehliadača cez váš účet u jeho výrobcu, ak ste tam prihlásení a synchronizácia je zapnutá. Prenáša sa: jazyk rozhrania, ako o sebe píšete, krajina, opatrnosť pri zodpovednosti, kedy sa e-mail zdrží, vypnuté pravidlá a klávesy. Nikdy sa neprenášajú: vaše e-maily, frázy, zoznamy a ich záznamy, čo ste skryli, domény ani to, čo nastavila vaša firma. Platí najnovšia zmena. Zapnite to v každom prehliadači, ktorý sa má pridať; po vypnutí sa už nič neposiela ani neprijíma a všetko zostane, ako je.',
    troubles: {
      full: 'Posledná zmena sa do ďalších prehliadačov nedostala: synchronizácia prehliadača už nemá miesto alebo boli zmeny príliš rýchlo za sebou. V tomto prehliadači je všetko uložené. Pošle sa to pri ďalšej zmene alebo pri novom spustení prehliadača.',
      unavailable:
        'Nastavenia sa do ďalších prehliadačov neprenášajú: synchronizáciu tohto prehliadača nemožno použiť. V tomto prehliadači je všetko uložené. Pozrite v nastaveniach prehliadača, či je synchronizácia zapnutá; skúsi sa to znova pri ďalšej zmene alebo pri novom spustení prehliadača.',
    },
  },
};
