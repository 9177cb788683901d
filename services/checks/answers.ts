import { isWithin } from '../model/known-hosts.ts';
import type { FactValues } from '../model/facts.ts';
import type { QuestionCode } from '../model/questions.ts';

type Answers = FactValues['answers'];

/** What a person answered to a coded question; the last answer counts. Undefined while nobody was asked. */
export function answerTo(question: QuestionCode, answers: Answers | undefined): string | undefined {
  return answers?.findLast((answer) => answer.question === question)?.value;
}

/** An answer that lists names. */
export function namesIn(answer: string | undefined): readonly string[] {
  return answer?.split(/[\s,;、，]+/u).filter((name) => name !== '') ?? [];
}

/** Domains of Microsoft's private accounts; others may hold them too, which only a person can tell. */
const privateDomains = ['outlook.com', 'hotmail.com', 'live.com', 'msn.com'];

/** Whether the partner is a person with a private Teams account: the lists of organisations say nothing about them. */
export function isPrivatePerson(domain: string | undefined, answers: Answers | undefined): boolean {
  if (answerTo('their-product', answers) === 'teams-free') return true;
  return domain !== undefined && privateDomains.some((one) => isWithin(domain, one));
}
