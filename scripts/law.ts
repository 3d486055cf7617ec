// npm run --silent law -- --json     the whole knowledge base as JSON
// npm run --silent law -- --report   a page for a lawyer: what is settled, disputed, unverified, oldest check first
import { parseArgs } from 'node:util';
import { LawError } from '../law/compile';
import type { Law } from '../law/schema';
import { lawReport } from './law-report';
import { readLaw } from './read-law';

const USAGE = 'usage: npm run --silent law -- --json | --report';

function read(): Law {
  try {
    return readLaw();
  } catch (error) {
    if (!(error instanceof LawError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}

const { values } = parseArgs({
  options: { json: { type: 'boolean', default: false }, report: { type: 'boolean', default: false } },
  strict: false,
});
if (values.json) console.log(JSON.stringify(read(), null, 2));
else if (values.report) console.log(lawReport(read()));
else {
  console.error(USAGE);
  process.exit(2);
}
