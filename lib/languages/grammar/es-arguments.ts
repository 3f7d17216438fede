/** Spanish names and counts that are brought up against the reader: *las otras once mesas*. */
import { argumentsBy } from './arguments.ts';

/** Counts in words and names; what is in digits is a fact of the case. */
const ARGUMENT =
  /(?<![\p{L}\p{N}])(?:dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|cien|mil|\p{Lu}[\p{L}'’-]*)(?![\p{L}\p{N}])/gu;

export const argumentsIn = argumentsBy(ARGUMENT);
