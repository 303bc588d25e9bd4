import { BadInput } from '../errors.js';

/** @throws BadInput where the value of an argument, which GraphQL has seen to be a whole number, is less than 1 or more than `most` */
export function requireFromOneTo(most: number, argument: string, value: number): void {
  if (value < 1 || value > most) throw new BadInput(argument, value, `a whole number from 1 to ${most}`);
}
