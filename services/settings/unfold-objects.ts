/** Where the text of an object in CLIXML begins, whatever stands before it. */
const clixml = /<Objs\s|<(?:Props|MS)>\s{0,3}</u;

/**
 * What one line becomes that holds whole objects of Export-Clixml or ConvertTo-Json -Compress: each property gets a line of its own, so
 * that it is quoted and not the beginning of everything. Undefined for every other line.
 */
export function unfoldObjects(line: string): string | undefined {
  if (clixml.test(line)) return unfoldElements(line);
  return /^\s*[{[]/u.test(line) && line.includes(',"') ? unfoldMembers(line) : undefined;
}

/** What is not CLIXML before and behind it gets lines of its own, too: CLIXML is known by how a line begins. */
function unfoldElements(line: string): string {
  return line
    .replace(/(?<=\S)\s{0,8}(?=<Objs\s)/u, '\n')
    .replace(/<\/Objs>(?=.)/u, '</Objs>\n')
    .replaceAll('><', '>\n<');
}

/**
 * Breaks behind the commas that part properties, or objects of a list; what stands in quotes, and lists of values, stay in one line. A
 * quote that never ends reaches to the end of the line, so that it is not looked for again from every quote in it.
 */
function unfoldMembers(line: string): string {
  const open: string[] = [];
  return line.replace(/"(?:[^"\\]|\\.)*(?:"|$)|[{}[\],]/gu, (token: string, at: number) => {
    if (token === '{' || token === '[') open.push(token);
    else if (token === '}' || token === ']') open.pop();
    const isParting = token === ',' && (open.at(-1) === '{' || line[at + 1] === '{');
    return isParting ? ',\n' : token;
  });
}
