import { databaseKinds, type DatabaseKind } from './places.ts';

/** Reads an option that must be a whole number. @throws Error that names the option */
export function wholeOption(name: string, text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new Error(`--${name} ต้องเป็นจำนวนเต็ม · --${name} must be a whole number`);
  return Number(text);
}

/** The databases to measure: both, or the one that `--only` names. @throws Error for another name */
export function kindsIn(only: string | undefined): readonly DatabaseKind[] {
  const kinds = databaseKinds.filter((kind) => only === undefined || kind === only);
  if (kinds.length === 0)
    throw new Error('--only ต้องเป็น sqlite หรือ postgres · --only must be sqlite or postgres');
  return kinds;
}
