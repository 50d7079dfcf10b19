/** A promise that is broken when it takes longer than this. */
function raced<Value>(promise: Promise<Value>, milliseconds: number): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`no answer in ${milliseconds} ms`)), milliseconds);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/**
 * The same methods, but none of them keeps its caller waiting for ever: a server that hangs says nothing, and the
 * driver waits for it. What took too long may have been done all the same; whoever sends it again hears so.
 */
export function inTime<Methods extends object>(methods: Methods, milliseconds: number): Methods {
  return new Proxy(methods, {
    get(target, name): unknown {
      const method: unknown = Reflect.get(target, name);
      if (typeof method !== 'function') return method;
      return (...given: unknown[]): unknown => {
        const answer: unknown = Reflect.apply(method, target, given);
        return answer instanceof Promise ? raced(answer, milliseconds) : answer;
      };
    },
  });
}
