import assert from 'node:assert/strict';
import { textOf } from '../../../server/src/syntax/tree/document';
import { changedEdition } from '../../../server/src/workspace/editions/changedEdition';
import type { Edition } from '../../../server/src/workspace/editions/edition';
import type { PlanFile } from '../../../server/src/workspace/files/planFile';
import { Workspace } from '../../../server/src/workspace/workspace';
import type { PathAndText } from '../findings/check';
import { memoryHost, ROOT } from './workspace';

/** Where the editions of several years stand side by side. */
export const PLANS = 'file:///plans';

/** The only edition of a plan, read afresh. */
export function readEdition(files: readonly PathAndText[], config: string): Promise<Edition> {
  return onlyEdition([...files, { path: 'shisaku.json', text: config }], ROOT);
}

/** The only edition of a plan in one of the folders of years; `shisaku.json` may be among its files. */
export function readEditionIn(files: readonly PathAndText[], folder = 'fy2011'): Promise<Edition> {
  return onlyEdition(files, `${PLANS}/${folder}`);
}

async function onlyEdition(files: readonly PathAndText[], folder: string): Promise<Edition> {
  const workspace = new Workspace(memoryHost(files.map(({ path, text }) => ({ uri: `${folder}/${path}`, text }))));
  workspace.setFolders([folder]);
  await workspace.scan();
  const [edition, ...others] = workspace.allEditions();
  assert.ok(edition && others.length === 0, 'the files are of one edition');
  return edition;
}

export function uriOf(path: string): string {
  return `${ROOT}/${path}`;
}

export function pathOf(uri: string): string {
  return uri.slice(ROOT.length + 1);
}

/** An edition with other texts in some of its files. */
export function withTexts(edition: Edition, texts: ReadonlyMap<string, string>): Edition {
  const files = Array.from(texts, ([uri, text]): [string, PlanFile] => [
    uri,
    edition.reread(fileIn(edition, uri), text),
  ]);
  return changedEdition(edition, new Map(files));
}

export function textIn(edition: Edition, uri: string): string {
  return textOf(fileIn(edition, uri).document);
}

function fileIn(edition: Edition, uri: string): PlanFile {
  const file = edition.files.get(uri);
  assert.ok(file, uri);
  return file;
}
