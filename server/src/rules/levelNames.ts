import { message } from '../text/message';
import type { Finding } from './rule';

/** How a person knows the levels of findings. */
export const LEVEL_NAMES = {
  error: message('error'),
  warning: message('warning'),
  info: message('info'),
  hint: message('hint'),
} as const satisfies Record<Finding['level'], unknown>;
