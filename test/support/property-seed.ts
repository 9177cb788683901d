/**
 * Random tests try the same values each time, so that whether a change is good does not depend on luck. Other values:
 * `PROPERTY_SEED=random npm test`, and any whole number for those that a failure names.
 */
import fc from 'fast-check';

const given = process.env.PROPERTY_SEED ?? '1';

if (given !== 'random') fc.configureGlobal({ seed: Number.parseInt(given, 10) });
