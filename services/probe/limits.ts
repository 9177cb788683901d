/**
 * Every number that bounds what a probe may do. Times are milliseconds, sizes are bytes.
 * Our own limits, where no source is named; what they add up to: SECURITY.md, "What one diagnosis sends".
 */

/** A TCP connection that has not been answered after this time counts as silent. */
export const connectTimeoutMs = 2_500;
/** All handshakes with one endpoint together, counted from the first connection. */
export const handshakeTimeoutMs = 3_000;
/** Connections of the retry ladder to one address, the first one included. */
export const maxAttempts = 3;
/** Pause between two connections of the ladder. */
export const attemptPauseMs = 200;
/** TLS 1.3 refuses a missing certificate only after the handshake; the wait for that refusal. */
export const lingerMs = 300;
/** A peer that speaks plaintext may need a moment for the rest of its first line. */
export const plaintextGraceMs = 300;
/** Plaintext that is kept to guess the protocol. */
export const maxPlaintextBytes = 512;
/** Characters of the first plaintext line that are shown. */
export const maxPlaintextLength = 64;
/** TLS connections to one address at the same time. */
export const maxTlsPerAddress = 1;
/** A handshake together with the wait for its turn; two silent ones before it fit in. */
export const turnTimeoutMs = 6_000;

/** Certificates of one chain that are looked at. */
export const maxCertificates = 10;
/** Size of one Certificate message. */
export const maxChainBytes = 128 * 1024;
/** All handshake messages of one connection: the chain and room for the small ones around it. */
export const maxHandshakeBytes = maxChainBytes + 64 * 1024;
/** DNS names of one certificate that are kept; the rest is counted. */
export const maxNames = 200;
/** Characters of a DNS name that are kept; none that is valid is longer (RFC 1035, section 2.3.4). */
export const maxNameLength = 255;
/** URLs (revocation, issuer) of one certificate that are kept, of each kind. */
export const maxUrls = 16;
/** Extended key usages of one certificate that are kept (facts.ts). */
export const maxKeyUsages = 64;
/** Characters of a distinguished name that are shown. */
export const maxDistinguishedNameLength = 200;
/** Characters of a URL that are kept. */
export const maxUrlLength = 500;
/** Certificates of a path from the leaf to a root. */
export const maxPathLength = 12;
/** Signatures that are verified for one chain, so that many certificates of one name cost little. */
export const maxSignatureChecks = 40;

/** Chains that are remembered after they were read. */
export const maxRememberedChains = 100;
/** Certificates that sign others and are remembered after they were read. */
export const maxRememberedCertificates = 100;

/** One fetch of an issuer's certificate, from the lookup of the host to the last byte. */
export const issuerFetchTimeoutMs = 2_000;
/** Size of a fetched issuer's certificate. */
export const maxIssuerBytes = 16 * 1024;
/** The only port an issuer's certificate is fetched from. */
export const issuerFetchPort = 80;
/** Issuers fetched for one chain, one above the other. */
export const maxIssuerFetches = 3;

/** The port of federation. */
export const federationPort = 5061;
/** Longest control probe, over all hosts. */
export const controlTimeoutMs = 2_500;
/** Addresses of one control host that are tried. */
export const maxControlAddresses = 2;
