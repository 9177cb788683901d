import dnsPacket from 'dns-packet';
import { decodeMessage } from '../services/dns/wire.ts';
import { hostileMessages } from '../test/services/dns/hostile-messages.ts';

const rounds = 5;
/** Enough for the engine to compile what it runs; the first reading of a process is slower. */
const warmUpRounds = 20;
const goalMs = 1;

function measure(work: () => void): number {
  for (let round = 0; round < warmUpRounds; round += 1) {
    work();
  }
  const times = Array.from({ length: rounds }, () => {
    const startedAt = performance.now();
    work();
    return performance.now() - startedAt;
  });
  return times.sort((left, right) => left - right)[Math.floor(rounds / 2)] ?? NaN;
}

function decodeBare(bytes: Buffer): void {
  try {
    dnsPacket.decode(bytes);
  } catch {
    // Refusing counts as reading.
  }
}

console.log(`median of ${rounds}, ms; goal for ours: below ${goalMs}`);
console.log(
  `${'message'.padEnd(52)}${'bytes'.padStart(7)}${'ours'.padStart(9)}${'dns-packet'.padStart(12)}${'ratio'.padStart(9)}`,
);
for (const { what, bytes, transport } of hostileMessages) {
  const result = decodeMessage(bytes, transport);
  const ours = measure(() => decodeMessage(bytes, transport));
  const bare = measure(() => decodeBare(bytes));
  const verdict = result.kind === 'malformed' ? result.fault : 'read';
  console.log(
    `${what.padEnd(52)}${String(bytes.length).padStart(7)}${ours.toFixed(3).padStart(9)}${bare.toFixed(2).padStart(12)}` +
      `${(bare / ours).toFixed(1).padStart(9)}  ${verdict}${ours < goalMs ? '' : '  OVER'}`,
  );
}
