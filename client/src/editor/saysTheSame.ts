/**
 * Whether an answer says what the one before said. A tree that is told to show it again while a person opens a node may lose
 * the node's children, and would move under the cursor for nothing.
 */
export function saysTheSame(before: unknown, after: unknown): boolean {
  return JSON.stringify(before) === JSON.stringify(after);
}
