/** What to do with tracked changes: take them over, undo them, or keep both with marks. */
export const CHANGE_CHOICES = ['accept', 'reject', 'mark'] as const;
export type ChangeChoice = (typeof CHANGE_CHOICES)[number];
