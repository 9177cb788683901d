/** A name as a PowerShell argument: plain when it is one, else quoted, so that what a stranger publishes cannot run. */
export function argument(name: string): string {
  return /^[a-z0-9][a-z0-9._-]*$/iu.test(name) || /^_[a-z0-9._-]+$/iu.test(name)
    ? name
    : `'${name.replace(/[^\x20-\x7e]/gu, '?').replace(/'/gu, "''")}'`;
}

/** Repeats a DNS look on the machine where it is run. */
export function lookUpCommand(name: string, type: string): string {
  return `Resolve-DnsName -Type ${type} ${argument(name)}`;
}

/** Repeats a connection attempt on the machine where it is run. */
export function connectCommand(host: string, port: number): string {
  return `Test-NetConnection ${argument(host)} -Port ${port}`;
}
