import { defineCheck } from '../model/check.ts';
import type { FactValues } from '../model/facts.ts';
import { isReplaced, isSeen, shownOutside, targetOf } from './listed-certificate.ts';

type Listed = FactValues['ourCertificates']['entries'][number];

/**
 * A certificate for partners from an authority of our own directory: strangers do not trust it. Who vouches for one of another name is
 * not judged, because a listing shows no root.
 */
export const check = defineCheck({
  id: 'edge-issuer',
  needs: ['ourCertificates'],
  may: ['certificateChain'],
  finds: ['cert-untrusted-root'],
  oursOnly: true,
  applies: ({ ourCertificates: { entries } }) => shownOutside(entries).some(isOfDirectory),
  run({ ourCertificates: { entries }, certificateChain = [] }, report, { at }) {
    for (const one of shownOutside(entries).filter(isOfDirectory)) {
      const { issuer = '' } = one;
      const args = { target: targetOf(one), issuer: commonNameIn(issuer), address: '' };
      // Who vouches for what partners were seen to be shown is told by that.
      if (isSeen(one, certificateChain)) continue;
      report('cert-untrusted-root', args, {
        lines: [issuer],
        ...(isReplaced(one, certificateChain, at) && { scope: 'some' }),
      });
    }
  },
});

/** An authority of Active Directory carries the components of its domain (`DC=fabrikam, DC=local`); public ones do not. */
function isOfDirectory({ issuer }: Listed): boolean {
  return /(?:^|,)\s?DC=/iu.test(issuer ?? '');
}

function commonNameIn(issuer: string): string {
  return /(?:^|,)\s?CN=(?<name>[^,]+)/iu.exec(issuer)?.groups?.name?.trim() ?? issuer;
}
