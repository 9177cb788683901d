import { fork, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const root = new URL('../', import.meta.url);
/** A compiled benchmark starts others like itself. */
const built = new URL(import.meta.url.endsWith('.ts') ? '../dist/' : '../', import.meta.url);

/**
 * Compiles what is measured into `dist/`, benchmarks included. Run from source, tsx would name every function when it is
 * made, which is not the product's cost. `BENCH_BUILD=no` takes what was compiled before.
 */
export function build(): void {
  if (process.env.BENCH_BUILD === 'no') return;
  const tsc = fileURLToPath(new URL('node_modules/typescript/bin/tsc', root));
  const steps = [
    [tsc, '-b', 'tsconfig.build.json', 'bot/page'],
    ['bot/copy-assets.mjs'],
    [tsc, '-p', 'bench/tsconfig.build.json'],
  ];
  for (const step of steps) {
    const options = { cwd: fileURLToPath(root), stdio: 'inherit' } as const;
    const { status } = spawnSync(process.execPath, step, options);
    if (status !== 0) throw new Error('What is to be measured does not compile.');
  }
}

/** Where a compiled file lies; `name` is that of the source below the repository, without its ending. */
export function builtFile(name: string): string {
  return fileURLToPath(new URL(`${name}.js`, built));
}

/** Starts a compiled file in a process of its own, with a channel for messages. What it logs is thrown away. */
export function startBuilt(name: string, args: readonly string[] = []): ChildProcess {
  return fork(builtFile(name), [...args], {
    execArgv: execArgv(),
    stdio: ['ignore', 'ignore', process.env.BENCH_LOG === 'yes' ? 'inherit' : 'ignore', 'ipc'],
  });
}

/** Flags of Node for what is measured, to profile it: `BENCH_NODE_FLAGS='--cpu-prof --cpu-prof-dir=/tmp/profiles'`. */
function execArgv(): string[] {
  return (process.env.BENCH_NODE_FLAGS ?? '').split(' ').filter((flag) => flag !== '');
}

/** Waits for the next message of a process; rejects when the process ends instead. `T` is what that process sends. */
export async function nextMessage<T>(child: ChildProcess): Promise<T> {
  const over = new AbortController();
  const { signal } = over;
  const ended = once(child, 'exit', { signal }).then(() => {
    throw new Error('A process of the benchmark has ended.');
  });
  try {
    const [message] = (await Promise.race([once(child, 'message', { signal }), ended])) as [T];
    return message;
  } finally {
    over.abort();
    ended.catch(() => undefined);
  }
}

/** Tells a process something and waits for what it says to it. */
export async function tell<T>(child: ChildProcess, message: object): Promise<T> {
  const answer = nextMessage<T>(child);
  child.send(message);
  return answer;
}
