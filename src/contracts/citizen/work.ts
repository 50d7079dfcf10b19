/**
 * What is hashed in one try of the work that a flooded collector asks for; done for one entry, it is worth nothing for
 * another.
 *
 * @param until when the task ends, as the collector wrote it
 */
export function workText(id: string, until: string, number: number): string {
  return `${id}.${until}.${number}`;
}
