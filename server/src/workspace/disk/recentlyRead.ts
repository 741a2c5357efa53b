import type { PlanFile } from '../files/planFile';

/** As many bytes of text as an edition of ordinary size has: a hundred chapters. */
const MOST_BYTES = 4_000_000;

/** Keeps the files that were read last from being forgotten. */
export class RecentlyRead {
  private readonly sizes = new Map<PlanFile, number>();
  private total = 0;

  constructor(private readonly most = MOST_BYTES) {}

  keep(file: PlanFile, bytes: number): void {
    this.sizes.set(file, bytes);
    this.total += bytes;
    for (const [oldest, size] of this.sizes) {
      if (this.total <= this.most || oldest === file) return;
      this.sizes.delete(oldest);
      this.total -= size;
    }
  }
}
