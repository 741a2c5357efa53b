import { sameEnds } from './sameEnds';

/**
 * What is told of each thing of a list, made when somebody asks for it. As far as both ends of the list are as they were
 * in an earlier one, what was told of them is taken over without a look at each.
 */
export class ToldList<Thing, Told> {
  private told: readonly Told[] | undefined;
  /** Let go of as soon as it is taken over: else every list that ever was would be kept. */
  private earlier: ToldList<Thing, Told> | undefined;

  constructor(
    private readonly things: readonly Thing[],
    private readonly tell: (thing: Thing) => Told,
    earlier?: ToldList<Thing, Told>,
  ) {
    this.earlier = earlier?.told ? earlier : earlier?.earlier;
  }

  get all(): readonly Told[] {
    this.told ??= this.tellAll(this.earlier?.things ?? [], this.earlier?.told ?? []);
    this.earlier = undefined;
    return this.told;
  }

  private tellAll(earlier: readonly Thing[], told: readonly Told[]): readonly Told[] {
    const { things, tell } = this;
    const { atStart, atEnd } = sameEnds(earlier, things);
    const between = things.slice(atStart, things.length - atEnd).map((thing) => tell(thing));
    return told.slice(0, atStart).concat(between, told.slice(told.length - atEnd));
  }
}
