/** Tables this app knows; an act on another one was written by a later app. */
const tables = [
  'cases',
  'people',
  'units',
  'published',
  'measures',
  'checks',
  'editions',
  'disclosure',
  'hand-counts',
  'assessments',
  'routes',
  'duties',
  'paper-stacks',
  'results',
  'seasons',
  'season-counts',
  'imports',
  'blocks',
] as const;

/** Whether rows of that table are understood here. */
export function isKnownTable(table: string): boolean {
  return (tables as readonly string[]).includes(table);
}
