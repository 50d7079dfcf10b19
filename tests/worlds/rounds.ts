/** How often a fault is tried: a few times in every run of the tests, in full with `npm run faults`. */
export function rounds(usual: number, full: number): number {
  return process.env['FAULTS'] === 'full' ? full : usual;
}
