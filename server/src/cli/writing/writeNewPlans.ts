import { reasonOf } from '../../base/reasonOf';
import type { Message } from '../../text/message';
import { message } from '../../text/message';
import { CannotRun } from '../cannotRun';
import type { Environment } from '../environment';

/** A file that is to be there, by its path as the person knows it. */
interface NewPlan {
  readonly target: string;
  readonly bytes: Uint8Array;
}

/** Why plans cannot be written: a file is there already, or two would be one. */
export async function obstaclesTo(plans: readonly NewPlan[], { files, uriOf }: Environment): Promise<Message[]> {
  const problems: Message[] = [];
  const targets = new Set<string>();
  for (const { target } of plans) {
    const uri = uriOf(target);
    if (targets.has(uri))
      problems.push(message('Two of the files would become “{0}”. Take them in one by one.', target));
    else if (await files.kindOf(uri)) {
      problems.push(
        message('“{0}” is there already and is not replaced. Move it, or name another folder with -o.', target),
      );
    }
    targets.add(uri);
  }
  return problems;
}

/**
 * Writes plans, in a folder that is made for them where it is not there yet.
 * @param folder in which all of them stand; undefined where each stands in one of its own
 * @throws CannotRun where they cannot be written
 */
export async function writeNewPlans(
  plans: readonly NewPlan[],
  folder: string | undefined,
  { files, uriOf }: Environment,
): Promise<void> {
  try {
    if (folder !== undefined && !(await files.kindOf(uriOf(folder)))) {
      const inFolder = plans.map(({ target, bytes }) => ({ path: target.slice(folder.length + 1), bytes }));
      await files.makeFolder(uriOf(folder), inFolder);
      return;
    }
    for (const { target, bytes } of plans) await files.writeFile(uriOf(target), bytes);
  } catch (error) {
    throw new CannotRun(
      message('The plans could not be written ({0}). Check that you may write there.', reasonOf(error)),
    );
  }
}
