import type { PathAndText } from '../findings/check';
import { readPlanFile } from '../workspaces/plan';

/** A piece of a plan's text. */
export interface Part extends PathAndText {
  /** The line of the whole on which it begins, from 0. */
  readonly firstLine: number;
}

/** A chapter as its sections write it: what stands above the measures in one file, and each measure in another. */
export function parted(text: string, folder: string): Part[] {
  const { document, facts } = readPlanFile(text);
  const parts: Part[] = [];
  document.blocks.forEach(({ block, line }, at) => {
    const last = parts.at(-1);
    if (last && !facts[at]?.measure) parts.splice(-1, 1, { ...last, text: last.text + block.text });
    else parts.push({ path: `${folder}/${parts.length}.shisaku`, text: block.text, firstLine: line });
  });
  return parts;
}
