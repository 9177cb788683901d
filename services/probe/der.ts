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
  walk(bytes, (tag, start, end) => {
    elements.push({ tag, body: bytes.subarray(start, end) });
    return false;
  });
  return elements;
}

/**
 * Reads elements as `readElements` does, but gives undefined unless they fill the bytes to the last one and every length is
 * written in its shortest form, as DER demands and OpenSSL does not.
 */
export function readExactly(bytes: Buffer): readonly Element[] | undefined {
  const elements: Element[] = [];
  let at = 0;
  walk(bytes, (tag, start, end) => {
    if (start - at !== headLength(end - start)) return true;
    elements.push({ tag, body: bytes.subarray(start, end) });
    at = end;
    return false;
  });
  return at === bytes.length ? elements : undefined;
}

/** The bodies of elements that `readExactly` finds, when they are these and no others; undefined else, also of nothing. */
export function readTagged<T extends readonly number[]>(
  bytes: Buffer | undefined,
  ...tags: T
): { readonly [K in keyof T]: Buffer } | undefined {
  const elements = bytes && readExactly(bytes);
  if (elements?.length !== tags.length) return undefined;
  if (elements.some(({ tag }, index) => tag !== tags[index])) return undefined;
  // As many as there are tags.
  return elements.map(({ body }) => body) as unknown as { readonly [K in keyof T]: Buffer };
}

/** Bytes of tag and length together, in the shortest form. */
function headLength(length: number): number {
  if (length < 0x80) return 2;
  return length < 0x100 ? 3 : length < 0x10000 ? 4 : 5;
}

/** Goes into the first element with each tag in turn; gives undefined when one is not there. */
export function descend(bytes: Buffer | undefined, ...tags: readonly number[]): Buffer | undefined {
  let inside = bytes;
  for (const tag of tags) {
    inside = inside && findFirst(inside, tag);
  }
  return inside;
}

function findFirst(bytes: Buffer, wanted: number): Buffer | undefined {
  let found: Buffer | undefined;
  walk(bytes, (tag, start, end) => {
    found = tag === wanted ? bytes.subarray(start, end) : undefined;
    return found !== undefined;
  });
  return found;
}

/** Visits one element after the other, until one visit says that it is enough. */
function walk(bytes: Buffer, visit: (tag: number, start: number, end: number) => boolean): void {
  let at = 0;
  while (at + 2 <= bytes.length) {
    const tag = bytes[at] ?? 0;
    const head = bytes[at + 1] ?? 0;
    // Up to 127 the byte is the length; above, it counts the bytes of the length, of which three are plenty.
    const lengthBytes = head < 0x80 ? 0 : head - 0x80;
    const start = at + 2 + lengthBytes;
    if ((tag & 0x1f) === 0x1f || head === 0x80 || lengthBytes > 3 || start > bytes.length) {
      return;
    }
    const length = lengthBytes === 0 ? head : bytes.readUIntBE(at + 2, lengthBytes);
    const end = start + length;
    if (end > bytes.length || visit(tag, start, end)) {
      return;
    }
    at = end;
  }
}
