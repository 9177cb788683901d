import { connectCommand, lookUpCommand } from '../fixes/commands.ts';
import type { Domain } from '../model/domain.ts';
import type { FactValues } from '../model/facts.ts';
import { federationPort, federationRecordOf } from '../model/names.ts';
import type { Question } from '../model/report.ts';
import type { FailedLookup } from './edge-lookup.ts';
import { guess, known, outOnly, type Missing } from './hypotheses.ts';

/** Their record, looked up from our Edge, when nobody answered us. */
export function missingRecord({ their }: Question): Missing {
  // The question came through parseDomain.
  const name = federationRecordOf(their as Domain);
  const answer = (records: FactValues['federationSrv']['records']) =>
    known('federationSrv', {
      name,
      outcome: records.length > 0 ? 'records' : 'no-data',
      records,
      omitted: 0,
      aliases: [],
    });
  const record = {
    target: `sip.${their}`,
    port: federationPort,
    priority: 0,
    weight: 0,
    ttl: 3600,
  };
  return {
    fact: 'federationSrv',
    how: { command: lookUpCommand(name, 'SRV') },
    role: 'lync-admin',
    party: 'theirs',
    hypotheses: [
      guess('published', 0.6, answer([record])),
      outOnly(guess('missing', 0.4, answer([]))),
    ],
  };
}

/** The host of the route in force, tried from our Edge, when it was silent or not tried. */
export function missingPath(host: string): Missing {
  const tried = (result: 'open' | 'refused') =>
    known('tcpConnect', [
      { host, from: 'record', address: '', port: federationPort, family: 4, result, ms: 0 },
    ]);
  return {
    fact: 'tcpConnect',
    how: { command: connectCommand(host, federationPort) },
    role: 'lync-admin',
    party: 'theirs',
    hypotheses: [
      guess('open', 0.5, tried('open')),
      outOnly(guess('refused', 0.5, tried('refused'))),
    ],
  };
}

/** What DNS answers on our Edge itself, which says that it found no record although we see one. */
export function missingEdgeView({ record, targets, edge }: FailedLookup): Missing {
  const view = { record, type: 'SRV', server: null } as const;
  const from = edge === undefined ? {} : { from: edge };
  return {
    fact: 'ours.resolverViews',
    how: { command: lookUpCommand(record, 'SRV') },
    role: 'lync-admin',
    party: 'ours',
    because: 'edge-view',
    hypotheses: [
      outOnly(
        guess(
          'denies',
          0.6,
          known('resolverViews', [
            { ...view, ...from, outcome: 'no-such-name', answers: [], targets: [] },
          ]),
        ),
      ),
      guess(
        'finds',
        0.4,
        known('resolverViews', [
          { ...view, ...from, outcome: 'records', answers: [], targets: [...targets] },
        ]),
      ),
    ],
  };
}
