import assert from 'node:assert/strict';
import { readSettings, type FrameworkValues } from '../../../bot/framework/settings.ts';
import { appId, tenantId } from './stub-services.ts';

const single = {
  MicrosoftAppId: appId,
  MicrosoftAppPassword: 'word',
  MicrosoftAppType: 'SingleTenant',
  MicrosoftAppTenantId: tenantId,
};

describe('the settings of the registration', () => {
  const good: readonly { when: string; values: FrameworkValues; gives: object }[] = [
    { when: 'nothing is set', values: {}, gives: { kind: 'anonymous' } },
    {
      when: 'everything is empty',
      values: { MicrosoftAppId: '', MicrosoftAppPassword: ' ', ChannelService: '' },
      gives: { kind: 'anonymous' },
    },
    {
      when: 'the bot belongs to one tenant',
      values: single,
      gives: { kind: 'registered', appId, appType: 'SingleTenant', appPassword: 'word', tenantId },
    },
    {
      when: 'no type is given, which means one tenant',
      values: { ...single, MicrosoftAppType: undefined },
      gives: { kind: 'registered', appId, appType: 'SingleTenant', appPassword: 'word', tenantId },
    },
    {
      when: 'the type is written in small letters and ends in a space',
      values: { ...single, MicrosoftAppType: 'singletenant ' },
      gives: { kind: 'registered', appId, appType: 'SingleTenant', appPassword: 'word', tenantId },
    },
    {
      when: 'the bot has a managed identity',
      values: { ...single, MicrosoftAppType: 'UserAssignedMSI', MicrosoftAppPassword: undefined },
      gives: { kind: 'registered', appId, appType: 'UserAssignedMSI', tenantId },
    },
    {
      when: 'the bot serves many tenants',
      values: { ...single, MicrosoftAppType: 'MultiTenant', MicrosoftAppTenantId: undefined },
      gives: { kind: 'registered', appId, appType: 'MultiTenant', appPassword: 'word' },
    },
    {
      when: 'the bot lives in a cloud of the US government',
      values: { ...single, ChannelService: 'https://botframework.azure.us' },
      gives: {
        kind: 'registered',
        appId,
        channelService: 'https://botframework.azure.us',
        appType: 'SingleTenant',
        appPassword: 'word',
        tenantId,
      },
    },
  ];
  for (const { when, values, gives } of good) {
    it(`are read when ${when}`, () => {
      assert.deepEqual(readSettings(values), { ok: true, settings: gives });
    });
  }

  const bad: readonly { when: string; values: FrameworkValues; names: readonly string[] }[] = [
    {
      when: 'the type is misspelled',
      values: { ...single, MicrosoftAppType: 'typo' },
      names: ['MicrosoftAppType unknown typo'],
    },
    {
      when: 'the id is no GUID',
      values: { ...single, MicrosoftAppId: 'some-id' },
      names: ['MicrosoftAppId not-a-guid some-id'],
    },
    {
      when: 'password and tenant are missing',
      values: { MicrosoftAppId: appId },
      names: ['MicrosoftAppTenantId missing', 'MicrosoftAppPassword missing'],
    },
    {
      when: 'the tenant is a name',
      values: { ...single, MicrosoftAppTenantId: 'contoso.com' },
      names: ['MicrosoftAppTenantId not-a-guid contoso.com'],
    },
    {
      when: 'a managed identity has a password, which is not repeated',
      values: { ...single, MicrosoftAppType: 'UserAssignedMSI' },
      names: ['MicrosoftAppPassword unexpected'],
    },
    {
      when: 'a managed identity has no tenant',
      values: { MicrosoftAppId: appId, MicrosoftAppType: 'UserAssignedMSI' },
      names: ['MicrosoftAppTenantId missing'],
    },
    {
      when: 'a bot for many tenants has no password',
      values: { MicrosoftAppId: appId, MicrosoftAppType: 'MultiTenant' },
      names: ['MicrosoftAppPassword missing'],
    },
    {
      when: 'the cloud is not known',
      values: { ...single, ChannelService: 'https://evil.example' },
      names: ['ChannelService unknown https://evil.example'],
    },
    {
      when: 'there is a password and no id',
      values: { MicrosoftAppPassword: 'word' },
      names: ['MicrosoftAppId missing'],
    },
  ];
  for (const { when, values, names } of bad) {
    it(`are refused when ${when}`, () => {
      const read = readSettings(values);
      assert.ok(!read.ok);
      assert.deepEqual(
        read.mistakes.map(({ name, code, value }) => [name, code, value].join(' ').trim()),
        names,
      );
    });
  }
});
