import * as v from 'valibot';
import { bytesSchema, ivSchema } from './ids.ts';

/** Content of what devices write: under the ring's record key. */
export const sealedRecordSchema = v.strictObject({ iv: ivSchema, body: bytesSchema });
export type SealedRecord = v.InferOutput<typeof sealedRecordSchema>;
