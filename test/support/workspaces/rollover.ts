import assert from 'node:assert/strict';
import type { Change } from '../../../server/src/refactor/rollover/change';
import { rolledConfig } from '../../../server/src/refactor/rollover/newFiles/rolledConfig';
import { rolledText } from '../../../server/src/refactor/rollover/newFiles/rolledText';
import type { Rollover } from '../../../server/src/refactor/rollover/planRollover';
import { planRollover } from '../../../server/src/refactor/rollover/planRollover';
import type { Edition } from '../../../server/src/workspace/editions/edition';
import type { PathAndText } from '../findings/check';
import { PLANS, readEditionIn } from './editions';

/** A roll-over that must be possible, to the next year unless told otherwise. */
export function plannedRollover(edition: Edition, to = (edition.fiscalYear ?? 0) + 1): Rollover {
  const planned = planRollover(edition, to);
  assert.ok(!('refused' in planned), 'the plan can be rolled over');
  return planned;
}

/** What a person would take without looking. */
export function isChosen({ files }: Rollover): (id: string) => boolean {
  const chosen = new Set(files.flatMap(({ changes }) => changes.filter((one) => one.chosen).map(({ id }) => id)));
  return (id) => chosen.has(id);
}

/** The files of the next year's edition, its `shisaku.json` included, with the name of its folder. */
export async function rollOver(files: readonly PathAndText[], folder = 'fy2011') {
  const edition = await readEditionIn(files, folder);
  const planned = plannedRollover(edition);
  const config = files.find(({ path }) => path === 'shisaku.json')?.text;
  const texts = planned.files.map((file) => ({ path: file.newPath, text: rolledText(file, isChosen(planned)) }));
  return {
    folder: decodeURIComponent(planned.newFolder.slice(PLANS.length + 1)),
    files: [...texts, { path: 'shisaku.json', text: rolledConfig(planned, planned.newFolder, config) }],
  };
}

/** A change on one line: its line from 1, its kind, and what becomes of its words. */
export function printChange({ range, kind, subject, result }: Change): string {
  const words = kind === 'fixed' || kind === 'outdated' ? subject : `${subject} → ${result}`;
  return `${range.start.line + 1} ${kind} ${words}`;
}
