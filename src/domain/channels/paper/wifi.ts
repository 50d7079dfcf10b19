/** An office's open line for those who have no data, as it stands in a QR beside a form's. */
export interface Wifi {
  readonly name: string;
  readonly security: 'wpa' | 'open';
  /** Empty where none is asked. */
  readonly password: string;
}

/** Why no phone could join by it. */
export type WifiFault = 'name-missing' | 'name-long' | 'password-length' | 'password-letters';

/**
 * What stands in the way of a Wi-Fi's QR; `null` when phones can join by it.
 * @see IEEE 802.11: a name has 1–32 bytes, a passphrase 8–63 printable ASCII characters or 64 hexadecimal digits
 */
export function wifiFault({ name, security, password }: Wifi): WifiFault | null {
  if (name === '') return 'name-missing';
  if (bytesOf(name) > 32) return 'name-long';
  if (security === 'open' || /^[0-9a-f]{64}$/i.test(password)) return null;
  if (!/^[ -~]*$/.test(password)) return 'password-letters';
  return password.length < 8 || password.length > 63 ? 'password-length' : null;
}

/** The text of a QR that joins a Wi-Fi, as the cameras of Android and iOS read it. */
export function wifiText({ name, security, password }: Wifi): string {
  const secret = security === 'open' ? '' : `P:${escaped(password)};`;
  return `WIFI:T:${security === 'open' ? 'nopass' : 'WPA'};S:${escaped(name)};${secret};`;
}

function escaped(text: string): string {
  return text.replace(/[\\;,:"]/g, '\\$&');
}

/** Bytes of UTF-8. */
function bytesOf(text: string): number {
  return Array.from(text).reduce((sum, letter) => {
    const point = letter.codePointAt(0) ?? 0;
    if (point < 0x80) return sum + 1;
    if (point < 0x800) return sum + 2;
    return sum + (point < 0x1_0000 ? 3 : 4);
  }, 0);
}
