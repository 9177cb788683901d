import { defineCheck } from '../model/check.ts';
import { pathOf } from './certificate-path.ts';
import { hasRecorded, judgeEach } from './endpoints.ts';

const day = 86_400_000;
/** A month: long enough to order, approve and assign a certificate. */
const warnDays = 30;

/** Validity of the certificate, and of the intermediates that its path uses. */
export const check = defineCheck({
  id: 'certificate-dates',
  needs: ['certificateChain'],
  finds: ['cert-expired', 'cert-not-yet-valid', 'cert-expiring'],
  applies: ({ certificateChain }) => hasRecorded(certificateChain),
  run({ certificateChain }, report, { at }) {
    judgeEach(certificateChain, report, (chain, find) => {
      const { host: target, address } = chain;
      for (const { names, subject, notBefore, notAfter } of pathOf(chain)) {
        const days = Math.floor((Date.parse(notAfter) - at.getTime()) / day);
        if (Date.parse(notAfter) < at.getTime()) {
          find('cert-expired', {
            target,
            names: names.length > 0 ? names : [subject],
            notAfter,
            days,
            address,
          });
        } else if (Date.parse(notBefore) > at.getTime()) {
          find('cert-not-yet-valid', { target, notBefore, address });
        } else if (days < warnDays) {
          find('cert-expiring', { target, notAfter, days, address });
        }
      }
    });
  },
});
