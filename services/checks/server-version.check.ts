import { defineCheck } from '../model/check.ts';

/** Builds that may move people to Teams since July 2022 (Microsoft, "Move users between on-premises and cloud"). */
const oldestToMove: Readonly<Record<number, { readonly build: string; readonly product: string }>> =
  {
    5: { build: '5.0.8308.1182', product: 'Lync Server 2013' },
    6: { build: '6.0.9319.619', product: 'Skype for Business Server 2015' },
    7: { build: '7.0.2046.385', product: 'Skype for Business Server 2019' },
  };
/** How old the servers are: support of Lync Server 2013 ended in April 2023, of 2015 and 2019 in October 2025. */
export const check = defineCheck({
  id: 'server-version',
  needs: ['ourTopology'],
  finds: ['life-lync2013', 'life-sfb2015-2019', 'life-sfbse', 'hyb-version'],
  applies: ({ ourTopology }) => (ourTopology.versions?.length ?? 0) > 0,
  run({ ourTopology: { versions = [] } }, report, { platform, leaveOpen }) {
    const seen = new Set<string>();
    if (platform !== 'hybrid') leaveOpen('hyb-version');
    for (const { server, version, component = '' } of versions) {
      const build = /\d+(?:\.\d+){1,3}/u.exec(version)?.[0];
      const major = Number(build?.split('.')[0]);
      if (build === undefined || Number.isNaN(major)) continue;
      const oldest = oldestToMove[major];
      const isTooOld =
        major < 5 || (oldest !== undefined && compareBuilds(build, oldest.build) < 0);
      if (platform === 'hybrid' && isTooOld) {
        const expected = oldest?.build ?? '7.0.2046.385';
        report('hyb-version', { server, found: build, expected }, { lines: [server] });
      }
      const found = productOf(major, component);
      // Version 7 is 2019 or the Subscription Edition: the number alone does not tell them apart.
      if (found === undefined && major >= 7) leaveOpen('life-sfb2015-2019', 'life-sfbse');
      if (found === undefined || seen.has(found)) continue;
      seen.add(found);
      if (major <= 5) report('life-lync2013', { found }, { lines: [version] });
      else if (found.endsWith('Edition')) report('life-sfbse', { found }, { lines: [version] });
      else report('life-sfb2015-2019', { found }, { lines: [version] });
    }
  },
});

function productOf(major: number, component: string): string | undefined {
  if (major === 4) return 'Lync Server 2010';
  if (major < 7) return oldestToMove[major]?.product;
  if (/Subscription Edition|\bSE\b/iu.test(component))
    return 'Skype for Business Server Subscription Edition';
  return component.includes('2019') ? 'Skype for Business Server 2019' : undefined;
}

/** Negative when the first one is older. */
function compareBuilds(one: string, other: string): number {
  const a = one.split('.').map(Number);
  const b = other.split('.').map(Number);
  for (let part = 0; part < 4; part += 1) {
    const difference = (a[part] ?? 0) - (b[part] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
