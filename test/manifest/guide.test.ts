import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import packageJson from '../../package.json' with { type: 'json' };
import { readConfig } from '../../bot/config.ts';
import { settingNames } from '../../manifest/settings.ts';
import { zhRules } from '../locales/zh-rules.ts';
import { readOwn } from './read-app.ts';

const guides = { en: 'README.md', 'zh-TW': 'README.zh-TW.md' } as const;
const english = readOwn(guides.en).toString('utf8');
const chinese = readOwn(guides['zh-TW']).toString('utf8');

function all(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].map(([whole, first]) => first ?? whole);
}

/** What has to be typed: blocks between fences, and lines that are indented. */
function typed(text: string): readonly string[] {
  return all(text, /^```\n(?<block>[\s\S]*?)^```$|^ {4,}(?:npm|curl|https).*$/gmu);
}

/** What people read, a line or a cell of a table each: no code, no addresses. */
function prose(text: string): readonly string[] {
  return text
    .replace(/^```[\s\S]*?^```$|^ {4,}\S.*$/gmu, '')
    .replace(/\]\([^)]*\)/gu, ']')
    .replace(/`[^`]*`/gu, 'X')
    .split(/\s*[|\n]\s*/u);
}

describe('the guide to Teams', () => {
  it('says the same to type in both languages', () => {
    assert.ok(typed(english).length > 8);
    assert.deepEqual(typed(chinese), typed(english));
  });

  it('has the same steps, tables, codes and sources in both languages', () => {
    for (const pattern of [
      /^#+ /gmu,
      /^\|/gmu,
      /^\d\. /gmu,
      /^- /gmu,
      /`[^`\n]+`/gu,
      /https:\/\/[^\s)`]+/gu,
    ]) {
      assert.deepEqual(
        all(chinese, pattern).toSorted(),
        all(english, pattern).toSorted(),
        String(pattern),
      );
    }
  });

  for (const [locale, name] of Object.entries(guides)) {
    const text = readOwn(name).toString('utf8');

    it(`describes in ${locale} every option of npm run package, and each once`, () => {
      const options = all(text, /^\| `--(?<option>[\w-]+)` \|/gmu);
      assert.deepEqual(options, [...settingNames, 'settings', 'out', 'locale']);
    });

    it(`names in ${locale} only variables that are read`, () => {
      const read = new Set<string>();
      readConfig(
        new Proxy<Record<string, string | undefined>>(
          {},
          {
            get: (_, variable) => {
              read.add(String(variable));
              return undefined;
            },
          },
        ),
      );
      const named = all(
        text,
        /`(?<name>MicrosoftApp\w+|[A-Z]+(?:_[A-Z]+)+|HOST|ChannelService)`/gu,
      );
      assert.ok(named.length > 10);
      assert.deepEqual(
        named.filter((variable) => !read.has(variable)),
        [],
      );
    });

    it(`links in ${locale} only to files that exist, and names only scripts that exist`, () => {
      const links = all(text, /\]\((?!https?:|#)(?<link>[^)#]+)/gu);
      const folder = new URL('../../manifest/', import.meta.url);
      assert.deepEqual(
        links.filter((link) => !existsSync(new URL(link, folder))),
        [],
      );
      const scripts = all(text, /npm run (?:-s )?(?<script>[a-z][\w:]*)/gu);
      assert.deepEqual(
        scripts.filter((script) => !Object.hasOwn(packageJson.scripts, script)),
        [],
      );
    });
  }

  it('leads inside the page to headings that exist', () => {
    for (const text of [english, chinese]) {
      const headings = all(text, /^## (?<heading>.+)$/gmu).map((one) => one.toLowerCase());
      for (const target of all(text, /\]\(#(?<target>[^)]+)\)/gu))
        assert.ok(headings.includes(target));
    }
  });

  for (const { id, pattern } of zhRules) {
    it(`keeps in Chinese the rule ${id}`, () => {
      const lines = prose(chinese).filter((line) => pattern.test(line));
      assert.deepEqual(lines, []);
    });
  }
});
