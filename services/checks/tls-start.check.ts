import { defineCheck } from '../model/check.ts';
import { hasRecorded, judgeEach } from './endpoints.ts';

/** The port is open, but no certificate comes: what comes instead. */
export const check = defineCheck({
  id: 'tls-start',
  needs: ['tlsHandshake'],
  finds: [
    'tcp-reset-after-connect',
    'tcp-tls-terminating-proxy',
    'tcp-mtu',
    'tls-silent',
    'tls-plaintext',
  ],
  applies: ({ tlsHandshake }) => hasRecorded(tlsHandshake),
  run({ tlsHandshake }, report) {
    judgeEach(tlsHandshake, report, ({ host: target, address, port, outcome, plaintext }, find) => {
      if (outcome === 'reset' || outcome === 'closed')
        find('tcp-reset-after-connect', { target, address, port });
      if (outcome === 'silent') find('tls-silent', { target, address, port });
      if (outcome === 'certificate-cut') find('tcp-mtu', { target, address });
      if (outcome === 'plaintext') {
        find('tls-plaintext', { target, port, address, found: plaintext?.text ?? '' });
        if (plaintext?.protocol === 'http') find('tcp-tls-terminating-proxy', { target, port });
      }
    });
  },
});
