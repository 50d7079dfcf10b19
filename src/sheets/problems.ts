/** Why a file gives no grid; each has its sentence in both languages (problem-texts.ts). */
export const sheetProblems = [
  'too-large',
  'not-a-sheet',
  'old-format',
  'empty',
  'protected',
  'damaged',
] as const;

export type SheetProblem = (typeof sheetProblems)[number];
