/** A value that only a checking function may mint: `Branded<number, 'Points'>`. */
export type Branded<Value, Name extends string> = Value & { readonly __brand: Name };
