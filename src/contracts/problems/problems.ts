/** Everything that daily life may answer instead of a value; each has its sentence in both languages (problem-texts.ts). */
export const problems = [
  'no-network',
  'busy',
  'work-wanted',
  'slow',
  'nonsense',
  'malformed',
  'too-large',
  'conflict',
  'unknown-channel',
  'unknown-office',
  'unknown-receipt',
  'unknown-blob',
  'unknown-edition',
  'unknown-shared-edition',
  'erased',
  'fingerprint-mismatch',
  'signature-mismatch',
  'cannot-open',
  'newer-format',
  'log-mismatch',
  'token-used',
  'token-unknown',
  'invitation-used',
  'invitation-expired',
  'not-allowed',
  'session-over',
  'storage-refused',
  'storage-full',
  'not-secure',
  'nobody-left',
] as const;

export type Problem = (typeof problems)[number];

/** Problems that time heals: what was to be sent stays and is sent again. */
export const passing: readonly Problem[] = [
  'no-network',
  'busy',
  'work-wanted',
  'slow',
  'nonsense',
  'session-over',
];

/** Whether waiting and trying again is the right answer. */
export function isPassing(problem: Problem): boolean {
  return passing.includes(problem);
}

/** Whether a text from the wire names a problem of this list. */
export function isProblem(text: unknown): text is Problem {
  return (problems as readonly unknown[]).includes(text);
}
