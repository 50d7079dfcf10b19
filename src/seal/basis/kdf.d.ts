import { type Bytes } from './bytes.ts';
/** HKDF-SHA256 without salt. */
export declare function derived(secret: Bytes, use: string, length: number): Promise<Bytes>;
