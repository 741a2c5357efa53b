import type { Difference } from '../../text/edits/differences';

/** Signs at the edges of a stretch. Beside them Markdown would not take its own signs for what they are. */
const BEFORE = /^[\p{P}\p{S}\s]*/u;
const BEHIND = /(?<![\p{P}\p{S}\s])[\p{P}\p{S}\s]*$/u;

/** A stretch of two texts laid side by side: what is new is bold, what is gone is struck through. */
export function changedMarkdown({ kind, text }: Difference): string {
  const words = escapeMarkdown(text);
  if (kind === 'same' || text.trim() === '') return words;
  if (kind === 'removed') return `~~${words.trim()}~~`;
  const before = BEFORE.exec(text)?.[0] ?? '';
  if (before === text) return words;
  const behind = BEHIND.exec(text)?.[0] ?? '';
  const inside = text.slice(before.length, text.length - behind.length);
  return `${escapeMarkdown(before)}**${escapeMarkdown(inside)}**${escapeMarkdown(behind)}`;
}

/** Signs that mean something in Markdown, and those by which it takes an address for a link. */
const SIGNS = /[\\`*_[\]<>&~|#$@]|:(?=\/\/)|(?<=www)\./gi;

/** Words of a plan are shown as they are: no sign in them may become a link, an image or HTML. */
export function escapeMarkdown(text: string): string {
  return text.replace(SIGNS, '\\$&').replace(/^([-+>]|\d+[.)])/, '\\$1');
}
