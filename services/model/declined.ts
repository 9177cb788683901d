/** What nobody here can get: facts by their names, as `ours.ourUser`, and commands by theirs, as `server:Get-CsUser`. */
export type Declined = readonly string[];

/** Whose shell a command is run in: that of our servers, or that of our tenant in Teams. Some commands exist in both. */
export type Shell = 'server' | 'tenant';

/** The shell that shows a fact; `fact` with or without its party in front. What is no setting of a tenant is seen from our servers. */
export function shellOf(fact: string): Shell {
  return fact.replace(/^ours\./u, '').startsWith('tenant') ? 'tenant' : 'server';
}

/** How it is remembered that nobody can run a command in one of the shells. */
export function declinedIn(shell: Shell, command: string): string {
  return `${shell}:${command}`;
}

/**
 * Whether nobody can run `command`, with or without its parameters, in that shell. A name without a shell, as earlier versions
 * remembered it, was declined in both.
 */
export function isDeclinedIn(shell: Shell, command: string, declined: Declined): boolean {
  const [name = ''] = command.toLowerCase().split(' ');
  const names = [name, declinedIn(shell, name)];
  return declined.some((one) => names.includes(one.toLowerCase()));
}
