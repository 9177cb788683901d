import type { CertificateChain, FactValues } from '../model/facts.ts';
import { withoutZone } from '../model/dates.ts';
import { external } from './next-certificate.ts';

type Listed = FactValues['ourCertificates']['entries'][number];

const day = 86_400_000;
/** The zone that is farthest behind: a date without a zone is no later than it would be there. */
const farthestBehindMs = 12 * 3_600_000;
/** The zone that is farthest ahead: a date without a zone is no earlier than it would be there. */
const farthestAheadMs = 14 * 3_600_000;

/** Days before its end from which on a certificate is told of. */
export const warnDays = 30;

/** A certificate of a listing with the date of its end. */
export interface Dated {
  /** As it is told: without a zone where none was printed. */
  readonly notAfter: string;
  /** Whole days that are left; negative only where it has ended in every zone. */
  readonly days: number;
}

/** When a listed certificate ends; undefined where its date was not shown. */
export function endOf({ notAfter, datesAreLocal }: Listed, at: Date): Dated | undefined {
  if (notAfter === undefined) return undefined;
  const end = Date.parse(notAfter);
  const latest = end + (datesAreLocal === true ? farthestBehindMs : 0);
  const days = Math.floor((end - at.getTime()) / day);
  return {
    notAfter: datesAreLocal === true ? withoutZone(notAfter) : notAfter,
    days: latest < at.getTime() ? Math.min(days, -1) : Math.max(days, 0),
  };
}

/** When a listed certificate begins, where it has not begun in any zone; undefined where it may have, or its date was not shown. */
function startOf({ notBefore, datesAreLocal }: Listed, at: Date): string | undefined {
  if (notBefore === undefined) return undefined;
  const earliest = Date.parse(notBefore) - (datesAreLocal === true ? farthestAheadMs : 0);
  if (earliest <= at.getTime()) return undefined;
  return datesAreLocal === true ? withoutZone(notBefore) : notBefore;
}

/** Those that have not begun, unless one that has serves the same: the next one may lie ready long before its day. */
export function notBegun(
  entries: readonly Listed[],
  at: Date,
): readonly { readonly one: Listed; readonly notBefore: string }[] {
  return entries.flatMap((one) => {
    const notBefore = startOf(one, at);
    const isCovered = entries.some(
      (other) => other.use === one.use && startOf(other, at) === undefined,
    );
    return notBefore === undefined || isCovered ? [] : [{ one, notBefore }];
  });
}

/** Certificates of a listing that partners see by it. */
export function shownOutside(entries: readonly Listed[]): readonly Listed[] {
  return entries.filter(({ use }) => external.test(use ?? ''));
}

/** How findings call a listed certificate: by its first name, or by what else was shown of it. */
export function targetOf({ names, subject, thumbprint }: Listed): string {
  return names?.[0] ?? subject ?? thumbprint ?? 'AccessEdgeExternal';
}

/** Whether partners were seen to be shown this very certificate. A pasted date has no time zone, so the days need not agree. */
export function isSeen(one: Listed, chains: readonly CertificateChain[]): boolean {
  const { notAfter } = one;
  if (notAfter === undefined) return false;
  return leavesFor(targetOf(one), chains).some(
    (leaf) => Math.abs(Date.parse(leaf.notAfter) - Date.parse(notAfter)) <= day,
  );
}

/** Whether every address shows partners another certificate of that name, one that is valid: see `leavesInstead`. */
export function isReplaced(one: Listed, chains: readonly CertificateChain[], at: Date): boolean {
  return !isSeen(one, chains) && leavesInstead(targetOf(one), chains, at).length > 0;
}

/** The valid certificates of a name that were seen; none when one address still shows one that has ended, which is in use then. */
export function leavesInstead(
  target: string,
  chains: readonly CertificateChain[],
  at: Date,
): readonly CertificateChain['sent'][number][] {
  const leaves = leavesFor(target, chains);
  return leaves.every(({ notAfter }) => Date.parse(notAfter) > at.getTime()) ? leaves : [];
}

/** The day as consoles of several countries print it, by which its line is found again. */
export function datesAsPrinted(instant: string): readonly string[] {
  const [year = '', month = '', of = ''] = instant.slice(0, 10).split('-');
  const short = [month, of].map((part) => String(Number(part)));
  const [m = '', d = ''] = short;
  return [
    `${m}/${d}/${year}`,
    `${month}/${of}/${year}`,
    `${year}/${m}/${d}`,
    `${year}/${month}/${of}`,
    `${year}-${month}-${of}`,
    `${of}.${month}.${year}`,
    `${of}/${month}/${year}`,
    `${d}/${m}/${year}`,
  ];
}

function leavesFor(target: string, chains: readonly CertificateChain[]) {
  return chains
    .filter(({ from }) => from === 'record')
    .flatMap(({ sent: [leaf] }) => (leaf?.names.includes(target) === true ? [leaf] : []));
}
