import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import manifest from '../../package.json';
import { exportedText } from '../support/word/word';
import { repositoryPath } from '../support/repository/repository';

/** Of what Node has, only what has to do with files and time, and with workers of the program's own. */
const ALLOWED = [
  'node:crypto',
  'node:fs',
  'node:fs/promises',
  'node:os',
  'node:path',
  'node:timers/promises',
  'node:worker_threads',
];
/** What makes workers, of a bundle of the program's own. */
const WORKS_APART = ['server/src/node/readMany.ts: new Worker(module, { workerData: task })'];
/** What runs words as a program, or asks another machine. */
const FORBIDDEN = ['eval', 'Function', 'fetch', 'WebSocket', 'XMLHttpRequest', 'importScripts', 'EventSource'];

interface Source {
  readonly path: string;
  readonly file: ts.SourceFile;
}

const sources: readonly Source[] = ['server/src', 'client/src'].flatMap((folder) =>
  readdirSync(repositoryPath(folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => {
      const path = `${folder}/${name}`;
      const text = readFileSync(repositoryPath(path), 'utf8');
      return { path, file: ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true) };
    }),
);

function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node;
  for (const child of node.getChildren()) yield* nodesOf(child);
}

/** Every place in the sources at which something is found. */
function found(what: (node: ts.Node) => string | undefined): string[] {
  return sources.flatMap(({ path, file }) =>
    Array.from(nodesOf(file)).flatMap((node) => {
      const said = what(node);
      return said === undefined ? [] : [`${path}: ${said}`];
    }),
  );
}

describe('The program', () => {
  it('uses nothing of Node but files, time and workers', () => {
    const imported = found((node) =>
      ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier) ? node.moduleSpecifier.text : undefined,
    );
    const ofNode = imported.filter((place) => place.includes(': node:'));
    assert.ok(ofNode.length > 0);
    assert.deepEqual(
      ofNode.filter((place) => !ALLOWED.includes(place.slice(place.indexOf(': ') + 2))),
      [],
    );
  });

  it('has no workers but its own bundle', () => {
    const workers = found((node) =>
      ts.isNewExpression(node) && node.expression.getText() === 'Worker' ? node.getText() : undefined,
    );
    assert.deepEqual(workers, WORKS_APART);
  });

  it('runs no words, and asks no other machine', () => {
    const used = found((node) => {
      const isUsed = ts.isCallExpression(node) || ts.isNewExpression(node);
      return isUsed && FORBIDDEN.includes(node.expression.getText()) ? node.getText().slice(0, 80) : undefined;
    });
    assert.deepEqual(used, []);
  });

  it('gives no webview a script, and no tooltip a command', () => {
    const given = found((node) => {
      if (!ts.isPropertyAssignment(node) && !ts.isBinaryExpression(node)) return undefined;
      return /^[\w.]*(?:enableScripts|isTrusted)\s*[:=](?!\s*false$)/.test(node.getText()) ? node.getText() : undefined;
    });
    assert.deepEqual(given, []);
  });

  it('heeds no setting of a folder that is not trusted', () => {
    const { untrustedWorkspaces } = manifest.capabilities;
    assert.equal(untrustedWorkspaces.supported, 'limited');
    const known = Object.keys(manifest.contributes.configuration.properties);
    assert.deepEqual(
      untrustedWorkspaces.restrictedConfigurations.filter((name) => !known.includes(name)),
      [],
    );
    assert.ok(untrustedWorkspaces.restrictedConfigurations.includes('shisaku.rules'));
  });
});

describe('A page that a plan is exported to', () => {
  it('fetches nothing and runs nothing, whatever the plan says', async () => {
    const hostile = `<script>alert(1)</script><img src=x onerror=alert(1)>"'&[港](javascript:alert(1))`;
    const plan = `戦略1 ${hostile}\n《指針－平成23年度の取組》\n1-1 ${hostile}\n1 施策の必要性\n- ${hostile}\n4 重点的取組と主な事業\n- 直す。(${hostile})\n`;
    const page = await exportedText(plan, 'html');
    assert.match(
      page,
      /<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">/,
    );
    assert.ok(page.indexOf('Content-Security-Policy') < page.indexOf('alert'));
    assert.doesNotMatch(page, /<(?:script|img|iframe|object|embed|link|base|form)\b/i);
    assert.doesNotMatch(page, /<[^>]*\s(?:on\w+|src)\s*=/i);
    assert.doesNotMatch(page, /(?:href|src)\s*=\s*["']?\s*(?:javascript|data|command|https?):/i);
  });
});
