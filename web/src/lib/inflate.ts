/**
 * Deflated bytes as they were (RFC 1951). Browsers before Chromium 103 cannot do it themselves for the raw form a zip
 * holds. Throws on what is no such stream, and on more than `most` bytes: a small file may say that it is huge.
 */
const lengthBase = [
  3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258,
];
const lengthExtra = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];
const distanceBase = [
  1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145,
  8193, 12289, 16385, 24577,
];
const distanceExtra = [
  0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13,
];
const codeOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

/** How many codes there are of each length, and the symbols in the order of their codes. */
interface Codes {
  counts: number[];
  symbols: number[];
}

function codesOf(lengths: readonly number[]): Codes {
  const counts = Array<number>(16).fill(0);
  lengths.forEach((length) => (counts[length]! += length ? 1 : 0));
  const symbols: number[] = [];
  for (let length = 1; length < 16; length++) lengths.forEach((one, symbol) => one === length && symbols.push(symbol));
  return { counts, symbols };
}

class Bits {
  at = 0;
  private held = 0;
  private count = 0;
  constructor(private readonly bytes: Uint8Array) {}

  take(n: number): number {
    while (this.count < n) {
      if (this.at >= this.bytes.length) throw new Error('The stream ends too early.');
      this.held |= this.bytes[this.at++]! << this.count;
      this.count += 8;
    }
    const value = this.held & ((1 << n) - 1);
    this.held >>>= n;
    this.count -= n;
    return value;
  }

  symbol({ counts, symbols }: Codes): number {
    let code = 0;
    let first = 0;
    let index = 0;
    for (let length = 1; length < 16; length++) {
      code |= this.take(1);
      const count = counts[length]!;
      if (code - count < first) return symbols[index + code - first]!;
      index += count;
      first = (first + count) << 1;
      code <<= 1;
    }
    throw new Error('There is no such code.');
  }

  align(): void {
    this.held = this.count = 0;
  }
}

const fixed: [Codes, Codes] = [
  codesOf(Array.from({ length: 288 }, (_, n) => (n < 144 ? 8 : n < 256 ? 9 : n < 280 ? 7 : 8))),
  codesOf(Array<number>(30).fill(5)),
];

function told(bits: Bits): [Codes, Codes] {
  const literals = bits.take(5) + 257;
  const distances = bits.take(5) + 1;
  const codes = bits.take(4) + 4;
  const lengths = Array<number>(19).fill(0);
  for (let n = 0; n < codes; n++) lengths[codeOrder[n]!] = bits.take(3);
  const code = codesOf(lengths);
  const all: number[] = [];
  while (all.length < literals + distances) {
    const symbol = bits.symbol(code);
    if (symbol < 16) all.push(symbol);
    else if (symbol === 16) all.push(...Array<number>(bits.take(2) + 3).fill(all[all.length - 1] ?? 0));
    else all.push(...Array<number>(bits.take(symbol === 17 ? 3 : 7) + (symbol === 17 ? 3 : 11)).fill(0));
  }
  return [codesOf(all.slice(0, literals)), codesOf(all.slice(literals, literals + distances))];
}

function block(bits: Bits, out: number[], [literals, distances]: [Codes, Codes], most: number): void {
  for (;;) {
    const symbol = bits.symbol(literals);
    if (symbol === 256) return;
    if (symbol < 256) out.push(symbol);
    else {
      const length = lengthBase[symbol - 257]! + bits.take(lengthExtra[symbol - 257]!);
      const code = bits.symbol(distances);
      const from = out.length - distanceBase[code]! - bits.take(distanceExtra[code]!);
      if (from < 0) throw new Error('It refers to what lies before its beginning.');
      for (let n = 0; n < length; n++) out.push(out[from + n]!);
    }
    if (out.length > most) throw new Error('It is too large.');
  }
}

function stored(bytes: Uint8Array, bits: Bits, out: number[], most: number): void {
  bits.align();
  const length = bytes[bits.at]! | (bytes[bits.at + 1]! << 8);
  if (out.length + length > most) throw new Error('It is too large.');
  bytes.subarray(bits.at + 4, bits.at + 4 + length).forEach((byte) => out.push(byte));
  bits.at += 4 + length;
}

export function inflate(bytes: Uint8Array, most: number): Uint8Array {
  const bits = new Bits(bytes);
  const out: number[] = [];
  for (let last = 0; !last;) {
    last = bits.take(1);
    const kind = bits.take(2);
    if (kind === 0) stored(bytes, bits, out, most);
    else if (kind === 3) throw new Error('There is no such block.');
    else block(bits, out, kind === 1 ? fixed : told(bits), most);
  }
  return Uint8Array.from(out);
}
