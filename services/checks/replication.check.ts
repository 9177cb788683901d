import { defineCheck } from '../model/check.ts';

/** A server that does not receive the configuration works by an old one. */
export const check = defineCheck({
  id: 'replication',
  needs: ['replicationStatus'],
  finds: ['pol-replication'],
  oursOnly: true,
  run({ replicationStatus: { entries } }, report, { leaveOpen }) {
    for (const { server, upToDate } of entries) {
      if (upToDate === false)
        report('pol-replication', { server }, { lines: [server, 'UpToDate : False'] });
      if (upToDate === undefined) leaveOpen('pol-replication');
    }
  },
});
