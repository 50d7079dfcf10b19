const lookAgainMs = 4_000;

/** Loads a part without which something would be missing: again and again while the line is gone. */
export function surely<Part>(load: () => Promise<Part>): Promise<Part> {
  return load().catch(() => new Promise((done) => setTimeout(() => done(surely(load)), lookAgainMs)));
}
