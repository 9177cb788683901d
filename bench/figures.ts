/** The value below which that part of all values lies; NaN of nothing. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** Median, and in brackets the least and the greatest. */
export function showSpread(values: readonly number[], digits = 2): string {
  const [least, middle, most] = [0, 0.5, 1].map((part) => quantile(values, part).toFixed(digits));
  return `${middle} (${least} to ${most})`;
}

/** Each value divided by the one of the same round. */
export function ratios(values: readonly number[], bases: readonly number[]): number[] {
  return values.map((value, round) => value / (bases[round] ?? Number.NaN));
}

export function verdict(isReached: boolean): string {
  return isReached ? 'within' : 'ABOVE';
}

/** Writes rows below each other in columns; the first column is left-aligned. */
export function printTable(rows: readonly (readonly string[])[]): void {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  for (const row of rows) {
    const cells = row.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
    );
    console.log(cells.join('  '));
  }
}
