/** An object as a test writes it; null is a property that is shown and empty. */
export type Printed = Readonly<Record<string, string | boolean | null | readonly string[]>>;

export type Format =
  | 'list'
  | 'table'
  | 'wrapped-table'
  | 'csv'
  | 'semicolons'
  | 'tabs'
  | 'json'
  | 'compressed-json'
  | 'clixml';
export const formats: readonly Format[] = [
  'list',
  'table',
  'wrapped-table',
  'csv',
  'semicolons',
  'tabs',
  'json',
  'compressed-json',
  'clixml',
];

/** Prints objects as PowerShell does in one of its formats. */
export function printAs(format: Format, objects: readonly Printed[]): string {
  switch (format) {
    case 'list':
      return `\n\n${objects.map(asList).join('\n\n')}\n\n\n`;
    case 'table':
      return asTable(objects);
    case 'csv':
      return ['#TYPE Selected.Microsoft.Rtc.Management', ...asRows(objects, ',', true)].join('\n');
    case 'semicolons':
      return asRows(objects, ';', true).join('\n');
    case 'wrapped-table':
      return printWrapped(objects, 24);
    case 'tabs':
      return asRows(objects, '\t', false).join('\n');
    case 'json':
      return JSON.stringify(objects.length === 1 ? objects[0] : objects, null, 4);
    case 'compressed-json':
      return JSON.stringify(objects);
    case 'clixml':
      return asClixml(objects);
  }
}

function words(value: Printed[string] | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  return typeof value === 'boolean' ? (value ? 'True' : 'False') : `{${value.join(', ')}}`;
}

function asList(object: Printed): string {
  const width = Math.max(...Object.keys(object).map(({ length }) => length));
  return Object.entries(object)
    .map(([name, value]) => `${name.padEnd(width)} : ${words(value)}`.trimEnd())
    .join('\n');
}

function asTable(objects: readonly Printed[]): string {
  const names = Object.keys(objects[0] ?? {});
  const widths = names.map((name) =>
    Math.max(name.length, ...objects.map((object) => words(object[name]).length)),
  );
  const row = (cells: readonly string[]): string =>
    cells
      .map((cell, index) => cell.padEnd(widths[index] ?? 0))
      .join(' ')
      .trimEnd();
  return [
    '',
    row(names),
    row(names.map((name) => '-'.repeat(name.length))),
    ...objects.map((object) => row(names.map((name) => words(object[name])))),
    '',
    '',
  ].join('\n');
}

/** Format-Table -Wrap in columns of equal width: what does not fit goes on below, also of a name in the header. */
export function printWrapped(objects: readonly Printed[], width: number): string {
  const names = Object.keys(objects[0] ?? {});
  const lines = (cells: readonly string[]): string[] => {
    const pieces = cells.map((cell) => wrap(cell, width));
    const height = Math.max(...pieces.map(({ length }) => length));
    return Array.from({ length: height }, (_, at) =>
      pieces
        .map((column) => (column[at] ?? '').padEnd(width))
        .join(' ')
        .trimEnd(),
    );
  };
  return [
    '',
    ...lines(names),
    names.map((name) => '-'.repeat(Math.min(name.length, width)).padEnd(width)).join(' '),
    ...objects.flatMap((object) => lines(names.map((name) => words(object[name])))),
    '',
    '',
  ].join('\n');
}

/** PowerShell breaks between words, and inside a word that is wider than the column. */
function wrap(text: string, width: number): readonly string[] {
  const pieces: string[] = [];
  let rest = text;
  while (rest.length > width) {
    const blank = rest.slice(0, width + 1).lastIndexOf(' ');
    const at = blank > 0 ? blank : width;
    pieces.push(rest.slice(0, at).trimEnd());
    rest = rest.slice(at).trimStart();
  }
  return [...pieces, rest];
}

function asRows(objects: readonly Printed[], delimiter: string, isQuoted: boolean): string[] {
  const names = Object.keys(objects[0] ?? {});
  const cell = (text: string): string => (isQuoted ? `"${text.replaceAll('"', '""')}"` : text);
  return [
    names.map(cell).join(delimiter),
    ...objects.map((object) => names.map((name) => cell(words(object[name]))).join(delimiter)),
  ];
}

function asClixml(objects: readonly Printed[]): string {
  const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const property = ([name, value]: [string, Printed[string]]): string => {
    if (value === null) return `<Nil N="${name}" />`;
    if (typeof value === 'boolean') return `<B N="${name}">${String(value)}</B>`;
    if (typeof value === 'string') return `<S N="${name}">${escape(value)}</S>`;
    const items = value.map((item) => `<S>${escape(item)}</S>`).join('');
    return `<Obj N="${name}" RefId="9"><TNRef RefId="1" /><LST>${items}</LST></Obj>`;
  };
  const object = (one: Printed, index: number): string =>
    `  <Obj RefId="${String(index)}">
    <TN RefId="0"><T>Deserialized.Microsoft.Rtc.Management</T><T>System.Object</T></TN>
    <ToString>Microsoft.Rtc.Management</ToString>
    <Props>
${Object.entries(one)
  .map((entry) => `      ${property(entry)}`)
  .join('\n')}
    </Props>
  </Obj>`;
  return `<Objs Version="1.1.0.1" xmlns="http://schemas.microsoft.com/powershell/2004/04">
${objects.map(object).join('\n')}
</Objs>`;
}
