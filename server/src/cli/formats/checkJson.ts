import type { Translate } from '../../text/message';
import type { CheckReport } from './checkReport';
import { jsonOf } from '../../reports/formats/json';

/** Lines and characters from 0, in UTF-16. */
export function checkJson({ files, isFixable }: CheckReport, say: Translate): string {
  const findings = files.flatMap(({ path, findings }) =>
    findings.map((finding) => ({
      file: path,
      code: finding.code,
      severity: finding.level,
      message: say(finding.message),
      range: finding.range,
      fixable: isFixable(finding),
    })),
  );
  return jsonOf(findings);
}
