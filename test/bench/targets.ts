// What is to be reached. Nothing here is a time of one machine: all stands beside what was measured in the same run.
import type { Summary } from './measure/statistics';
import type { Target } from './report/figure';

/** A text of so many chapters of the size of a real one. */
export interface Size {
  readonly chapters: number;
  readonly name: string;
  /** What finding may cost above the floor, in milliseconds. */
  readonly findingsAbove: number;
}

export const SIZES: readonly Size[] = [
  { chapters: 1, name: '42 KB', findingsAbove: 2 },
  { chapters: 10, name: '420 KB', findingsAbove: 3 },
  { chapters: 100, name: '4.2 MB', findingsAbove: 12 },
];

export function findingsTarget(size: Size, floor: Summary): Target {
  const words = `p95 ≤ floor + ${size.findingsAbove} ms`;
  return { words, of: 'p95', limit: floor.p95 + size.findingsAbove };
}

export function answerTarget(floor: Summary): Target {
  return { words: '≤ 1.5 × floor', of: 'median', limit: 1.5 * floor.median };
}

export function openTarget(floor: Summary, scan: Summary): Target {
  return { words: '≤ 2 × (decode + scan + floor)', of: 'median', limit: 2 * (floor.median + scan.median) };
}

export function typingTarget(alone: Summary): Target {
  return { words: '≤ 1.3 × one key alone', of: 'median', limit: 1.3 * alone.median };
}

export function growthTarget(one: Summary): Target {
  return { words: '100 chapters ≤ 8 × 1', of: 'median', limit: 8 * one.median };
}

export function startTarget(node: Summary): Target {
  return { words: '≤ 2 × node -e 0 + 80 ms', of: 'median', limit: 2 * node.median + 80 };
}

export function peerTarget(peer: Summary): Target {
  return { words: 'ahead of it', of: 'median', limit: peer.median };
}

export function indexTarget(scan: Summary): Target {
  return { words: '≤ 4 × reading and scanning', of: 'median', limit: 4 * scan.median };
}

export function checkTarget(scan: Summary, node: Summary): Target {
  return { words: '≤ 3 × reading and scanning', of: 'median', limit: 3 * (scan.median + node.median) };
}

export const CACHE_TARGET: Target = { words: '≤ 1.5 s', of: 'median', limit: 1500 };
export const TURN_TARGET: Target = { words: '≤ 50 ms', of: 'median', limit: 50 };
export const REFERENCES_TARGET: Target = { words: 'p95 ≤ 10 ms', of: 'p95', limit: 10 };
export const RENAME_TARGET: Target = { words: '≤ 150 ms', of: 'median', limit: 150 };
export const ACTIVATION_TARGET: Target = { words: '≤ 80 ms', of: 'median', limit: 80 };
export const MEMORY_TARGET: Target = { words: '≤ 400 MB', of: 'median', limit: 400 };

export function laterMemoryTarget(before: Summary): Target {
  return { words: 'within 10 %', of: 'median', limit: 1.1 * before.median };
}
