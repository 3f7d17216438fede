import { anyOf, type LanguageFacts } from './language.ts';

/** Ends of first-person verbs that no noun or pronoun shares. */
const I_DO =
  'avim|atim|asim|esim|usim|ucim|ocim|acim|olam|slem|ezem|idem|ojdem|ajdem|enim|onim|obim|ovim|istim|adim|odim|anem|hnem|knem|pnem|dnem|zvem|idam|edam|adam|riem|niem|siem|ziem|diem|liem|ipim|upim|epim|ezim|ozim|azim|olim|elim|ytam|isem|arim|orim|erim|cnem|mnem';
const WE_DO = 'ime|ieme|eme|ame';
/** What somebody of ours, or the thing itself, will do. */
const THEY_WILL =
  'pride|pridu|dorazi|dorazia|odide|posle|poslu|odosle|zavola|zavolaju|ozve|ozvu|opravi|opravia|vymeni|vymenia|vrati|vratia|doruci|dorucia|vybavi|vybavia|zariadi|spravi|spravia|urobi|urobia|dorobi|dokonci|zastavi|zastavia|privezie|dovezie|dovezu|privezu|odvezie|prinesie|nahodi|spusti|nabehne|podpise|podpisu|rozhodne|rozhodnu|posudi|prebehne|zacne|zacnu|pohne|pojde|vyjde|pripise|pripisu|pripravi|preveri|napise|da|daju|zasle|zaslu|uhradi|vyplati|preplati|nastupi|pristavi|vyriesi|vyriesia|odstrani';
const YOU_GET = 'dostanete|dostanes|uvidite|uvidis|najdete|najdes|mate|mas|bude|budu|budete|budes';

export const sk: LanguageFacts = {
  phrases: {
    promise: ['(budem|budeme)', `(${YOU_GET})`, `(${THEY_WILL})`, `/(${I_DO})$/`, `/(${WE_DO})$/`],
    message: [
      '/^(ozv|zavola|napis|informuj|odpovie|odpovied|kontaktuj|brnk|zabrnk|cinkn|pipn|prezvon|upovedom|vyrozum|oznami|odpis)/',
      '(dam|dame|da|daju|dat) .{0,2} (vediet|spravu|echo|znat)',
      'na znamost',
    ],
  },
  situation: {
    trouble: anyOf(
      'ospravedl\\w+|prepac\\w*|luto|mrzi\\w*|lutujem\\w*|pardon|sorry|hanbim',
      'vrat\\w+|refund\\w*|kompenz\\w+|reklam\\w+|staznost\\w*|sklaman\\w+|nahnev\\w+|nespokoj\\w+|neprijemn\\w+',
      'meska\\w+|omesk\\w+|poruch\\w+|chyb\\w+|pokazen\\w+|rozbit\\w+|poskoden\\w+|omyl\\w*|nespravn\\w+|zabud\\w+|vypad\\w+|zle',
      'bohuzial|zial|nemoze\\w*|nie je mozne|nedorazil\\w*|neprisi\\w*|nefunguj\\w*|oneskor\\w+',
      'co najskor|coskoro|v najblizs\\w+|obratom',
    ),
    ours: anyOf(
      '(?:moja|nasa) (?:chyba|vina)',
      'ospravedl\\w+|prepac\\w*|luto|mrzi|zabudl\\w+|pomylil\\w+',
    ),
    notOurs: anyOf('nie je nasa vina', 'nemohli sme ovplyvnit'),
    badNews: anyOf('meska\\w+|oneskor\\w+|bohuzial|zial|rozpocet\\w*|cena'),
    feedback: anyOf('staznost\\w*|hodnoten\\w+|recenz\\w+|pripomienk\\w+'),
  },
};
