import { isAbsolute, relative, resolve, sep } from 'node:path';

/** A folder in one form: from the root where it lies below it (`content`), absolute elsewhere, no slash at its end. */
export function fromRoot(folder: string): string {
  const path = relative('.', folder);
  const isBelow = path !== '' && path.split(sep)[0] !== '..' && !isAbsolute(path);
  return (isBelow ? path : resolve(folder)).split(sep).join('/');
}
