import { defineCheck } from '../model/check.ts';
import type { FactValues } from '../model/facts.ts';
import { datesAsPrinted, endOf, isReplaced, targetOf } from './listed-certificate.ts';

type Listed = FactValues['ourCertificates']['entries'][number];

/** Stores that hold certificates of others beside our own. */
const others = /^(?:root|ca|authroot|trustedpublisher|disallowed)$/iu;

/**
 * Certificates as certutil and the certificate store list them: such a listing does not say which of them is assigned, so one that has
 * ended may stop everything or nothing. Silent where Get-CsCertificate was shown, or where partners are shown another one.
 */
export const check = defineCheck({
  id: 'store-certificates',
  needs: ['ourCertificates'],
  may: ['certificateChain'],
  finds: ['cert-store-expired'],
  applies: ({ ourCertificates: { entries } }) => isOfStore(entries),
  oursOnly: true,
  run({ ourCertificates: { entries }, certificateChain = [] }, report, { at, leaveOpen }) {
    const own = entries.filter(({ store }) => !others.test(store ?? ''));
    if (own.some(({ notAfter }) => notAfter === undefined)) leaveOpen('cert-store-expired');
    const ended = own.filter(
      (one) =>
        (endOf(one, at)?.days ?? 0) < 0 &&
        !isReplaced({ ...one, names: [nameOf(one)] }, certificateChain, at),
    );
    const names = [...new Set(ended.map(nameOf))];
    if (names.length === 0) return;
    const lines = ended.flatMap(({ notAfter = '' }) => datesAsPrinted(notAfter));
    report('cert-store-expired', { names }, { lines });
  },
});

/** Nothing tells of any of them what it is used for. */
function isOfStore(entries: readonly Listed[]): boolean {
  return entries.length > 0 && entries.every(({ use }) => use === undefined);
}

/** The host that a certificate is for: its first name, or the common name of its subject. */
function nameOf(one: Listed): string {
  const common = /(?:^|,)\s{0,4}CN\s?=\s?(?<name>[^,]{1,255})/iu.exec(one.subject ?? '');
  return one.names?.[0] ?? common?.groups?.name?.trim() ?? targetOf(one);
}
