/**
 * Where the reader puts a value that only they know. The same in every language, like the record itself; what each means and where it is
 * found is told beside it (`locales/blanks.ts`).
 */
export const placeholders = {
  edgeAddress: '<Access Edge public IPv4>',
  edgeFqdn: '<Access Edge FQDN>',
  internalEdgeFqdn: '<internal Edge FQDN>',
  thumbprint: '<thumbprint>',
  proxyAddress: '<reverse proxy public IPv4>',
  publicDns: '<public DNS server>',
  adapter: '<external network adapter>',
  timeServer: '<time server>',
  listHost: '<host of the revocation list>',
  domain: '<domain to allow>',
  certificateName: '<name in the certificate>',
  provider: '<provider name>',
  policy: '<policy that allows it>',
  account: '<account>',
  pool: '<pool FQDN>',
  home: '<new home>',
} as const;

/** A placeholder without its angle brackets. */
export type Blank = (typeof placeholders)[keyof typeof placeholders] extends `<${infer Name}>`
  ? Name
  : never;
