export { applyReplacement } from '../../lib/editor/apply.ts';
export { readDraft } from '../../lib/editor/read.ts';
