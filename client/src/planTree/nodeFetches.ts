/**
 * Which nodes of a tree are being fetched. To reveal a node VS Code fetches those above it by itself; where the view
 * fetches the same ones meanwhile, the later answer is refused (“already registered”), and rows are missing.
 */
export class NodeFetches {
  private readonly underWay = new Map<string, Promise<void>>();

  constructor(private readonly onOverlap: () => void) {}

  /** Follows the fetching of the nodes below one; where another fetching of them is under way, tells when both are over. */
  follow<Nodes>(below: string, fetching: Promise<Nodes>): Promise<Nodes> {
    const before = this.underWay.get(below);
    const over = Promise.allSettled([before, fetching]).then(takenOver);
    this.underWay.set(below, over);
    void over.then(() => {
      if (this.underWay.get(below) !== over) return;
      this.underWay.delete(below);
      if (before) this.onOverlap();
    });
    return fetching;
  }

  /** Until all that is fetched stands in the view. */
  async over(): Promise<void> {
    while (this.underWay.size > 0) await Promise.all(this.underWay.values());
  }

  /** All nodes will be fetched anew: VS Code gives up those that are under way. */
  startAnew(): void {
    this.underWay.clear();
  }
}

/** VS Code takes nodes over in the turn in which they come. */
function takenOver(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
