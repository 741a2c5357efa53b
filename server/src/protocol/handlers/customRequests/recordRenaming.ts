import { configWithRenaming } from '../../../refactor/config/configWithRenaming';
import { answer } from '../../answering/answer';
import { rewrittenConfig } from '../../answering/rewrittenConfig';
import type { Handler } from '../../context';
import { RECORD_RENAMING } from '../../requests/renaming';

/** A programme that has another name since last year, as a person has told: what the settings are with it. */
export const recordRenaming: Handler = {
  capabilities: () => ({}),
  register(context) {
    answer(context.connection, RECORD_RENAMING, ({ edition, from, to }) =>
      rewrittenConfig(context, edition.root, (before) => configWithRenaming(before, from, to)),
    );
  },
};
