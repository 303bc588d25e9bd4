import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatCoverage } from '../../src/report/coverage.js';
import { formatProblems } from '../../src/report/problems.js';
import { findReportFolders, type Verification, verifyFolder } from '../../src/report/verify.js';

const FOLDERS = ['seed', 'test/fixtures'].map((folder) => join(process.cwd(), folder));
let verified: { folder: string; verification: Verification }[];
beforeAll(async () => {
  const folders = await findReportFolders(FOLDERS);
  verified = await Promise.all(folders.map(async (folder) => ({ folder, verification: await verifyFolder(folder) })));
});

describe('every report under seed/ and test/fixtures/', () => {
  it('is accepted whole', () => {
    for (const { verification } of verified) {
      expect(formatProblems(verification.problems)).toBe('');
      expect(verification.report).toBeDefined();
    }
  });

  it('has no number and no sentence that nobody has accounted for', () => {
    for (const { verification } of verified) {
      const { numbers, sentences } = verification.coverage;
      if (numbers.open.length + sentences.open.length > 0) throw new Error(formatCoverage(verification.coverage));
    }
  });

  it('has passages that give its file back byte for byte, and quotes at their offsets', () => {
    for (const { folder, verification } of verified) {
      const bytes = readFileSync(join(folder, 'report.txt'));
      const { passages = [], claims = [] } = verification.report ?? {};
      expect(Buffer.from(passages.map(({ text }) => text).join('')).equals(bytes)).toBe(true);
      const characters = [...bytes.toString('utf8')];
      expect(claims.length).toBeGreaterThan(0);
      for (const { quote, start, end } of claims) expect(characters.slice(start, end).join('')).toBe(quote);
    }
  });

  it('prints every figure in one of the quotes that support it', () => {
    for (const { verification } of verified) {
      const { observations = [], claims = [] } = verification.report ?? {};
      for (const { id, printed } of observations) {
        const quotes = claims.filter(({ fact, role }) => fact === id && role === 'VALUE').map(({ quote }) => quote);
        expect(quotes.some((quote) => quote.includes(printed))).toBe(true);
      }
    }
  });
});
