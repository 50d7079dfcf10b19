import type { Grid } from '../../../../domain/basics/grid.ts';

/** What was pasted, a line a row; tabs part the cells, as sheets and word processors copy them. */
export function splitPasted(text: string): Grid {
  return text.split(/\r?\n/).map((line) => line.split('\t'));
}
