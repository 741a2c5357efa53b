import { COUNT_MUTATIONS } from './counts';
import type { Mutation } from './fault';
import { LIST_MUTATIONS } from './list';
import { NOTATION_MUTATIONS } from './notation';
import { REFERENCE_MUTATIONS } from './references';
import { SKELETON_MUTATIONS } from './skeleton';
import { YEAR_MUTATIONS } from './years';

/** Every fault that is made on purpose, by the families of the rules. */
export const MUTATIONS: readonly Mutation[] = [
  ...SKELETON_MUTATIONS,
  ...LIST_MUTATIONS,
  ...REFERENCE_MUTATIONS,
  ...YEAR_MUTATIONS,
  ...NOTATION_MUTATIONS,
  ...COUNT_MUTATIONS,
];
