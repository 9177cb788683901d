import assert from 'node:assert/strict';
import { decidingIn, errorsIn, explained } from './read.ts';

describe('a header whose attributes stand before its number', () => {
  const attributes =
    'source="sip.contoso.com";reason="Certificate trust with another server could not be established";ErrorType="The peer certificate is not chained off a trusted root"';
  for (const text of [
    `${attributes};ms-diagnostics: 1010`,
    `${attributes}; ms-diagnostics: 1010;`,
    `source="sip.contoso.com";ms-diagnostics: 1010;${attributes.slice(attributes.indexOf('reason'))}`,
    attributes.replaceAll('"', '”').concat(';ms-diagnostics: 1010'),
  ])
    it(`keeps them: ${text.slice(0, 60)}`, () => {
      const error = decidingIn(text);
      assert.equal(error.id, '1010');
      assert.equal(error.source, 'sip.contoso.com');
      assert.match(error.reason ?? '', /^Certificate trust/u);
      assert.match(error.attributes.errortype ?? '', /trusted root/u);
      assert.equal(explained(text).causes[0], 'cert-untrusted-root');
    });

  it('gives those of a second header to none but the one before it', () => {
    const text =
      'ms-diagnostics: 1008;reason="Unable to resolve DNS SRV record";source="sip.fabrikam.com" ms-diagnostics: 1010;reason="x"';
    const sources = errorsIn(text).map(({ id, source }) => [id, source]);
    assert.deepEqual(sources, [
      ['1008', 'sip.fabrikam.com'],
      ['1010', null],
    ]);
  });

  it('is not made of words before it', () => {
    const error = decidingIn('We set a=b today and got ms-diagnostics: 1008;reason="x"');
    assert.deepEqual(error.attributes, {});
  });
});

describe('a number of Windows Sockets alone in its line', () => {
  it('is read', () => {
    for (const text of ['10060', '  10061.', 'ms-diagnostics: 1047\n\n10054\n'])
      assert.ok(
        errorsIn(text).some(({ kind }) => kind === 'winsock'),
        text,
      );
  });

  it('is none where other words or numbers stand beside it', () => {
    for (const text of ['port 10060 is ours', '10060 10061', '10062', '100600'])
      assert.deepEqual(errorsIn(text), [], text);
  });
});

describe('an event as Event Viewer copies it', () => {
  const text = `Log Name:      Lync Server
Source:        LS Protocol Stack
Date:          11/19/2026 12:41:03 PM
Event ID:      14428
Task Category: (1001)
Level:         Error
Computer:      edge01.corp.fabrikam.local
Description:
TLS outgoing connection failures.

Over the past 15 minutes, Skype for Business Server has experienced TLS outgoing connection failures 6 time(s). The error code of the last failure is 0x80090322 (The target principal name is incorrect.) while trying to connect to the server "sip.contoso.com" at address [192.0.2.1:5061], and the display name in the peer certificate is "mail.contoso.com".
Cause: Most often a problem with the peer certificate.`;

  it('is quoted from its description on', () => {
    assert.match(decidingIn(text).reason ?? '', /^TLS outgoing connection failures\..*"\.$/u);
  });

  it('names the certificate', () => {
    assert.equal(decidingIn(text).attributes.certname, 'mail.contoso.com');
  });

  it('is cut behind a word where it is longer', () => {
    const long = text.replace('6 time(s).', `6 time(s).${' again and again'.repeat(20)}`);
    const { reason } = decidingIn(long);
    assert.match(reason ?? '', / (?:again|and)…$/u);
    assert.ok((reason ?? '').length <= 400);
  });
});
