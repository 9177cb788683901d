import assert from 'node:assert/strict';
import { maxExtendedErrors, maxExtendedText } from '../../../services/dns/limits.ts';
import type { decodeMessage } from '../../../services/dns/wire.ts';

const steering = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/u;

/** Nothing that is read can steer a screen: all is printable ASCII, but the texts of extended errors, which are clean. */
export function assertPlain(result: ReturnType<typeof decodeMessage>, what?: string): void {
  const { extended = [], ...rest } = { extended: undefined, ...result };
  // JSON escapes what is below 32; the rest of what matters stands as it is.
  assert.doesNotMatch(JSON.stringify(rest), /\\u|[^ -~]/u, what);
  assert.ok(extended.length <= maxExtendedErrors, what);
  for (const { text } of extended) {
    assert.ok(text.length <= maxExtendedText && !steering.test(text), what);
  }
}
