import type { Counterpart } from '../features/lastYear/counterpart';
import type { GroupTitle } from '../features/groupTitles';
import type { PlanTreeFilter } from '../features/planTree/planTreeFilter';
import type { Place } from '../workspace/files/location';
import type { Remark } from '../text/remark';
import type { Sheet } from '../text/sheet';
import type { ComparisonPaper } from '../reports/compare/paper/comparisonPaper';
import type { ComparisonItem } from './items/comparisonItem';
import type { CrossReferenceItems } from './items/crossReferenceItem';
import type { EditionItem, EditionKey } from './items/editionItem';
import type { OpenPointGroupItem } from './items/openPointItem';
import type { PlanTreeItem } from './items/planTreeItem';
import type { OfferedFormat, ReportItem } from './items/reportItem';
import type { RolloverItem } from './items/rolloverItem';

// What a client may ask beyond the LSP, and what it is told: names and types only, for the client's bundle holds this file.

/** A question: its name on the wire, which knows what is asked and what is answered. */
export interface Request<Params, Answer> {
  readonly method: string;
  /** Never there: it holds the types. */
  readonly types?: (params: Params) => Answer;
}

function request<Params, Answer>(method: string): Request<Params, Answer> {
  return { method };
}

/** What a client may tell at its start, beside what the LSP has. */
export interface InitializationOptions {
  /** The folder in which what was read may be kept from one start to the next, as a URI. */
  readonly cacheFolder?: string;
  /** Whether the editor has the command `shisaku.keepName`, which asks a person for a name and then for KEEP_NAME. */
  readonly keepsNames?: boolean;
  /** Whether the editor shows the titles of groups by itself, asking for GROUP_TITLES: then they are no inlay hints. */
  readonly showsGroups?: boolean;
}

type NoParams = Record<string, never>;

/** Why something cannot be done. */
export interface Refused {
  readonly refused: string;
}

/** A template's text for a place, in VS Code's snippet syntax; null for one that is not known. */
export const TEMPLATE = request<TemplateParams, string | null>('shisaku/template');
export interface TemplateParams extends Place {
  readonly id: string;
}

/** Every edition that says its fiscal year, the earliest first. */
export const EDITIONS = request<NoParams, readonly EditionItem[]>('shisaku/editions');

/** The nodes below one, or those at the top. */
export const PLAN_TREE = request<PlanTreeParams, readonly PlanTreeItem[]>('shisaku/planTree');
export interface PlanTreeParams {
  readonly parent?: string | undefined;
  readonly filter?: PlanTreeFilter | undefined;
}

/** The nodes on the way to a place, from the top. */
export const PLAN_TREE_PATH = request<PlanTreePathParams, readonly PlanTreeItem[]>('shisaku/planTreePath');
export interface PlanTreePathParams extends Place {
  readonly filter?: PlanTreeFilter | undefined;
}

/** All that the plans say of what stands at a place. */
export const CROSS_REFERENCES = request<Place, CrossReferenceItems | null>('shisaku/crossReferences');

/** The tree of plans or the cross-references may be others by now. */
export const PLANS_CHANGED = 'shisaku/plansChanged';

/** Where the groups of a plan begin; none where a person does not want to see it. */
export const GROUP_TITLES = request<GroupTitlesParams, readonly GroupTitle[]>('shisaku/groupTitles');
export interface GroupTitlesParams {
  readonly uri: string;
}

/** Groups may begin elsewhere by now. */
export const GROUP_TITLES_CHANGED = 'shisaku/groupTitlesChanged';

/** What stood last year for what stands at a place; else why that is not known, and what to do. */
export const LAST_YEAR = request<Place, Counterpart | Refused>('shisaku/lastYear');

/** Last year's texts of the strategies of a plan; else why they are not known, and what to do. */
export const TEXTS_LAST_YEAR = request<TextsLastYearParams, TextsItem | Refused>('shisaku/textsLastYear');
export interface TextsLastYearParams {
  readonly uri: string;
}
export interface TextsItem {
  readonly texts: readonly string[];
}

