/** Those who want to be told of something. */
export class Listeners {
  private readonly all: (() => void)[] = [];

  readonly add = (listener: () => void): void => {
    this.all.push(listener);
  };

  readonly tell = (): void => {
    for (const listener of this.all) listener();
  };
}
