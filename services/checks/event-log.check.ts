import { defineCheck } from '../model/check.ts';

/** Events of an Edge Server that tell a fault by their number (Microsoft support articles and Schannel's list). */
export const check = defineCheck({
  id: 'event-log',
  needs: ['eventLog'],
  finds: [
    'edge-service-down',
    'tcp-crl-blocked',
    'cert-trustedissuers-too-many',
    'pol-discovered-limits',
  ],
  oursOnly: true,
  rulesOut: false,
  run({ eventLog }, report, { peer }) {
    const has = (...ids: readonly number[]) => eventLog.find(({ id }) => ids.includes(id));
    // The replicator for users, which has no place on an Edge, keeps its service from starting.
    const replicator = has(30006, 32136);
    if (replicator !== undefined)
      report(
        'edge-service-down',
        { server: replicator.source ?? 'RTCSRV' },
        { lines: [String(replicator.id)] },
      );
    if (has(36885) !== undefined) report('cert-trustedissuers-too-many', {}, { lines: ['36885'] });
    const offline = eventLog.find(({ text }) => /0x80092013|revocation_offline/iu.test(text));
    if (offline !== undefined) report('tcp-crl-blocked', {}, { lines: ['80092013', 'REVOCATION'] });
    // Only the words of the event name the partner that was slowed down.
    const slowed = eventLog.find(
      ({ text }) =>
        peer !== undefined &&
        text.toLowerCase().includes(peer) &&
        /limit|exceed|threshold/iu.test(text),
    );
    if (slowed !== undefined && peer !== undefined)
      report('pol-discovered-limits', { domain: peer }, { lines: [peer] });
  },
});
