#!/usr/bin/env node
// Types, walls, lint, format and unused code: `npm run check`.
import { CHECKS } from './checks.mjs';
import { needPackages, runTool } from './setup/packages.mjs';

needPackages();
const failed = CHECKS.filter(([tool, args]) => runTool(tool, args) !== 0);
for (const [tool, args] of failed) console.error(`✗ ${tool} ${args.join(' ')}`);
process.exit(failed.length ? 1 : 0);
