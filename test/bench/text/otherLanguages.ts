// The same headings, sentences and links as other servers read them.
import type { Heading } from './headings';

export function markdownText(headings: readonly Heading[], depth = 1): string {
  return headings.map((heading) => markdownSection(heading, depth)).join('\n');
}

function markdownSection({ title, sentences, links, children }: Heading, depth: number): string {
  const list = [...sentences, ...links.map((link) => `[${link}](#${link})`)].map((line) => `- ${line}\n`);
  const body = list.length > 0 ? `\n${list.join('')}` : '';
  const below = children.length > 0 ? `\n${markdownText(children, depth + 1)}` : '';
  return `${'#'.repeat(depth)} ${title}\n${body}${below}`;
}

export function jsonText(headings: readonly Heading[]): string {
  return `${JSON.stringify(asRecord(headings), null, 2)}\n`;
}

function asRecord(headings: readonly Heading[]): object {
  return Object.fromEntries(
    headings.map(({ title, sentences, links, children }) => [title, { sentences, links, ...asRecord(children) }]),
  );
}

export function yamlText(headings: readonly Heading[], indent = ''): string {
  return headings
    .map(
      ({ title, sentences, links, children }) =>
        `${indent}${title}:\n` +
        yamlList('sentences', sentences, `${indent}  `) +
        yamlList('links', links, `${indent}  `) +
        yamlText(children, `${indent}  `),
    )
    .join('');
}

function yamlList(key: string, values: readonly string[], indent: string): string {
  const lines = values.map((value) => `${indent}  - "${value}"\n`);
  return `${indent}${key}:${lines.length > 0 ? '' : ' []'}\n${lines.join('')}`;
}

/** Namespaces for headings, constants for programmes, and each link a reference to one. */
export function typeScriptText(headings: readonly Heading[]): string {
  const paths = new Map<string, string>();
  const note = (heading: Heading, above: string): void => {
    const path = above + heading.id;
    paths.set(heading.title, path);
    for (const child of heading.children) note(child, `${path}.`);
  };
  for (const heading of headings) note(heading, '');
  return headings.map((heading) => typeScriptNamespace(heading, paths, '')).join('');
}

function typeScriptNamespace(heading: Heading, paths: ReadonlyMap<string, string>, indent: string): string {
  const { id, title, sentences, links, children } = heading;
  if (id === title) return `${indent}export const ${id} = '${sentences.join('')}';\n`;
  const inner = `${indent}  `;
  const references = links.map((link) => paths.get(link)).filter((path) => path !== undefined);
  return [
    `${indent}export namespace ${id} {\n`,
    `${inner}export const title = '${title}';\n`,
    `${inner}export const sentences = [${sentences.map((sentence) => `\n${inner}  '${sentence}',`).join('')}\n${inner}];\n`,
    `${inner}export const links = (): string[] => [${references.map((path) => `\n${inner}  ${path},`).join('')}\n${inner}];\n`,
    ...children.map((child) => typeScriptNamespace(child, paths, inner)),
    `${indent}}\n`,
  ].join('');
}
