// @peculiar/x509 throws unless reflect-metadata ran before it. This is the one module that imports both. It takes 0.2 s to
// load and is for making certificates (demonstration, tests); reading them goes by node:crypto and certificate-fields.ts.
import 'reflect-metadata';

export {
  AuthorityInfoAccessExtension,
  BasicConstraintsExtension,
  CRLDistributionPointsExtension,
  ExtendedKeyUsageExtension,
  KeyUsageFlags,
  KeyUsagesExtension,
  SubjectAlternativeNameExtension,
  SubjectKeyIdentifierExtension,
  AuthorityKeyIdentifierExtension,
  X509CertificateGenerator,
} from '@peculiar/x509';
export type { Extension } from '@peculiar/x509';
