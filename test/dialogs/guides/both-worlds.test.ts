import assert from 'node:assert/strict';
import type { GuideId } from '../../../locales/guide-text.ts';
import { guideBook } from '../../../dialogs/guides/all.ts';
import { stepsOf } from '../../../dialogs/guides/progress.ts';
import { interview, situationsOf, talkWith, toolsFor } from './walking.ts';

/** Guides in which people may be on servers, in a tenant, or on both sides. */
const guides: readonly GuideId[] = ['prerequisites', 'microsoft-365-partner', 'set-up'];

describe('a guide for whoever has servers and a tenant', () => {
  for (const guide of guides)
    it(`lets out the people on the servers and those in the cloud: ${guide}`, () => {
      for (const situation of situationsOf(guide).filter(({ home }) => home === 'hybrid')) {
        const idsOf = (home: 'servers' | 'teams' | 'hybrid'): readonly string[] => {
          const talk = talkWith(toolsFor());
          interview(talk, guide, { ...situation, home });
          return stepsOf(talk.active(), guideBook).map(({ id }) => id);
        };
        const both = idsOf('hybrid');
        for (const id of idsOf('servers')) assert.ok(both.includes(id), id);
        // The federation record leads to the Edge for as long as there is one.
        for (const id of idsOf('teams').filter((one) => one !== 'tenant-record'))
          assert.ok(both.includes(id), id);
        assert.ok(!both.includes('tenant-record'));
      }
    });
});
