import { anyOf, type LanguageFacts } from './language.ts';

export const sk: LanguageFacts = {
  phrases: {
    promise: ['(budem|budeme|bude|budu)', '/^(posl|zavol|ozv|vym|oprav|vrat|pride|dorucim)/'],
    message: ['/^(ozv|zavol|napis|inform|odpov|kontakt)/', 'dam vediet', 'dame vediet'],
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
