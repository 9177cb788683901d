import type { Report } from '../services/model/report.ts';
import type { Change } from '../services/model/what-next.ts';
import type { AskedWhatIf } from './understanding/what-if.ts';
import type { PersonalThought } from './understanding/what-if-people.ts';

/** Whom a change would be about, and the policies that it may be about; in the words of the case. */
export interface Meant {
  /** The address, or the name under which the account was shown; undefined where nobody can tell who is meant. */
  readonly person: string | undefined;
  /** As shown, without `Tag:`; as written where it was not shown; empty for "another one" while no other was shown. */
  readonly policy: string;
}

interface Account {
  readonly names: readonly string[];
  readonly policy: string | null | undefined;
}

/** Finds the person and the policy of a what-if among what the case shows. */
export function meantIn(report: Report, asked: AskedWhatIf): Meant {
  const all = accountsIn(report);
  const account = accountMeant(all, report, asked);
  const written = addressIn(asked.words, report);
  const person = account?.names[0] ?? written;
  return { person, policy: policyMeant(report, asked.policy, account) };
}

/** What a personal thought changes; nothing while nobody knows whom it is about. */
export function personalChanges(thought: PersonalThought, { person, policy }: Meant): Change[] {
  if (person === undefined) return [];
  switch (thought) {
    case 'grant':
      return policy === '' ? [] : [{ kind: 'grant-policy', person, policy: orNone(policy) }];
    case 'drop':
      return [{ kind: 'grant-policy', person, policy: null }];
    case 'toCloud':
      return [{ kind: 'move-person', person, to: 'cloud' }];
    case 'toServers':
      return [{ kind: 'move-person', person, to: 'servers' }];
  }
}

/** Global is not granted: it counts where nothing else does. */
function orNone(policy: string): string | null {
  return /^global$/iu.test(policy) ? null : policy;
}

function accountsIn({ facts: { ours }, question }: Report): readonly Account[] {
  const people = [
    ...(ours.tenantUser.known ? ours.tenantUser.value.entries : []),
    ...(ours.ourUser.known ? ours.ourUser.value.entries : []),
  ].map((one) => ({
    names: [one.sipAddress, one.userPrincipalName, 'mail' in one ? one.mail : null, one.identity]
      .filter((name) => typeof name === 'string')
      .map((name) => name.toLowerCase()),
    policy: one.externalAccessPolicy,
  }));
  const { person } = question;
  const isKnown = people.some(({ names }) => person !== undefined && names.includes(person));
  return person === undefined || isKnown || person.endsWith(`@${question.their}`)
    ? people
    : [...people, { names: [person.toLowerCase()], policy: undefined }];
}

/** By an address, by the part before the @, by a name; else the one of the question, or the only one. */
function accountMeant(
  all: readonly Account[],
  { question }: Report,
  { words, policy = '' }: AskedWhatIf,
): Account | undefined {
  const says = (name: string) =>
    new RegExp(String.raw`(?<![\p{L}\d._-])${escaped(name)}(?![\p{L}\d_-])`, 'u').test(
      words.replace(/(?<=[a-z\d])(?=\p{Script=Han})|(?<=\p{Script=Han})(?=[a-z\d])/giu, ' '),
    );
  const named =
    all.find(({ names }) => names.some(says)) ??
    all.find(({ names }) => names.some((name) => says(name.replace(/@.*$/u, ''))));
  if (named !== undefined) return named;
  // An address or a name that nobody showed is somebody else.
  if (/[^\s@]@[^\s@]/u.test(words) || namesStranger(words, policy)) return undefined;
  const { person } = question;
  const asked = all.find(({ names }) => person !== undefined && names.includes(person));
  return asked ?? (all.length === 1 ? all[0] : undefined);
}

/** Words of such a question that name nobody. */
const ordinary = new Set(
  'what if would happen happens will does do it that help work change enough we i they you he she him her his their them it its us our my me the a an to of on in for with from by and or at as is are was were be been being has had have get gets got give gives gave given giving grant grants granted assign assigns assigned move moves moved moving migrate migrates migrated migrating transfer transferred take takes took taken taking away remove removes removed removing drop drops dropped clear cleared delete deleted revoke revoked unassign use uses used using switch switched switches change changed changes put back away off without no own new other another different policy policies external access user person colleague account people teams cloud online tenant microsoft office m365 server servers on-prem on-premises onprem skype business lync global instead then only just over into onto there this same any all everybody everyone s suppose say imagine assuming about when after'.split(
    ' ',
  ),
);

/** A word of a name that stands for nobody of the case, while nothing else says who is meant. */
function namesStranger(words: string, policy: string): boolean {
  const named = new Set([policy.toLowerCase(), policy.toLowerCase().replace(/^tag:/u, '')]);
  const found = words.match(/[a-z][\w.-]*[\w]|[a-z]/gu) ?? [];
  return found.some((word) => !ordinary.has(word) && !named.has(word) && !word.includes('.'));
}

function escaped(name: string): string {
  return name.slice(0, 120).replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}

/** An address of ours that was written and whose account nobody showed. */
function addressIn(words: string, { question: { their } }: Report): string | undefined {
  const found = /[\w.+-]{1,64}@[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,5}/u.exec(words)?.[0];
  return found?.endsWith(`@${their}`) === true ? undefined : found;
}

/** The policy that is named; of "another one" the only other that was shown, where there is one. */
function policyMeant(
  { facts: { ours } }: Report,
  named: string | undefined,
  account: Account | undefined,
): string {
  const shown = [ours.tenantUserPolicy, ours.ourUserPolicy].flatMap((fact) =>
    fact.known ? fact.value.policies.map(({ identity }) => bare(identity)) : [],
  );
  if (named !== undefined)
    return shown.find((one) => one.toLowerCase() === bare(named).toLowerCase()) ?? bare(named);
  const present = (account?.policy ?? 'Global').toLowerCase();
  const others = [...new Set(shown)].filter(
    (one) => one.toLowerCase() !== bare(present) && !/^site:/iu.test(one),
  );
  return others.length === 1 ? (others[0] ?? '') : '';
}

function bare(identity: string): string {
  return identity.replace(/^tag:/iu, '');
}
