import type { Row } from '../tester.ts';
import { addressRows } from './address.ts';
import { certificateRows } from './certificate.ts';
import { nameRows } from './name.ts';
import { portRows } from './port.ts';
import { recordRows } from './record.ts';
import { hybridRows } from './hybrid.ts';
import { serverPolicyRows } from './server-policy.ts';
import { serverStateRows } from './server-state.ts';
import { tenantRows } from './tenant.ts';
import { tlsRows } from './tls.ts';
import { toldRows } from './told.ts';

/** Every row of every check. */
export const allRows: readonly Row[] = [
  ...nameRows,
  ...recordRows,
  ...addressRows,
  ...portRows,
  ...tlsRows,
  ...certificateRows,
  ...serverPolicyRows,
  ...serverStateRows,
  ...tenantRows,
  ...hybridRows,
  ...toldRows,
];
