import type { Walk } from '../dialogs/guides/organisation-walks.ts';

/** The way with the most steps through each guide. */
const longest: readonly string[] = [
  'prerequisites: servers',
  'microsoft-365-partner: servers',
  'set-up: servers and an allowed domain',
  'teams-tenant: a partner on servers',
  'partner-tenant: our servers',
  'hybrid: AD FS, discovery and many domains',
  'clean-up: a hybrid',
];

/** Whether no other walk through its guide has more steps. */
export function isLongest({ guide, named }: Walk): boolean {
  return longest.includes(`${guide}: ${named}`);
}
