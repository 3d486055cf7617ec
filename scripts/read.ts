import { createInterface } from 'node:readline';
import { moscowDay } from '../explanation/plain-date';
import { type ReadRequest, readLine } from './read-line';

/** JSON lines in, JSON lines out; a line that is no request ends the run with its number and exit 2. */
function parse(line: string, number: number): ReadRequest {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    fail(number, 'not JSON');
  }
  if (typeof value !== 'object' || value === null || typeof (value as ReadRequest).text !== 'string') {
    fail(number, 'needs an object with a string "text"');
  }
  return value as ReadRequest;
}

function fail(number: number, message: string): never {
  console.error(`line ${number}: ${message}`);
  process.exit(2);
}

const today = moscowDay(Date.now());
let number = 0;
for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  number++;
  if (line.trim()) console.log(JSON.stringify(readLine(parse(line, number), today)));
}
