import type { CheckReport } from '../checkReport';
import type { Say } from '../say';

/** Lines and characters from 0, in UTF-16. */
export function checkJson({ files, isFixable }: CheckReport, say: Say): string {
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
  return `${JSON.stringify(findings, undefined, 2)}\n`;
}
