const opening = /^'*[=+\-@\t\r]/;
const number = /^[+-]?(\d[\d,]*)?(\.\d+)?%?$/;

/** A cell that a spreadsheet might take for a formula gets an apostrophe, which makes it words; a number stays one. */
export function madeWords(cell: string): string {
  return opening.test(cell) && !number.test(cell) ? `'${cell}` : cell;
}

/** The cell as it was before `madeWords`. */
export function laidBare(cell: string): string {
  return cell.startsWith("'") && opening.test(cell.slice(1)) ? cell.slice(1) : cell;
}
