/** A TLS record: RFC 5246, section 6.2.1. */
export function record(type: number, body: Buffer): Buffer {
  const header = Buffer.of(type, 3, 3, 0, 0);
  header.writeUInt16BE(body.length, 3);
  return Buffer.concat([header, body]);
}

/** A handshake message: RFC 5246, section 7.4. */
export function message(type: number, body: Buffer): Buffer {
  const header = Buffer.of(type, 0, 0, 0);
  header.writeUIntBE(body.length, 1, 3);
  return Buffer.concat([header, body]);
}

/** Handshake messages in records of at most 16 KiB, as TLS cuts them. */
export function handshake(...messages: readonly Buffer[]): Buffer {
  const bytes = Buffer.concat(messages);
  const records: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += 16_384) {
    records.push(record(22, bytes.subarray(at, at + 16_384)));
  }
  return Buffer.concat(records);
}

/** A Certificate message: RFC 5246, section 7.4.2. */
export function certificateMessage(...ders: readonly Buffer[]): Buffer {
  const list = ders.map((der) => {
    const length = Buffer.alloc(3);
    length.writeUIntBE(der.length, 0, 3);
    return Buffer.concat([length, der]);
  });
  const body = Buffer.concat(list);
  const length = Buffer.alloc(3);
  length.writeUIntBE(body.length, 0, 3);
  return message(11, Buffer.concat([length, body]));
}
