import { isKnownProperty } from './kinds.ts';
import { readPrinted } from './values.ts';
import { addItem, type Step } from './walk.ts';

/** What a switch or a name of the property looks like by itself. */
const alone = /^\s{0,8}(?<value>True|False|[A-Za-z][\w.-]{2,100})\s*$/u;
/** Of these there is one object, so that one property of it needs nothing beside it to tell which it is. */
const single: ReadonlySet<string> = new Set([
  'Get-CsAccessEdgeConfiguration',
  'Get-CsTenantFederationConfiguration',
]);

/** The one value behind `(Get-CsAccessEdgeConfiguration).AllowFederatedUsers`: only the command tells which property it is. */
export const readMember: Step = (walk, line) => {
  const { run, table } = walk;
  const member = run?.command.member;
  if (run === undefined || member === undefined || table !== undefined) return false;
  if (run.objects + run.others > 0) return false;
  const value = alone.exec(line.text)?.groups?.value;
  if (value === undefined || !single.has(run.command.name) || !isKnownProperty(member))
    return false;
  // Several values in a row are a list, which is read in another way.
  const next = walk.at + 1;
  const isEnd = next >= (walk.ends[walk.at] ?? walk.lines.length);
  if (!isEnd && walk.lines[next]?.text.trim() !== '') return false;
  addItem(
    walk,
    [{ name: member, value: readPrinted(value), line: line.number }],
    line.number,
    line.number,
  );
  walk.at += 1;
  return true;
};
