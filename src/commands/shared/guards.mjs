// The guards, in the order of the gate: cheap ones first, so that a fault shows soon.
import { run, tool } from './steps.mjs';

/** @typedef {{ readonly name: string, readonly hold: () => Promise<number> }} Guard a guard answers 0 when all is well */

/**
 * @param {string} program
 * @param {readonly string[]} args
 */
function held(program, ...args) {
  return () => run(tool(program), args);
}

/** @type {readonly Guard[]} */
export const beforeTests = [
  { name: 'types', hold: held('tsc', '-b') },
  { name: 'lint', hold: held('oxlint', '--type-aware', '--deny-warnings') },
  { name: 'form', hold: held('oxfmt', '--check') },
];

/** @type {readonly Guard[]} */
export const afterTests = [
  { name: 'build', hold: () => run(process.execPath, ['src/commands/build.mjs']) },
  { name: 'size', hold: held('size-limit', '--silent') },
  { name: 'weight', hold: () => run(process.execPath, ['dist/server/size.js']) },
  { name: 'dead code', hold: held('knip') },
];
