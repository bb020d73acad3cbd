import { reactive, watch } from 'vue';
import { ApiError, type FileInfo } from '@/api';
import { newKey } from '@/api/client';
import { beginUpload, giveUpUpload, sendLast, sendPiece } from '@/api/uploads';
import { connection } from './connection';

export interface Progress {
  /** 0 to 1. */
  share: number;
  /** The line is cut; it goes on by itself. */
  waiting: boolean;
  /** A part of it had been sent before, perhaps in another window. */
  resumed: boolean;
}

export interface Upload {
  readonly progress: Progress;
  /** The file as the office has it. Goes on over every break of the line; rejects when it is refused or stopped. */
  readonly done: Promise<FileInfo>;
  /** Sends no more; what has arrived is kept for a day, for whoever chooses the same file again. */
  stop(): void;
  /** Sends no more and gives up what has arrived. */
  cancel(): void;
}

const first = 1 << 20;
const least = 1 << 18;
const [quick, slow] = [2000, 8000];

/** A break loses one piece: it is as large as the line carries in a few seconds. */
export function nextSize(size: number, took: number, most: number): number {
  if (took < quick) return Math.min(most, size * 2);
  return took > slow ? Math.max(least, size / 2) : size;
}

const places = 2;
let taken = 0;
const queue: (() => void)[] = [];

/** Few files at once, so that each arrives the sooner. */
async function turn(): Promise<void> {
  if (taken < places) taken++;
  else await new Promise<void>((mine) => queue.push(mine));
}

function leave(): void {
  const next = queue.shift();
  if (next) next();
  else taken--;
}

const longest = 15_000;
const sleep = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

async function lineUp(): Promise<void> {
  if (connection.up) return;
  await new Promise<void>((done) => {
    const off = watch(
      () => connection.up,
      () => (off(), done()),
    );
  });
}

/** Time mends it: nobody answers, or somebody busy. */
const passing = (cause: ApiError): boolean => cause.retryable || cause.code === 'too_many_requests';
/** Another window was faster, or a day has passed: asking where the upload stands mends it. */
const astray = (cause: ApiError): boolean => ['upload_elsewhere', 'not_found'].includes(cause.code);
/** The file will not be taken, however often it is sent. */
const refusals = [409, 413, 415, 422];

export function startUpload(file: File): Upload {
  const progress = reactive<Progress>({ share: 0, waiting: false, resumed: false });
  const stopping = new AbortController();
  const signal = stopping.signal;
  const key = newKey();
  let id = '';
  let size = first;

  const sending = (from: number, under: string) => ({
    key: under,
    signal,
    progress(bytes: number): void {
      Object.assign(progress, { share: (from + bytes) / file.size, waiting: false });
    },
  });

  /** After a break; throws what waiting does not mend, such as a file that is no longer where it was. */
  async function breathe(cause: unknown, round: number): Promise<void> {
    if (!(cause instanceof ApiError && (passing(cause) || astray(cause)))) throw cause;
    progress.waiting = cause.status === 0;
    await file.slice(0, 1).arrayBuffer();
    await sleep(Math.min(longest, 500 * 2 ** round));
    await lineUp();
  }

  async function patiently<T>(act: () => Promise<T>): Promise<T> {
    for (let round = 0; ; round++) {
      try {
        return await act();
      } catch (cause) {
        if (cause instanceof ApiError && astray(cause)) throw cause;
        await breathe(cause, round);
      }
    }
  }

  const end = (from: number): Promise<FileInfo> =>
    patiently(() => sendLast(file.name, id, file.slice(from), sending(from, key)));

  async function piecesFrom(offset: number, most: number): Promise<FileInfo> {
    while (offset + size < file.size) {
      const began = performance.now();
      ({ offset } = await sendPiece(id, offset, file.slice(offset, offset + size), sending(offset, newKey())));
      size = nextSize(size, performance.now() - began, most);
    }
    return end(offset);
  }

  async function inPieces(): Promise<FileInfo> {
    for (let [round, stood] = [0, -1]; ; round++) {
      const at = await patiently(() => beginUpload(file, signal));
      id = at.id;
      if (stood < 0) progress.resumed = at.offset > 0;
      progress.share = at.offset / file.size;
      if (at.offset > stood) round = 0;
      stood = at.offset;
      try {
        return await piecesFrom(at.offset, at.piece_limit);
      } catch (cause) {
        await breathe(cause, round);
      }
    }
  }

  async function run(): Promise<FileInfo> {
    await turn();
    try {
      return await (file.size > first ? inPieces() : end(0));
    } catch (cause) {
      if (cause instanceof ApiError && refusals.includes(cause.status)) giveUp();
      throw cause;
    } finally {
      leave();
    }
  }

  function giveUp(): void {
    if (id) giveUpUpload(id).catch(() => undefined);
    id = '';
  }

  return {
    progress,
    done: run(),
    stop: () => stopping.abort(),
    cancel() {
      stopping.abort();
      giveUp();
    },
  };
}
