import fc from 'fast-check';
import { VARIANTS } from '../../support/plans/variants';

/** What is done to whole lines of a text; places beyond its end begin again at its beginning. */
export type LineChange =
  | { readonly kind: 'drop'; readonly at: number; readonly count: number }
  | { readonly kind: 'repeat'; readonly at: number; readonly count: number; readonly to: number }
  | { readonly kind: 'move'; readonly at: number; readonly count: number; readonly to: number }
  | { readonly kind: 'comment'; readonly at: number; readonly count: number }
  | { readonly kind: 'join'; readonly at: number }
  | { readonly kind: 'break'; readonly at: number; readonly character: number }
  | { readonly kind: 'variant'; readonly name: string };

const place = fc.nat(1_000);
const count = fc.integer({ min: 1, max: 12 });

export const lineChanges: fc.Arbitrary<LineChange> = fc.oneof(
  fc.record({ kind: fc.constant('drop' as const), at: place, count }),
  fc.record({ kind: fc.constant('repeat' as const), at: place, count, to: place }),
  fc.record({ kind: fc.constant('move' as const), at: place, count, to: place }),
  fc.record({ kind: fc.constant('comment' as const), at: place, count }),
  fc.record({ kind: fc.constant('join' as const), at: place }),
  fc.record({ kind: fc.constant('break' as const), at: place, character: fc.nat(60) }),
  fc.record({ kind: fc.constant('variant' as const), name: fc.constantFrom(...VARIANTS.map(({ name }) => name)) }),
);

export function withLineChange(text: string, change: LineChange): string {
  if (change.kind === 'variant') return VARIANTS.find(({ name }) => name === change.name)?.of(text) ?? text;
  const lines = text.split('\n');
  const at = change.at % lines.length;
  switch (change.kind) {
    case 'drop':
      lines.splice(at, change.count);
      break;
    case 'repeat':
      lines.splice(change.to % lines.length, 0, ...lines.slice(at, at + change.count));
      break;
    case 'move':
      lines.splice(change.to % lines.length, 0, ...lines.splice(at, change.count));
      break;
    case 'comment':
      lines.splice(at, change.count, '<!--', ...lines.slice(at, at + change.count), '-->');
      break;
    case 'join':
      lines.splice(at, 2, lines.slice(at, at + 2).join(''));
      break;
    case 'break': {
      const line = lines[at] ?? '';
      lines.splice(at, 1, line.slice(0, change.character), line.slice(change.character));
      break;
    }
  }
  return lines.join('\n');
}
