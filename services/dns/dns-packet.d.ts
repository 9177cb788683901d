// Decoders that dns-packet 5.6.1 exports and @types/dns-packet 5.6.5 does not know.
// They read the length and the data of one record from `offset` on, and check neither: see rdata.ts.
import 'dns-packet';

declare module 'dns-packet' {
  export const a: { decode(message: Buffer, offset: number): string };
  export const aaaa: { decode(message: Buffer, offset: number): string };
}
