import { sourcesWith } from '../invented-sources.js';
import { problemsWith } from './problems-told.js';

describe('report.yaml', () => {
  it('has a town that is known, years, and plan headings that the report has', () => {
    const report = `title: x
town: "990000009"
year: 31
planYear: 2032
planHeadings: [三、谋划]
date: 2032-01-34
counts: { claims: 0, entities: 0, observations: 0, relations: 0, conflicts: 0 }
`;
    expect(problemsWith({ report, villages: null })).toEqual([
      expect.stringMatching(
        /^qinghe\/2031\/report.yaml:2:7: 'division\/990000009' is no known division; nearest: division\/990000001/,
      ),
      "qinghe/2031/report.yaml:3:7: expected a year of four digits, got '31'",
      expect.stringMatching(/report.yaml:5:16: planHeadings: '三、谋划' is no known heading of the report/),
      "qinghe/2031/report.yaml:6:7: expected a day as 2032-01-04, got '2032-01-34'",
    ]);
  });

  it('pins the counts: other numbers of anything are one problem, told when there is no other', () => {
    const counts = 'counts: { claims: 7, entities: 0, observations: 0, relations: 2, conflicts: 0 }';
    const report = (sourcesWith().report.content ?? '').replace(/counts:.*/, counts);
    expect(problemsWith({ report }, true)).toEqual([
      'qinghe/2031/report.yaml:7:19: counts: pinned are claims 7, relations 2, but the claims give claims 0, relations 0; if that is meant, pin { claims: 0, entities: 0, observations: 0, relations: 0, conflicts: 0 }',
    ]);
    expect(problemsWith({ report, claims: 'claims:\n- quote: 没有的话\n  entities: []\n' }, true).join()).not.toMatch(
      /counts:/,
    );
  });

  it('says of a list that is empty to take its name away', () => {
    expect(problemsWith({ claims: 'claims: []\nconflicts:\n' })).toEqual([
      'qinghe/2031/claims.yaml:2:11: conflicts: expected a list, got nothing; where there is none, take the word conflicts away',
    ]);
  });
});
