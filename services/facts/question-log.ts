import type { Answer, Question, Resolver } from '../dns/answer.ts';
import type { Exchange } from '../model/facts.ts';
import type { StopSignal } from '../model/stop.ts';
import { tenths } from './dns-view.ts';

/** A resolver that remembers what became of every question, for the fact `dnsExchanges`. */
export interface QuestionLog {
  ask(question: Question, signal: StopSignal): Promise<Answer>;
  /** Asks one server for a well-known name, to judge the server itself. */
  askControl(server: string, question: Question, signal: StopSignal): Promise<Answer>;
  exchanges(): Exchange[];
}

/** Questions about one party in one diagnosis; a usual one asks about twenty. Further ones are answered without being asked. */
export const mostQuestions = 120;
/** Most exchanges that are kept. */
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
  let left = mostQuestions;
  const isWithinBudget = (): boolean => {
    left -= 1;
    return left >= 0;
  };
  return {
    ask: (question, signal) =>
      isWithinBudget()
        ? resolver.ask(question, { signal }).then((answer) => keep(answer, 'partner'))
        : Promise.resolve(keep(refuse(question), 'partner')),
    askControl: async (server, question, signal) => {
      const asking = isWithinBudget()
        ? resolver.askServer(server, question, { signal })
        : refuse(question);
      return keep(await asking, 'control');
    },
    exchanges() {
      const all: Exchange[] = [];
      for (const some of kept.values()) all.push(...some);
      return all.slice(0, mostExchanges);
    },
  };
}

function refuse(question: Question): Answer {
  const nobody = { server: '', ms: 0, attempts: [] };
  return { kind: 'malformed', fault: 'too-many-questions', question, ...nobody };
}
