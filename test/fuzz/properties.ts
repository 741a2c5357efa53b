import { bytes } from './properties/bytes';
import { fixes } from './properties/fixes';
import { overTheWire } from './properties/overTheWire';
import { ranges } from './properties/ranges';
import { rename } from './properties/rename';
import { roundTrip } from './properties/roundTrip';
import { stepByStep } from './properties/stepByStep';
import { largeWordFiles, wordFiles } from './properties/wordFiles';
import type { Property } from './property';

/** What holds whatever is typed. A new property is one file and one line here. */
export const PROPERTIES: readonly Property[] = [
  roundTrip,
  bytes,
  ranges,
  stepByStep,
  overTheWire,
  fixes,
  rename,
  wordFiles,
  largeWordFiles,
];
