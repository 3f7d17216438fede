/** `npm run bench`: builds the extension and prints how fast and how large it is. */
import { benchEngine } from './engine.ts';
import { benchPage } from './page.ts';
import { benchSizes } from './sizes.ts';
import { buildExtension } from '../../scripts/build-extension.ts';

buildExtension();
console.log('Engine\n  ' + (await benchEngine()).join('\n  '));
console.log('Mail page\n  ' + (await benchPage()).join('\n  '));
console.log('Sizes\n  ' + benchSizes().join('\n  '));
