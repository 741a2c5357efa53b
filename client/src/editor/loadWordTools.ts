import type { WordTools } from '../../../server/src/word/wordTools';

/** What reads and writes Word files, loaded when it is first asked for. */
export async function loadWordTools(): Promise<WordTools> {
  return (await import('../../../server/src/main.word')).wordTools;
}
