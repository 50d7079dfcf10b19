/** A number that people write in groups, without what only separates. */
export function unseparated(written: string): string {
  return written.replace(/[\s().\-‐–—]/g, '');
}

/** Nine or ten digits from 0 in Thailand; with + also numbers from abroad (E.164 has at most 15 digits). */
export function isPhone(digits: string): boolean {
  return /^(0\d{8,9}|\+\d{8,15})$/.test(digits);
}
