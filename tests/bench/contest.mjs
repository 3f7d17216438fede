// One program in a process of its own: `node --expose-gc contest.mjs NAME MODULE < job.json`.
// The module exports PEERS; the job is { first, drafts: [[text]] }. Prints times and memory as JSON.
import { text as readAll } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';

const [name, module] = process.argv.slice(2);
const job = JSON.parse(await readAll(process.stdin));
const readingTime = performance.now();
const { PEERS } = await import(pathToFileURL(module).href);
const check = await PEERS[name]();
await check(job.first);
const cold = performance.now() - readingTime;
const loaded = heap();

for (const text of job.warmUp) await check(text);
const times = [];
for (const drafts of job.drafts) {
  const own = [];
  for (const text of drafts) own.push(await timed(() => check(text)));
  times.push(own);
}
console.log(JSON.stringify({ cold, loaded, worked: heap(), times }));

/** Milliseconds of processor time, so that a busy machine measures the same. */
async function timed(action) {
  const start = process.cpuUsage();
  await action();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
}

/** Megabytes that are in use: of JavaScript and of what it holds outside. */
function heap() {
  globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1e6;
}
