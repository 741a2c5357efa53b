import { URI, Utils } from 'vscode-uri';
import type { Rollover } from '../refactor/rollover/planRollover';
import { planRollover } from '../refactor/rollover/planRollover';
import { rolledFiles } from '../refactor/rollover/rolledFiles';
import { rolledText } from '../refactor/rollover/rolledText';
import { fiscalYearNamed } from '../text/fiscalYearNamed';
import type { Message } from '../text/message';
import { message } from '../text/message';
import type { Edition } from '../workspace/edition';
import { changeTeller } from './changeTeller';
import type { Handler } from './context';
import type { EditionKey } from './editions';
import { editionOf } from './editions';
import type { RolloverItem } from './rolloverItem';
import { rolloverItem } from './rolloverItem';

/** `shisaku/rollover/plan`: what would change; it is kept until the next one is asked for. */
export interface RolloverPlanParams {
  readonly edition: EditionKey;
  /** The year as a person writes it. */
  readonly to: string;
}

/** `shisaku/rollover/files`: the bytes of the new edition, base64. `shisaku/rollover/text`: one file's text. */
export interface RolloverChoice {
  /** The changes that a person takes. */
  readonly chosen: readonly string[];
}

export interface RolloverFilesParams extends RolloverChoice {
  readonly newFolder: string;
}

export interface RolloverTextParams extends RolloverChoice {
  readonly path: string;
}

export interface NewFileItem {
  readonly path: string;
  readonly base64: string;
}

/** `shisaku/rollover/made`: the new edition stands in its folder, and is read before this is answered. */
export interface RolloverMadeParams {
  readonly newFolder: string;
  readonly paths: readonly string[];
}

/** Why something cannot be done. */
export interface Refused {
  readonly refused: string;
}

/** 年度更新. `shisaku/rolloverChanged` tells that what was planned may be another by now. */
export const rollover: Handler = {
  capabilities: () => ({}),
  register(context) {
    const { connection, workspace, indexed, translate, host } = context;
    const hasAsked = changeTeller(context, 'shisaku/rolloverChanged');
    let asked: EditionKey | undefined;
    let planned: Rollover | undefined;
    const refuse = (why: Message): Refused => ({ refused: translate(why) });

    /** What is planned, taken from the texts as they are now. */
    function current(): Rollover | undefined {
      const edition = asked && editionOf(context, asked);
      if (!planned || !edition || isOf(planned, edition)) return planned;
      const again = planRollover(edition, planned.to);
      if (!('refused' in again)) planned = again;
      return planned;
    }

    connection.onRequest(
      'shisaku/rollover/plan',
      async ({ edition: key, to }: RolloverPlanParams): Promise<RolloverItem | Refused> => {
        hasAsked();
        await indexed;
        const edition = editionOf(context, key);
        if (!edition) {
          return refuse(message('The edition of fiscal year {0} is no longer in the workspace.', key.fiscalYear));
        }
        const year = fiscalYearNamed(to, key.fiscalYear);
        if (year === undefined) {
          return refuse(message('“{0}” is no fiscal year. Write it as 2012, 平成24年度 or H24.', to));
        }
        const found = planRollover(edition, year);
        if ('refused' in found) return refuse(found.refused);
        asked = key;
        planned = found;
        return rolloverItem(found, translate);
      },
    );
    connection.onRequest('shisaku/rollover/text', ({ path, chosen }: RolloverTextParams): string | null => {
      const file = current()?.files.find((one) => one.path === path);
      const isChosen = new Set(chosen);
      return file ? rolledText(file, (id) => isChosen.has(id)) : null;
    });
    connection.onRequest(
      'shisaku/rollover/files',
      async ({ chosen, newFolder }: RolloverFilesParams): Promise<NewFileItem[] | Refused> => {
        const now = current();
        if (!now) return [];
        const isChosen = new Set(chosen);
        const files = await rolledFiles(now, newFolder, (id) => isChosen.has(id), host);
        if ('refused' in files) return { refused: files.refused.map(translate).join('\n') };
        return files.map(({ path, bytes }) => ({ path, base64: base64Of(bytes) }));
      },
    );
    connection.onRequest('shisaku/rollover/made', async ({ newFolder, paths }: RolloverMadeParams) => {
      const folder = URI.parse(newFolder);
      await workspace.filesChanged(paths.map((path) => Utils.joinPath(folder, path).toString()));
      return null;
    });
  },
};

/** Whether a roll-over was planned from the very texts that the edition has. */
function isOf({ files }: Rollover, edition: Edition): boolean {
  return files.length === edition.files.size && files.every(({ file }) => edition.files.get(file.uri) === file);
}

function base64Of(bytes: Uint8Array): string {
  const CHUNK = 0x8000;
  let binary = '';
  for (let at = 0; at < bytes.length; at += CHUNK) binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(binary);
}
