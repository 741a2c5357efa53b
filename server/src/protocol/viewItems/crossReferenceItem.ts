import type {
  CrossReference,
  CrossReferenceGroup,
  CrossReferences,
  Relation,
} from '../../features/crossReferences/crossReference';
import type { Form } from '../../form/form';
import { markSign } from '../../form/formWords';
import type { Message, Translate } from '../../text/message';
import { message } from '../../text/message';
import { rangeHolds } from '../../text/position';
import type { Location, Place } from '../../workspace/files/location';
import { nameOfUri } from '../../workspace/uris';

/** What a client shows of the cross-references of one thing. */
export interface CrossReferenceItems {
  readonly subject: string;
  readonly groups: readonly CrossReferenceGroupItem[];
}

export interface CrossReferenceGroupItem {
  readonly relation: Relation;
  readonly label: string;
  readonly description: string;
  readonly items: readonly CrossReferenceItem[];
}

export interface CrossReferenceItem {
  readonly text: string;
  readonly highlight?: readonly [start: number, end: number];
  readonly description: string;
  readonly isHere: boolean;
  readonly location: Location;
}

const RELATIONS: Readonly<Record<Relation, Message>> = {
  primary: message('Primary listing'),
  listedAgain: message('Relisted or listed elsewhere'),
  mention: message('Mentioned in the text'),
  heading: message('Heading'),
  list: message('Listed in the guideline'),
  points: message('With the points of the group'),
  titleRest: message('The title goes on further down'),
  reference: message('Referred to in the text'),
  overview: message('Sentence of the overview'),
  direction: message('Direction (◎)'),
  noteMarker: message('Note markers'),
  noteDefinition: message('Definition of the note'),
  lastYear: message('Last year'),
};

/** What has a line for itself is meant from its number on. */
const FILLS_LINE: readonly Relation[] = ['heading', 'list'];

/**
 * @param asked what stands there is marked
 * @param form of the plan that speaks
 */
export function crossReferenceItems(
  { subject, groups }: CrossReferences,
  asked: Place,
  form: Form,
  translate: Translate,
): CrossReferenceItems {
  return {
    subject,
    groups: groups.map(({ relation, references }) => ({
      relation,
      label: translate(RELATIONS[relation]),
      description: groupDescription({ relation, references }, translate),
      items: references.map((reference) => itemOf(reference, isAt(reference, relation, asked), form, translate)),
    })),
  };
}

function groupDescription({ relation, references }: CrossReferenceGroup, translate: Translate): string {
  if (references.length > 0) return String(references.length);
  return relation === 'primary' ? translate(message('No primary listing in this edition')) : '';
}

function isAt(
  { location: { uri, range } }: CrossReference,
  relation: Relation,
  { uri: asked, position }: Place,
): boolean {
  if (uri !== asked) return false;
  return rangeHolds(range, position) || (FILLS_LINE.includes(relation) && range.start.line === position.line);
}

function itemOf(reference: CrossReference, isHere: boolean, form: Form, translate: Translate): CrossReferenceItem {
  const { location, text, highlight, number, mark, otherName, differs } = reference;
  const details = [
    ...(otherName === undefined ? [] : [`「${otherName}」`]),
    ...(isHere ? [translate(message('here'))] : []),
    ...(differs ? [translate(message('the wording differs'))] : []),
    ...(number === undefined ? [] : [number]),
    `${nameOfUri(location.uri)}:${location.range.start.line + 1}`,
  ];
  // The mark comes first, where a narrow side bar does not cut it off.
  const shown = mark ? markSign(form, mark) + text : text;
  return { text: shown, ...(highlight && { highlight }), description: details.join(' · '), isHere, location };
}
