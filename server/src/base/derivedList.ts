import { sameEnds } from './sameEnds';

/**
 * A list with one value for each thing of another list, made when somebody asks for it. As far as both ends of that list
 * are as they were in an earlier one, the values are taken over without a look at each.
 */
export class DerivedList<Source, Value> {
  private values: readonly Value[] | undefined;
  /** Let go of as soon as it is taken over: else every list that ever was would be kept. */
  private earlier: DerivedList<Source, Value> | undefined;

  constructor(
    private readonly sources: readonly Source[],
    private readonly derive: (source: Source) => Value,
    earlier?: DerivedList<Source, Value>,
  ) {
    this.earlier = earlier?.values ? earlier : earlier?.earlier;
  }

  get all(): readonly Value[] {
    this.values ??= this.deriveAll(this.earlier?.sources ?? [], this.earlier?.values ?? []);
    this.earlier = undefined;
    return this.values;
  }

  private deriveAll(earlier: readonly Source[], values: readonly Value[]): readonly Value[] {
    const { sources, derive } = this;
    const { atStart, atEnd } = sameEnds(earlier, sources);
    const between = sources.slice(atStart, sources.length - atEnd).map((source) => derive(source));
    return values.slice(0, atStart).concat(between, values.slice(values.length - atEnd));
  }
}
