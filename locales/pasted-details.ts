import type { FactValues } from '../services/model/facts.ts';
import type { PastedFacts } from '../services/model/pasted.ts';
import type { ShownSetting } from './pasted-settings.ts';
import type { Speaker } from './say.ts';
import { joinNames } from './values.ts';

/** Rows of one list that are shown. */
const mostRows = 12;

/** What tests, accounts and certificates of a paste say, a row each. */
export function listDetails(facts: PastedFacts, speaker: Speaker): readonly ShownSetting[] {
  const { portTests, resolverViews, ourUser, tenantUser, ourCertificates } = facts;
  return [
    ...(portTests?.value ?? []).slice(0, mostRows).map((test) => portRow(test, speaker)),
    ...(resolverViews?.value ?? []).slice(0, mostRows).map((view) => viewRow(view, speaker)),
    ...[ourUser?.value, tenantUser?.value]
      .flatMap((list) => list?.entries ?? [])
      .slice(0, mostRows)
      .flatMap((user) => userRow(user, speaker)),
    ...(ourCertificates?.value.entries ?? []).slice(0, mostRows).flatMap(certificateRow),
  ];
}

function portRow(
  { host, port, result }: FactValues['portTests'][number],
  speaker: Speaker,
): ShownSetting {
  return {
    name: `${host}:${port}`,
    value: result,
    effect: speaker.pasted(`setting.port.${result}`),
  };
}

function viewRow(
  { record, type, outcome, answers }: FactValues['resolverViews'][number],
  speaker: Speaker,
): ShownSetting {
  const value = joinNames(answers.slice(0, 3), speaker);
  return {
    name: `${type} ${record}`,
    value: value === '' ? outcome : value,
    ...(outcome !== 'records' && { effect: speaker.pasted(`setting.dns.${outcome}`) }),
  };
}

type User = Pick<
  FactValues['tenantUser']['entries'][number],
  'identity' | 'sipAddress' | 'enabled' | 'accountEnabled' | 'externalAccessPolicy'
>;

/** Whose policy counts, one of their own or that of everybody; and whether the account is switched on. */
function userRow(
  { identity, sipAddress, enabled, accountEnabled, externalAccessPolicy: policy }: User,
  speaker: Speaker,
): readonly ShownSetting[] {
  const name = sipAddress ?? identity;
  const own: readonly ShownSetting[] =
    policy === undefined
      ? []
      : [
          {
            name: `ExternalAccessPolicy (${name})`,
            value: policy ?? '{}',
            effect: speaker.pasted(policy === null ? 'setting.policyOfAll' : 'setting.userPolicy'),
          },
        ];
  const account = Object.entries({ Enabled: enabled, AccountEnabled: accountEnabled }).flatMap(
    ([property, isOn]): readonly ShownSetting[] =>
      isOn === undefined
        ? []
        : [
            {
              name: `${property} (${name})`,
              value: isOn ? 'True' : 'False',
              ...(!isOn && { effect: speaker.pasted('setting.accountOff') }),
            },
          ],
  );
  const shown = [...own, ...account];
  return shown.length > 0 ? shown : [{ name, value: speaker.pasted('setting.noValue') }];
}

function certificateRow({
  use,
  subject,
  thumbprint,
  notAfter,
  keyProvider,
}: FactValues['ourCertificates']['entries'][number]): readonly ShownSetting[] {
  const name = `${use ?? ''} ${subject ?? thumbprint ?? ''}`.trim();
  const parts = [notAfter?.slice(0, 10), keyProvider].filter((part) => part !== undefined);
  return name === ''
    ? []
    : [{ name, value: parts.length === 0 ? (thumbprint ?? '') : parts.join(', ') }];
}
