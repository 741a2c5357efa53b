import { commands, EventEmitter, l10n } from 'vscode';
import type { PlanTreeFilter } from '../../../server/src/features/planTree/planTreeFilter';

/** What a person wants to see of the plan view. */
export class PlanFilter {
  private readonly changed = new EventEmitter<void>();
  readonly onDidChange = this.changed.event;
  private current: PlanTreeFilter = { name: '', toMend: false };

  /** Undefined where all is wanted. */
  get wanted(): PlanTreeFilter | undefined {
    return this.current.name === '' && !this.current.toMend ? undefined : this.current;
  }

  get name(): string {
    return this.current.name;
  }

  /** The filter in words; empty where all is wanted. */
  get description(): string {
    const { name, toMend } = this.current;
    return [...(name === '' ? [] : [l10n.t('“{0}”', name)]), ...(toMend ? [l10n.t('to mend only')] : [])].join(' · ');
  }

  /** What is told where nothing is left to show; empty where all is wanted. */
  get emptiness(): string {
    if (!this.wanted) return '';
    const isAboutFaults = this.current.toMend && this.name === '';
    return isAboutFaults
      ? l10n.t('Nothing needs mending.')
      : l10n.t('Nothing in the plans is so: {0}', this.description);
  }

  change(part: Partial<PlanTreeFilter>): void {
    this.current = { ...this.current, ...part };
    void commands.executeCommand('setContext', 'shisaku.planView.filtered', this.wanted !== undefined);
    void commands.executeCommand('setContext', 'shisaku.planView.toMend', this.current.toMend);
    this.changed.fire();
  }
}
