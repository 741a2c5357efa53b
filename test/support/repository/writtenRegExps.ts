import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { repositoryPath } from './repository';

/** A regular expression, and where it is written or made. */
export interface FoundRegExp {
  readonly source: string;
  readonly flags: string;
  readonly where: string;
}

/** Every regular expression that is written as such in a folder of sources. */
export function writtenRegExps(folder: string): FoundRegExp[] {
  const root = repositoryPath(folder);
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  return files.flatMap((name) => writtenIn(join(root, name)));
}

function writtenIn(path: string): FoundRegExp[] {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: FoundRegExp[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      const where = `${path}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
      found.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1), where });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}
