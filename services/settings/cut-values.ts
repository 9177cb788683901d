import { addProblem, type Draft } from './draft.ts';
import type { Item } from './item.ts';
import type { Kind } from './kind-table.ts';
import type { Value } from './values.ts';

/** Notes the properties whose values PowerShell printed in part; where a secret was taken out there are no dots. */
export function noteCutValues(draft: Draft, { properties }: Kind, items: readonly Item[]): void {
  const hasDots = (line: number) => /\.{3}|…/u.test(draft.lines[line - 1]?.text ?? '');
  const cut = items.flatMap(({ fields }) =>
    [...fields].flatMap(([key, { name, value, line }]) =>
      properties.has(key) && isCut(value) && hasDots(line) ? [{ name, line }] : [],
    ),
  );
  const [first] = cut;
  if (first === undefined) return;
  const names = [...new Set(cut.map(({ name }) => name))];
  addProblem(draft, { code: 'cut-value', properties: names, line: first.line });
}

function isCut(value: Value): boolean {
  return value.kind === 'cut' || (value.kind === 'list' && value.isCut);
}
