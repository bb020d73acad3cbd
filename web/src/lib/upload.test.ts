import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ApiError } from '@/api';
import { offline } from '@/api/errors';
import { beginUpload, giveUpUpload, sendLast, sendPiece } from '@/api/uploads';
import { connection } from './connection';
import { nextSize, startUpload } from './upload';

vi.mock('@/api/uploads', () => ({
  beginUpload: vi.fn(), giveUpUpload: vi.fn(), sendLast: vi.fn(), sendPiece: vi.fn(),
}));

const whole = { id: '9', name: '照片.png', bytes: 0, digest: '', media_type: 'image/png' };
const file = (megabytes: number): File => new File([new Uint8Array(megabytes << 20)], '照片.png');

/** A server that has received so much, and answers pieces as told: true counts the piece. */
function server(offset: number, answers: (boolean | ApiError)[] = []) {
  const at = { id: '7', bytes: 0, offset, piece_limit: 8 << 20 };
  const sent: number[] = [];
  vi.mocked(beginUpload).mockImplementation(async () => ({ ...at }));
  vi.mocked(sendPiece).mockImplementation(async (_id, from, bytes) => {
    const answer = answers.shift() ?? true;
    sent.push(from);
    if (answer === true) at.offset = from + bytes.size;
    else throw answer;
    return { ...at };
  });
  vi.mocked(sendLast).mockImplementation(async (_name, _id, bytes) => {
    sent.push(at.offset);
    at.offset += bytes.size;
    return whole;
  });
  return { at, sent };
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  vi.mocked(giveUpUpload).mockResolvedValue(undefined);
  connection.up = true;
});

async function passes<T>(done: Promise<T>): Promise<T> {
  done.catch(() => undefined);
  for (let i = 0; i < 40; i++) await vi.advanceTimersByTimeAsync(1000);
  return done;
}

describe('a file on its way', () => {
  it('goes in one request when it is small', async () => {
    const { sent } = server(0);
    expect(await passes(startUpload(file(1)).done)).toBe(whole);
    expect(beginUpload).not.toHaveBeenCalled();
    expect(sent).toEqual([0]);
  });

  it('goes on where it stood when the line is back, and waits for it', async () => {
    const { sent, at } = server(0, [true, offline()]);
    const upload = startUpload(file(5));
    upload.done.catch(() => undefined);
    await vi.advanceTimersByTimeAsync(0);
    connection.up = false;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(upload.progress.waiting).toBe(true);
    expect(sent).toEqual([0, 1 << 20]);
    connection.up = true;
    expect(await passes(upload.done)).toBe(whole);
    expect(sent).toEqual([0, 1 << 20, 1 << 20, 3 << 20]);
    expect(at.offset).toBe(5 << 20);
  });

  it('goes on where an earlier window stopped, and says so', async () => {
    const { sent } = server(2 << 20);
    const upload = startUpload(file(3));
    await passes(upload.done);
    expect(upload.progress).toMatchObject({ resumed: true, share: 2 / 3 });
    expect(sent).toEqual([2 << 20]);
  });

  it('ends under the same key when the answer was lost', async () => {
    server(2 << 20);
    vi.mocked(sendLast).mockRejectedValueOnce(offline());
    expect(await passes(startUpload(file(3)).done)).toBe(whole);
    const keys = vi.mocked(sendLast).mock.calls.map((call) => call[3].key);
    expect(keys).toHaveLength(2);
    expect(keys[0]).toBe(keys[1]);
  });

  it('gives up what is refused, and keeps what a session that ended leaves behind', async () => {
    server(2 << 20);
    vi.mocked(sendLast).mockRejectedValueOnce(new ApiError({ status: 422, code: 'file_has_macros', detail: '' }));
    await expect(passes(startUpload(file(3)).done)).rejects.toThrow();
    expect(giveUpUpload).toHaveBeenCalledWith('7');
    vi.mocked(sendLast).mockRejectedValueOnce(new ApiError({ status: 401, code: 'not_signed_in', detail: '' }));
    await expect(passes(startUpload(file(3)).done)).rejects.toThrow();
    expect(giveUpUpload).toHaveBeenCalledTimes(1);
  });

  it('grows its pieces on a fast line and shrinks them on a slow one', () => {
    expect(nextSize(1 << 20, 100, 8 << 20)).toBe(2 << 20);
    expect(nextSize(8 << 20, 100, 8 << 20)).toBe(8 << 20);
    expect(nextSize(1 << 20, 5000, 8 << 20)).toBe(1 << 20);
    expect(nextSize(1 << 20, 20_000, 8 << 20)).toBe(1 << 19);
    expect(nextSize(1 << 18, 20_000, 8 << 20)).toBe(1 << 18);
  });
});
