import type { ServerContext } from '../context';
import { debounced } from '../turns/debounced';

const TELL_AFTER_MS = 250;

/**
 * Tells a client by a notification that what it has asked for may be another by now: once for each time that it asked, so
 * that others never hear of it.
 * @returns to be called with each request
 */
export function changeNotifier(
  { connection, documents, onDidChangeIndex }: ServerContext,
  notification: string,
): () => void {
  let hasAsked = false;
  const tell = debounced(TELL_AFTER_MS, () => {
    if (!hasAsked) return;
    hasAsked = false;
    void connection.sendNotification(notification);
  });
  documents.onDidChange(tell);
  onDidChangeIndex(tell);
  return () => {
    hasAsked = true;
  };
}
