import assert from 'node:assert/strict';
import { botName } from '../../bot/app.ts';
import { understand } from '../../dialogs/understanding/understand.ts';
import { chat as english } from '../../locales/en/chat.ts';
import { chat as chinese } from '../../locales/zh-TW/chat.ts';
import { mistakesInManifest, mistakesInStrings } from '../../manifest/schemas.ts';
import { zhRules } from '../locales/zh-rules.ts';
import { parseManifest, parseStrings, readOwn } from './read-app.ts';

const manifest = parseManifest(readOwn('manifest.json').toString());
const strings = parseStrings(readOwn('zh-tw.json').toString());

interface Command {
  readonly title: string;
  readonly description: string;
}

const lists = manifest.bots.flatMap(({ commandLists }) => commandLists);
const commands: readonly Command[] = lists.flatMap((list) => list.commands);
const translated: readonly Command[] = commands.map((_, index) => {
  const key = `bots[0].commandLists[0].commands[${index}]`;
  return { title: strings[`${key}.title`] ?? '', description: strings[`${key}.description`] ?? '' };
});

/** Everything that a person reads, by the key that a language file has for it. */
const expectedKeys = [
  'name.short',
  'name.full',
  'description.short',
  'description.full',
  ...commands.flatMap((_, index) => [
    `bots[0].commandLists[0].commands[${index}].title`,
    `bots[0].commandLists[0].commands[${index}].description`,
  ]),
];

/** A member of the template changed, to see that the schema is looked at. */
function broken(change: object): object {
  const ids = { id: '6f9a0d1c-3b52-4f0e-9a77-0c2f5d1e8b34' };
  const [bot] = manifest.bots;
  return {
    ...manifest,
    ...ids,
    developer: {
      name: 'Fabrikam',
      websiteUrl: 'https://fabrikam.com',
      privacyUrl: 'https://fabrikam.com',
      termsOfUseUrl: 'https://fabrikam.com',
    },
    bots: [{ ...bot, botId: ids.id }],
    ...change,
  };
}

describe('the check against the published schemas', () => {
  it('passes the manifest once its ids and addresses are filled in', () => {
    assert.deepEqual(mistakesInManifest(broken({})), []);
  });

  const faults: readonly { when: string; change: object; at: string }[] = [
    {
      when: 'the name is too long',
      change: { name: { short: 'x'.repeat(31) } },
      at: '/name/short',
    },
    { when: 'a member is unknown', change: { nonsense: 1 }, at: ' ' },
    { when: 'an id is no GUID', change: { id: '{{appId}}' }, at: '/id' },
    {
      when: 'a scope is misspelt',
      change: { bots: [{ scopes: ['groupchat'] }] },
      at: '/bots/0/scopes/0',
    },
  ];
  for (const { when, change, at } of faults) {
    it(`finds a fault when ${when}`, () => {
      const mistakes = mistakesInManifest(broken(change));
      assert.ok(
        mistakes.some((mistake) => mistake.startsWith(at)),
        mistakes.join('\n'),
      );
    });
  }

  it('passes the Chinese strings', () => {
    assert.deepEqual(mistakesInStrings(strings), []);
  });

  it('finds a fault in strings for a thirteenth command, and in strings without a description', () => {
    const key = 'bots[0].commandLists[0].commands[12].title';
    assert.notDeepEqual(mistakesInStrings({ ...strings, [key]: '檢查' }), []);
    const others = Object.entries(strings).filter(([name]) => name !== 'description.full');
    assert.notDeepEqual(mistakesInStrings(Object.fromEntries(others)), []);
  });

  it('refuses a schema that was never released', () => {
    const $schema = 'https://developer.microsoft.com/json-schemas/teams/vDevPreview/x.schema.json';
    assert.notDeepEqual(mistakesInManifest(broken({ $schema })), []);
  });
});

