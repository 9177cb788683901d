import type { Evidence } from '../services/model/evidence.ts';
import type { SettingFactName } from '../services/model/facts.ts';
import type { Report } from '../services/model/report.ts';
import type { Viewer } from './values.ts';

/** A test from our own side that went through, with the line that shows it. */
export interface PassedTest {
  readonly what: string;
  readonly evidence: Evidence;
}

/** Hosts whose open ports are told. */
const mostHosts = 4;

/**
 * Pasted tests of the way to the partner that went through. Left out are old ones, those of other hosts and domains, and those of
 * which a later one failed.
 */
export function passedTests(report: Report, viewer: Viewer): readonly PassedTest[] {
  if (report.question.about === 'ours') return [];
  return [...passedPorts(report, viewer), ...passedPartner(report, viewer)];
}

function passedPorts(report: Report, { speaker, mark = String }: Viewer): readonly PassedTest[] {
  const { portTests } = report.facts.ours;
  const { tcpConnect } = report.facts.theirs;
  if (!portTests.known || !tcpConnect.known || isOld('portTests', report)) return [];
  const onPath = portTests.value.filter((test) =>
    tcpConnect.value.some(({ host, port }) => host === test.host && port === test.port),
  );
  const hosts = [...new Set(onPath.map(({ host }) => host))].filter((host) =>
    onPath.every((test) => test.host !== host || test.result === 'open'),
  );
  return hosts.slice(0, mostHosts).flatMap((host) => {
    const evidence = lineWith(portTests.evidence, /TcpTestSucceeded.*True/iu);
    return evidence === undefined
      ? []
      : [{ what: speaker.report('tested.port', { host: mark(host) }), evidence }];
  });
}

function passedPartner(report: Report, { speaker }: Viewer): readonly PassedTest[] {
  const { partnerTests } = report.facts.ours;
  const { their } = report.question;
  if (!partnerTests.known || isOld('partnerTests', report)) return [];
  const last = partnerTests.value.findLast(({ domain }) => domain === their);
  const evidence = lineWith(partnerTests.evidence, /success|成功/iu);
  return last?.result === 'success' && evidence !== undefined
    ? [{ what: speaker.report('tested.partner', { their }), evidence }]
    : [];
}

function isOld(name: SettingFactName, { stale = [] }: Report): boolean {
  return stale.some(({ fact }) => fact === `ours.${name}`);
}

function lineWith(lines: readonly Evidence[], words: RegExp): Evidence | undefined {
  return lines.find((one) => one.kind === 'paste' && words.test(one.text));
}
