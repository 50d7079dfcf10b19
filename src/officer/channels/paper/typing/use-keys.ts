import { useLayoutEffect } from 'preact/hooks';
import { arabicDigits } from '../../../../i18n/numbers.ts';

export interface StackKeys {
  digit(digit: string): void;
  enter(): void;
  back(): void;
}

/**
 * Listens to the keys of fast entry, wherever the focus is but in a field that takes letters or on a button's own Enter.
 * A digit is known by its place on the keyboard: under the Thai layout the same key writes a letter.
 */
export function useKeys(keys: StackKeys): void {
  // Before the next key: a hand that knows the stack is quicker than an effect.
  useLayoutEffect(() => {
    function hear(event: KeyboardEvent): void {
      if (event.ctrlKey || event.altKey || event.metaKey || isElsewhere(event)) return;
      const digit = digitOf(event);
      const { digit: press, enter, back } = keys;
      if (digit !== null) press(digit);
      else if (event.key === 'Enter') enter();
      else if (event.key === 'Backspace') back();
      else return;
      event.preventDefault();
    }
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  });
}

function digitOf({ code, key }: KeyboardEvent): string | null {
  return /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1] ?? /^\d$/.exec(arabicDigits(key))?.[0] ?? null;
}

function isElsewhere({ target, key }: KeyboardEvent): boolean {
  if (!(target instanceof HTMLElement) || document.querySelector('dialog[open]') !== null) return true;
  if (target.closest('input, textarea, select') !== null) return true;
  return key === 'Enter' && target.closest('button, a, summary') !== null;
}
