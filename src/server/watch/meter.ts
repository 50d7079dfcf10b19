import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** Counts what the collector does, for whoever runs it; numbers of the whole, never of one office or person. */
export interface Meter {
  /** A door has answered. @param ms since it was knocked at */
  answered(door: string, status: number, ms: number): void;
  /** A batch of one office has been committed, or not. */
  committed(batch: { readonly parcels: number; readonly ms: number; readonly isDone: boolean }): void;
  /** A number that is read when somebody asks; the last who offers it counts. */
  reads(name: string, help: string, read: () => number): void;
  /** All of it in the text form of Prometheus. */
  text(): Promise<string>;
  readonly contentType: string;
}

/** @param ofProcess whether memory, processor time and the like of this process are counted too */
export function prometheusMeter({ ofProcess }: { readonly ofProcess: boolean }): Meter {
  const register = new Registry();
  const registers = [register];
  if (ofProcess) collectDefaultMetrics({ register });
  const seconds = [0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3, 10];
  const answers = new Histogram({
    name: 'prongsai_answer_seconds',
    help: 'Time until a door answered, by door and status',
    labelNames: ['door', 'status'] as const,
    buckets: seconds,
    registers,
  });
  const commits = new Histogram({
    name: 'prongsai_commit_seconds',
    help: 'Time until a batch of one office was committed',
    buckets: seconds,
    registers,
  });
  const parcelsOfBatch = new Histogram({
    name: 'prongsai_batch_parcels',
    help: 'Parcels that shared one commit',
    buckets: [1, 2, 5, 10, 20, 50, 100, 200],
    registers,
  });
  const failures = new Counter({
    name: 'prongsai_failed_commits_total',
    help: 'Batches that were not committed and were sent back as busy',
    registers,
  });
  return {
    answered: (door, status, ms) => answers.observe({ door, status: String(status) }, ms / 1_000),
    committed({ parcels, ms, isDone }) {
      if (!isDone) return failures.inc();
      commits.observe(ms / 1_000);
      parcelsOfBatch.observe(parcels);
    },
    reads(name, help, read) {
      register.removeSingleMetric(name);
      new Gauge({
        name,
        help,
        registers,
        collect() {
          this.set(read());
        },
      });
    },
    text: () => register.metrics(),
    contentType: register.contentType,
  };
}
