// By their own files: the whole library brings every other kind of code along.
import BinaryBitmap from '@zxing/library/esm/core/BinaryBitmap';
import HybridBinarizer from '@zxing/library/esm/core/common/HybridBinarizer';
import DecodeHintType from '@zxing/library/esm/core/DecodeHintType';
import QRCodeReader from '@zxing/library/esm/core/qrcode/QRCodeReader';
import RGBLuminanceSource from '@zxing/library/esm/core/RGBLuminanceSource';

/**
 * The pictures of a scanned PDF: scanners put each page into it as one JPEG, as it is. What is compressed otherwise is
 * not found here, and the page says so.
 */
export function jpegsIn(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer>[] {
  const found: Uint8Array<ArrayBuffer>[] = [];
  for (let at = 0; at < bytes.length - 3; at++) {
    if (bytes[at] !== 0xff || bytes[at + 1] !== 0xd8 || bytes[at + 2] !== 0xff) continue;
    const end = endOfJpeg(bytes, at + 3);
    if (end < 0) break;
    found.push(bytes.slice(at, end));
    at = end - 1;
  }
  return found;
}

/** Behind the mark that ends a picture and is followed by the end of its stream; -1: there is none. */
function endOfJpeg(bytes: Uint8Array, from: number): number {
  const word = [...'endstream'].map((letter) => letter.charCodeAt(0));
  const blank = (byte: number | undefined): boolean => byte === 0x0a || byte === 0x0d || byte === 0x20;
  for (let at = from; at < bytes.length - 1; at++) {
    if (bytes[at] !== 0xff || bytes[at + 1] !== 0xd9) continue;
    let next = at + 2;
    while (blank(bytes[next])) next++;
    if (next >= bytes.length || word.every((letter, n) => bytes[next + n] === letter)) return at + 2;
  }
  return -1;
}

const isPdf = (bytes: Uint8Array): boolean => String.fromCharCode(...bytes.slice(0, 5)) === '%PDF-';

async function picturesOf(file: Blob): Promise<Blob[]> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return isPdf(bytes) ? jpegsIn(bytes).map((one) => new Blob([one], { type: 'image/jpeg' })) : [file];
}

/** The grey of a picture, at most so many pixels wide: a scan of 600 dots an inch says no more than one of 200. */
async function greyOf(picture: Blob, widest: number): Promise<RGBLuminanceSource> {
  const image = await createImageBitmap(picture);
  const scale = Math.min(1, widest / Math.max(image.width, image.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(image.width * scale);
  canvas.height = Math.round(image.height * scale);
  const pen = canvas.getContext('2d')!;
  pen.fillStyle = 'white';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(image, 0, 0, canvas.width, canvas.height);
  const { data } = pen.getImageData(0, 0, canvas.width, canvas.height);
  const grey = new Uint8ClampedArray(data.length / 4);
  for (let n = 0; n < grey.length; n++)
    grey[n] = (306 * data[4 * n]! + 601 * data[4 * n + 1]! + 117 * data[4 * n + 2]!) >> 10;
  return new RGBLuminanceSource(grey, canvas.width, canvas.height);
}

/** The code somewhere on a grey page; '': none can be read. */
export function codeOn(grey: RGBLuminanceSource): string {
  try {
    const bitmap = new BinaryBitmap(new HybridBinarizer(grey));
    return new QRCodeReader().decode(bitmap, new Map([[DecodeHintType.TRY_HARDER, true]])).getText();
  } catch {
    return ''; // The reader throws where there is nothing to read.
  }
}

/** What the first code on a scanned sheet says; '': none can be read. */
export async function codeIn(file: Blob): Promise<string> {
  for (const picture of await picturesOf(file)) {
    for (const widest of [1600, 2600]) {
      const code = await greyOf(picture, widest).then(codeOn, () => '');
      if (code) return code;
    }
  }
  return '';
}
