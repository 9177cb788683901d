import assert from 'node:assert/strict';
import { isChannelServiceUrl, isLoopbackServiceUrl } from '../../../bot/framework/service-url.ts';

describe('the address for replies', () => {
  const trusted = [
    'https://smba.trafficmanager.net/amer/',
    'https://SMBA.trafficmanager.net/teams',
    'https://smba.trafficmanager.net:443/emea/',
    'https://smba.onyx.prod.teams.trafficmanager.net/emea/',
    'https://smba.infra.gcc.teams.microsoft.com/teams',
    'https://smba.infra.gov.teams.microsoft.us/gcch/',
    'https://smba.infra.dod.teams.microsoft.us/dod/',
    'https://frontend.botapi.msg.infra.teams.microsoftonline.cn',
    'https://webchat.botframework.com/',
    'https://directline.botframework.com',
    'https://directline.botframework.azure.us/',
    'https://directline.botframework.azure.cn/',
  ];
  for (const url of trusted) {
    it(`may be ${url}`, () => assert.equal(isChannelServiceUrl(url), true));
  }

  const refused = [
    'http://smba.trafficmanager.net/amer/',
    'https://evil.example/',
    'https://evilbotframework.com/',
    'https://botframework.com.evil.example/',
    'https://botframework.com/',
    'https://smba.trafficmanager.net.evil.example/',
    'https://evil.trafficmanager.net/',
    'https://xsmba.trafficmanager.net/',
    'https://smba.trafficmanager.net./amer/',
    'https://smba.trafficmanager.net:8443/amer/',
    'https://smba.trafficmanager.net@evil.example/',
    'https://smba.trafficmanager.net:pw@evil.example/',
    'https://evil.example\\@smba.trafficmanager.net/',
    'https://evil.example/#smba.trafficmanager.net',
    'https://smba.trafficmanager.net/?to=evil.example',
    'https://smba.trafficmanager.net\n.evil.example/',
    ' https://smba.trafficmanager.net/',
    'https://smba.traffıcmanager.net/',
    'https://127.0.0.1/',
    'https://[::1]/',
    'https://169.254.169.254/',
    'ftp://smba.trafficmanager.net/',
    '//smba.trafficmanager.net/',
    'smba.trafficmanager.net',
    'https://',
    '',
  ];
  for (const url of refused) {
    it(`is never ${JSON.stringify(url)}`, () => assert.equal(isChannelServiceUrl(url), false));
  }
});

describe('the address for replies without a registration', () => {
  const local = [
    'http://localhost:56150/_connector',
    'http://127.0.0.1:3979/',
    'http://127.9.8.7:1/',
    'http://[::1]:3979/',
    'https://localhost/',
    'http://2130706433/',
  ];
  for (const url of local) {
    it(`may be ${url}`, () => assert.equal(isLoopbackServiceUrl(url), true));
  }
  const remote = [
    'https://smba.trafficmanager.net/amer/',
    'http://localhost.evil.example/',
    'http://127.0.0.1.evil.example/',
    'http://evil.example@127.0.0.1/',
    'http://10.0.0.1/',
    'http://0.0.0.0/',
    'http://[::]/',
    'http://169.254.169.254/latest/',
    'file:///etc/passwd',
    'localhost',
  ];
  for (const url of remote) {
    it(`is never ${url}`, () => assert.equal(isLoopbackServiceUrl(url), false));
  }
});
