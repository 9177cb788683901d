/**
 * Tells whether a command is ours to run about a fault of the partner's: naming their Edge ourselves is the one thing that we can
 * do. An allowed entry without a host name is the partner's own way of letting us in.
 */
export function isOursToRun(command: string): boolean {
  return command.startsWith('New-CsAllowedDomain') && command.includes(' -ProxyFqdn ');
}
