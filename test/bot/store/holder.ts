// Opens the store in a directory and holds it until it is killed.
import { silentLog } from '../../../bot/log.ts';
import { openLibsqlStore } from '../../../bot/store/libsql-store.ts';

const [directory = ''] = process.argv.slice(2);
await openLibsqlStore({ directory, now: () => new Date(), log: silentLog });
process.stdout.write('open\n');
setInterval(() => undefined, 60_000);
