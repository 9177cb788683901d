import { addProblem, type Draft } from './draft.ts';
import type { Item } from './item.ts';
import type { Kind } from './kind-table.ts';
import type { Value } from './values.ts';

/**
 * Notes the properties, of any of these kinds, whose values PowerShell printed in part, or as the name of a type. Where a secret was
 * taken out there is no such sign.
 */
export function noteCutValues(draft: Draft, kinds: readonly Kind[], items: readonly Item[]): void {
  const hasDots = (line: number) => /\.{3}|…|System\./u.test(draft.lines[line - 1]?.text ?? '');
  const cut = items.flatMap(({ fields }) =>
    [...fields].flatMap(([key, { name, value, line }]) =>
      kinds.some(({ properties }) => properties.has(key)) && isCut(value) && hasDots(line)
        ? [{ name, line }]
        : [],
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
