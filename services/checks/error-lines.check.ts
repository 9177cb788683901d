import type { FindingCode } from '../model/catalog.ts';
import { defineCheck, type Report } from '../model/check.ts';
import { errorFindings } from '../model/error-findings.ts';
import { errorTable } from '../model/error-table.ts';
import { isOld } from '../model/freshness.ts';
import { concerns, decidingLines, isOfInside } from './line-args.ts';

/** Every code that some row proves by itself. */
const finds: readonly FindingCode[] = [
  ...new Set(Object.values(errorTable).flatMap(({ proves }) => proves)),
];

/** What a pasted error proves, with the values that its line shows. What it only points at is left to the other facts. */
export const check = defineCheck({
  id: 'error-lines',
  needs: ['errorLines'],
  may: ['peer.federationSrv'],
  finds,
  oursOnly: true,
  rulesOut: false,
  run({ errorLines, 'peer.federationSrv': srv }, report, { peer, domain, at }) {
    const context = { our: domain.length === 0 ? [] : [domain], their: peer };
    const tell = report as (
      code: FindingCode,
      args: object,
      where: Parameters<Report<FindingCode>>[2],
    ) => void;
    const hosts = srv?.records.map(({ target }) => target);
    const parties = { ours: domain, theirs: peer, hosts };
    for (const line of decidingLines(errorLines)) {
      // What goes wrong between our own servers says nothing of a partner.
      if (!concerns(line, parties) || isOfInside(line, parties)) continue;
      // What was so then may be mended by now.
      const isPast = isOld(line.at, at, 'error');
      const lines = [line.reason, line.id].filter((word) => word !== null);
      for (const { code, about, args, scope } of errorFindings(line, context))
        tell(code, args, { about, lines, scope: isPast ? 'some' : scope });
    }
  },
});
