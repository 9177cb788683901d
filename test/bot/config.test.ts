import assert from 'node:assert/strict';
import { readConfig } from '../../bot/config.ts';
import { UsageError } from '../../bot/usage-error.ts';
import { createSpeaker } from '../../locales/say.ts';

describe('the environment', () => {
  it('may be empty: everything has a default', () => {
    assert.deepEqual(readConfig({}), {
      port: 3978,
      host: '127.0.0.1',
      resolvers: [],
      allowNet: [],
      controlHosts: ['sipfed.online.lync.com'],
      trustedCa: [],
      ourDomains: [],
      platform: undefined,
      framework: { kind: 'anonymous' },
      allowedTenants: [],
      localPage: true,
      dataDir: 'data',
      docsDirs: [],
      logsDomains: false,
    });
  });

  it('is read with every variable', () => {
    const config = readConfig({
      PORT: '8080',
      HOST: '::1',
      DNS_RESOLVERS: '192.0.2.53, [2001:db8::53]:5353',
      PROBE_ALLOW: '10.1.0.0/16,192.168.7.7',
      CONTROL_HOSTS: 'sipfed.online.lync.com,sip.contoso.com',
      TRUSTED_CA: 'package.json,README.md',
      OUR_DOMAINS: 'Fabrikam.com, fabrikam.de',
      OUR_PLATFORM: 'hybrid',
      MicrosoftAppId: '11111111-2222-3333-4444-555555555555',
      MicrosoftAppType: 'MultiTenant',
      MicrosoftAppPassword: 'secret',
      ALLOWED_TENANTS: '99999999-2222-3333-4444-55555555555A',
      LOG_DOMAINS: 'yes',
      DATA_DIR: '/var/lib/federation-helper',
      DOCS_DIR: '/srv/docs, /srv/more',
    });
    assert.deepEqual(config, {
      port: 8080,
      host: '::1',
      resolvers: ['192.0.2.53:53', '[2001:db8::53]:5353'],
      allowNet: ['10.1.0.0/16', '192.168.7.7'],
      controlHosts: ['sipfed.online.lync.com', 'sip.contoso.com'],
      trustedCa: ['package.json', 'README.md'],
      ourDomains: ['fabrikam.com', 'fabrikam.de'],
      platform: 'hybrid',
      framework: {
        kind: 'registered',
        appType: 'MultiTenant',
        appId: '11111111-2222-3333-4444-555555555555',
        appPassword: 'secret',
      },
      allowedTenants: ['99999999-2222-3333-4444-55555555555a'],
      localPage: false,
      dataDir: '/var/lib/federation-helper',
      docsDirs: ['/srv/docs', '/srv/more'],
      logsDomains: true,
    });
  });

  it('switches the control off with an empty list', () => {
    assert.deepEqual(readConfig({ CONTROL_HOSTS: '' }).controlHosts, []);
  });

  it('names every mistake in one message, in both languages', () => {
    const wrong = {
      PORT: 'http',
      HOST: 'everywhere',
      DNS_RESOLVERS: 'dns.google',
      PROBE_ALLOW: '0.0.0.0/0',
      TRUSTED_CA: 'no-such-file.pem',
      OUR_PLATFORM: 'lotus',
      DATA_DIR: 'package.json',
    };
    assert.throws(
      () => readConfig(wrong),
      (error: unknown) => {
        assert.ok(error instanceof UsageError);
        for (const locale of ['en', 'zh-TW'] as const) {
          const line = error.say(createSpeaker(locale));
          for (const [name, value] of Object.entries(wrong)) {
            assert.ok(line.includes(name) && line.includes(value), line);
          }
          assert.doesNotMatch(line, /\n/u);
        }
        return true;
      },
    );
  });
});
