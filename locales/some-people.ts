import type { Report, ReportedFinding } from '../services/model/report.ts';
import { showList, type Viewer } from './values.ts';

/**
 * That some of several people who were shown are concerned, while nobody named whom the question is about; undefined when the finding
 * concerns everybody, or nobody else was shown.
 */
export function saySomePeople(
  report: Report,
  main: ReportedFinding,
  viewer: Viewer,
): string | undefined {
  if (main.scope !== 'person' || main.about !== 'ours' || main.severity === 'blocks')
    return undefined;
  const concerned = concernedPeople(report);
  const isPart = concerned.length > 0 && shownPeople(report).size > concerned.length;
  if (!isPart || isAskedAbout(main, report)) return undefined;
  const list = showList(concerned, viewer);
  const users = viewer.mark?.(list) ?? list;
  return viewer.speaker.report('lead.some-people', { users });
}

/** Whether a finding is about the person whom the question names, or about no single person. */
export function isAskedAbout(
  { scope, args }: Pick<ReportedFinding, 'scope' | 'args'>,
  { question: { person } }: Report,
): boolean {
  const { user } = args as { user?: string };
  if (scope !== 'person' || user === undefined) return true;
  return person?.toLowerCase() === user.toLowerCase();
}

/** Somebody told that it is one of our people alone, and that others can: then no list of either side is the reason. */
export function isOfOnePerson({ facts: { ours } }: Report): boolean {
  const told = ours.answers.known ? ours.answers.value : [];
  return told.some(({ question, value }) => question === 'one-person-or-all' && value === 'one');
}

/** Our people of whom something was found that harms messages. */
function concernedPeople({ findings }: Report): readonly string[] {
  const users = findings
    .filter(({ scope, about, severity, maskedBy }) => {
      return (
        scope === 'person' && about === 'ours' && severity !== 'notes' && maskedBy.length === 0
      );
    })
    .map(({ args }) => (args as { user?: string }).user)
    .filter((user) => user !== undefined);
  return [...new Set(users)];
}

/** Our people whose accounts were shown, by the name that findings give them. */
function shownPeople({ facts: { ours } }: Report): ReadonlySet<string> {
  const entries = [
    ...(ours.ourUser.known ? ours.ourUser.value.entries : []),
    ...(ours.tenantUser.known ? ours.tenantUser.value.entries : []),
  ];
  const missing = ours.ourUser.known ? ours.ourUser.value.missing : [];
  const names = entries.map(
    ({ identity, sipAddress, userPrincipalName }) => sipAddress ?? userPrincipalName ?? identity,
  );
  return new Set([...names, ...missing].map((name) => name.toLowerCase()));
}
