import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Location, WorkspaceEdit } from 'vscode-languageserver';
import { timed } from '../measure/alternate';
import { residentMegabytes } from '../measure/memory';
import type { Summary } from '../measure/statistics';
import { summarize } from '../measure/statistics';
import type { Figure } from '../report/figure';
import { inNewFolder } from '../servers/beside';
import { OURS } from '../servers/ours';
import { FINDINGS, OUTLINE } from '../servers/questions';
import { Session } from '../servers/session';
import { Typist } from '../servers/typist';
import {
  CACHE_TARGET,
  indexTarget,
  laterMemoryTarget,
  MEMORY_TARGET,
  REFERENCES_TARGET,
  RENAME_TARGET,
  TURN_TARGET,
} from '../targets';
import { SHARED_PROGRAMME } from '../text/chapter';
import { readAndScan, writePlanFolder } from '../text/planFolder';
import type { Options, Work } from './work';

const BETWEEN_LOOKS_MS = 20;
const OWN_PROGRAMME = /^- .+\*\*\(../;
const SHARED = new RegExp(`\\((?=${SHARED_PROGRAMME})`);

/** How much is done. A file is a quarter of a real chapter, 12 KB. */
interface Extent {
  readonly files: number;
  readonly scans: number;
  readonly names: number;
  readonly renames: number;
  readonly edits: number;
}

const WHOLE: Extent = { files: 10_000, scans: 3, names: 300, renames: 15, edits: 200_000 };
const BRIEF: Extent = { files: 1_000, scans: 3, names: 30, renames: 5, edits: 2_000 };

/** An edition of ten thousand files that refer to each other: its index, what is asked of it, what it holds. */
export const edition: Work = { name: 'edition', measure: measureEdition };

function measureEdition({ isQuick, say }: Options): Promise<Figure[]> {
  const extent = isQuick ? BRIEF : WHOLE;
  const size = `${extent.files.toLocaleString('en')} files`;
  return inNewFolder(async (folder) => {
    say(`writing ${size}`);
    const names = await writePlanFolder(folder, { chapters: extent.files, measures: 2.5, first: 1 });
    const scan = await repeated(extent.scans, () =>
      timed(() => {
        readAndScan(folder, names);
      }),
    );
    const beside = { name: 'read + decode + scan', summary: scan };

    say(`index of ${size}`);
    const { session, time, longestWait } = await startToReferences(folder, names);
    const figures: Figure[] = [
      { work: 'edition index, cold', size, ours: summarize([time]), beside, target: indexTarget(scan) },
      { work: 'longest wait for an outline meanwhile', size, ours: summarize([longestWait]), target: TURN_TARGET },
    ];
    try {
      say('references, rename');
      const references = await referencesOf(session, folder, names, extent.names);
      const rename = await renameOf(session, folder, names, extent.renames);
      figures.push({ work: 'references of a name', size, ours: references, target: REFERENCES_TARGET });
      figures.push({ work: `rename in ${extent.files / 50} files`, size, ours: rename, target: RENAME_TARGET });
      say(`memory, after ${extent.edits.toLocaleString('en')} edits too`);
      figures.push(...(await memoryOf(session, extent, size)));
    } finally {
      await session.end();
    }

    say('index from the cache');
    const again = await startToReferences(folder, names);
    await again.session.stop();
    const ours = summarize([again.time]);
    return [...figures, { work: 'edition index, second start', size, ours, beside, target: CACHE_TARGET }];
  });
}

async function repeated(times: number, measure: (time: number) => Promise<number>): Promise<Summary> {
  const measured: number[] = [];
  for (let time = 0; time < times; time++) measured.push(await measure(time));
  return summarize(measured);
}

/** From the start of the server until references into the whole edition answer; meanwhile somebody works. */
async function startToReferences(folder: string, names: readonly string[]) {
  const session = await Session.start(OURS, folder);
  try {
    return { session, ...(await firstReferences(session, folder, names)) };
  } catch (error) {
    await session.stop();
    throw error;
  }
}

async function firstReferences(session: Session, folder: string, names: readonly string[]) {
  const [first = ''] = names;
  await session.open(first.replace(/\.shisaku$/, ''), await readFile(join(folder, first), 'utf8'));
  const { textDocument } = session;
  let isThere = false;
  let longestWait = 0;
  const lookAround = async (): Promise<void> => {
    while (!isThere) {
      longestWait = Math.max(longestWait, await timed(() => session.ask(OUTLINE.method, { textDocument })));
      await sleep(BETWEEN_LOOKS_MS);
    }
  };
  const question = referencesAt(textDocument, session.text.find(SHARED, 0));
  const answer = session.ask<Location[]>('textDocument/references', question).finally(() => (isThere = true));
  const [found] = await Promise.all([answer.then((places) => ({ places, at: performance.now() })), lookAround()]);
  const files = new Set(found.places.map(({ uri }) => uri));
  if (files.size < names.length / 50) throw new Error(`only ${files.size} files refer to ${SHARED_PROGRAMME}`);
  return { time: found.at - session.begun, longestWait };
}

/** References of the first programme of files far apart. */
async function referencesOf(session: Session, folder: string, names: readonly string[], rounds: number) {
  return repeated(rounds, async (round) => {
    const name = names[Math.floor((round * names.length) / rounds)] ?? '';
    const text = new Typist(await readFile(join(folder, name), 'utf8'));
    const question = referencesAt({ uri: session.uriOf(name) }, text.find(OWN_PROGRAMME, 0));
    return timed(() => session.ask('textDocument/references', question));
  });
}

async function renameOf(session: Session, folder: string, names: readonly string[], rounds: number) {
  const [first = ''] = names;
  const position = new Typist(await readFile(join(folder, first), 'utf8')).find(SHARED, 0);
  const question = { textDocument: { uri: session.uriOf(first) }, position, newName: `新${SHARED_PROGRAMME}` };
  return repeated(rounds, () =>
    timed(async () => {
      const { changes, documentChanges } = await session.ask<WorkspaceEdit>('textDocument/rename', question);
      const files = documentChanges?.length ?? Object.keys(changes ?? {}).length;
      if (files < names.length / 50) throw new Error(`only ${files} files are renamed in`);
    }),
  );
}

/**
 * The memory of the server with the whole edition, and after a long day's edits: each time the most that it has during
 * some thousand keys, for what it has at one moment depends on how long ago it cleared up.
 */
async function memoryOf(session: Session, { edits }: Extent, size: string): Promise<Figure[]> {
  const before = await mostMegabytes(session, edits / 20);
  await typeMany(session, edits);
  const after = await mostMegabytes(session, edits / 20);
  if (before === undefined || after === undefined) return [];
  const [early, late] = [summarize([before]), summarize([after])];
  return [
    { work: 'memory with the edition', size, unit: 'MB', ours: early, target: MEMORY_TARGET },
    {
      work: `memory ${edits.toLocaleString('en')} edits later`,
      size,
      unit: 'MB',
      ours: late,
      beside: { name: 'before', summary: early },
      target: laterMemoryTarget(early),
    },
  ];
}

const LOOKS = 50;

async function mostMegabytes(session: Session, keys: number): Promise<number | undefined> {
  let most: number | undefined;
  for (let look = 0; look < LOOKS; look++) {
    await typeMany(session, keys / LOOKS);
    const now = await residentMegabytes(session.processId);
    if (now !== undefined) most = Math.max(most ?? 0, now);
  }
  return most;
}

const KEYS_BETWEEN_QUESTIONS = 20;

/** Keys with what an editor asks between them; the text stays as long as it is. */
async function typeMany(session: Session, keys: number): Promise<void> {
  for (let key = 0; key < keys; key += 2) {
    await session.typeAndTakeBack();
    if (key % KEYS_BETWEEN_QUESTIONS !== 0) continue;
    await session.ask(FINDINGS.method, FINDINGS.params(session, undefined));
    await session.ask(OUTLINE.method, OUTLINE.params(session, undefined));
  }
}

function referencesAt(textDocument: object, position: object): object {
  return { textDocument, position, context: { includeDeclaration: true } };
}
