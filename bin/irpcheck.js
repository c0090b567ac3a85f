#!/usr/bin/env node
import { quickStart } from './quick-start.js';

const { main } = quickStart() ?? (await import('../dist/cli/main.js'));
process.exitCode = await main(process.argv.slice(2));
