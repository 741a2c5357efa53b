import { message } from '../../text/message';
import { loneNotes, numberedDefinitions } from '../reading/notes/notePairs';
import type { SettledRule } from '../rule';

/** A marker has no definition: none in its measure, and for a numbered one none in the file. */
export const noteWithoutDefinition: SettledRule = {
  code: 'note-without-definition',
  summary: message('A note marker has no definition.'),
  level: 'warning',
  ofForm: true,
  scope: 'settled',
  settle: ({ views }) => {
    const defined = numberedDefinitions(views);
    return {
      by: [...defined.keys()].sort().join(' '),
      check: (view) =>
        loneNotes(view)
          .markers.filter(({ key }) => !defined.has(key))
          .map(({ marker }) => ({ span: marker, message: message('{0} has no definition.', marker.text) })),
    };
  },
};
