import { cloudOf } from '../../services/model/known-hosts.ts';
import type { Report } from '../../services/model/report.ts';
import { after, concludeStep, type Applied } from './applied.ts';
import type { GuideBook } from './guide.ts';
import { outsideJudges } from './judge-outside.ts';
import { namesFor } from './names.ts';
import { stepsOf, type Progress, type SeenPartner } from './progress.ts';
import { isOtherKind, partnerOf } from './situation.ts';

/** Bounds of how long an answer of DNS counts, in seconds. */
const leastTtl = 60;
const mostTtl = 86_400;
const usualTtl = 300;

/** Holds a report against the steps of a guide. Reports about others say nothing here. */
export function applyReport(progress: Progress, report: Report, book: GuideBook): Applied {
  const { question, at } = report;
  const isOwn = question.about === 'ours';
  const ours = progress.our !== undefined && question.our === progress.our;
  const theirs = !isOwn && progress.their !== undefined && question.their === progress.their;
  const known = ours ? learnRecord(progress, report) : progress;
  let applied: Applied = { progress: theirs ? learn(known, report) : known, notes: [] };
  const { looking } = progress;
  const told = looking?.for === 'step' ? looking.step : undefined;
  const isEvery = looking?.for === 'all' && looking.every === true;
  for (const { id, data } of stepsOf(progress, book)) {
    const { verify } = data;
    if (verify.by !== 'outside' || !(verify.of === 'ours' ? ours : theirs)) continue;
    const until = untilOf(report, verify.of);
    const edge = verify.of === 'ours' ? namesFor(progress).host : undefined;
    const verdict = outsideJudges[verify.judge](report, verify.of, edge);
    const asked = isEvery ? id : told;
    const host = verify.of === 'ours' ? hostIn(report) : undefined;
    const isTheirs = verify.of === 'theirs' && verify.judge === 'side';
    applied = concludeStep(applied, id, verdict, {
      how: 'looked',
      at,
      until,
      asked,
      host,
      isTheirs,
    });
  }
  return applied;
}

/**
 * What the partner uses, as far as the report shows it. An answer of the same kind gives way to it; where somebody said servers and
 * a cloud is seen, or the reverse, they are asked which is to count.
 */
function learn(progress: Progress, report: Report): Progress {
  const { federationSrv } = report.facts.theirs;
  const hosts = federationSrv.known ? federationSrv.value.records.map(({ target }) => target) : [];
  const provider = hosts.find((host) => cloudOf(host) !== undefined);
  const seen = seenPartner(report);
  const { partner: said } = progress.situation;
  const follows = seen !== undefined && (said === undefined || !isOtherKind(said, seen.partner));
  return {
    ...progress,
    ...(seen !== undefined && { seen }),
    ...(follows && { situation: { ...progress.situation, partner: seen.partner } }),
    ...(provider !== undefined && { provider }),
  };
}

/** Our federation records, so that nobody adds one beside another. */
function learnRecord(progress: Progress, { facts }: Report): Progress {
  const { federationSrv } = facts.ours;
  const { our } = progress;
  if (our === undefined || !federationSrv.known) return progress;
  return { ...progress, ourRecord: { of: our, live: federationSrv.value.records } };
}

/** The host that our record names. */
function hostIn({ facts }: Report): string | undefined {
  const { federationSrv } = facts.ours;
  return federationSrv.known ? federationSrv.value.records[0]?.target : undefined;
}

/** What a report shows the partner to use; undefined where it does not tell. */
export function seenPartner({ picture, facts }: Report): SeenPartner | undefined {
  const partner = partnerOf(picture);
  if (partner === undefined) return undefined;
  const { federationSrv } = facts.theirs;
  const [record] = federationSrv.known ? federationSrv.value.records : [];
  return record === undefined ? { partner } : { partner, host: record.target };
}

/** The instant until which the answers of DNS may be repeated from memory. */
function untilOf({ at, facts }: Report, party: 'ours' | 'theirs'): string {
  const { federationSrv, targetAddresses } = facts[party];
  const ttls = [
    ...(federationSrv.known ? federationSrv.value.records.map(({ ttl }) => ttl) : []),
    ...(targetAddresses.known ? targetAddresses.value.map(({ ttl }) => ttl) : []),
  ].filter((ttl) => ttl > 0);
  const least = ttls.length === 0 ? usualTtl : Math.min(...ttls);
  return after(at, Math.min(Math.max(least, leastTtl), mostTtl) * 1000);
}