/** What has changed from one edition to another; null where one of them is gone. */
export const COMPARE = request<CompareParams, ComparisonItem | null>('shisaku/compare');
export interface CompareParams {
  readonly before: EditionKey;
  readonly after: EditionKey;
}

/** The comparison may be another by now. */
export const COMPARISON_CHANGED = 'shisaku/comparisonChanged';

/** The 新旧対照表 as a file; null where one of the editions is gone. */
export const COMPARE_REPORT = request<CompareReportParams, string | null>('shisaku/compare/report');
export interface CompareReportParams extends CompareParams {
  readonly format: 'html' | 'md' | 'csv';
}

/** The 新旧対照表 laid out, for a Word file; null where one of the editions is gone. */
export const COMPARE_PAPER = request<CompareParams, ComparisonPaper | null>('shisaku/compare/paper');

/** The settings with a renaming that a person has told. */
export const COMPARE_RENAMED = request<RenamedParams, ConfigItem | Refused>('shisaku/compare/renamed');
export interface RenamedParams {
  readonly edition: EditionKey;
  readonly from: string;
  readonly to: string;
}
export interface ConfigItem {
  readonly uri: string;
  readonly base64: string;
}

/** The settings of a document's plan with a name that is written as it is. */
export const KEEP_NAME = request<KeepNameParams, ConfigItem | Refused>('shisaku/keepName');
export interface KeepNameParams {
  readonly uri: string;
  readonly name: string;
}

/** What the plans leave open, edition by edition, by section in charge. */
export const OPEN_POINTS = request<NoParams, readonly OpenPointGroupItem[]>('shisaku/openPoints');

/** Other points may be open by now. */
export const OPEN_POINTS_CHANGED = 'shisaku/openPointsChanged';

/** Every report that can be made of an edition, in the order in which they are offered. */
export const REPORTS = request<NoParams, readonly ReportItem[]>('shisaku/reports');

/** A report on an edition as a file; null where the edition is gone, or the report has no such format. */
export const REPORT = request<ReportParams, string | null>('shisaku/report');
export interface ReportParams {
  readonly edition: EditionKey;
  /** By its name. */
  readonly report: string;
  readonly format: OfferedFormat;
}

/** What is found in a plan, to be told beside its words; null where the plan is not known. */
export const FINDING_REMARKS = request<FindingRemarksParams, readonly Remark[] | null>('shisaku/findingRemarks');
export interface FindingRemarksParams {
  readonly uri: string;
}

/** A plan and a list of programmes laid side by side, in each format; null where the edition is gone. */
export const RECONCILE = request<ReconcileParams, ReconciliationItem | Refused | null>('shisaku/reconcile');
export interface ReconcileParams {
  readonly edition: EditionKey;
  readonly sheets: readonly Sheet[];
}
export interface ReconciliationItem {
  readonly csv: string;
  readonly md: string;
}

/** What a roll-over would change; it is kept until the next one is asked for. */
export const ROLLOVER_PLAN = request<RolloverPlanParams, RolloverItem | Refused>('shisaku/rollover/plan');
export interface RolloverPlanParams {
  readonly edition: EditionKey;
  /** The year as a person writes it. */
  readonly to: string;
}

/** What was planned may be another by now. */
export const ROLLOVER_CHANGED = 'shisaku/rolloverChanged';

/** One file of the new edition as text; null for one that it has not. */
export const ROLLOVER_TEXT = request<RolloverTextParams, string | null>('shisaku/rollover/text');
export interface RolloverTextParams extends RolloverChoice {
  readonly path: string;
}
export interface RolloverChoice {
  /** The changes that a person takes. */
  readonly chosen: readonly string[];
}

/** The bytes of the new edition. */
export const ROLLOVER_FILES = request<RolloverFilesParams, readonly NewFileItem[] | Refused>('shisaku/rollover/files');
export interface RolloverFilesParams extends RolloverChoice {
  readonly newFolder: string;
}
export interface NewFileItem {
  readonly path: string;
  readonly base64: string;
}

/** The new edition stands in its folder, and is read before this is answered. */
export const ROLLOVER_MADE = request<RolloverMadeParams, null>('shisaku/rollover/made');
export interface RolloverMadeParams {
  readonly newFolder: string;
  readonly paths: readonly string[];
}
