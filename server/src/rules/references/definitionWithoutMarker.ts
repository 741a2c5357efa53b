import { message } from '../../text/message';
import { isBelowTable } from '../reading/notes/belowTable';
import { loneNotes, numberedMarkers } from '../reading/notes/notePairs';
import type { SettledRule } from '../rule';

/** A definition has no marker that points to it: none in its measure, and for a numbered one none in the file. */
export const definitionWithoutMarker: SettledRule = {
  code: 'definition-without-marker',
  summary: message('A definition has no marker that points to it.'),
  level: 'warning',
  ofForm: true,
  scope: 'settled',
  settle: ({ views }) => {
    const marked = numberedMarkers(views);
    return {
      by: [...marked.keys()].sort().join(' '),
      check: (view) =>
        loneNotes(view)
          .definitions.filter(({ key, marker }) => !marked.has(key) && !isBelowTable(view, marker.line))
          .map(({ marker }) => ({ span: marker, message: message('No marker points to this {0}.', marker.text) })),
    };
  },
};
