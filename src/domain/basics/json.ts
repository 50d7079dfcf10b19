/** What can be written down and read back the same, byte for byte. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
