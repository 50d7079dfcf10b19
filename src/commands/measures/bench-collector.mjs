// npm run bench:collector: intake that is kept before it is answered, beside a bare endpoint on the same database.
import { measure } from '../../commands/shared/measure.mjs';

await measure('bench-collector');
