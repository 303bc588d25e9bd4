import { citationOf } from '../../../src/api/evidence/citation.js';

const report = { title: '清河镇2031年工作总结', publisher: '清河镇人民政府', date: '2032-01-04' };

describe('a citation', () => {
  it('names the report, who published it when, and the paragraph, counted from 1', () => {
    expect(citationOf({ report, passage: { position: 2 } })).toBe(
      '清河镇2031年工作总结（清河镇人民政府，2032-01-04），第3段',
    );
  });

  it('leaves out what the report does not say of itself', () => {
    expect(citationOf({ report: { ...report, publisher: null }, passage: { position: 0 } })).toBe(
      '清河镇2031年工作总结（2032-01-04），第1段',
    );
    expect(citationOf({ report: { title: '清河镇2031年工作总结' }, passage: { position: 0 } })).toBe(
      '清河镇2031年工作总结，第1段',
    );
  });
});
