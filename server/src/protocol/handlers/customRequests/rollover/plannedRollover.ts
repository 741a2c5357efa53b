import type { Rollover } from '../../../../refactor/rollover/planRollover';
import { planRollover } from '../../../../refactor/rollover/planRollover';
import type { Edition } from '../../../../workspace/editions/edition';
import type { ServerContext } from '../../../context';
import type { EditionKey } from '../../../viewItems/editionItem';
import { editionOf } from '../../../answering/editionOf';

/** The roll-over that somebody looks at, as the texts are now. */
export class PlannedRollover {
  private asked: EditionKey | undefined;
  private planned: Rollover | undefined;

  constructor(private readonly context: ServerContext) {}

  /** Undefined where the edition is no longer there. What is refused changes nothing. */
  plan(key: EditionKey, year: number): ReturnType<typeof planRollover> | undefined {
    const edition = editionOf(this.context, key);
    const planned = edition && planRollover(edition, year);
    if (!planned || 'refused' in planned) return planned;
    this.asked = key;
    this.planned = planned;
    return planned;
  }

  get now(): Rollover | undefined {
    const edition = this.asked && editionOf(this.context, this.asked);
    if (!this.planned || !edition || isOf(this.planned, edition)) return this.planned;
    const again = planRollover(edition, this.planned.to);
    if (!('refused' in again)) this.planned = again;
    return this.planned;
  }
}

/** Whether a roll-over was planned from the very texts that the edition has. */
function isOf({ files }: Rollover, edition: Edition): boolean {
  return files.length === edition.files.size && files.every(({ file }) => edition.files.get(file.uri) === file);
}
