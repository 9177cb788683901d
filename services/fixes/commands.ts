/** A name as a PowerShell argument: plain when it is one, else quoted, so that what a stranger publishes cannot run. */
export function argument(name: string): string {
  // Without the flag i: with it and u, the long s and the Kelvin sign count as letters of ASCII.
  return /^(?:[A-Za-z0-9]|_[A-Za-z0-9._-])[A-Za-z0-9._-]*$/u.test(name) ? name : literal(name);
}

/** A text in quotes, for places where PowerShell takes no bare word. Inside single quotes nothing is looked into. */
export function literal(text: string): string {
  return `'${text.replace(/[^\x20-\x7e]/gu, '?').replace(/'/gu, "''")}'`;
}

/** Repeats a DNS look on the machine where it is run. */
export function lookUpCommand(name: string, type: string): string {
  return `Resolve-DnsName -Type ${type} ${argument(name)}`;
}

/** Repeats a connection attempt on the machine where it is run. */
export function connectCommand(host: string, port: number): string {
  return `Test-NetConnection ${argument(host)} -Port ${port}`;
}
