import type { Evidence } from '../services/model/evidence.ts';
import { showEvidence } from './evidence.ts';
import { readable } from './letter-fit.ts';
import { showInstant, showList, type Viewer } from './values.ts';

/**
 * A line of evidence for somebody outside: what was asked and what came back, and nothing of the place we look from. Which DNS
 * server was asked stays with us, and what somebody typed or pasted is no evidence to others: such pieces give undefined.
 */
export function showOutside(evidence: Evidence, viewer: Viewer): string | undefined {
  const { speaker, timeZone } = viewer;
  switch (evidence.kind) {
    case 'dns': {
      const { type, name, answer, outcome } = evidence;
      const said =
        answer.length > 0 ? showList(answer, viewer) : speaker.report(`outcome.${outcome}`);
      return readable(speaker.letters('seen.dns', { type, name, answer: said }));
    }
    case 'tcp':
    case 'tls': {
      const { host, address, port } = evidence;
      const isMutual = evidence.kind === 'tls' && evidence.result === 'certificate-then-refused';
      if (isMutual) return speaker.letters('seen.certificateShown', { address, port });
      const line = showEvidence(evidence, viewer);
      return readable(host === undefined ? line : speaker.letters('seen.compared', { line }));
    }
    case 'certificate': {
      const { subject, names, notAfter, sha256 } = evidence;
      return readable(
        speaker.letters('seen.certificate', {
          subject: readable(subject, 100),
          names: readable(showList(names, viewer), 160),
          notAfter: showInstant(notAfter, timeZone),
          sha256,
        }),
        500,
      );
    }
    case 'answer':
    case 'paste':
    case 'calendar':
      return undefined;
  }
}

/** When it was looked, in the zone of the writer and in UTC, which everybody understands. */
export function showWhen(at: string, { speaker, timeZone }: Viewer): string {
  const local = showInstant(at, timeZone);
  const utc = showInstant(at, 'UTC').replace('(UTC+00:00)', 'UTC');
  return local.endsWith('(UTC+00:00)')
    ? speaker.letters('when', { at: utc })
    : speaker.letters('whenWithUtc', { at: local, utc });
}
