const turns = new Map<string, Promise<unknown>>();

/** Does something while nobody else does it under that name: in no other tab, and in this one in turn. */
export async function inTurn<Value>(name: string, act: () => Promise<Value>): Promise<Value> {
  const locks = typeof navigator === 'undefined' ? undefined : navigator.locks;
  if (locks !== undefined) {
    // The lock gives back whatever the act gives; the detour keeps its type.
    let done: { readonly value: Value } | null = null;
    await locks.request(name, async () => {
      done = { value: await act() };
    });
    if (done !== null) return (done as { readonly value: Value }).value;
  }
  const before = turns.get(name) ?? Promise.resolve();
  const mine = before.then(act, act);
  turns.set(
    name,
    mine.catch(() => undefined),
  );
  return mine;
}
