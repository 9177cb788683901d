// Puts what tsc leaves behind beside the compiled files: HTML and CSS of the page, and the articles. And takes away what no
// source makes any more: tsc never deletes, the server offers every script of the page's folder, and every article is searched.
import { copyFileSync, cpSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const path = (place) => fileURLToPath(new URL(place, import.meta.url));
const source = path('./page/');
const target = path('../dist/bot/page/');
const copied = ['.html', '.css'];

for (const name of readdirSync(target)) {
  const origin = extname(name) === '.js' ? name.replace(/js$/u, 'ts') : name;
  // .tsbuildinfo stays: without it everything is compiled again.
  if (!name.startsWith('.') && !existsSync(join(source, origin)))
    rmSync(join(target, name), { recursive: true });
}
for (const name of readdirSync(source)) {
  if (copied.includes(extname(name))) copyFileSync(join(source, name), join(target, name));
}

const articles = path('../dist/locales/articles/');
rmSync(articles, { recursive: true, force: true });
cpSync(path('../locales/articles/'), articles, { recursive: true });