describe('the manifest', () => {
  it('calls the bot by its own name, in both languages', () => {
    assert.equal(manifest.name.short, botName);
    assert.equal(strings['name.short'], botName);
  });

  it('has no product of Microsoft’s in its name', () => {
    const names = [...Object.values(manifest.name), strings['name.short'], strings['name.full']];
    assert.deepEqual(
      names.filter((name) => /microsoft|teams|skype|lync|office|outlook|azure/iu.test(name ?? '')),
      [],
    );
  });

  it('keeps room in its short texts, so that nothing is cut on a phone', () => {
    for (const { title, description } of [...commands, ...translated]) {
      assert.ok(title.length <= 32, title);
      assert.ok(description.length <= 80, description);
    }
  });

  it('translates exactly what people read, and names the file of the translation', () => {
    const keys = Object.keys(strings).filter((key) => key !== '$schema');
    assert.deepEqual(keys.toSorted(), expectedKeys.toSorted());
    assert.deepEqual(manifest.localizationInfo, {
      defaultLanguageTag: 'en',
      additionalLanguages: [{ languageTag: 'zh-tw', file: 'zh-tw.json' }],
    });
  });

  it('has the same version of the schema in both files', () => {
    const versionOf = (schema: unknown) => /v1\.\d+/u.exec(String(schema))?.[0];
    assert.equal(versionOf(strings.$schema), versionOf(manifest.$schema));
    assert.equal(`v${String(manifest.manifestVersion)}`, versionOf(manifest.$schema));
  });

  it('asks for no permission and shows no web page', () => {
    const asked = [
      'permissions',
      'authorization',
      'webApplicationInfo',
      'validDomains',
      'staticTabs',
    ];
    assert.deepEqual(
      asked.filter((name) => name in manifest),
      [],
    );
  });
});

describe('the commands', () => {
  it('are one list for every place the bot can be in', () => {
    assert.equal(lists.length, 1);
    assert.deepEqual(lists[0]?.scopes, manifest.bots[0]?.scopes);
    assert.deepEqual(lists[0]?.scopes, ['personal', 'team', 'groupChat']);
  });

  it('are few, different, and without a slash', () => {
    for (const titles of [commands, translated].map((all) => all.map(({ title }) => title))) {
      assert.ok(titles.length > 0 && titles.length <= 10);
      assert.equal(new Set(titles).size, titles.length);
      assert.ok(titles.every((title) => title !== '' && !title.startsWith('/')));
    }
  });

  for (const [index, { title }] of commands.entries()) {
    const chineseTitle = translated[index]?.title ?? '';
    it(`are understood alike in both languages: ${title}, ${chineseTitle}`, () => {
      // What was typed, and in which language, differs; what it means must not.
      const meaningOf = (text: string) => {
        const { intent, entities, command = {}, sure } = understand(text);
        assert.ok(sure && intent !== 'none', text);
        const { ourDomain, code, language, partnerDomains } = entities;
        const partners = partnerDomains.map(({ domain }) => domain);
        return { intent, command, ourDomain, code, language, partners };
      };
      assert.deepEqual(meaningOf(chineseTitle), meaningOf(title));
    });
  }

  it('are the words of the buttons', () => {
    const words = ({ button }: typeof english | typeof chinese) =>
      [
        button.check.replace('{{domain}}', 'contoso.com'),
        button.help,
        button.evidence,
        button.letter,
        button.firewallLetter,
        button.again,
        button.ticket,
      ].map((word) => word.toLowerCase());
    const languages = [chinese.button.language, english.button.language];
    assert.deepEqual(
      commands.map(({ title }) => title),
      [...words(english), ...languages],
    );
    assert.deepEqual(
      translated.map(({ title }) => title),
      [...words(chinese), ...languages],
    );
  });
});

describe('the Chinese strings', () => {
  for (const { id, pattern } of zhRules) {
    it(`keep the rule ${id}`, () => {
      assert.deepEqual(
        Object.values(strings).filter((text) => pattern.test(text)),
        [],
      );
    });
  }
});
