import { vocabularyOf } from '../../../form/vocabulary';
import { readLedger } from '../../../reports/reconcile/ledger';
import { reconcile as layAgainst } from '../../../reports/reconcile/reconcile';
import { reconciliationCsv, reconciliationMarkdown } from '../../../reports/reconcile/reconciliationReport';
import { message } from '../../../text/message';
import { pathBelow } from '../../../workspace/uris';
import { answer } from '../../answering/answer';
import { completeAnswer } from '../../answering/completeAnswer';
import { editionOf } from '../../answering/editionOf';
import type { Handler } from '../../context';
import { RECONCILE } from '../../requests/reconcile';

const NO_NAMES = message('This table has no column headed 事業名, so its programmes are not known.');

/** A list of programmes that is kept elsewhere, laid against a plan. */
export const reconcile: Handler = {
  capabilities: () => ({}),
  register(context) {
    const { connection, indexed, translate } = context;
    answer(connection, RECONCILE, async (params) => {
      await indexed;
      return completeAnswer(context, () => {
        const edition = editionOf(context, params.edition);
        if (!edition) return null;
        const ledger = readLedger(params.sheets, vocabularyOf(edition.config.form));
        if (!ledger) return { refused: translate(NO_NAMES) };
        const result = layAgainst(edition, ledger);
        const pathOf = (uri: string) => pathBelow(edition.root, uri);
        return { csv: reconciliationCsv(result, pathOf), md: reconciliationMarkdown(result, pathOf) };
      });
    });
  },
};
