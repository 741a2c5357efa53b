import { crossReferencesAt } from '../../../features/crossReferences/crossReferences';
import { answer } from '../../answering/answer';
import { changeNotifier } from '../../answering/changeNotifier';
import { readAhead } from '../../answering/readAhead';
import type { Handler } from '../../context';
import { CROSS_REFERENCES, CROSS_REFERENCES_CHANGED } from '../../requests/crossReferences';
import { crossReferenceItems } from '../../viewItems/crossReferenceItem';

/** What the view of the cross-references shows. */
export const crossReferences: Handler = {
  capabilities: () => ({}),
  register(context) {
    const { connection, documents, snapshot, indexed, translate } = context;
    const hasAsked = changeNotifier(context, CROSS_REFERENCES_CHANGED);
    answer(connection, CROSS_REFERENCES, async (place) => {
      hasAsked();
      await indexed;
      documents.readAll();
      await readAhead(context, place.uri, place.position);
      const current = snapshot(place.uri);
      const found = current && crossReferencesAt(current, place.position);
      return found ? crossReferenceItems(found, place, current.edition.config.form, translate) : null;
    });
  },
};
