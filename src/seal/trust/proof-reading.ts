import * as v from 'valibot';
import { failed, ok } from '../../domain/basics/result.ts';
import { fromCanonical } from '../../contracts/canonical.ts';
import { proofHeaderSchema, proofStatementSchema } from '../../contracts/citizen/proof.ts';
import type { Reading } from './reading.ts';

/** How a citizen's phone reads what proves a channel: a statement it does not know proves nothing. */
export const proofReading: Reading = {
  header(text) {
    const read = v.safeParse(proofHeaderSchema, fromCanonical(text));
    return read.success ? ok(read.output) : failed('malformed');
  },
  statement(content) {
    const read = v.safeParse(proofStatementSchema, fromCanonical(content));
    return read.success ? read.output : null;
  },
  isNewer: () => false,
};
