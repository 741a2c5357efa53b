import type { Archive } from './archive';
import { LIMITS } from './limits';
import type { Budget } from './readXml';
import { readPart } from './readXml';
import { refusal } from './refusal';
import type { XmlElement } from './xml';
import { elements } from './xml';

/** A link from one part to another. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type: `styles`, `footnotes`, `image`. */
  readonly type: string;
  /** Another part; empty where the link leads out of the file. */
  readonly target: string;
  /** Where a link leads that leads out of the file. */
  readonly address: string | undefined;
}

/** Reads the parts of an archive as XML, within one budget. */
export class Parts {
  private readonly budget: Budget = { marks: LIMITS.marks };

  constructor(private readonly archive: Archive) {}

  read(name: string): XmlElement | undefined {
    const bytes = this.archive.read(name);
    return bytes && readPart(bytes, name, this.budget);
  }

  /** The relationships of a part; of the file itself where the part has no name. */
  relationshipsOf(part: string): Relationship[] {
    const folder = part.slice(0, part.lastIndexOf('/') + 1);
    const links = this.read(`${folder}_rels/${part.slice(folder.length)}.rels`);
    return elements(links, 'Relationship').map(({ attributes }) => {
      const isOutside = attributes.get('TargetMode') === 'External';
      const target = attributes.get('Target') ?? '';
      return {
        id: attributes.get('Id') ?? '',
        type: (attributes.get('Type') ?? '').replace(/^.*\//, ''),
        target: isOutside ? '' : resolvePath(folder, target),
        address: isOutside ? target : undefined,
      };
    });
  }
}

/** @throws WordError where a path leads out of the file */
function resolvePath(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..' && path.pop() === undefined) throw refusal.unsafeNames();
    if (step !== '..' && step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
}
