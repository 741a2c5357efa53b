import assert from 'node:assert/strict';
import { textOf } from '../../../server/src/syntax/tree/document';
import type { Edition } from '../../../server/src/workspace/editions/edition';
import { KeptEdition } from '../../../server/src/workspace/editions/keptEdition';
import type { PlanFile } from '../../../server/src/workspace/files/planFile';
import type { ListingSummary, MentionSummary } from '../../../server/src/workspace/index/blockSummary';
import type { NamedHere } from '../../../server/src/workspace/index/nameTable';
import { keysOf } from '../../../server/src/workspace/index/nameTable';
import type { Workspace } from '../../../server/src/workspace/workspace';

/** An edition's name: its root and its year. */
export function nameOf({ root, fiscalYear }: Edition): string {
  return `${root.replace(/^file:\/\/\/w\/?/, '') || '.'} ${fiscalYear ?? '?'}`;
}

/** Each edition's name with the names of its files. */
export function printEditions(workspace: Workspace): Record<string, string[]> {
  const editions = workspace.allEditions().map((edition) => {
    const files = [...edition.files.keys()].map((uri) => uri.replace('file:///w/', '')).sort();
    return [nameOf(edition), files] as const;
  });
  return Object.fromEntries(editions.sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** Everything that a workspace knows, for comparing with one that was made afresh. */
export function everythingIn(workspace: Workspace): unknown {
  const editions = workspace.allEditions().map((edition) => {
    assert.ok(edition instanceof KeptEdition);
    return {
      name: nameOf(edition),
      previous: edition.previous && nameOf(edition.previous),
      config: edition.config,
      files: sorted([...edition.files.values()]).map(everythingOf),
      names: edition.names.everything(),
    };
  });
  const open = workspace.allFiles().filter(({ uri }) => workspace.isOpen(uri));
  return {
    editions: editions.sort((one, other) => (one.name < other.name ? -1 : 1)),
    open: sorted(open).map(({ uri }) => uri),
    settled: workspace.allFiles().every(({ uri }) => workspace.editionOf(uri)?.files.get(uri) === workspace.file(uri)),
  };
}

function everythingOf({ uri, document, facts, plan, names }: PlanFile): unknown {
  const keys = new Set(facts.flatMap(keysOf));
  return {
    uri,
    text: textOf(document),
    document,
    facts,
    plan,
    names: Array.from(keys, (key) => placesOf(names.get(key))),
  };
}

/** Where a name stands: the same in a summary and in whole. */
function placesOf(named: NamedHere<ListingSummary, MentionSummary> | undefined): unknown {
  return {
    programmes: named?.programmes.map(({ block, fact: { kind, name } }) => ({ block, kind, name })),
    mentions: named?.mentions.map(({ block, fact: { key, line, start, end } }) => ({ block, key, line, start, end })),
  };
}

function sorted(files: PlanFile[]): PlanFile[] {
  return files.sort((one, other) => (one.uri < other.uri ? -1 : 1));
}
