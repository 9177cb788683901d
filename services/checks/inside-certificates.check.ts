import { defineCheck } from '../model/check.ts';
import type { FactValues } from '../model/facts.ts';
import { datesAsPrinted, targetOf } from './listed-certificate.ts';

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
  finds: ['cert-internal-expired'],
  oursOnly: true,
  run({ ourCertificates: { entries } }, report, { at, leaveOpen }) {
    const all = entries.filter(({ use }) => inside.test(use ?? ''));
    if (all.length === 0 || all.some(({ notAfter }) => notAfter === undefined))
      leaveOpen('cert-internal-expired');
    for (const one of all) {
      const { use, notAfter } = one;
      if (notAfter === undefined || Date.parse(notAfter) >= at.getTime()) continue;
      if (all.some((other) => follows(other, one, at))) continue;
      report(
        'cert-internal-expired',
        { target: targetOf(one), setting: use ?? '', notAfter },
        { lines: datesAsPrinted(notAfter) },
      );
    }
  },
});

/** A listing may show the one before as well; what is in use for the same purpose and name, and valid, stands in its place. */
function follows(other: Listed, before: Listed, at: Date): boolean {
  return (
    other.use === before.use &&
    targetOf(other) === targetOf(before) &&
    Date.parse(other.notAfter ?? '') > at.getTime()
  );
}
