/** Odds, as the classifier gives them: by their logarithm. */

/** From 0 to 1; 0 is even. */
export const probabilityFrom = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));

/** The name with the highest; none where there is no name. */
export const likeliest = (logOdds: ReadonlyMap<string, number>): string =>
  [...logOdds].reduce<readonly [string, number]>(
    (best, one) => (one[1] > best[1] ? one : best),
    ['', -Infinity],
  )[0];
