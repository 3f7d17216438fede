import type { Examples } from '../examples.ts';

export const examples: Examples = {
  invalid: [
    {
      text: '⟦Rozhodni sa do⟧ večera, zajtra ho pustím ďalšiemu v poradí.',
      rewrites: ['Rozhodni sa, prosím, do večera. Ak to nestihneš, [__čo urobím__].'],
    },
    {
      text: 'Ak nákres nedodáte do piatka, ⟦budeme nútení⟧ vec odovzdať právnikovi.',
      rewrites: ['Ak nákres nedodáte do piatka, [__čo urobíme__].'],
    },
    { text: '⟦Prídete o miesto⟧.' },
    { text: '⟦Dáme to na právnika⟧.' },
    { text: 'Keby to ⟦zostalo medzi nami⟧, bol by som rád.' },
    {
      text: 'Vaše ⟦mlčanie berieme⟧ ako súhlas so sivou sedačkou.',
      rewrites: ['Dajte nám, prosím, vedieť, či súhlasíte so sivou sedačkou.'],
    },
    {
      text: 'Korunka sedí. ⟦Faktúra 311 je stále neuhradená⟧.',
      rewrites: ['Korunka sedí. K úhrade zostáva [__čo, dokedy a čo nasleduje: 311__].'],
    },
    { text: 'Router vám ide. ⟦Nechajte nám recenziu⟧.', rewrites: ['Router vám ide.'] },
    { text: 'Je to ⟦posledná šanca⟧ na odpoveď, pani Hricová.' },
    {
      text: '⟦Budeme nútení⟧ zavolať domácemu.',
      rewrites: ['[__Čo treba vedieť__]. Ak sa neozvete do [__dňa a hodiny__], [__čo urobíme__].'],
    },
    {
      text: 'Podpíšte dodatok do piatku, ⟦inak prepadne⟧ záloha.',
      rewrites: ['Podpíšte, prosím, dodatok do piatku. Ak to nestihnete, [__čo urobím__].'],
    },
    { text: '⟦VYHRADZUJEME SI PRÁVO⟧ UKONČIŤ NÁJOM.' },
    { text: '⟦Inak reklamaciu strechy uzavrieme⟧.' },
    { text: 'Váš dlh ⟦postúpime na vymáhanie⟧.' },
    { text: '⟦Nevyhrážajte sa⟧ nám inšpekciou.' },
    { text: '⟦Druhá návšteva je spoplatnená⟧ sumou 40 €.' },
    { text: '⟦Na odpoveď máte 24⟧ hodín.' },
  ],
  valid: [
    'Inak o nič neprídete, body vám ostávajú.',
    'Opatrne s tým, čo vytiahnete z krabice, sklo je prasknuté.',
    'Dopravu neplatíte.',
    'Ak sa rozhodnete pre výmenu, príde v stredu o 9:00.',
    'Ak neurobíte nič, 40 € príde na vašu kartu v piatok.',
    'Druhá návšteva vás nestojí nič.',
    'Sedia dvere po včerajšej oprave?',
    'Ďakujeme za recenziu, v kuchyni ju čítali.',
    'Faktúra 311 je už uhradená.',
    'Inak, pani Hricová, ako dopadla strecha?',
    'Technik prinesie nový diel v utorok o 9:00.',
    'Dnes ráno som zrušil poplatok v knižnici.',
    'Kópie pre právnika sú v prílohe.',
    'Kauciu 300 € máte dnes späť na karte.',
    'Rozhodnúť sa môžete aj v lete.',
    { text: 'Faktúra 311 je stále neuhradená.', situation: 'none' },
    'Inak sa máme dobre.',
    'Kuriér potrebuje vašu odpoveď do poludnia, aby zajtra doručil.',
  ],
};
