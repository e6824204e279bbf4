import type { FastifyRequest } from 'fastify';
import { fileProblem, MOST_BYTES } from './table';

export interface ReceivedFile {
  readonly fileName: string;
  readonly content: AsyncIterable<Buffer>;
}

/** Hands on the one file of a multipart request as it arrives; what a refusal leaves unread is let go. */
export async function receiveFile<Result>(
  request: FastifyRequest,
  take: (file: ReceivedFile) => Promise<Result>,
): Promise<Result> {
  const part = request.isMultipart()
    ? await request.file({ limits: { fileSize: MOST_BYTES, files: 1 }, throwFileSizeLimit: false })
    : undefined;
  if (!part) throw fileProblem('required', 'Send one file as multipart/form-data, named «file»');
  try {
    return await take({ fileName: part.filename, content: whole(part.file) });
  } finally {
    part.file.resume();
  }
}

/** A file that was cut off at the limit is refused rather than taken in part. */
async function* whole(
  file: AsyncIterable<Buffer> & { readonly truncated: boolean },
): AsyncGenerator<Buffer> {
  for await (const chunk of file) yield chunk;
  if (file.truncated)
    throw fileProblem('too-large', 'The file is too large', {
      megabytes: MOST_BYTES / 1024 / 1024,
    });
}
