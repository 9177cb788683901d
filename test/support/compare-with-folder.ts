// Looks for sentences that articles and ways to ask have in common with documents of others: runs of 12 English words or 16 Han
// characters. By hand:
// npx tsx test/support/compare-with-folder.ts <folder with .md files>
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openArticles } from '../../bot/open-articles.ts';
import { aliases } from '../../services/docs/aliases.ts';
import { readArticle } from '../../services/docs/read-article.ts';
import { articlesIn } from './articles.ts';

const words = 12;
const signs = 16;

/** Text without code, names of commands and signs, which are facts and nobody's. */
function plain(text: string): string {
  return text
    .replace(/```[\s\S]*?```|`[^`\n]*`|<[^>\n]{1,300}>/gu, ' \u0000 ')
    .replace(/\b[A-Z][a-z]+-Cs\w+(?:\s+-\w+(?:\s+\S+)?)*/gu, ' \u0000 ');
}

/** Every run of one text, by the sign that ends a run: what stands in code parts sentences. */
function runsOf(text: string): ReadonlySet<string> {
  const runs = new Set<string>();
  for (const part of plain(text).split('\u0000')) {
    const latin = part.toLowerCase().match(/[a-z\d][a-z\d'-]*/gu) ?? [];
    for (let at = 0; at + words <= latin.length; at += 1)
      runs.add(latin.slice(at, at + words).join(' '));
    for (const [han] of part.replace(/\s+/gu, '').matchAll(/\p{Script=Han}{16,}/gu)) {
      for (let at = 0; at + signs <= han.length; at += 1) runs.add(han.slice(at, at + signs));
    }
  }
  return runs;
}

/** Every run of ours, with where it stands: in articles, and in the ways to ask for articles and for documents. */
function runsOfOurs(): ReadonlyMap<string, string> {
  const ours = new Map<string, string>();
  const add = (text: string, place: string) => {
    for (const run of runsOf(text)) ours.set(run, place);
  };
  for (const locale of ['en', 'zh-TW'] as const) {
    for (const { id, body } of articlesIn(locale).values()) add(body, `${locale}/${id}`);
  }
  for (const article of openArticles()) {
    for (const way of readArticle(article)?.head.article?.aliases ?? [])
      add(way, `a way to ask for ${article.locale}/${article.file}`);
  }
  for (const [file, { en, zh }] of aliases) {
    for (const way of `${en}, ${zh}`.split(', ')) add(way, `a way to ask for ${file}`);
  }
  return ours;
}

function compare(folder: string): number {
  const ours = runsOfOurs();
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.md'),
  );
  let common = 0;
  for (const file of files) {
    for (const run of runsOf(readFileSync(join(folder, file), 'utf8'))) {
      const article = ours.get(run);
      if (article === undefined) continue;
      common += 1;
      console.log(`${article} and ${file}: ${run}`);
    }
  }
  console.log(`${ours.size} runs of ours, ${files.length} files, ${common} in common`);
  return common === 0 ? 0 : 1;
}

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Expected a folder');
process.exitCode = compare(folder);
