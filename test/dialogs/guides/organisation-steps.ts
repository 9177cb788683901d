import { edgeZone, microsoftZone } from '../../../bot/demo/scenes.ts';
import type { GuideReason, GuideStepId } from '../../../locales/guide-text.ts';
import type { FindingCode } from '../../../services/model/catalog.ts';
import type { Organisation } from './fake-organisation.ts';

type Change = (organisation: Organisation) => void;

/** How somebody comes to a step and leaves it. What a guide prints is done as printed; here stands what is done by hand. */
export interface StepOfOrganisation {
  /** Puts something wrong first, where the organisation has it in order already. */
  readonly spoil?: Change;
  /** What the first look says; `unseen` where nothing can be seen yet. Left out where only somebody's word counts. */
  readonly wrong?: GuideReason | FindingCode | 'unseen';
  /** What is clicked and ordered, and what others do. */
  readonly byHand?: Change;
}

const edgeOf = ({ our }: Organisation, number = 1): string => `edge0${String(number)}.${our}`;

/** Every step that can be verified. */
export const organisationSteps: Partial<Record<GuideStepId, StepOfOrganisation>> = {
  'front-end': {
    wrong: 'no-server',
    byHand: (one) => {
      one.hasServers = true;
    },
  },
  'people-enabled': { wrong: 'not-enabled' },
  'edge-deployed': {
    wrong: 'no-edge',
    byHand: (one) => {
      one.edges = [1, 2].map((number) => ({ name: edgeOf(one, number), isEnabled: false }));
    },
  },
  'edge-certificate': {
    spoil: (one) => {
      one.certificate = 'none';
    },
    wrong: 'cert-expired',
  },
  'supported-version': {
    wrong: 'old-server',
    byHand: (one) => {
      one.build = '7.0.2046.600';
    },
  },
  'server-builds': {
    wrong: 'old-build',
    byHand: (one) => {
      one.build = '7.0.2046.385';
    },
  },
  'control-method': {
    wrong: 'federation-off',
    byHand: ({ accessEdge }) => {
      accessEdge.allow = true;
    },
  },
  'edge-federation': {
    wrong: 'edge-off',
    byHand: (one) => {
      for (const edge of one.edges) edge.isEnabled = true;
    },
  },
  'one-edge-pool': {
    wrong: 'two-edges',
    byHand: (one) => {
      one.edges = one.edges.slice(0, 1);
    },
  },
  'federation-route': {
    wrong: 'no-route',
    byHand: (one) => {
      for (const site of one.sites) site.route = `EdgeServer:${edgeOf(one)}`;
    },
  },
  'topology-published': {
    wrong: 'behind',
    byHand: (one) => {
      one.isPublished = true;
      one.isReplicated = true;
    },
  },
  'edge-components': {
    byHand: (one) => {
      one.isEdgeListening = true;
    },
  },
  'port-in': {
    spoil: (one) => {
      one.isEdgeListening = false;
    },
    wrong: 'port-closed',
    byHand: (one) => {
      one.isEdgeListening = true;
    },
  },
  'port-out': {
    wrong: 'port-closed',
    byHand: (one) => {
      one.isOutboundOpen = true;
    },
  },
  'host-record': { wrong: 'no-host' },
  'federation-record': { wrong: 'dns-srv-missing' },
  'edge-resolves': {
    wrong: 'not-resolved',
    byHand: (one) => {
      one.edgeFindsPartner = true;
    },
  },
  'access-edge-switch': { wrong: 'federation-off' },
  'blocked-list': {
    wrong: 'blocked',
    byHand: ({ blocked, their }) => {
      blocked.delete(their);
    },
  },
  'allowed-domain': { wrong: 'not-listed' },
  'allowed-server': { wrong: 'not-listed' },
  'hosting-provider': { wrong: 'no-provider' },
  'person-policy': { wrong: 'policy-off' },
  'partner-side': {
    spoil: (one) => {
      one.isTheirEdgeHealthy = false;
    },
    wrong: 'tcp-refused',
    byHand: (one) => {
      one.isTheirEdgeHealthy = true;
    },
  },
  'test-together': {
    spoil: (one) => {
      one.partnerLetsUsIn = false;
    },
    wrong: 'test-failed',
    byHand: (one) => {
      one.partnerLetsUsIn = true;
    },
  },
  'tenant-people': {
    spoil: ({ accounts, our }) => {
      for (const one of accounts)
        Object.assign(one, { home: 'cloud', sip: `sip:${one.name}@${our}` });
    },
    wrong: 'not-teams-only',
    byHand: ({ accounts }) => {
      for (const one of accounts) one.mode = 'TeamsOnly';
    },
  },
  'tenant-switch': { wrong: 'federation-off' },
  'tenant-domains': { wrong: 'not-listed' },
  'tenant-trial': { wrong: 'trials-allowed' },
  'tenant-person': { wrong: 'policy-off' },
  'tenant-record': { wrong: 'dns-srv-missing' },
  'their-record': { wrong: 'dns-srv-missing' },
  'domain-verified': {
    wrong: 'not-in-tenant',
    byHand: ({ tenant, our }) => {
      tenant.domains.push(our);
    },
  },
  'directory-sync': {
    spoil: ({ accounts, our }) => {
      for (const one of accounts)
        Object.assign(one, { sip: `sip:${one.name}@${our}`, enabled: true });
      accounts.push({
        name: 'ken',
        sip: `sip:ken@${our}`,
        enabled: true,
        home: 'cloud',
        mode: 'TeamsOnly',
        isSynchronised: true,
        hasLeftover: false,
      });
    },
    wrong: 'not-synchronised',
    byHand: ({ accounts }) => {
      for (const one of accounts) one.isSynchronised = true;
    },
  },
  'records-stay': {
    spoil: (one) => {
      one.zone = { ...microsoftZone(one.our) };
    },
    wrong: 'at-microsoft',
    byHand: (one) => {
      one.zone = { ...edgeZone(one.our, '203.0.113.10') };
    },
  },
  'access-edge-hybrid': { wrong: 'federation-off' },
  'shared-provider': { wrong: 'no-provider' },
  'shared-space': { wrong: 'not-shared' },
  'same-lists': {
    spoil: ({ allowed }) => {
      allowed.set('adatum.com', '');
    },
    wrong: 'lists-differ',
    byHand: (one) => {
      one.allowed = new Map([['litware.com', '']]);
      one.blocked = new Set();
      one.tenant.allowed = one.accessEdge.discovery ? 'all' : new Set(['litware.com']);
    },
  },
  'pilot-people': { wrong: 'not-teams-only' },
  'nobody-left': {
    wrong: 'still-on-servers',
    byHand: ({ accounts }) => {
      for (const one of accounts) Object.assign(one, { home: 'cloud' });
    },
  },
  'records-to-teams': { wrong: 'not-at-microsoft' },
  'teams-only': { wrong: 'not-teams-only' },
  'shared-space-off': { wrong: 'still-shared' },
  'provider-off': { wrong: 'provider-enabled' },
  leftovers: {
    wrong: 'attribute-left',
    byHand: ({ accounts }) => {
      for (const one of accounts) one.hasLeftover = false;
    },
  },
};
