import path from 'node:path';
import { build } from 'vite';

const PAGE_STYLE = `
  body { margin: 0; font: 14px/1.6 sans-serif; background: #fff; color: #222; }
  body[data-theme='dark'] { background: #1c1d20; color: #ddd; }
  main {
    box-sizing: border-box; height: 190px; margin: 24px 16px; padding: 12px; overflow: auto;
    border: 1px solid #999; white-space: pre-wrap;
  }`;

/** The gallery as one HTML text that needs nothing else. */
export async function buildGallery(): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'warn',
    oxc: { jsx: { runtime: 'automatic', development: false } },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      lib: {
        entry: path.join(import.meta.dirname, 'gallery.tsx'),
        formats: ['iife'],
        name: 'gallery',
      },
    },
  });
  const bundle = [output].flat()[0];
  if (!bundle || !('output' in bundle)) throw new Error('The gallery was not built.');
  const script = bundle.output[0].code.replaceAll('</script', '<\\/script');
  return `<!doctype html><html lang="en"><title>Gallery</title><style>${PAGE_STYLE}</style>
    <body><script>${script}</script></body></html>`;
}
