// npm run --silent explain -- FILE.txt [--day YYYY-MM-DD] [--posted YYYY-MM-DD] [--host HOST] [--lang ru|en] [--json]
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { explanationText } from '../explanation/documents/explanation-text';
import { explain } from '../explanation/explain';
import { isPlainDate, moscowDay } from '../explanation/plain-date';
import { readNotice } from '../notice/read';
import { readLaw } from './read-law';

const USAGE =
  'usage: npm run --silent explain -- FILE.txt [--day YYYY-MM-DD] [--posted YYYY-MM-DD] [--host HOST] [--lang ru|en] [--json]';

function stop(message: string): never {
  console.error(message);
  process.exit(2);
}

function options() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        day: { type: 'string' },
        posted: { type: 'string' },
        host: { type: 'string' },
        lang: { type: 'string', default: 'ru' },
        json: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    return stop(`${(error as Error).message}\n${USAGE}`);
  }
}

const { values, positionals } = options();
const file = positionals[0] ?? stop(USAGE);
const { lang } = values;
if (lang !== 'ru' && lang !== 'en') stop(`--lang is ru or en, not ${lang}`);
for (const name of ['day', 'posted'] as const) {
  const value = values[name];
  if (value !== undefined && !isPlainDate(value)) stop(`--${name} is an existing day written YYYY-MM-DD, not ${value}`);
}
let text = '';
try {
  text = readFileSync(file === '-' ? 0 : file, 'utf8');
} catch (error) {
  stop(`${file} cannot be read: ${(error as Error).message}`);
}
const today = values.day ?? moscowDay(Date.now());
const reading = readNotice(text, { host: values.host ?? null, today });
const explanation = explain(reading, readLaw(), today, values.posted ? { posted: values.posted } : {});
if (values.json) console.log(JSON.stringify({ reading, explanation }, null, 2));
else process.stdout.write(explanationText(explanation, lang));
