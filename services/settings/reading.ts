/** One output, or a command that printed none: where it stands, and what makes facts of it. */
export interface Reading {
  readonly line: number;
  readonly read: () => void;
}

/** Makes facts of everything in the order in which it was printed, so that of two outputs of a command the later one counts. */
export function readInOrder(readings: readonly Reading[]): void {
  for (const { read } of [...readings].sort((a, b) => a.line - b.line)) read();
}
