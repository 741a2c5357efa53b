/** Takes off a template's first and last empty line and the spaces with which all its lines begin. */
export function dedent(template: string): string {
  const lines = template.replace(/^\n/, '').split('\n');
  if (/^ *$/.test(lines.at(-1) ?? '')) lines.pop();
  const indents = lines.filter((line) => !/^ *$/.test(line)).map((line) => line.search(/[^ ]/));
  const shared = Math.min(...indents);
  return lines.map((line) => line.slice(Math.min(shared, line.length))).join('\n');
}
