import { execFileSync } from 'node:child_process';
import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import denylist from './denylist.json';

const ROOT = join(import.meta.dirname, '..');
const LONGEST_RUN = 4;

/** Longer tokens are checksums and encoded data, never a name or a host; each would cost four hashes. */
const LONGEST_TOKEN = 64;

/** Words as a reader sees them, words with the signs inside that hosts, paths and names may hold, handles. */
const WORDS = [
  /[\p{L}\p{N}]+/gu,
  /[\p{L}\p{N}_]+/gu,
  /[\p{L}\p{N}_](?:[\p{L}\p{N}_.'’/-]*[\p{L}\p{N}_])?/gu,
  /@[\p{L}\p{N}_]+/gu,
];
const SIGN = /[^\p{L}\p{N}]/u;
const HOST = /(?:[\p{L}\p{N}_](?:[\p{L}\p{N}_-]*[\p{L}\p{N}])?\.)+\p{L}[\p{L}\p{N}-]+/gu;

/** SHA-256 of the lower-cased text, hexadecimal: the form in which the list keeps its names. */
export function hashName(name: string): string {
  return hash('sha256', name.toLowerCase());
}

/** The hashes of the project's list. The names themselves stand nowhere. */
export const DENIED: ReadonlySet<string> = new Set([...denylist.hosts, ...denylist.names]);

/** Every string of a text that could be a name on the list, lower-cased: hosts with their parents, and runs of 1–4 words. */
export function addCandidates(text: string, to: Set<string>): void {
  const lower = text.toLowerCase();
  for (const [host] of lower.matchAll(HOST)) {
    const labels = host.split('.');
    for (let from = 0; from < labels.length - 1; from += 1) to.add(labels.slice(from).join('.'));
  }
  for (const [index, pattern] of WORDS.entries()) {
    const words = lower.match(pattern)?.filter((word) => word.length <= LONGEST_TOKEN) ?? [];
    const isNew = words.map((word) => index === 0 || SIGN.test(word));
    for (let start = 0; start < words.length; start += 1) {
      let run = '';
      let holdsNew = false;
      for (let at = start; at < Math.min(start + LONGEST_RUN, words.length); at += 1) {
        run = at === start ? (words[at] ?? '') : `${run} ${words[at]}`;
        holdsNew ||= isNew[at] ?? false;
        // A run of plain words is what the first pattern gave already.
        if (holdsNew) to.add(run);
      }
    }
  }
}

/** Those of the candidates whose hash is on a list; empty when all is well. */
export function findDenied(candidates: Iterable<string>, denied: ReadonlySet<string> = DENIED): string[] {
  return [...candidates].filter((candidate) => denied.has(hashName(candidate)));
}

/** Pieces of words, learned from texts that are looked at themselves: half of all candidates, and no name among them. */
const LEARNED = /weights\.ts$/;

/** Paths of all files git tracks and their text; files with a NUL byte are not text and are left out. */
export function trackedTexts(): [path: string, text: string][] {
  const paths = execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' }).split('\0').filter(Boolean);
  return paths
    .filter((path) => !LEARNED.test(path))
    .flatMap((path) => {
      const text = readTracked(path);
      return text === null || text.includes('\0') ? [] : [[path, text] as [string, string]];
    });
}

/** A tracked file may be gone from the work tree for a moment, or be a link to a folder. */
function readTracked(path: string): string | null {
  try {
    return readFileSync(join(ROOT, path), 'utf8');
  } catch {
    return null;
  }
}
