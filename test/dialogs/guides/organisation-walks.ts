import { edgeZone, microsoftZone } from '../../../bot/demo/scenes.ts';
import type { GuideId, GuideStepId } from '../../../locales/guide-text.ts';
import type { Situation } from '../../../dialogs/guides/situation.ts';
import { fromNothing, inHybrid, withServers, type Organisation } from './fake-organisation.ts';
import { organisationSteps, type StepOfOrganisation } from './organisation-steps.ts';

export const our = 'fabrikam.com';
export const their = 'contoso.com';

/** One organisation and one way through one guide. */
export interface Walk {
  readonly guide: GuideId;
  readonly named: string;
  readonly answers: Situation;
  readonly start: () => Organisation;
  /** Where this organisation comes to a step in another way than others. */
  readonly steps?: Partial<Record<GuideStepId, StepOfOrganisation>>;
}

/** Everything is there but nobody listens on the Edge. */
function published(): Organisation {
  const organisation = fromNothing('edge', our, their);
  return Object.assign(organisation, { zone: { ...edgeZone(our, '203.0.113.10') } });
}

const listening = (): Organisation => Object.assign(published(), { isEdgeListening: true });
/** The record of a partner in Microsoft 365 is lost for a while. */
const lost: StepOfOrganisation = {
  spoil: (one) => {
    one.theirZone = { [`${their} SOA`]: '1 300' };
  },
  wrong: 'dns-srv-missing',
  byHand: (one) => {
    one.theirZone = { ...microsoftZone(their) };
  },
};
const refused: StepOfOrganisation = {
  spoil: (one) => {
    one.isEdgeListening = false;
  },
  wrong: 'tcp-refused',
  byHand: (one) => {
    one.isEdgeListening = true;
  },
};
const list = { method: 'list' } as const;
const servers = { home: 'servers', generation: 'sfb-se', domains: 'one', ...list } as const;

export const walks: readonly Walk[] = [
  {
    guide: 'prerequisites',
    named: 'servers',
    answers: { home: 'servers' },
    start: listening,
  },
  {
    guide: 'prerequisites',
    named: 'Teams',
    answers: { home: 'teams' },
    start: () => fromNothing('edge', our, their),
  },
  {
    guide: 'microsoft-365-partner',
    named: 'servers',
    answers: { home: 'servers', ...list },
    start: () => fromNothing('cloud', our, their),
    steps: { 'partner-side': lost },
  },
  {
    guide: 'microsoft-365-partner',
    named: 'Teams',
    answers: { home: 'teams', ...list },
    start: () => fromNothing('cloud', our, their),
  },
  {
    guide: 'set-up',
    named: 'servers and an allowed domain',
    answers: { ...servers, generation: 'sfb-2015', fixed: 'no', domains: 'many' },
    start: () => fromNothing('edge', our, their),
  },
  {
    guide: 'set-up',
    named: 'hybrid and discovery',
    answers: { ...servers, home: 'hybrid', method: 'discovery', busy: 'no' },
    start: published,
    steps: {
      'port-in': refused,
      'tenant-domains': {
        wrong: 'not-listed',
        byHand: ({ tenant }) => {
          tenant.allowed = 'all';
        },
      },
    },
  },
  {
    guide: 'microsoft-365-partner',
    named: 'servers and a tenant',
    answers: { home: 'hybrid', ...list },
    start: () => fromNothing('cloud', our, their),
    steps: {
      'partner-side': lost,
      // In hybrid the provider is that of the own cloud, and the guide prints no line for it.
      'hosting-provider': {
        wrong: 'no-provider',
        byHand: ({ providers }) => {
          const proxy = 'sipfed.online.lync.com';
          const level = 'UseSourceVerification';
          providers.push({ identity: 'Office365', proxy, level, enabled: true, shared: true });
        },
      },
    },
  },
  {
    guide: 'set-up',
    named: 'servers and an allowed server',
    answers: { ...servers, fixed: 'yes' },
    start: () => fromNothing('edge', our, their),
  },
  {
    guide: 'set-up',
    named: 'servers and a hosting provider',
    answers: servers,
    start: () => fromNothing('cloud', our, their),
  },
  {
    guide: 'set-up',
    named: 'servers and a partner that publishes its record last',
    answers: { ...servers, fixed: 'no' },
    start: () => fromNothing('nowhere', our, their),
    steps: {
      'partner-side': {
        wrong: 'dns-srv-missing',
        byHand: (one) => {
          one.theirZone = { ...edgeZone(their, '203.0.113.20') };
        },
      },
    },
  },
  {
    guide: 'set-up',
    named: 'Teams and servers',
    answers: { home: 'teams', ...list },
    start: () => fromNothing('edge', our, their),
  },
  {
    guide: 'set-up',
    named: 'Teams and Teams',
    answers: { home: 'teams', ...list },
    start: () => fromNothing('cloud', our, their),
  },
  {
    guide: 'teams-tenant',
    named: 'a partner on servers',
    answers: list,
    start: () => fromNothing('edge', our, their),
  },
  {
    guide: 'teams-tenant',
    named: 'a partner in Teams',
    answers: list,
    start: () => fromNothing('cloud', our, their),
  },
  {
    guide: 'partner-tenant',
    named: 'our servers',
    answers: { home: 'servers' },
    start: () => fromNothing('nowhere', our, their),
  },
  {
    guide: 'partner-tenant',
    named: 'our Teams',
    answers: { home: 'teams' },
    start: () => fromNothing('cloud', our, their),
  },
  {
    guide: 'hybrid',
    named: 'AD FS, discovery and many domains',
    answers: { method: 'discovery', domains: 'many', signOn: 'ad-fs' },
    start: () => Object.assign(withServers('edge', our, their), { build: '7.0.2046.244' }),
    steps: { 'same-lists': { ...organisationSteps['same-lists'], wrong: 'discovery-differs' } },
  },
  {
    guide: 'hybrid',
    named: 'synchronised passwords and a list',
    answers: { ...list, domains: 'one', signOn: 'entra-only' },
    start: () => Object.assign(withServers('edge', our, their), { build: '7.0.2046.244' }),
  },
  { guide: 'clean-up', named: 'a hybrid', answers: {}, start: () => inHybrid(our, their) },
];
