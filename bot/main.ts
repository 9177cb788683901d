// What `npm start` runs: the server, with the language of the machine.
process.argv.splice(2, process.argv.length, 'serve');
await import('./fedbot.ts');
