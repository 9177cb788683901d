/** Misprints in published topics, found by comparing them with the product: what stands there, and what is right. */
export const errata: readonly (readonly [wrong: string, right: string])[] = [
  ['autodisccoverservice.svc', 'autodiscoverservice.svc'],
  ['sipfed.online.lync.om', 'sipfed.online.lync.com'],
  ['sip. <external domain name>', 'sip.<external domain name>'],
  ['-Credentials ', '-Credential '],
  ['Test-FederatedPartner', 'Test-CsFederatedPartner'],
  ['sip: username@', 'sip:username@'],
];
