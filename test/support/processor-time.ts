/**
 * Milliseconds that the quickest of some runs took of the processor. What other processes of the machine take meanwhile
 * does not count, so a bound on it holds on a busy machine; it should be ten times what a run usually takes, or more.
 */
export function leastMs(run: () => void, times = 3): number {
  return Math.min(...Array.from({ length: times }, () => processorMs(run)));
}

function processorMs(run: () => void): number {
  const beforeMs = performance.now();
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  // The processor's time is that of all threads: more than what passed when a collector of garbage works beside.
  return Math.min((user + system) / 1_000, performance.now() - beforeMs);
}
