import { auditFile } from './audit-file.ts';

/** Exit codes: all was read, whatever was found; a mistake of ours; a file that cannot be read. */
const codes = { read: 0, mistake: 1, unreadable: 2 } as const;

// Whoever reads us may have had enough: `| head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(codes.read);
});

auditFile(process.argv.slice(2), process.env['INIT_CWD'] ?? process.cwd()).then(
  (audited) => {
    if (audited.ok) process.stdout.write(audited.value.map((line) => `${line}\n`).join(''));
    else console.error(audited.problem);
    process.exitCode = audited.ok ? codes.read : codes.unreadable;
  },
  (error: unknown) => {
    console.error(error);
    process.exitCode = codes.mistake;
  },
);
