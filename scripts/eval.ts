import { basename } from 'node:path';
import { READ_ON, readLabelledSets } from './eval/labelled-sets';
import { type Rate, type Report, score } from './eval/score';
import { readLine } from './read-line';

/**
 * npm run eval -- [FILE.jsonl …] [--json]
 * Scores the project's own fixtures and every file named, each apart.
 * `--floor=NAME=SHARE` (macro-f1, strict) and `--most=NAME=COUNT` (false-alarms, scams-shown, called-scam) end with exit 1
 * where a file named has less, or more.
 */
const args = process.argv.slice(2);
const json = args.includes('--json');
const boundsOf = (flag: '--floor=' | '--most='): [measure: string, bound: string][] =>
  args.filter((arg) => arg.startsWith(flag)).map((arg) => arg.slice(flag.length).split('=') as [string, string]);
const named = args.filter((arg) => !arg.startsWith('--'));
const reports = readLabelledSets(named).map(
  ({ file, items }) =>
    [
      basename(file),
      score(
        items,
        items.map((item) => readLine(item, READ_ON)),
      ),
    ] as const,
);

if (json) console.log(JSON.stringify(Object.fromEntries(reports), null, 2));
else for (const [name, report] of reports) print(name, report);
checkBounds();

function percent(value: Rate): string {
  if (value.share === null) return '–';
  const show = (share: number): string => (100 * share).toFixed(1);
  return `${show(value.share)} % (${show(value.low)}–${show(value.high)}; ${value.hits}/${value.of})`;
}

function print(name: string, report: Report): void {
  console.log(`\n== ${name}: ${report.items} texts`);
  console.log(
    `strict ${percent(report.strict)}  lenient ${percent(report.lenient)}  macro-F1 ${report.macroF1.toFixed(3)}`,
  );
  console.log(`notices seen ${percent(report.noticesSeen)}, real words ${percent(report.realNoticesSeen)}`);
  console.log(
    `false alarms ${report.falseAlarms.length} of ${report.negatives}: ${report.falseAlarms.join(' ') || 'none'}`,
  );
  console.log(
    `scams caught ${percent(report.scamsCaught)}; shown as genuine: ${report.scamsShownAsGenuine.join(' ') || 'none'}; genuine called scam: ${report.genuineCalledScam.join(' ') || 'none'}`,
  );
  console.log(`right where confidence ≥ 0.9: ${percent(report.sureRight)}`);
  for (const [level, value] of Object.entries(report.byVerbatim))
    console.log(`  words ${level.padEnd(14)} strict ${percent(value)}`);
  for (const [field, value] of Object.entries(report.fields))
    console.log(`  field ${field.padEnd(14)} recall ${percent(value)}`);
  for (const [kind, value] of Object.entries(report.kinds)) {
    console.log(
      `  kind ${kind.padEnd(32)} n=${String(value.n).padStart(3)} P ${value.precision.toFixed(2)} R ${value.recall.toFixed(2)} F1 ${value.f1.toFixed(2)}`,
    );
  }
  for (const miss of report.misses) {
    console.log(
      `  miss ${miss.id}: ${miss.label} read as ${miss.kind} (${miss.confidence.toFixed(2)}): ${miss.text.replace(/\s+/g, ' ').slice(0, 160)}`,
    );
  }
  for (const miss of report.fieldMisses)
    console.log(`  field ${miss.id} ${miss.field}: wanted «${miss.wanted}», got «${miss.got}»`);
}

function checkBounds(): void {
  for (const [name, report] of reports) {
    if (!named.some((file) => basename(file) === name)) continue;
    const shares: Record<string, number> = { 'macro-f1': report.macroF1, strict: report.strict.share ?? 1 };
    const counts: Record<string, number> = {
      'false-alarms': report.falseAlarms.length,
      'scams-shown': report.scamsShownAsGenuine.length,
      'called-scam': report.genuineCalledScam.length,
    };
    // So that a measure nobody knows and a bound that is no number fail, too.
    for (const [measure, floor] of boundsOf('--floor='))
      if (!((shares[measure] ?? Number.NaN) >= Number(floor)))
        fail(name, `${measure} is ${shares[measure]}, floor ${floor}`);
    for (const [measure, most] of boundsOf('--most='))
      if (!((counts[measure] ?? Number.NaN) <= Number(most)))
        fail(name, `${measure} is ${counts[measure]}, at most ${most}`);
  }
}

function fail(file: string, what: string): void {
  console.error(`${file}: ${what}`);
  process.exitCode = 1;
}
