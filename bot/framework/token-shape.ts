import { z } from 'zod';
import type { RegisteredSettings } from './settings.ts';

/** Why a token is refused before anybody looks at its signature. */
export type TokenCode =
  | 'token-missing'
  | 'token-unreadable'
  | 'token-algorithm'
  | 'token-expired'
  | 'token-not-yet-valid'
  | 'token-foreign-tenant';

/** Difference of clocks that is forgiven, as the SDK does. */
const clockToleranceSeconds = 300;
/** A token of a channel has about 1,500 characters. */
const mostTokenLength = 16_384;

/**
 * Tenants of Microsoft's own that sign tokens for bots, in the public cloud and the US government's.
 * source: botframework-connector, ToBotFromBotOrEmulatorTokenValidationParameters and AseChannelValidation
 */
const microsoftTenants = [
  'd6d49420-f39b-4df7-a1dc-d59a935871db',
  'f8cdef31-a31e-4b4a-93e4-5f571e91255a',
  'cab8a31a-1906-4287-a0d8-4eef66b95f6e',
];

const headerSchema = z.object({ alg: z.string(), kid: z.string() });
const claimsSchema = z.object({
  iss: z.string(),
  exp: z.number(),
  nbf: z.number().optional(),
  tid: z.unknown().optional(),
});

/**
 * Looks at what a token says of itself; undefined means that it is worth checking its signature.
 * The SDK remembers the tenant of every token before it has checked it, for ever, and prints errors of its own to
 * stderr: what is refused here reaches neither.
 */
export function tokenMistake(
  header: string | undefined,
  settings: RegisteredSettings,
  nowSeconds: number,
): TokenCode | undefined {
  if (header === undefined || header === '') return 'token-missing';
  if (header.length > mostTokenLength) return 'token-unreadable';
  const parts = /^Bearer (?<head>[\w-]+)\.(?<body>[\w-]+)\.(?<signature>[\w-]*)$/u.exec(header);
  const head = headerSchema.safeParse(readPart(parts?.groups?.head)).data;
  const claims = claimsSchema.safeParse(readPart(parts?.groups?.body)).data;
  if (head === undefined || claims === undefined) return 'token-unreadable';
  if (!/^RS(?:256|384|512)$/u.test(head.alg)) return 'token-algorithm';
  if (claims.exp < nowSeconds - clockToleranceSeconds) return 'token-expired';
  if (claims.nbf !== undefined && claims.nbf > nowSeconds + clockToleranceSeconds) {
    return 'token-not-yet-valid';
  }
  return isKnownTenant(claims.tid, settings) ? undefined : 'token-foreign-tenant';
}

/** Tokens of a channel name no tenant; tokens made with the bot's own secret name the bot's, or Microsoft's. */
function isKnownTenant(tid: unknown, settings: RegisteredSettings): boolean {
  if (tid === undefined) return true;
  if (typeof tid !== 'string') return false;
  const own = settings.appType === 'MultiTenant' ? [] : [settings.tenantId];
  return [...microsoftTenants, ...own].includes(tid.toLowerCase());
}

function readPart(part: string | undefined): unknown {
  if (part === undefined) return undefined;
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString('utf8')) as unknown;
  } catch {
    // A part that is no JSON is no part of a token.
    return undefined;
  }
}
