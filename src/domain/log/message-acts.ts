/** What a citizen's later word does: it says something, or takes the matter back. */
export const messageActs = ['answer', 'withdraw'] as const;
