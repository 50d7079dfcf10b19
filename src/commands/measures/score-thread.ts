// Runs in a worker thread of Node: measures, and posts what it found to whoever started it.
import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { parentPort, workerData } from 'node:worker_threads';
import { heapGrowth, measured } from '../score/counting.ts';

/** The engine's own collector, which it hands out only when asked. */
function collector(): () => void {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as () => void;
}

const found = measured(Number(workerData));
const collect = collector();
const heapGrowthMB = heapGrowth(() => {
  collect();
  return getHeapStatistics().used_heap_size;
});
parentPort?.postMessage({ measured: found, heapGrowthMB });
