import { countMismatch } from './counts/countMismatch';
import { itemNumber } from './counts/itemNumber';
import { groupMismatch } from './list/groupMismatch';
import { listedMeasureMissing } from './list/listedMeasureMissing';
import { measureNotListed } from './list/measureNotListed';
import { measureNumber } from './list/measureNumber';
import { measureOrder } from './list/measureOrder';
import { measureTitleMismatch } from './list/measureTitleMismatch';
import { measureWithoutStrategy } from './list/measureWithoutStrategy';
import { overviewDrift } from './list/overviewDrift';
import { overviewMissing } from './list/overviewMissing';
import { splitTitle } from './list/splitTitle';
import { brokenSentence } from './notation/brokenSentence';
import { commaStyle } from './notation/commaStyle';
import { doubledParticle } from './notation/doubledParticle';
import { doubledSign } from './notation/doubledSign';
import { droppedParticle } from './notation/droppedParticle';
import { halfWidthKana } from './notation/halfWidthKana';
import { kanjiOutsideTable } from './notation/kanjiOutsideTable';
import { mixedPoliteness } from './notation/mixedPoliteness';
import { mixedWidth } from './notation/mixedWidth';
import { okurigana } from './notation/okurigana';
import { oldFormKanji } from './notation/oldFormKanji';
import { openPoint } from './notation/openPoint';
import { repeatedSentence } from './notation/repeatedSentence';
import { spaceInSentence } from './notation/spaceInSentence';
import { spellingVariants } from './notation/spellingVariants';
import { strayCharacter } from './notation/strayCharacter';
import { unbalancedBrackets } from './notation/unbalancedBrackets';
import { unencodableCharacter } from './notation/unencodableCharacter';
import { verbForm } from './notation/verbForm';
import { definitionWithoutMarker } from './references/definitionWithoutMarker';
import { markMisspelled } from './references/markMisspelled';
import { markWithoutListing } from './references/markWithoutListing';
import { mixedMarkForms } from './references/mixedMarkForms';
import { noteAfterFirstUse } from './references/noteAfterFirstUse';
import { duplicateFigureNumber } from './references/duplicateFigureNumber';
import { figureOrder } from './references/figureOrder';
import { noteOrder } from './references/noteOrder';
import { noteWithoutDefinition } from './references/noteWithoutDefinition';
import { relistedWording } from './references/relistedWording';
import { unknownMention } from './references/unknownMention';
import { unmarkedRepeat } from './references/unmarkedRepeat';
import { unresolvedFigureReference } from './references/unresolvedFigureReference';
import { unresolvedHeadingReference } from './references/unresolvedHeadingReference';
import { unresolvedListedElsewhere } from './references/unresolvedListedElsewhere';
import { unresolvedRelisted } from './references/unresolvedRelisted';
import { untoldAbbreviation } from './references/untoldAbbreviation';
import type { Rule } from './rule';
import { directionWithoutItem } from './skeleton/directionWithoutItem';
import { duplicateSection } from './skeleton/duplicateSection';
import { emptySection } from './skeleton/emptySection';
import { initiativeWithoutItem } from './skeleton/initiativeWithoutItem';
import { itemOutsideInitiative } from './skeleton/itemOutsideInitiative';
import { itemWithoutProgramme } from './skeleton/itemWithoutProgramme';
import { missingSection } from './skeleton/missingSection';
import { missingSubsection } from './skeleton/missingSubsection';
import { sectionNumber } from './skeleton/sectionNumber';
import { sectionOrder } from './skeleton/sectionOrder';
import { sectionWithoutMeasure } from './skeleton/sectionWithoutMeasure';
import { unknownSection } from './skeleton/unknownSection';
import { fiscalYearMismatch } from './years/fiscalYearMismatch';
import { impossibleYear } from './years/impossibleYear';
import { mixedYearForms } from './years/mixedYearForms';
import { planComeDue } from './years/planComeDue';

/** Every rule, in the order of the documentation. A new rule is one file and one line here. */
export const RULES: readonly Rule[] = [
  missingSection,
  missingSubsection,
  emptySection,
  sectionOrder,
  sectionNumber,
  duplicateSection,
  unknownSection,
  sectionWithoutMeasure,
  directionWithoutItem,
  initiativeWithoutItem,
  itemWithoutProgramme,
  itemOutsideInitiative,
  measureWithoutStrategy,
  measureNumber,
  measureNotListed,
  listedMeasureMissing,
  measureTitleMismatch,
  measureOrder,
  splitTitle,
  groupMismatch,
  overviewDrift,
  overviewMissing,
  unresolvedRelisted,
  unresolvedListedElsewhere,
  unmarkedRepeat,
  markWithoutListing,
  markMisspelled,
  mixedMarkForms,
  relistedWording,
  unknownMention,
  unresolvedHeadingReference,
  unresolvedFigureReference,
  duplicateFigureNumber,
  figureOrder,
  noteWithoutDefinition,
  definitionWithoutMarker,
  noteAfterFirstUse,
  noteOrder,
  untoldAbbreviation,
  fiscalYearMismatch,
  planComeDue,
  impossibleYear,
  mixedYearForms,
  oldFormKanji,
  unbalancedBrackets,
  mixedWidth,
  halfWidthKana,
  spaceInSentence,
  brokenSentence,
  doubledSign,
  commaStyle,
  mixedPoliteness,
  spellingVariants,
  okurigana,
  kanjiOutsideTable,
  repeatedSentence,
  doubledParticle,
  droppedParticle,
  verbForm,
  openPoint,
  strayCharacter,
  unencodableCharacter,
  countMismatch,
  itemNumber,
];
