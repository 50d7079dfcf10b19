/** A sheet as rows of cells, each cell as its words; rows may differ in length. */
export type Grid = readonly (readonly string[])[];
