import type { CommandLine } from './commands.ts';
import type { Item } from './item.ts';
import { kinds, type Kind } from './kind-table.ts';
import { isKnownProperty, nameOf } from './kinds.ts';
import type { Run, SeveralRun, Walk } from './walk.ts';

/** Most objects behind one line for which it is worked out which command printed which. */
const mostParted = 1_000;

/**
 * Gives each object behind several commands on one line to the one that printed it. They print one after the other, each
 * objects of its own kind; where that leaves more than one way, nobody can tell, and the objects are no settings of anybody:
 * their line is told.
 */
export function partOutputs(walk: Walk): readonly SeveralRun[] {
  const unclear: SeveralRun[] = [];
  for (const several of walk.several) {
    const items = walk.items.slice(several.fromItem, several.toItem);
    const owners = ownersOf(items, several.commands);
    if (owners === undefined || owners.includes(undefined)) unclear.push(several);
    const parted = items.flatMap((item, index): Item[] => {
      const owner = owners?.[index];
      if (owner === undefined) return [];
      // What stood beside it and is of nobody may have been of this command.
      const isWhole = owners?.includes(undefined) === false;
      const command = isWhole ? owner : { ...owner, isFiltered: true };
      return [{ ...item, command, listing: listingOf(item, several.commands.indexOf(owner)) }];
    });
    several.parted = parted;
    if (owners?.includes(undefined) === false) walk.runs.push(...silentOf(walk, several, owners));
  }
  const all = walk.several.toReversed();
  for (const { fromItem, toItem, parted } of all)
    walk.items.splice(fromItem, (toItem ?? walk.items.length) - fromItem, ...(parted ?? []));
  return unclear;
}

/** Objects of one listing have one number; that of a part lies between it and the next. */
function listingOf({ listing }: Item, command: number): number {
  return listing + (command + 1) / 100;
}

/** Commands that printed nothing, while everything that stands behind the line was printed by the others. */
function silentOf(
  { lines }: Walk,
  { commands, toLine, parted = [] }: SeveralRun,
  owners: readonly (CommandLine | undefined)[],
): readonly Run[] {
  const [first] = commands;
  const from = first?.line ?? 1;
  const isCovered = lines
    .slice(from, toLine)
    .every(
      ({ text, number }) =>
        text.trim() === '' ||
        parted.some(({ fromLine, toLine: to }) => fromLine <= number && number <= to),
    );
  if (!isCovered) return [];
  return commands
    .filter((command) => !owners.includes(command))
    .map((command) => ({ command, toLine: from, objects: 0, failures: 0, others: 0 }));
}

/** Of each object the command that printed it, undefined where it may be more than one; undefined as a whole where none fits. */
function ownersOf(
  items: readonly Item[],
  commands: readonly CommandLine[],
): readonly (CommandLine | undefined)[] | undefined {
  if (items.length > mostParted) return undefined;
  const fitting = items.map((item) => commands.map((command) => fits(item, command, commands)));
  // Commands print in their order: behind each object only the same command or a later one can follow.
  const before = reach(fitting);
  const behind = reach(fitting.toReversed().map((row) => row.toReversed()))
    .reverse()
    .map((row) => row.toReversed());
  const owners = items.map((_, at) =>
    commands.filter((_one, index) => before[at]?.[index] === true && behind[at]?.[index] === true),
  );
  if (owners.some(({ length }) => length === 0)) return undefined;
  return owners.map((possible) => oneOf(possible));
}

/** For each object which commands may have printed it, given all objects before it. */
function reach(fitting: readonly (readonly boolean[])[]): boolean[][] {
  const rows: boolean[][] = [];
  for (const fits of fitting) {
    const above = rows.at(-1);
    rows.push(
      fits.map(
        (fit, index) => fit && (above === undefined || above.slice(0, index + 1).includes(true)),
      ),
    );
  }
  return rows;
}

/** The same command for different names prints the same kind: of which of them an object is says the object. */
function oneOf(possible: readonly CommandLine[]): CommandLine | undefined {
  const [first, ...others] = possible;
  if (first === undefined || others.length === 0) return first;
  if (others.some(({ name, member }) => name !== first.name || member !== undefined))
    return undefined;
  return { ...first, identity: undefined, isFiltered: true, parameters: new Map() };
}

/**
 * Whether a command may have printed an object: it has the properties that were chosen; where none were, properties of that kind,
 * and one at least of those that only this kind has among the commands of the line.
 */
function fits({ fields }: Item, command: CommandLine, all: readonly CommandLine[]): boolean {
  const keys = [...fields.keys()];
  const { chosen, member } = command;
  if (member !== undefined) return true;
  if (chosen !== undefined) {
    const isChosen = (key: string) => chosen.some((pattern) => matches(key, pattern));
    return keys.every(isChosen) && chosen.every((one) => keys.some((key) => matches(key, one)));
  }
  const others = all
    .filter(({ name }) => name !== command.name)
    .flatMap(({ name }) => ofName(name));
  return ofName(command.name).some(({ properties }) => {
    const own = [...properties].filter((key) => !others.some((one) => one.properties.has(key)));
    const isOfKind = keys.every((key) => !isKnownProperty(key) || properties.has(key));
    return isOfKind && (own.length === 0 || own.some((key) => fields.has(key)));
  });
}

function ofName(name: string): readonly Kind[] {
  return kinds.filter((kind) => nameOf(kind) === name);
}

/** A name of a property with `*` for any letters, as it is typed behind Format-List. */
function matches(key: string, pattern: string): boolean {
  const [head = '', ...rest] = pattern.split('*');
  if (rest.length === 0) return key === pattern;
  const tail = rest.at(-1) ?? '';
  return key.length >= head.length + tail.length && key.startsWith(head) && key.endsWith(tail);
}
