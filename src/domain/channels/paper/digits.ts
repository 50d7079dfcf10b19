/** Digits of a box's number while it is typed, until it can be no other one. */
export type DigitsTyped =
  /** `box` from 0. */
  | { readonly state: 'chosen'; readonly box: number }
  /** A further digit may follow; Enter takes it as it is. */
  | { readonly state: 'open'; readonly typed: string }
  | { readonly state: 'none' };

/**
 * Reads one more digit of a box's number, as printed from 1.
 * @param boxes how many there are
 * @param typed digits before this one
 */
export function digitTyped(boxes: number, typed: string, digit: string): DigitsTyped {
  const number = Number(typed + digit);
  if (number === 0 || number > boxes) return { state: 'none' };
  return number * 10 <= boxes
    ? { state: 'open', typed: String(number) }
    : { state: 'chosen', box: number - 1 };
}
