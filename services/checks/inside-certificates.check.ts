import { defineCheck } from '../model/check.ts';
import type { FactValues } from '../model/facts.ts';
import { datesAsPrinted, endOf, notBegun, targetOf, warnDays } from './listed-certificate.ts';

type Listed = FactValues['ourCertificates']['entries'][number];

/**
 * Uses of certificates that our own servers show each other on the way of a message: `Internal` of an Edge, `Default` of a Front End.
 * Those of web services and of media carry none. Source: Microsoft, "Set-CsCertificate", -Type.
 */
const inside = /^(?:internal|default)$/iu;

/** Certificates of the leg between our Edge and our Front End, which nobody sees from outside. */
export const check = defineCheck({
  id: 'inside-certificates',
  needs: ['ourCertificates'],
  finds: ['cert-internal-expired', 'cert-internal-expiring', 'cert-not-yet-valid'],
  oursOnly: true,
  run({ ourCertificates: { entries } }, report, { at, leaveOpen }) {
    const all = entries.filter(({ use }) => inside.test(use ?? ''));
    if (all.length === 0 || all.some(({ notAfter }) => notAfter === undefined))
      leaveOpen('cert-internal-expired', 'cert-internal-expiring');
    if (all.some(({ notBefore }) => notBefore === undefined)) leaveOpen('cert-not-yet-valid');
    for (const { one, notBefore } of notBegun(all, at)) {
      const args = { target: targetOf(one), notBefore, address: '' };
      report('cert-not-yet-valid', args, { lines: datesAsPrinted(notBefore) });
    }
    for (const one of all) {
      const end = endOf(one, at);
      if (end === undefined || end.days >= warnDays) continue;
      if (all.some((other) => follows(other, one, at))) continue;
      const { notAfter, days } = end;
      const args = { target: targetOf(one), setting: one.use ?? '', notAfter };
      const lines = datesAsPrinted(notAfter);
      if (days < 0) report('cert-internal-expired', args, { lines });
      else report('cert-internal-expiring', { ...args, days }, { lines });
    }
  },
});

/** A listing may show the one before as well; what is in use for the same purpose and name, and valid longer, stands in its place. */
function follows(other: Listed, before: Listed, at: Date): boolean {
  const days = endOf(other, at)?.days ?? -1;
  return (
    other.use === before.use &&
    targetOf(other) === targetOf(before) &&
    days >= 0 &&
    days > (endOf(before, at)?.days ?? 0)
  );
}
