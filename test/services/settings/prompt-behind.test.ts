import assert from 'node:assert/strict';
import fc from 'fast-check';
import { furtherSamples } from './format-samples.ts';
import { formats, printAs } from './print-as.ts';
import { read, valuesIn } from './read.ts';

/** Command lines whose typed text could be taken for a row, a value or a continuation of what stands above them. */
const prompts = [
  'PS C:\\> Get-CsAccessEdgeConfiguration | fl Identity,AllowFederatedUsers,EnablePartnerDiscovery',
  'PS C:\\> Get-CsAccessEdgeConfiguration | fl Identity; Write-Host a; Write-Host b; Write-Host c',
  '[fe01.fabrikam.com]: PS C:\\Users\\王小明\\Documents> Get-CsAccessEdgeConfiguration | select "Identity","AllowFederatedUsers"',
  'PS C:\\>Get-CsAccessEdgeConfiguration\t|\tfl\t*',
  'C:\\Windows\\system32>powershell Get-CsAccessEdgeConfiguration ^| fl',
] as const;

const edge = `
Identity               : Global
AllowFederatedUsers    : True
EnablePartnerDiscovery : False
`;

const sample = fc.constantFrom(...furtherSamples);
const format = fc.constantFrom(...formats);
const prompt = fc.constantFrom(...prompts);

function printed(command: string, shape: string, output: string): string {
  return `PS C:\\> ${command}${shape}\n${output.trimEnd()}`;
}

describe('a prompt directly behind an output', () => {
  for (const shape of formats)
    for (const [index, line] of prompts.entries())
      it(`ends ${shape} (prompt ${String(index + 1)})`, () => {
        for (const { command, objects, facts } of furtherSamples) {
          const how = shape === 'wrapped-table' ? ' | ft -Wrap' : '';
          const above = printed(command, how, printAs(shape, objects));
          const reading = read(`${above}\n${line}\n${edge}`);
          const found = valuesIn(`${above}\n${line}\n${edge}`);
          assert.deepEqual(
            found,
            {
              ...facts,
              ourAccessEdge: { allowFederatedUsers: true, enablePartnerDiscovery: false },
            },
            command,
          );
          assert.deepEqual([reading.problems, reading.skipped], [[], []], command);
        }
      });

  it('ends an output that is cut anywhere, so that the one below is read as if it stood alone', () => {
    fc.assert(
      fc.property(
        sample,
        format,
        prompt,
        fc.nat(100),
        ({ command, objects }, shape, line, share) => {
          const output = printAs(shape, objects);
          const cut = output.slice(0, Math.floor((output.length * share) / 100));
          const { ourAccessEdge } = valuesIn(`${printed(command, '', cut)}\n${line}\n${edge}`);
          assert.deepEqual(ourAccessEdge, {
            allowFederatedUsers: true,
            enablePartnerDiscovery: false,
          });
        },
      ),
      { numRuns: 600 },
    );
  });
});
