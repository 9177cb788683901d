import type { Pasted, PastedFacts } from '../services/model/pasted.ts';
import type { PasteAnswer } from './reply.ts';
import type { Question } from './state.ts';
import { ourDomainOf, type Turn } from './turn.ts';

/** Whose settings these are, or which side they are from, when nobody can tell but the person. */
export function questionAbout(
  { problems, facts, undecided, eitherSide }: Pasted,
  their: string | undefined,
  turn: Turn,
): Question | undefined {
  const about = their === undefined ? {} : { their };
  const small = (some: PastedFacts) =>
    turn.tools.addPasted([], { party: 'ours', facts: some }).parts[0]?.facts ?? {};
  for (const problem of problems) {
    if (problem.code === 'other-organisation') {
      const our = ourDomainOf(turn)?.domain;
      return {
        step: 'pasted-whose',
        domains: problem.values,
        facts: small(facts),
        ...about,
        ...(our !== undefined && { our }),
      };
    }
    if (problem.code === 'mixed')
      return { step: 'pasted-whose', domains: problem.values, facts: small(facts), ...about };
  }
  const sides =
    eitherSide === undefined ? [] : Object.values(eitherSide).map((one) => JSON.stringify(one));
  if (eitherSide === undefined || new Set(sides).size < 2) return undefined;
  return {
    step: 'pasted-side',
    properties: [...new Set(undecided.flatMap(({ properties }) => properties))].slice(0, 6),
    servers: small(eitherSide.servers),
    tenant: small(eitherSide.tenant),
    ...about,
  };
}

/** What was pasted, as the answer to whose it is, or which side it is from, makes it; undefined for an answer to the other question. */
export function factsFor(
  question: Extract<Question, { step: 'pasted-side' | 'pasted-whose' }>,
  is: PasteAnswer,
): PastedFacts | undefined {
  if (question.step === 'pasted-side')
    return is === 'servers' || is === 'tenant' ? question[is] : undefined;
  return is === 'servers' || is === 'tenant' ? undefined : question.facts;
}
