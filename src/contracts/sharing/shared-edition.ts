import * as v from 'valibot';

// Apart from the other doors and addresses, which citizens load too.

/** Where editions lie that offices share by link. */
export const editionApi = {
  edition: (edition: string): string => `/api/editions/${edition}`,
  ofOffice: (office: string, edition: string): string => `/api/o/${office}/editions/${edition}`,
} as const;

/**
 * `PUT o/:office/editions/:edition`, then `GET editions/:edition` by whoever has the link: the sheet of an edition, in the
 * clear. Its id is the hash of the grid (`editionId`), so that nobody can put another sheet behind a link. A collector keeps
 * the fifty that an office shared last; who shares one again puts it first. 204, and 204 for the same again.
 */
export const sharedEditionSchema = v.strictObject({
  grid: v.pipe(
    v.array(v.pipe(v.array(v.pipe(v.string(), v.maxLength(500))), v.maxLength(20))),
    v.minLength(1),
    v.maxLength(2_000),
  ),
});
export type SharedEdition = v.InferOutput<typeof sharedEditionSchema>;

/** Most bytes of a shared edition as JSON in UTF-8. */
export const longestEdition = 400_000;

/**
 * The link to an edition that an office shared; opened, it takes one's office to where one may take it over.
 * @param origin such as `https://ita.example.go.th`, without a slash at its end
 */
export function editionAddress(origin: string, id: string): string {
  return `${origin}/app/?to=scores&edition=${id}`;
}
