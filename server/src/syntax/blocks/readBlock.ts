import type { Vocabulary } from '../../form/vocabulary';
import { readMeasure } from './readMeasure';
import { readPart, readPreface, readStrategy } from './readPart';
import { lineAt, readSource } from './source';
import type { Block } from '../tree/tree';

/**
 * The tree of one block: a pure function of its text, positions relative to its first line. Never fails.
 */
export function readBlock(text: string, vocabulary: Vocabulary): Block {
  const source = readSource(text, vocabulary);
  const heading = lineAt(source, 0);
  switch (heading.kind) {
    case 'strategy':
      return readStrategy(source, heading);
    case 'part':
      return readPart(source, heading);
    case 'measure':
      return readMeasure(source, heading);
    default:
      return readPreface(source);
  }
}
