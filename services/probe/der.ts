/** One element of DER: its tag byte and what it holds. */
export interface Element {
  readonly tag: number;
  readonly body: Buffer;
}

const noBytes = Buffer.alloc(0);

/**
 * Reads the elements that stand one after the other in the bytes, without looking into them. Reading ends at the first
 * thing that is no element (a length beyond the bytes, an indefinite length, a tag of several bytes); what was read until
 * then is given. Certificates are checked by OpenSSL before; this only finds what Node does not tell.
 * Source: ITU-T X.690, section 8.1.
 */
export function readElements(bytes: Buffer = noBytes): readonly Element[] {
  const elements: Element[] = [];
  let at = 0;
  while (at + 2 <= bytes.length) {
    const tag = bytes.readUInt8(at);
    const head = bytes.readUInt8(at + 1);
    // Up to 127 the byte is the length; above, it counts the bytes of the length, of which three are plenty.
    const lengthBytes = head < 0x80 ? 0 : head - 0x80;
    const start = at + 2 + lengthBytes;
    if ((tag & 0x1f) === 0x1f || head === 0x80 || lengthBytes > 3 || start > bytes.length) {
      break;
    }
    const length = lengthBytes === 0 ? head : bytes.readUIntBE(at + 2, lengthBytes);
    if (start + length > bytes.length) {
      break;
    }
    elements.push({ tag, body: bytes.subarray(start, start + length) });
    at = start + length;
  }
  return elements;
}

/** Goes into the first element with each tag in turn; gives undefined when one is not there. */
export function descend(bytes: Buffer | undefined, ...tags: readonly number[]): Buffer | undefined {
  return tags.reduce<Buffer | undefined>(
    (inside, tag) => readElements(inside).find((element) => element.tag === tag)?.body,
    bytes,
  );
}
