// What `npm run package` runs.
import packageJson from '../package.json' with { type: 'json' };
import { ourFault, UsageError, wrongUsage } from '../bot/usage-error.ts';
import { createSpeaker } from '../locales/say.ts';
import { localeOf, packageApp } from './command.ts';

const argv = process.argv.slice(2);
const speaker = createSpeaker(localeOf(argv, process.env));
try {
  packageApp(argv, {
    environment: process.env,
    speaker,
    version: packageJson.version,
    print: (text) => process.stdout.write(text),
  });
} catch (error) {
  if (error instanceof UsageError) {
    process.stderr.write(`package: ${error.say(speaker)}\n`);
    process.exitCode = wrongUsage;
  } else {
    console.error(error);
    process.stderr.write(`package: ${speaker.commandLine('error.internal')}\n`);
    process.exitCode = ourFault;
  }
}
