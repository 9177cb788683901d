import { defineCheck } from '../model/check.ts';
import type { FactValues } from '../model/facts.ts';
import {
  datesAsPrinted,
  endOf,
  isReplaced,
  isSeen,
  notBegun,
  shownOutside,
  targetOf,
  warnDays,
} from './listed-certificate.ts';
import { successorsOf } from './next-certificate.ts';

type Certificate = FactValues['ourCertificates']['entries'][number];

/** What hangs on the end of a certificate. */
const ofDates = [
  'cert-expired',
  'cert-listed-expired',
  'cert-expiring',
  'pol-edge-cert-unassigned',
] as const;

/** Certificates as an Edge Server lists them: those that partners see, and where roots and keys lie. */
export const check = defineCheck({
  id: 'edge-certificates',
  needs: ['ourCertificates'],
  may: ['certificateChain'],
  finds: [
    'cert-expired',
    'cert-listed-expired',
    'cert-expiring',
    'cert-not-yet-valid',
    'cert-cng',
    'cert-root-in-intermediate-store-mixup',
    'pol-edge-cert-unassigned',
  ],
  oursOnly: true,
  run({ ourCertificates: { entries }, certificateChain = [] }, report, { at, leaveOpen }) {
    const shown = shownOutside(entries);
    if (shown.length === 0) leaveOpen(...ofDates, 'cert-cng');
    if (shown.some(({ notBefore }) => notBefore === undefined)) leaveOpen('cert-not-yet-valid');
    for (const { one, notBefore } of notBegun(shown, at)) {
      if (isSeen(one, certificateChain)) continue;
      const args = { target: targetOf(one), notBefore, address: '' };
      const lines = datesAsPrinted(notBefore);
      const isReplacedOutside = isReplaced(one, certificateChain, at);
      report('cert-not-yet-valid', args, { lines, ...(isReplacedOutside && { scope: 'some' }) });
    }
    for (const one of shown) {
      const provider = providerOf(one, entries);
      if (provider === undefined) leaveOpen('cert-cng');
      else if (/key storage provider/iu.test(provider))
        report('cert-cng', {}, { lines: [provider, one.thumbprint ?? ''] });
      const end = endOf(one, at);
      if (end === undefined) {
        leaveOpen(...ofDates);
        continue;
      }
      const { notAfter, days } = end;
      const target = targetOf(one);
      const names = one.names !== undefined && one.names.length > 0 ? one.names : [target];
      const args = { target, notAfter, days, address: '' };
      const lines = datesAsPrinted(notAfter);
      // What partners see of it is told by what was seen: one certificate is one problem.
      const isTold = isSeen(one, certificateChain);
      const isOver = isReplaced(one, certificateChain, at);
      const hasNext = days < 0 && successorsOf(one, entries, at).length > 0;
      // The next one lies ready and serves nothing, while the one in use has ended: here at least, where others are shown a valid one.
      if (hasNext)
        report(
          'pol-edge-cert-unassigned',
          { server: target },
          { lines, ...(isOver && { scope: 'some' }) },
        );
      if (isOver) {
        if (days < 0 && !hasNext) report('cert-listed-expired', { target, notAfter }, { lines });
      } else if (days < 0 && !isTold) report('cert-expired', { ...args, names }, { lines });
      else if (days >= 0 && days < warnDays && !isTold) report('cert-expiring', args, { lines });
    }
    const misplaced = entries.filter(isNoRootAmongRoots);
    const names = misplaced.map(({ subject, thumbprint }) => subject ?? thumbprint ?? '');
    if (names.length > 0)
      report('cert-root-in-intermediate-store-mixup', { names }, { lines: names });
    else if (entries.every(({ store }) => store === undefined))
      leaveOpen('cert-root-in-intermediate-store-mixup');
  },
});

/** Get-CsCertificate tells the use and certutil the provider: the thumbprint shows that both speak of one certificate. */
function providerOf(one: Certificate, entries: readonly Certificate[]): string | undefined {
  const isSame = ({ thumbprint }: Certificate) =>
    thumbprint !== undefined && thumbprint.toLowerCase() === one.thumbprint?.toLowerCase();
  return (
    one.keyProvider ??
    entries.find((other) => isSame(other) && other.keyProvider !== undefined)?.keyProvider
  );
}

function isNoRootAmongRoots({ store, subject, issuer }: Certificate): boolean {
  return (
    /^root$/iu.test(store ?? '') &&
    subject !== undefined &&
    issuer !== undefined &&
    subject !== issuer
  );
}
