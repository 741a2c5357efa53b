import { repositoryPath } from '../../support/repository/repository';
import type { ServerKind, Session } from './session';

export const FLOOR: ServerKind = {
  name: 'floor',
  command: [process.execPath, repositoryPath('test', 'bench', 'servers', 'floorServer.mjs')],
  languageId: 'shisaku',
  extension: '.shisaku',
};

/** Beside it, the least that a server costs that is made in the usual way. */
export const BARE: ServerKind = {
  ...FLOOR,
  name: 'bare server',
  command: [process.execPath, repositoryPath('test', 'bench', 'servers', 'bareServer.mjs'), '--stdio'],
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
