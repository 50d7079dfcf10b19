/**
 * Whether thirteen digits are a number as the Department of Provincial Administration gives out: the last one is
 * (11 − Σ digit × weight mod 11) mod 10, weights 13 down to 2.
 *
 * @param digits Arabic digits only
 */
export function isCitizenId(digits: string): boolean {
  if (!/^[1-9]\d{12}$/.test(digits)) return false;
  const sum = Array.from({ length: 12 }, (_, index) => Number(digits[index]) * (13 - index)).reduce(
    (total, one) => total + one,
  );
  return (11 - (sum % 11)) % 10 === Number(digits[12]);
}

/** The number as lists show it: who needs it whole opens the case. `1 •••• ••••• •• 4` */
export function maskedCitizenId(digits: string): string {
  return digits.length === 13 ? `${digits[0]} •••• ••••• •• ${digits[12]}` : '•••';
}
