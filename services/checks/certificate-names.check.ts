import { defineCheck } from '../model/check.ts';
import type { CertificateView } from '../model/facts.ts';
import { cloudOf } from '../model/known-hosts.ts';
import { nameCovers } from '../model/names.ts';
import { hasRecorded, judgeEach } from './endpoints.ts';

/** The certificate must name the host that the record names: a peer compares the two (Cisco, document 212383). */
export const check = defineCheck({
  id: 'certificate-names',
  needs: ['certificateChain'],
  finds: ['cert-name-mismatch', 'cert-cn-only', 'cert-wildcard', 'cert-san-missing-sipdomain'],
  applies: ({ certificateChain }) => hasRecorded(certificateChain),
  run({ certificateChain }, report, { domain }) {
    judgeEach(certificateChain, report, ({ host: target, address, sent: [leaf] }, find) => {
      if (leaf === undefined) return;
      const cover = coverOf(leaf, target);
      if (cover === undefined) {
        find('cert-name-mismatch', { target, expected: target, names: namesOf(leaf), address });
        if (!leaf.hasAlternativeNames && leaf.commonName?.toLowerCase() === target) {
          find('cert-cn-only', { target, expected: target, address });
        }
      } else if (cover === 'wildcard') {
        find('cert-wildcard', { target, names: leaf.names, address });
      }
      const expected = `sip.${domain}`;
      if (target !== expected && cloudOf(target) === undefined && !leaf.names.includes(expected)) {
        find('cert-san-missing-sipdomain', { domain, expected });
      }
    });
  },
});

function coverOf({ names }: CertificateView, host: string): 'exact' | 'wildcard' | undefined {
  const covers = names.map((name) => nameCovers(name, host));
  return covers.includes('exact') ? 'exact' : covers.find((cover) => cover !== undefined);
}

/** What the certificate does name, for the reader: its alternative names, else its subject. */
function namesOf({ names, commonName, subject }: CertificateView): readonly string[] {
  return names.length > 0 ? names : [commonName ?? subject];
}
