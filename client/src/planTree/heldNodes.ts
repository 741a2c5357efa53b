/** The nodes that a tree view holds, by id. To reveal any other VS Code would fetch what is above it by itself. */
export class HeldNodes<Element> {
  private nodes = new Map<string, Element>();

  /** What takes the nodes of a fetching that begins now: after {@link startAnew} what it takes is nobody's. */
  taker(): (id: string, element: Element) => void {
    const { nodes } = this;
    return (id, element) => {
      nodes.set(id, element);
    };
  }

  /** All nodes will be fetched anew. */
  startAnew(): void {
    this.nodes = new Map();
  }

  /** Those at the beginning of a path that are held. */
  along(path: readonly string[]): Element[] {
    const missing = path.findIndex((id) => !this.nodes.has(id));
    return path.slice(0, missing === -1 ? undefined : missing).flatMap((id) => this.nodes.get(id) ?? []);
  }
}
