/** Something the person at the keyboard can put right; shown without a stack. */
export class UserError extends Error {}

/** Why the system would not do it: "permission denied". */
export function inWords(error: unknown): string {
  return reasons[errorCode(error)] ?? (error instanceof Error ? error.message : String(error))
}

export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}

const reasons: Record<string, string> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ENOENT: 'it is not there',
  EISDIR: 'it is a folder',
  ENOSPC: 'the disk is full',
  EROFS: 'the disk is read-only',
  EEXIST: 'a file of that name is there',
  ERR_FS_FILE_TOO_LARGE: 'it is larger than 2 GB; part it into smaller files',
  ENOTDIR: 'a part of its path is a file',
}
