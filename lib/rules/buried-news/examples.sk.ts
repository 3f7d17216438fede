import type { Examples } from '../examples.ts';

export const examples: Examples = {
  invalid: [
    {
      text: 'Dobrý deň, pani Broková,\n\nkuchyňa rastie. Dvere sú z duba a sú krásne. Obklad prišiel v pondelok. Ana s vami vybrala farbu. Doska ⟦nebude hotová do 30. novembra⟧. Osadíme ju 9. decembra.',
      rewrites: [
        'Dobrý deň, pani Broková,\n\nDoska nebude hotová do 30. novembra. Kuchyňa rastie. Dvere sú z duba a sú krásne. Obklad prišiel v pondelok. Ana s vami vybrala farbu. Osadíme ju 9. decembra.',
      ],
      situation: 'bad-news',
    },
    {
      text: 'Vážený pán Rao,\n\nvaše fotky sú v poriadku. Formulár je úplný. Poplatok je zaplatený. Kuriér má vašu adresu. Konzulát ⟦zrušil váš pondelkový termín⟧. Rezervoval som vám štvrtok o 10:00.',
      rewrites: [
        'Vážený pán Rao,\n\nKonzulát zrušil váš pondelkový termín. Vaše fotky sú v poriadku. Formulár je úplný. Poplatok je zaplatený. Kuriér má vašu adresu. Rezervoval som vám štvrtok o 10:00.',
      ],
      situation: 'bad-news',
    },
    {
      text: 'Ahoj Tomáš,\n\nkapela skúša celý týždeň. Sála vyzerá nádherne. Plagáty visia. Menu je vybraté. Svetlá ⟦meškajú do 9. decembra⟧. Zavolám ti v piatok o 9:00.',
      rewrites: [
        'Ahoj Tomáš,\n\nSvetlá meškajú do 9. decembra. Kapela skúša celý týždeň. Sála vyzerá nádherne. Plagáty visia. Menu je vybraté. Zavolám ti v piatok o 9:00.',
      ],
      situation: 'bad-news',
    },
  ],
  valid: [
    'Dobrý deň, pani Broková,\n\ndoska nebude hotová do 30. novembra. Dvere sú z duba. Obklad prišiel v pondelok. Ana s vami vybrala farbu. Batérie prišli v utorok. Osadíme ju 9. decembra.',
    'Ahoj Tomáš,\n\nsála vyzerá nádherne. Svetlá meškajú do 9. decembra. Zavolám ti v piatok o 9:00.',
    'Vážený pán Rao,\n\nmrzí ma ten pondelok. Vaše fotky sú v poriadku. Formulár je úplný. Poplatok je zaplatený. Konzulát zrušil váš termín. Rezervoval som vám štvrtok o 10:00.',
    'Kuchyňa rastie. Dvere sú z duba. Obklad prišiel v pondelok. Ana s vami vybrala farbu. Batérie sa lesknú. Osadíme ich 9. decembra.',
    {
      text: 'Dobrý deň, pani Broková,\n\nkuchyňa rastie. Dvere sú z duba. Obklad prišiel v pondelok. Ana vybrala farbu. Doska mešká do 9. decembra. Osadíme ju 10. decembra.',
      situation: 'none',
    },
  ],
};
