import type { Answer, Question } from '../dns/answer.ts';
import type { Domain } from '../model/domain.ts';
import type { Fact, FactValues, PartyFacts } from '../model/facts.ts';
import { federationRecordOf } from '../model/names.ts';
import { evidenceOf, isSettled, nameAnswerOf, recordsOf, unknownFrom } from './dns-view.ts';

export type Ask = (question: Question) => Promise<Answer>;

/** The SRV records of one name, sorted and without duplicates. */
export function srvFactOf(answer: Answer): PartyFacts['federationSrv'] {
  if (!isSettled(answer)) return unknownFrom(answer);
  const records = recordsOf(answer).flatMap((record) =>
    record.type === 'SRV'
      ? [
          {
            target: record.target,
            port: record.port,
            priority: record.priority,
            weight: record.weight,
            ttl: record.ttl,
          },
        ]
      : [],
  );
  records.sort((a, b) => a.priority - b.priority || a.target.localeCompare(b.target, 'en'));
  return {
    known: true,
    value: {
      name: answer.question.name,
      outcome: answer.kind,
      records,
      omitted: answer.kind === 'records' ? answer.omitted : 0,
      aliases: [...answer.aliases],
    },
    evidence: [evidenceOf(answer)],
  };
}

/**
 * Whether the domain exists. When the question for its SOA failed, the SOA that came along with the answer about the record
 * tells as much: a zone that starts at the domain exists.
 */
export async function gatherApex(
  ask: Ask,
  domain: Domain,
  record: Promise<Answer>,
): Promise<PartyFacts['apexSoa']> {
  const answer = await ask({ name: domain, type: 'SOA' });
  if (isSettled(answer)) {
    const value = { outcome: answer.kind, ...(answer.zone !== undefined && { zone: answer.zone }) };
    return { known: true, value, evidence: [evidenceOf(answer)] };
  }
  const other = await record;
  if (isSettled(other) && other.zone === domain) {
    return {
      known: true,
      value: { outcome: 'records', zone: domain },
      evidence: [evidenceOf(other)],
    };
  }
  return unknownFrom(answer);
}

/** A name that nobody created: what answers for it is a wildcard. */
export async function gatherWildcard(
  ask: Ask,
  domain: Domain,
  label: string,
): Promise<PartyFacts['wildcardProbe']> {
  const [service, host] = await Promise.all([
    ask({ name: `_${label}._tcp.${domain}`, type: 'SRV' }),
    ask({ name: `${label}.${domain}`, type: 'A' }),
  ]);
  if (!isSettled(service) && !isSettled(host)) return unknownFrom(service);
  return {
    known: true,
    value: { service: nameAnswerOf(service), host: nameAnswerOf(host) },
    evidence: [evidenceOf(service), evidenceOf(host)],
  };
}

/** The usual mistakes in writing the record's name: no underscore, another protocol, the domain twice, `www`; or a text. */
function wrongNamesOf(domain: Domain): readonly Question[] {
  const names = [
    `sipfederationtls._tcp.${domain}`,
    `_sipfederationtls.tcp.${domain}`,
    `sipfederationtls.tcp.${domain}`,
    `_sipfederationtls.${domain}`,
    `_sipfederationtls._tls.${domain}`,
    `_sipfederation._tcp.${domain}`,
    `_sipfederationtls._tcp.${domain}.${domain}`,
    `_sipfederationtls._tcp.www.${domain}`,
  ];
  const record = federationRecordOf(domain);
  return [...names.map((name) => ({ name, type: 'SRV' as const })), { name: record, type: 'TXT' }];
}

/** Looks for the record where people put it by mistake. Only worth asking when the right name holds nothing. */
export async function gatherWrongNames(
  ask: Ask,
  domain: Domain,
): Promise<PartyFacts['wrongNameSrv']> {
  const questions = wrongNamesOf(domain).filter(({ name }) => name.length <= 253);
  const answers = await Promise.all(questions.map(ask));
  for (const answer of answers) if (!isSettled(answer)) return unknownFrom(answer);
  const hits = answers.filter((answer) => answer.kind === 'records');
  return {
    known: true,
    value: hits.map((answer) => {
      const { name, type, hosts } = nameAnswerOf(answer);
      return { name, type, hosts };
    }),
    evidence: (hits.length > 0 ? hits : answers).map(evidenceOf),
  };
}

/** The names by which clients find their server. */
export async function gatherClientRecords(
  ask: Ask,
  domain: Domain,
): Promise<PartyFacts['clientRecords']> {
  return gatherNames(ask, {
    lyncdiscover: { name: `lyncdiscover.${domain}`, type: 'A' },
    sip: { name: `sip.${domain}`, type: 'A' },
    sipTls: { name: `_sip._tls.${domain}`, type: 'SRV' },
  });
}

/** Records that hint at a Microsoft 365 tenant. */
export async function gatherM365Records(
  ask: Ask,
  domain: Domain,
): Promise<PartyFacts['m365Records']> {
  return gatherNames(ask, {
    mx: { name: domain, type: 'MX' },
    txt: { name: domain, type: 'TXT' },
    autodiscover: { name: `autodiscover.${domain}`, type: 'A' },
    enterpriseregistration: { name: `enterpriseregistration.${domain}`, type: 'A' },
  });
}

/** A group of names as one fact: known as soon as one of them was answered, the others being `unknown` within it. */
async function gatherNames<K extends string>(
  ask: Ask,
  questions: Readonly<Record<K, Question>>,
): Promise<Fact<Record<K, FactValues['wildcardProbe']['host']>>> {
  const keys = Object.keys(questions) as K[];
  const answers = await Promise.all(keys.map((key) => ask(questions[key])));
  const [first] = answers;
  if (first !== undefined && !isSettled(first) && !answers.some(isSettled))
    return unknownFrom(first);
  const value = Object.fromEntries(
    keys
      .map((key, i) => [key, answers[i]] as const)
      .flatMap(([key, answer]) => (answer === undefined ? [] : [[key, nameAnswerOf(answer)]])),
  );
  return {
    known: true,
    // One entry for each key, made right above.
    value: value as Record<K, FactValues['wildcardProbe']['host']>,
    evidence: answers.filter(isSettled).map(evidenceOf),
  };
}
