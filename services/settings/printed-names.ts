/** Properties of facts whose printed name is another one; the rest are printed as they are called here. */
const otherwise: ReadonlyMap<string, string> = new Map([
  ['allows', 'allowedDomains'],
  ['assignedPlans', 'assignedPlan'],
  ['hostsOcsUsers', 'hostsOCSUsers'],
  ['keyProvider', 'provider'],
  ['names', 'alternativeNames'],
  ['onPremSipEnabled', 'onPremSIPEnabled'],
  ['policy', 'externalAccessPolicy'],
  ['registrars', 'registrar'],
  ['serviceStatus', 'status'],
]);
/** What no output prints: how much of a list was shown, and how its dates were read. */
const unprinted: ReadonlySet<string> = new Set([
  'datesAreLocal',
  'at',
  'missing',
  'stamp',
  'mayGoOn',
  'cutNames',
]);

/**
 * A property as PowerShell prints it, but for the first letter, which is small as in the facts. Undefined for what is ours alone and
 * stands in no output.
 */
export function printedName(property: string): string | undefined {
  if (unprinted.has(property) || property.toLowerCase().endsWith('extent')) return undefined;
  return otherwise.get(property) ?? property;
}
