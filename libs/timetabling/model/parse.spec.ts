import { parseInstanceDzn } from './parse-dzn.js';
import { parseInstanceJson } from './parse-json.js';

const dzn = `nBusiness = 3; nMeetings = 2; nTables = 1; nTotalSlots = 4; nMorningSlots = 2; % a comment
requested = [|1, 2,3,
|2, 3,1,
|];
meetingsxBusiness = [{1,2},{1,2,3},{3}];
forbidden = [{0}, {4}, {0,1}];
fixed = [0,2];
precedences = [{}, {1}];
`;

describe('reading instances', () => {
  it('reads the published data format, which counts from 1', () => {
    expect(parseInstanceDzn(dzn)).toEqual({
      participants: 3,
      slots: 4,
      morningSlots: 2,
      tables: 1,
      fairness: 2,
      meetings: [
        [0, 1, 0],
        [1, 2, 1],
      ],
      forbidden: [[], [3], [0]],
      fixed: [null, 1],
      precedences: [[0, 1]],
    });
  });

  it('reads the same instance from JSON, with the optional lists left out', () => {
    const instance = parseInstanceJson('{"participants":2,"slots":3,"tables":1,"meetings":[[0,1,0]]}');
    expect(instance).toEqual({
      participants: 2,
      slots: 3,
      morningSlots: 3,
      tables: 1,
      fairness: null,
      meetings: [[0, 1, 0]],
      forbidden: [[], []],
      fixed: [null],
      precedences: [],
    });
  });

  it.each([
    ['{"participants":2,"slo', 'truncated', 'file'],
    ['[]', 'missing', 'file'],
    ['{"participants":2,"tables":1,"meetings":[]}', 'missing', 'slots'],
    ['{"participants":2,"slots":NaN,"tables":1,"meetings":[]}', 'not-a-number', 'slots'],
    ['{"participants":-Infinity,"slots":3,"tables":1,"meetings":[]}', 'not-a-number', 'participants'],
  ])('refuses the JSON %s', (text, code, field) => {
    expect(() => parseInstanceJson(text)).toThrow(expect.objectContaining({ code, field }));
  });

  it.each([
    [dzn.slice(0, 150), 'truncated', 'file'],
    [dzn.replace('nTables = 1;', ''), 'missing', 'nTables'],
    [dzn.replace('nMeetings = 2', 'nMeetings = 3'), 'wrong-length', 'requested'],
    [dzn.replace('|2, 3,1', '|2, x,1'), 'not-a-number', 'requested[1][1]'],
  ])('refuses a damaged data file', (text, code, field) => {
    expect(() => parseInstanceDzn(text)).toThrow(expect.objectContaining({ code, field }));
  });
});
