import assert from 'node:assert/strict';
import {
  clouds,
  cloudOf,
  isDeadProvider,
  isSignInHost,
  isWithin,
  mailCloudOf,
  type Cloud,
} from '../../../services/model/known-hosts.ts';
import { labelsBelow, looksLikeIpv4, nameCovers } from '../../../services/model/names.ts';

describe('names', () => {
  // An Edge accepts a target exactly one label below the domain.
  for (const [target, below] of [
    ['contoso.com', 0],
    ['sip.contoso.com', 1],
    ['a.b.contoso.com', 2],
    ['sip.contoso.com.contoso.com', 3],
    ['sip.notcontoso.com', undefined],
    ['notcontoso.com', undefined],
    ['com', undefined],
    ['sip.contoso.com.evil.example', undefined],
    ['.', undefined],
    ['', undefined],
  ] as const) {
    it(`counts ${String(below)} labels of ${JSON.stringify(target)} in front of contoso.com`, () => {
      assert.equal(labelsBelow(target, 'contoso.com'), below);
    });
  }

  for (const [name, host, cover] of [
    ['sip.contoso.com', 'sip.contoso.com', 'exact'],
    ['*.contoso.com', 'sip.contoso.com', 'wildcard'],
    ['*.contoso.com', 'a.b.contoso.com', undefined],
    ['*.contoso.com', 'contoso.com', undefined],
    ['*.com', 'contoso.com', 'wildcard'],
    ['*', 'contoso', undefined],
    ['s*.contoso.com', 'sip.contoso.com', undefined],
    ['sip.*.com', 'sip.contoso.com', undefined],
    ['*.*.com', 'sip.contoso.com', undefined],
    ['contoso.com', 'sip.contoso.com', undefined],
    ['*.contoso.com', '.contoso.com', undefined],
    ['*.contoso.com', '*.contoso.com', 'exact'],
    ['', '', 'exact'],
  ] as const) {
    it(`${cover === undefined ? 'does not cover' : `covers (${cover})`} ${JSON.stringify(host)} by ${JSON.stringify(name)}`, () => {
      assert.equal(nameCovers(name, host), cover);
    });
  }

  for (const [name, isAddress] of [
    ['192.0.2.10', true],
    ['999.999.999.999', true],
    ['192.0.2', false],
    ['192.0.2.10.contoso.com', false],
    ['a.192.0.2.10', false],
    ['sip.contoso.com', false],
  ] as const) {
    it(`${isAddress ? 'takes' : 'does not take'} ${name} for an address`, () => {
      assert.equal(looksLikeIpv4(name), isAddress);
    });
  }
});

describe('known hosts', () => {
  for (const [host, cloud] of [
    ['sipfed.online.lync.com', 'worldwide'],
    ['sipfed1a.online.lync.com', 'worldwide'],
    ['sipfed.online.gov.skypeforbusiness.us', 'gcc-high'],
    ['sipfed.online.dod.skypeforbusiness.us', 'dod'],
    ['sipfed.online.partner.lync.cn', 'china'],
    ['sipfed.online.lync.com.evil.example', undefined],
    ['sipfedonline.lync.com', undefined],
    ['sipfed.resources.lync.com', undefined],
    ['sip.contoso.com', undefined],
  ] as const) {
    it(`finds the cloud ${String(cloud)} for ${host}`, () => {
      assert.equal(cloudOf(host), cloud);
    });
  }

  for (const [host, cloud] of [
    ['contoso-com.mail.protection.outlook.com', 'worldwide'],
    ['contoso-com.j-v1.mx.microsoft', 'worldwide'],
    ['autodiscover.outlook.com', 'worldwide'],
    ['contoso-com.mail.protection.office365.us', 'gcc-high'],
    ['contoso-com.mail.protection.partner.outlook.cn', 'china'],
    ['mail.contoso.com', undefined],
    ['mail.protection.outlook.com.evil.example', undefined],
  ] as const) {
    it(`reads the mail host ${host} as a hint at ${String(cloud)}`, () => {
      assert.equal(mailCloudOf(host), cloud);
    });
  }

  for (const [host, isSignIn] of [
    ['sipdir.online.lync.com', true],
    ['webdir.online.lync.com', true],
    ['sipdir0b.online.lync.com', true],
    ['sipdir.online.partner.lync.cn', true],
    ['sipfed.online.lync.com', false],
    ['sipdirectory.online.lync.com', false],
    ['sipdir.contoso.com', false],
  ] as const) {
    it(`${isSignIn ? 'takes' : 'does not take'} ${host} for a host of sign-in`, () => {
      assert.equal(isSignInHost(host), isSignIn);
    });
  }

  for (const [host, isDead] of [
    ['federation.messenger.msn.com', true],
    ['sipfed.resources.lync.com', true],
    ['sip.oscar.aol.com', true],
    ['lcsap.msg.yahoo.com', true],
    ['sipfed.online.lync.com', false],
    ['notmsg.yahoo.com', false],
    ['sip.contoso.com', false],
  ] as const) {
    it(`${isDead ? 'takes' : 'does not take'} ${host} for a service that has ended`, () => {
      assert.equal(isDeadProvider(host), isDead);
    });
  }

  it('knows its own federation hosts, which are no hosts of sign-in and not dead', () => {
    for (const [cloud, hosts] of Object.entries(clouds)) {
      assert.equal(cloudOf(hosts.federation), cloud as Cloud);
      assert.equal(cloudOf(hosts.signIn), cloud as Cloud);
      assert.equal(cloudOf(hosts.discover), cloud as Cloud);
      assert.ok(isSignInHost(hosts.signIn) && isSignInHost(hosts.discover));
      assert.ok(!isSignInHost(hosts.federation) && !isDeadProvider(hosts.federation));
    }
  });

  it('looks for whole labels', () => {
    assert.ok(isWithin('a.b.com', 'b.com') && isWithin('b.com', 'b.com'));
    assert.ok(!isWithin('ab.com', 'b.com') && !isWithin('com', 'b.com'));
  });
});
