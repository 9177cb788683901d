import { defineCheck, type CheckContext, type Report } from '../model/check.ts';
import type { FactValues, NameAnswer } from '../model/facts.ts';
import { cloudOf, clouds, isWithin, leadsToMicrosoft, type Cloud } from '../model/known-hosts.ts';

const finds = [
  'cli-lyncdiscover-onprem',
  'cli-lyncdiscover-missing',
  'cli-sip-tls-missing',
  'cli-sip-cname',
  'cli-strict-naming',
  'cli-srv-target-other-domain',
] as const;
type Tell = Report<(typeof finds)[number]>;

/** Records by which clients sign in. What they should be hangs on what we run, so nothing is judged before that is known. */
export const check = defineCheck({
  id: 'client-records',
  needs: ['clientRecords'],
  finds,
  oursOnly: true,
  applies: ({ clientRecords: { lyncdiscover, sip, sipTls } }, { platform }) => {
    if (platform === undefined) return false;
    return [lyncdiscover, sip, sipTls].some(isUnseen) ? 'unseen' : true;
  },
  run({ clientRecords }, report, { domain, platform }) {
    const { lyncdiscover } = clientRecords;
    if (isGone(lyncdiscover))
      report('cli-lyncdiscover-missing', { domain }, { names: [lyncdiscover.name] });
    if (platform === 'teams') judgeTenant(clientRecords, domain, report);
    else judgeServers(clientRecords, domain, report);
  },
});

/** Of a tenant all three lead to Microsoft 365. A missing sign-in record stops nobody, since only Teams is left to sign in. */
function judgeTenant(
  { lyncdiscover, sip, sipTls }: FactValues['clientRecords'],
  domain: CheckContext['domain'],
  report: Tell,
): void {
  const cloud = cloudAt([lyncdiscover, sip]) ?? 'worldwide';
  const elsewhere = (name: NameAnswer) => name.outcome === 'records' && !leadsToMicrosoft(name);
  if (elsewhere(lyncdiscover)) {
    const target = lyncdiscover.aliases.at(-1) ?? lyncdiscover.addresses[0] ?? lyncdiscover.name;
    report('cli-lyncdiscover-onprem', { domain, target }, { names: [lyncdiscover.name] });
  }
  const expected = clouds[cloud].signIn;
  if (elsewhere(sip)) report('cli-sip-cname', { domain, expected }, { names: [sip.name] });
  const hosts = sipTls.hosts.filter((host) => host !== '.');
  if (hosts.length > 0 && hosts.every((host) => cloudOf(host) === undefined))
    report('cli-sip-tls-missing', { domain, expected }, { names: [sipTls.name] });
}

function judgeServers(
  { sipTls }: FactValues['clientRecords'],
  domain: CheckContext['domain'],
  report: Tell,
): void {
  const hosts = sipTls.hosts.filter((host) => host !== '.');
  const where = { names: [sipTls.name] };
  if (hosts.length === 0)
    report('cli-sip-tls-missing', { domain, expected: `sip.${domain}` }, where);
  const target = hosts.find((host) => !isWithin(host, domain) && cloudOf(host) === undefined);
  if (target === undefined) return;
  report('cli-strict-naming', { domain, target }, where);
  report('cli-srv-target-other-domain', { domain, record: sipTls.name, target }, where);
}

function isGone({ outcome }: NameAnswer): boolean {
  return outcome === 'no-data' || outcome === 'no-such-name';
}

function isUnseen({ outcome }: NameAnswer): boolean {
  return outcome === 'unknown';
}

function cloudAt(names: readonly NameAnswer[]): Cloud | undefined {
  return names
    .flatMap(({ aliases }) => aliases)
    .map(cloudOf)
    .find((cloud) => cloud !== undefined);
}
