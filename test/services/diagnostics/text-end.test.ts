import assert from 'node:assert/strict';
import { readErrors } from '../../../services/diagnostics/read-errors.ts';

const at = new Date('2026-11-20T12:00:00Z');
const header =
  'ms-diagnostics: 1010;reason="Certificate trust with another server could not be established"';
const record =
  '$$begin_record\nSeverity: error\nText: Failed\nResult-Code: 0x80072746\n$$end_record';

function endOf(text: string): number | undefined {
  const { problems } = readErrors(text, { at });
  return problems.find(({ code }) => code === 'ends-inside')?.line;
}

describe('a text of errors', () => {
  const ends: readonly (readonly [where: string, text: string, line: number])[] = [
    ['a quotation', header.slice(0, 50), 1],
    [
      'a quotation that goes over two lines',
      `SIP/2.0 504\n${header.slice(0, 40)}\n another server`,
      3,
    ],
    [
      'a quotation in typographic marks',
      'ms-diagnostics: 1010;reason=“Certificate trust with ano',
      1,
    ],
    ['a number', 'SIP/2.0 504 Server time-out\nms-diagnostics: 10', 2],
    ['a record of a trace', `${record}\n$$begin_record\nSeverity: error\nText: Fai`, 8],
  ];
  for (const [where, text, line] of ends)
    it(`ends in the middle of ${where}`, () => {
      assert.equal(endOf(text), line);
    });

  const wholes: readonly (readonly [what: string, text: string])[] = [
    ['a header', header],
    ['a number that is asked for', 'ms-diagnostics: 1034'],
    ['a header and a question', `${header}\n為什麼 "contoso.com" 不行？`],
    ['a trace', `${record}\n\n${record}`],
    ['a sentence with inches', 'our 27" screen shows 504'],
  ];
  for (const [what, text] of wholes)
    it(`is whole where it is ${what}`, () => {
      assert.equal(endOf(text), undefined);
    });
});
