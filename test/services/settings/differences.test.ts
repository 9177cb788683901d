import assert from 'node:assert/strict';
import { differencesOf } from '../../../services/settings/merge.ts';
import { read } from './read.ts';

describe('what two showings disagree on', () => {
  it('is nothing where people answered twice', () => {
    const answer = (value: string, at: string) => [{ question: 'which-way', value, at }] as never;
    assert.deepEqual(
      differencesOf(
        'answers',
        answer('ours', '2026-05-06T03:00:00.000Z'),
        answer('both', '2026-05-06T04:00:00.000Z'),
      ),
      [],
    );
  });

  it('is nothing where one output prints a field twice with the same value', () => {
    const text = [
      'PS C:\\> Get-CsAccessEdgeConfiguration',
      '',
      'Identity                             : Global',
      'AllowFederatedUsers                  : True',
      'DiscoveredPartnerReportPeriodMinutes : 60',
      'DnsSrvCacheRecordCount               : 131072',
      'DiscoveredPartnerReportPeriodMinutes : 60',
      'MaxAcceptedCertificatesStored        : 1000',
      '',
    ].join('\n');
    const { facts, problems } = read(text);
    assert.equal(facts.ourAccessEdge?.differs, undefined);
    assert.deepEqual(
      problems.filter(({ code }) => code === 'differs'),
      [],
    );
  });

  it('of a setting that is kept by its printed name is told by that name', () => {
    const edge = (minutes: string) => ({ others: { DnsSrvCacheRecordCount: minutes } }) as never;
    assert.deepEqual(differencesOf('ourAccessEdge', edge('1'), edge('2')), [
      { property: 'DnsSrvCacheRecordCount' },
    ]);
  });
});
