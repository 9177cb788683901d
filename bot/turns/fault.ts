import { StoreError } from '../store/store-error.ts';

/** What may be logged of an error: its kind and place, not its words, which may quote a message. */
export function faultOf(error: unknown): { readonly error: string; readonly code?: string } {
  if (!(error instanceof Error)) return { error: typeof error };
  const [place = ''] = /\bat .*/u.exec(error.stack ?? '') ?? [];
  return {
    error: `${error.name} ${place}`.trim(),
    ...(error instanceof StoreError && { code: error.code }),
  };
}
