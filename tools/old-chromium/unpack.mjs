// Unpacks one program from the Brotli stream it comes in: node unpack.mjs FROM INTO
import { createReadStream, createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';

const [from, into] = process.argv.slice(2);
await pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(into, { mode: 0o755 }));
