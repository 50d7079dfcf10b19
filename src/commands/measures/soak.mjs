// npm run soak: 50 submissions a second for half a minute, on both databases; then the log is read back and checked.
import { measure } from '../../commands/shared/measure.mjs';

await measure('soak');
