import { rowOf, type FindingCode } from '../model/catalog.ts';
import type { Finding } from '../model/finding.ts';
import type { Harmless } from '../model/report.ts';
import { effectOn, effectsOf, usesRoute, type Situation } from './effects.ts';
import type { masksOf } from './masks.ts';

/** Records by which clients sign in. A message between organisations uses none of them. */
const ofSignIn: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'cli-lyncdiscover-onprem',
  'cli-lyncdiscover-wildcard',
  'cli-lyncdiscover-missing',
  'cli-lyncdiscoverinternal-left',
  'cli-sip-tls-missing',
  'cli-sip-cname',
  'cli-strict-naming',
  'cli-srv-target-other-domain',
]);

const ways = ['outbound', 'inbound'] as const;

/**
 * Why a finding that may do harm does none in this case; undefined where it may. A host that we name ourselves and a tenant beside a
 * tenant ask for no record; a sign-in record explains nothing of a way that something else stops.
 */
export function harmlessIn(
  finding: Finding,
  all: readonly Finding[],
  masks: ReturnType<typeof masksOf>,
  situation: Situation,
): Harmless | undefined {
  const { code, about } = finding;
  const { to, from, applies } = rowOf(code);
  if (to === '-' && from === '-') return undefined;
  if (usesRoute(code) && situation.nativeTeams) return 'native-teams';
  const effects = effectsOf(finding, situation);
  const touched = ways.filter((way) => effectOn(way, about, effects) !== '-');
  if (touched.length === 0)
    return about === 'theirs' && applies === 'srv-used' && situation.own?.routeHost !== undefined
      ? 'named-route'
      : undefined;
  if (!ofSignIn.has(code) || situation.ownCheck) return undefined;
  const isStopped = (way: (typeof ways)[number]) =>
    all.some(
      (other) =>
        (masks.get(other) ?? []).length === 0 &&
        effectOn(way, other.about, effectsOf(other, situation)) === 'blocks',
    );
  return touched.every(isStopped) ? 'sign-in' : undefined;
}
