import assert from 'node:assert/strict';
import { openArticles } from '../../bot/open-articles.ts';
import { readArticle } from '../../services/docs/read-article.ts';
import { isFindingCode } from '../../services/model/catalog.ts';
import {
  articlesIn,
  listOf,
  literalsOf,
  shapeOf,
  type WrittenArticle,
} from '../support/articles.ts';
import { zhRules } from './zh-rules.ts';

const english = articlesIn('en');
const chinese = articlesIn('zh-TW');
const both = [...english].map(([id, en]) => ({ id, en, zh: chinese.get(id) }));

/** Fails with every article that is not as it should be, not with the first alone. */
function none(mistakes: readonly string[]): void {
  assert.deepEqual(mistakes, []);
}

const all: readonly WrittenArticle[] = [...english.values(), ...chinese.values()];

describe('the articles', () => {
  it('are 40 or more, the same in both languages', () => {
    assert.ok(english.size >= 40, String(english.size));
    assert.deepEqual([...chinese.keys()].sort(), [...english.keys()].sort());
  });

  it('have a head with everything that is shown or searched', () => {
    none(
      all.flatMap((article) => {
        const { id, head } = article;
        const mistakes = [
          head.get('id') === id ? '' : 'id',
          (head.get('title') ?? '') === '' ? 'title' : '',
          ['article', 'term-list'].includes(head.get('kind') ?? '') ? '' : 'kind',
          (head.get('products') ?? '') === '' ? 'products' : '',
          /^\d{4}-\d{2}-\d{2}$/u.test(head.get('checked') ?? '') ? '' : 'checked',
          listOf(article, 'sources', /;/u).length > 0 ? '' : 'sources',
          listOf(article, 'aliases', /[;；]/u).length >= 3 ? '' : 'aliases',
        ];
        return mistakes.filter((one) => one !== '').map((one) => `${id}: ${one}`);
      }),
    );
  });

  it('share no way to ask with another article of their language', () => {
    const askedBy = new Map<string, string>();
    none(
      openArticles().flatMap((article) => {
        const { id, locale } = { ...article, id: article.file.replace(/\.md$/u, '') };
        return (readArticle(article)?.head.article?.aliases ?? []).flatMap((asked) => {
          const key = `${locale} ${asked.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')}`;
          const other = askedBy.get(key) ?? id;
          askedBy.set(key, id);
          return other === id ? [] : [`${asked}: ${other} and ${id}`];
        });
      }),
    );
  });

  it('name only codes that there are', () => {
    none(
      all.flatMap((article) =>
        listOf(article, 'codes', /,/u)
          .filter((code) => !isFindingCode(code))
          .map((code) => `${article.id}: ${code}`),
      ),
    );
  });

  it('are built alike in both languages', () => {
    none(
      both.flatMap(({ id, en, zh }) => {
        const [one, other] = [shapeOf(en.body), shapeOf(zh?.body ?? '')];
        const at = one.findIndex((kind, index) => kind !== other[index]);
        if (at < 0 && one.length === other.length) return [];
        return [`${id} at ${at}: ${one[at] ?? 'end'} and ${other[at] ?? 'end'}`];
      }),
    );
  });

  it('name the same records, hosts, commands, ports and codes in both languages', () => {
    none(
      both.flatMap(({ id, en, zh }) => {
        const [one, other] = [literalsOf(en.body), literalsOf(zh?.body ?? '')];
        const only = (some: readonly string[], others: readonly string[]) =>
          some.filter((literal) => !others.includes(literal));
        const [inEnglish, inChinese] = [only(one, other), only(other, one)];
        return inEnglish.length + inChinese.length === 0
          ? []
          : [`${id}: only en ${inEnglish.join(' ')}; only zh ${inChinese.join(' ')}`];
      }),
    );
  });

  it('say the same about themselves in both languages', () => {
    none(
      both.flatMap(({ id, en, zh }) =>
        ['kind', 'checked', 'codes']
          .filter((name) => en.head.get(name) !== zh?.head.get(name))
          .map((name) => `${id}: ${name}`),
      ),
    );
  });

  it('hold neither HTML nor pictures nor links in their text', () => {
    none(
      all
        .filter(({ body }) => {
          const prose = body.replace(/```[\s\S]*?```|`[^`\n]*`/gu, '');
          return /\]\(|!\[|https?:\/\/|<\/?[a-z][a-z0-9]*[\s>]/iu.test(prose);
        })
        .map(({ id }) => id),
    );
  });

  it('lead to sources of their vendor or of standards alone', () => {
    const known =
      /^https:\/\/(?:learn\.microsoft\.com|www\.rfc-editor\.org|datatracker\.ietf\.org|support\.microsoft\.com|techcommunity\.microsoft\.com|www\.cisco\.com|cabforum\.org|github\.com\/MicrosoftDocs)\//u;
    none(
      all.flatMap((article) =>
        listOf(article, 'sources', /;/u)
          .filter((source) => /^https?:/u.test(source) && !known.test(source))
          .map((source) => `${article.id}: ${source}`),
      ),
    );
  });

  it('begin with a paragraph that answers in a sentence or three', () => {
    none(
      all
        .filter(({ body }) => {
          const [first = ''] = body.trim().split(/\n\s*\n/u);
          return first.startsWith('#') || first.startsWith('|') || first.length > 600;
        })
        .map(({ id }) => id),
    );
  });

  it('use the names of examples alone', () => {
    const examples =
      /(?:^|\.)(?:contoso|fabrikam|litware|adatum|tailspintoys|proseware|northwind|wingtiptoys|woodgrove|lync|skype|microsoft|microsoftonline|office|office365|outlook|teams|onmicrosoft|example|windowsupdate|windows|digicert|skypeforbusiness|gov|infra|azure|dps|cloud|gallatin|partner|sfbonline|msn|aol|yahoo|google|gmail|live|hotmail|icq|powershellgallery)\b/u;
    none(
      all.flatMap(({ id, body }) =>
        [...body.matchAll(/(?<![\w.-])(?:[a-z\d*-]+\.){1,4}(?:com|net|org|us|cn|mil)\b/gu)]
          .map(([host]) => host)
          .filter((host) => !examples.test(host))
          .map((host) => `${id}: ${host}`),
      ),
    );
  });

  it('name addresses only from the ranges for documentation', () => {
    none(
      all.flatMap(({ id, body }) =>
        [...body.matchAll(/(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?![\d.])/gu)]
          .map(([address]) => address)
          .filter(
            (address) =>
              !/^(?:192\.0\.2|198\.51\.100|203\.0\.113|10|127|172\.16|192\.168|52\.\d+|8\.8\.8)\./u.test(
                address,
              ),
          )
          .map((address) => `${id}: ${address}`),
      ),
    );
  });
});

/** What a term is called here, and what it is called elsewhere; official terms of the product in Taiwan. */
const otherwise: readonly (readonly [term: string, not: RegExp])[] = [
  ['同盟', /聯盟|聯邦|結盟/u],
  ['憑證', /證書|憑証/u],
  ['連接埠', /端口|通訊埠/u],
  ['網域', /域名(?!稱)/u],
  ['訊息', /消息|信息/u],
  ['伺服器', /服務器/u],
  ['設定', /設置|配置檔/u],
  ['用戶端', /客戶端|客户端/u],
  ['預設', /默認|缺省/u],
  ['網路', /網絡/u],
  ['租用戶', /租戶|租用者/u],
  ['混合式', /混合雲/u],
  ['防火牆', /防火墻/u],
  ['位址', /地址簿/u],
  ['原則', /策略/u],
  ['Edge Server', /邊緣伺服器|Edge 伺服器/u],
  ['裝載提供者', /託管提供者|主機提供者/u],
];

describe('the Chinese articles', () => {
  it('call every term by its official name', () => {
    none(
      [...chinese.values()].flatMap(({ id, head, body }) =>
        otherwise.flatMap(([term, not]) => {
          const found = not.exec(`${head.get('title') ?? ''}\n${body}`)?.[0];
          return found === undefined ? [] : [`${id}: ${found}, not ${term}`];
        }),
      ),
    );
  });

  it('are written as every Chinese text of the product is', () => {
    none(
      [...chinese.values()].flatMap(({ id, head, body }) => {
        const text = `${head.get('title') ?? ''}\n${body}`
          .replace(/```[\s\S]*?```/gu, '')
          .replace(/`[^`\n]*`/gu, 'X');
        // Cells, items and headings stand apart from the signs that make them.
        const pieces = text
          .split(/\n|(?<!\\)\|/u)
          .map((piece) => piece.replace(/^\s*(?:#{1,6}|-|\d+\.)\s/u, '').trim());
        return pieces.flatMap((piece) =>
          zhRules
            .filter(({ pattern }) => pattern.test(piece))
            .map((rule) => `${id} ${rule.id}: ${piece.slice(0, 60)}`),
        );
      }),
    );
  });
});
