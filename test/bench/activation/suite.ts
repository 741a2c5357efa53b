import { setTimeout as sleep } from 'node:timers/promises';
import { extensions } from 'vscode';

const ID = 'shisaku.shisaku';

interface Mark {
  readonly name: string;
  readonly startTime: number;
}

/** What VS Code notes of its own start, in the extension host. */
interface Marks {
  readonly MonacoPerformanceMarks?: { readonly getMarks: () => Mark[] };
}

/** Called by VS Code in its extension host: prints how long the extension took to load and to activate. */
export async function run(): Promise<void> {
  // It starts by itself, since a plan lies in the folder.
  while (!extensions.getExtension(ID)?.isActive) await sleep(50);
  const marks = (globalThis as Marks).MonacoPerformanceMarks?.getMarks() ?? [];
  const between = (from: string, to: string): number => {
    const time = (mark: string) => marks.find(({ name }) => name === `code/extHost/${mark}/${ID}`)?.startTime ?? NaN;
    return time(to) - time(from);
  };
  const load = between('willLoadExtensionCode', 'didLoadExtensionCode');
  const activate = between('willActivateExtension', 'didActivateExtension');
  console.log(`activation ${JSON.stringify({ load, activate })}`);
}
