import type { ClientCapabilities, Connection } from 'vscode-languageserver';
import { message } from '../../text/message';
import type { ServerContext } from '../context';

/** The first reading of the folders: what crosses files waits for it. */
export class Indexing {
  private readonly configuring = signal();
  private readonly reading = signal();
  private isOver = false;
  /** Done when the plans' settings have been read. */
  readonly configured = this.configuring.given;
  /** Done when the folders have been read. */
  readonly done = this.reading.given;

  /** @param tell called when it is over */
  constructor(private readonly tell: () => void) {}

  get isDone(): boolean {
    return this.isOver;
  }

  /** @param before what is waited for first */
  async start(context: ServerContext, before: Promise<void>): Promise<void> {
    try {
      await before;
      await scanFolders(context, this.configuring.give);
    } finally {
      this.isOver = true;
      this.configuring.give();
      this.reading.give();
      this.tell();
    }
  }
}

/** @param configured called once the settings of the plans are known: they are read before the first file is */
async function scanFolders(
  { connection, client, workspace, translate }: ServerContext,
  configured: () => void,
): Promise<void> {
  const progress = await progressShown(connection, client);
  if (!progress) return workspace.scan(configured);
  progress.begin(translate(message('Reading the plans')), 0, undefined, true);
  let shown = 0;
  await workspace.scan(
    (read, of) => {
      configured();
      const percent = Math.floor((read / of) * 100);
      if (percent > shown) progress.report((shown = percent), `${read} / ${of}`);
    },
    () => progress.token.isCancellationRequested,
  );
  progress.done();
}

/** A client may say that it shows progress and then refuse to. */
async function progressShown(connection: Connection, client: ClientCapabilities) {
  if (!client.window?.workDoneProgress) return undefined;
  try {
    return await connection.window.createWorkDoneProgress();
  } catch {
    return undefined;
  }
}

/** Something that others wait for, given once. */
function signal(): { readonly given: Promise<void>; readonly give: () => void } {
  let give: () => void = () => undefined;
  const given = new Promise<void>((resolve) => (give = resolve));
  return { given, give };
}
