import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { EXTENSION_FOLDER } from '../../scripts/build-extension.ts';

const FILES = ['content-scripts/compose.js', 'background.js'];

export const benchSizes = (): string[] =>
  FILES.map((file) => {
    const content = readFileSync(path.join(EXTENSION_FOLDER, file));
    return `${file}: ${kilobytes(content.length)} kB, ${kilobytes(gzipSync(content).length)} kB gzip`;
  });

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(0);
