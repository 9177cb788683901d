import {
  chainOf,
  createRoot,
  type Authority,
  type IssuedCertificate,
} from '../../../bot/demo/certificates.ts';

/** A root that the tests trust, an authority below it, and a healthy leaf of that one. */
export interface TestAuthority {
  readonly root: Authority;
  readonly issuing: Authority;
  readonly leaf: IssuedCertificate;
  /** What a healthy server shows. */
  readonly served: { readonly chainPem: string; readonly keyPem: string };
}

/** Makes new ones; it takes a tenth of a second, for the first RSA key. */
export async function createTestAuthority(): Promise<TestAuthority> {
  const root = await createRoot({ commonName: 'Test Root' });
  const issuing = await root.issueAuthority({ commonName: 'Test Issuing CA' });
  const leaf = await issuing.issueLeaf();
  return { root, issuing, leaf, served: { chainPem: chainOf(leaf, issuing), keyPem: leaf.keyPem } };
}
