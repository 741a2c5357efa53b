import type { Form, MarkKind } from './form';

/** A strategy as the plans of a form call it: 戦略2. Without a number, the word alone. */
export function strategyName({ levels }: Form, number: number | string = ''): string {
  return `${levels.strategy[0] ?? ''}${number}`;
}

/** A measure as the plans of a form call it: 施策2-1. Without a number, the word alone. */
export function measureName({ levels }: Form, number = ''): string {
  return `${levels.measure[0] ?? ''}${number}`;
}

/** The word of a mark: 再掲. */
export function markWord({ marks }: Form, kind: MarkKind): string {
  return marks[kind][0] ?? '';
}

/** A mark as it stands beside a name: 【再掲】. */
export function markSign(form: Form, kind: MarkKind): string {
  return `【${markWord(form, kind)}】`;
}
