/** What a process has used: CPU since it began, and memory now. */
export interface Usage {
  readonly cpuMs: number;
  readonly memoryMb: number;
}

export function usage(): Usage {
  const { user, system } = process.cpuUsage();
  return { cpuMs: (user + system) / 1000, memoryMb: process.memoryUsage.rss() / 1_048_576 };
}

/** In a process that is measured: tells the parent whenever it asks, and ends with it. */
export function answerUsage(): void {
  process.on('message', (message) => {
    if (message === 'usage') process.send?.(usage());
  });
  process.on('disconnect', () => process.exit());
}
