/** A web address as it was typed: tidied, empty, or none at all. */
export type WebAddress =
  | { readonly kind: 'empty' }
  | { readonly kind: 'address'; readonly url: string }
  | { readonly kind: 'wrong' };

/** Reads what somebody typed; without http:// or https:// in front, https is meant. */
export function webAddress(typed: string): WebAddress {
  const text = typed.trim();
  if (text === '') return { kind: 'empty' };
  const full = /^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`;
  if (!/^https?:\/\/[^\s/?#]+\.[^\s/?#]+/i.test(full) || /\s/.test(full) || !URL.canParse(full))
    return { kind: 'wrong' };
  return { kind: 'address', url: full };
}
