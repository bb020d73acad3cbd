import RGBLuminanceSource from '@zxing/library/esm/core/RGBLuminanceSource';
import { encode } from 'uqr';
import { describe, expect, it } from 'vitest';
import { paperCode } from './paper-code';
import { codeOn, jpegsIn } from './scan';

const text = (words: string): number[] => [...words].map((letter) => letter.charCodeAt(0));
const jpeg = (...inside: number[]): number[] => [0xff, 0xd8, 0xff, 0xe0, ...inside, 0xff, 0xd9];

describe('the pictures of a scanned PDF', () => {
  it('are its JPEGs, page after page, as they are', () => {
    const [one, two] = [jpeg(1, 2), jpeg(3)];
    const pdf = [...text('%PDF-1.4 stream\n'), ...one, ...text('\nendstream stream\n'), ...two, ...text('endstream')];
    expect(jpegsIn(Uint8Array.from(pdf)).map((found) => [...found])).toEqual([one, two]);
  });

  it('end with their stream, not at a mark within', () => {
    const whole = jpeg(0xff, 0xd9, 7, 8);
    expect([...jpegsIn(Uint8Array.from([...whole, ...text('\r\nendstream')]))[0]!]).toEqual(whole);
  });

  it('are none where it holds no JPEG, or half of one', () => {
    expect(jpegsIn(Uint8Array.from(text('%PDF-1.4 text')))).toEqual([]);
    expect(jpegsIn(Uint8Array.from(jpeg(1).slice(0, -2)))).toEqual([]);
  });
});

/** A white page of so many pixels with the code of a text at its upper right, leaning a little to the left. */
function page(text: string, width: number, module: number): RGBLuminanceSource {
  const { data, size } = encode(text, { ecc: 'M', border: 2 });
  const height = Math.round(width * 1.4);
  const grey = new Uint8ClampedArray(width * height).fill(250);
  const [left, top] = [width - (size + 3) * module, 2 * module];
  for (let y = 0; y < size * module; y++)
    for (let x = 0; x < size * module; x++)
      if (data[Math.floor(y / module)]?.[Math.floor(x / module)])
        grey[(top + y) * width + left + x - Math.round(y * 0.03)] = 30;
  return new RGBLuminanceSource(grey, width, height);
}

describe('the code on a scanned page', () => {
  const code = paperCode('7288814021632000123');

  it('is read as it was printed, small or large, a little askew', () => {
    expect(codeOn(page(code, 800, 3))).toBe(code);
    expect(codeOn(page(code, 1600, 6))).toBe(code);
  });

  it('is not made up where there is none', () => {
    expect(codeOn(new RGBLuminanceSource(new Uint8ClampedArray(800 * 1100).fill(255), 800, 1100))).toBe('');
  });
});
