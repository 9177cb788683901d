import type { Answer, Question, Resolver } from '../dns/answer.ts';
import type { Exchange } from '../model/facts.ts';
import { tenths } from './dns-view.ts';

/** A resolver that remembers what became of every question, for the fact `dnsExchanges`. */
export interface QuestionLog {
  ask(question: Question, signal: AbortSignal): Promise<Answer>;
  /** Asks one server for a well-known name, to judge the server itself. */
  askControl(server: string, question: Question, signal: AbortSignal): Promise<Answer>;
  exchanges(): Exchange[];
}

/** Most exchanges that are kept; a diagnosis asks about forty questions. */
const mostExchanges = 250;

export function createQuestionLog(resolver: Resolver): QuestionLog {
  const kept = new Map<string, Exchange[]>();
  const keep = (answer: Answer, purpose: Exchange['purpose']): Answer => {
    const { name, type } = answer.question;
    kept.set(
      `${purpose} ${type} ${name}`,
      answer.attempts.map(({ server, outcome, ms }) => ({
        name,
        type,
        server,
        outcome,
        ms: tenths(ms),
        purpose,
      })),
    );
    return answer;
  };
  return {
    ask: async (question, signal) => keep(await resolver.ask(question, { signal }), 'partner'),
    askControl: async (server, question, signal) =>
      keep(await resolver.askServer(server, question, { signal }), 'control'),
    exchanges: () => [...kept.values()].flat().slice(0, mostExchanges),
  };
}
