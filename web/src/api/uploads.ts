// A file on its way to the server. Apart from the other calls: fetched with the first file somebody chooses.
import { send, sendBytes, type Sending } from './client';
import type { FileInfo, UploadView } from './types';

/** Begins to send a file in pieces, or tells where the same one stands. */
export const beginUpload = (file: File, signal: AbortSignal) =>
  send<UploadView>('/uploads', {
    method: 'POST',
    body: { name: file.name, bytes: file.size, fingerprint: String(file.lastModified) },
    signal,
  });
export const giveUpUpload = (id: string) => send<unknown>(`/uploads/${id}`, { method: 'DELETE' });
export const sendPiece = (id: string, offset: number, bytes: Blob, sending: Sending) =>
  sendBytes<UploadView>(`/uploads/${id}/pieces`, { offset }, bytes, sending);
/** The end of a file, or all of it, makes it one. */
export const sendLast = (name: string, upload: string, bytes: Blob, sending: Sending) =>
  sendBytes<FileInfo>('/files', { name, upload }, bytes, sending);
