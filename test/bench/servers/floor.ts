import { repositoryPath } from '../../support/repository';
import type { ServerKind, Session } from './session';

export const FLOOR: ServerKind = {
  name: 'floor',
  command: [process.execPath, repositoryPath('test', 'bench', 'servers', 'floorServer.mjs')],
  languageId: 'shisaku',
  extension: '.shisaku',
};

/** Makes the floor answer as another server has answered. */
export class Echo {
  private readonly known = new Set<string>();

  constructor(readonly session: Session) {}

  /** Tells the floor an answer of this kind, once. */
  async learn(key: string, answer: unknown): Promise<void> {
    if (this.known.has(key)) return;
    this.known.add(key);
    await this.session.ask('bench/answer', { key, answer });
  }

  ask(key: string): Promise<unknown> {
    return this.session.ask('bench/echo', { key });
  }
}
