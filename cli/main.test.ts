import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { expect, it, vi } from 'vitest';

vi.setConfig({ testTimeout: 30_000 });

/** The command as its users run it, with the real engine. */
function amends(...args: string[]) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'cli/main.ts', ...args], {
    env: { PATH: process.env['PATH'] },
  });
  child.stdin.on('error', () => child.stdin.destroy());
  const closed = once(child, 'close').then(([status]) => Number(status));
  return { child, closed, stderr: text(child.stderr) };
}

const REQUEST = `${JSON.stringify({ id: 1, text: "I'm sorry, but the courier was late." })}\n`;

it('checks a draft from standard input', async () => {
  const { child, closed, stderr } = amends('check');
  child.stdin.end("Hello Ann,\nI'm sorry, but the courier was late.\n");
  const stdout = await text(child.stdout);
  expect(stdout).toMatch(/^standard input:2:\d Error .* \(apology-but\)\n/);
  expect(stdout).toContain('sorry, but⟧ the courier was late.');
  expect(await stderr).toBe('');
  expect(await closed).toBe(1);
});

it('answers a JSON line before the next one comes', async () => {
  const { child, closed } = amends('--format', 'jsonl', '--fail-on', 'never');
  const answers = createInterface(child.stdout)[Symbol.asyncIterator]();
  for (let turn = 0; turn < 3; turn++) {
    child.stdin.write(REQUEST);
    const answer = await answers.next();
    expect(JSON.parse(answer.value as string)).toMatchObject({
      id: 1,
      findings: [{ rule: 'apology-but' }],
    });
  }
  child.stdin.end();
  expect(await closed).toBe(0);
});

it('ends quietly when its reader leaves', async () => {
  const { child, closed, stderr } = amends('--format', 'jsonl');
  const feed = (): void => {
    while (child.stdin.writable && child.stdin.write(REQUEST));
  };
  child.stdin.on('drain', feed);
  feed();
  await once(child.stdout, 'data');
  child.stdout.destroy();
  expect(await stderr).toBe('');
  expect(await closed).toBe(1);
});
