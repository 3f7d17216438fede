#!/usr/bin/env node
import { loadChecker } from '../lib/checker/checker.ts';
import { loadSecondVoice } from '../lib/checker/load-second-voice.ts';
import { rules } from '../lib/rules/index.ts';
import packageJson from '../package.json' with { type: 'json' };
import { run } from './run.ts';

process.exitCode = await run(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  isStdinTerminal: process.stdin.isTTY,
  isStdoutTerminal: process.stdout.isTTY,
  now: new Date(),
  version: packageJson.version,
  ruleIds: rules.map(({ id }) => id),
  loadChecker: async () => loadChecker(rules, await loadSecondVoice()),
});
