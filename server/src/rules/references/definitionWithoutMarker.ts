import type { NoteFact } from '../../plan/facts';
import { message } from '../../text/message';
import { rangeInFile } from '../../workspace/planFile';
import type { FileRule } from '../rule';
import { loneNotes } from './notePairs';

/** A definition has no marker that points to it: none in its measure, and for a numbered one none in the file. */
export const definitionWithoutMarker: FileRule = {
  code: 'definition-without-marker',
  level: 'warning',
  ofForm: true,
  scope: 'file',
  check: ({ file, views }) => {
    const marked = new Set(file.facts.flatMap(({ noteMarkers }) => noteMarkers.map(({ key }) => key)));
    const isMarked = ({ key }: NoteFact) => /\d/.test(key) && marked.has(key);
    return views.flatMap((view, block) =>
      loneNotes(view)
        .definitions.filter((definition) => !isMarked(definition))
        .map(({ marker }) => ({
          range: rangeInFile(file, block, marker),
          message: message('No marker points to this {0}.', marker.text),
        })),
    );
  },
};
