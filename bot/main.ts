// What `npm start` runs: the server, with the language of the machine. `npm start -- --demo` hands its option on.
import { holdHeap } from './heap-growth.ts';

holdHeap();
process.argv.splice(2, 0, 'serve');
await import('./fedbot.ts');
