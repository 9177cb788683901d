import assert from 'node:assert/strict';
import { fromSource, isNumbered } from '../../../services/facts/paste-sources.ts';
import { addPasted, mostKept, withPasted } from '../../../services/facts/keep-pasted.ts';
import type { Facts, FactValues, Known } from '../../../services/model/facts.ts';
import type { PastedFacts, PastedPart } from '../../../services/model/pasted.ts';
import { readErrors } from '../../../services/diagnostics/read-errors.ts';
import { readPaste } from '../../../services/settings/read-paste.ts';
import { partners, worldOf } from '../reasoning/worlds.ts';
import { accessEdge2013, allowedDomains } from '../settings/samples.ts';

const at = new Date('2026-11-20T00:00:00Z');
const ours = (facts: PastedFacts, their?: string): PastedPart => ({
  party: 'ours',
  facts,
  ...(their !== undefined && { their }),
});
const factsOf = (text: string) => readPaste(text, { at }).facts;

function domains(count: number, prefix: string): PastedFacts {
  const entries = Array.from({ length: count }, (_, index) => ({
    domain: `${prefix}-${index}.${'long-label'.repeat(6)}.example`,
  }));
  return { ourBlockedDomains: { known: true, value: { extent: 'whole', entries }, evidence: [] } };
}

describe('pastes that are kept', () => {
  it('stand in one part for each partner, the later listing in the place of the earlier', () => {
    const closed = factsOf(accessEdge2013);
    const open = factsOf(accessEdge2013.replace(/(EnablePartnerDiscovery +: )False/u, '$1True'));
    const first = addPasted([], ours(closed)).parts;
    const second = addPasted(first, ours(open)).parts;
    const third = addPasted(second, ours(factsOf(allowedDomains), 'contoso.com')).parts;
    assert.deepEqual(
      third.map(({ their }) => their),
      [undefined, 'contoso.com'],
    );
    assert.equal(third[0]?.facts.ourAccessEdge?.value.enablePartnerDiscovery, true);
  });

  const dated = (head: string, federation: string) =>
    factsOf(
      `${head}\nPS C:\\> Get-CsAccessEdgeConfiguration | fl\n\nAllowFederatedUsers : ${federation}\n`,
    );
  const october = 'From: a@fabrikam.com\nSent: Monday, October 5, 2026 9:14 AM\n';

  it('keep what was pasted first where the later one tells by its date that it is older, and say so', () => {
    const fresh = addPasted([], ours(dated('', 'True'))).parts;
    const [part] = addPasted(fresh, ours(fromSource(dated(october, 'False'), 2))).parts;
    const edge = part?.facts.ourAccessEdge;
    assert.equal(edge?.value.allowFederatedUsers, true);
    const [older, ...others] = edge.differs ?? [];
    assert.match(older?.olderAt ?? '', /^2026-10-05T/u);
    assert.deepEqual(others, []);
    const sources = [older?.earlier, older?.later].map((one) =>
      one?.kind === 'paste' ? one.source : undefined,
    );
    assert.deepEqual(sources, [2, 1]);
  });

  it('say nothing of an older one that what is pasted later mends', () => {
    const old = addPasted([], ours(dated(october, 'False'))).parts;
    const [part] = addPasted(old, ours(dated('', 'True'))).parts;
    assert.equal(part?.facts.ourAccessEdge?.value.allowFederatedUsers, true);
    assert.equal(part.facts.ourAccessEdge.differs, undefined);
  });

  it('have no number as long as there is one paste', () => {
    const [part] = addPasted([], ours(factsOf(accessEdge2013))).parts;
    assert.equal(isNumbered(part?.facts ?? {}), false);
  });

  it('hold the newest errors with the lines that show them', () => {
    const text = Array.from({ length: 90 }, (_, index) => `ms-diagnostics: ${1000 + index};reason="r${index}"`).join('\n'); // prettier-ignore
    const { errorLines } = readErrors(text, { at }).facts;
    assert.ok(errorLines !== undefined && errorLines.value.length > 40);
    const [part] = addPasted([], ours({ errorLines })).parts;
    const kept = part?.facts.errorLines;
    assert.equal(kept?.value.length, 40);
    assert.equal(kept.evidence.length, 40);
    assert.deepEqual(kept.value.at(-1), errorLines.value.at(-1));
  });

  it('give up what was pasted first, and a list that is too long by itself, and say so', () => {
    const first = addPasted([], ours(domains(900, 'a'), 'a.example'));
    assert.equal(first.isFull, false);
    const second = addPasted(first.parts, ours(domains(900, 'b'), 'b.example'));
    assert.equal(second.isFull, true);
    assert.deepEqual(
      second.parts.map(({ their }) => their),
      ['b.example'],
    );
    const huge = addPasted([], ours(domains(3_000, 'c')));
    assert.equal(huge.isFull, true);
    assert.ok(JSON.stringify(huge.parts).length <= mostKept);
  });

  it('take the place of everything that was pasted before, and leave what was seen and answered', () => {
    const { facts } = worldOf({ theirs: partners.edge });
    const answers: Known<FactValues['answers']> = {
      known: true,
      value: [{ question: 'trial-only', value: 'ours' }],
      evidence: [],
    };
    const answered: Facts = { ...facts, ours: { ...facts.ours, answers } };
    const before = withPasted(answered, [ours(factsOf(allowedDomains))]);
    const after = withPasted(before, [ours(factsOf(accessEdge2013))]);
    assert.equal(after.ours.ourAllowedDomains.known, false);
    assert.equal(after.ours.ourAccessEdge.known, true);
    assert.deepEqual(after.ours.answers, answered.ours.answers);
    assert.deepEqual(after.theirs, facts.theirs);
  });

  it('may be those of the partner', () => {
    const { facts } = worldOf({ theirs: partners.edge });
    const part: PastedPart = {
      party: 'theirs',
      their: 'contoso.com',
      facts: factsOf(accessEdge2013),
    };
    const joined = withPasted(facts, [part]);
    assert.equal(joined.theirs.ourAccessEdge.known, true);
    assert.equal(joined.ours.ourAccessEdge.known, false);
  });
});
