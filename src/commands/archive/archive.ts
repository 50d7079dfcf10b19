import { instant } from '../../domain/basics/instant.ts';
import { SettingsError } from '../../server/settings/environment.ts';
import { backup } from './backup.ts';
import { move } from './move.ts';
import { restore } from './restore.ts';
import { Refusal, type Task } from './task.ts';

const commands: ReadonlyMap<string | undefined, (task: Task) => Promise<void>> = new Map([
  ['backup', backup],
  ['restore', restore],
  ['move', move],
]);

/** Runs the command that is named first. */
async function archive([name, ...args]: readonly string[]): Promise<void> {
  const command = commands.get(name);
  if (command === undefined) throw new Error(`no command ${name}`);
  await command({
    args,
    env: process.env,
    folder: process.env['INIT_CWD'] ?? process.cwd(),
    now: () => instant(Date.now()),
    say: (text) => console.log(text),
  });
}

archive(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Refusal || error instanceof SettingsError ? `✗ ${error.message}` : error);
  process.exitCode = 1;
});
