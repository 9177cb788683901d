import { isLoopbackHost } from './loopback.ts';

/**
 * Hosts of Teams that take the bot's replies, in the order: public (two), GCC, GCC High, DoD, China (21Vianet).
 * source: microsoft/teams.ts, cloud environments of the Teams SDK (`allowedServiceUrls`), and
 * learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/send-proactive-messages.
 * Not `*.trafficmanager.net`: anybody can register a name there.
 */
const teamsHosts = new Set([
  'smba.trafficmanager.net',
  'smba.onyx.prod.teams.trafficmanager.net',
  'smba.infra.gcc.teams.microsoft.com',
  'smba.infra.gov.teams.microsoft.us',
  'smba.infra.dod.teams.microsoft.us',
  'frontend.botapi.msg.infra.teams.microsoftonline.cn',
]);

/**
 * The other channels (Web Chat, Direct Line ...) of the public cloud, the US government's and China's.
 * source: learn.microsoft.com/azure/bot-service/how-to-deploy-gov-cloud-high, docs.azure.cn/bot-service/how-to-deploy-china-cloud
 */
const channelSuffixes = ['.botframework.com', '.botframework.azure.us', '.botframework.azure.cn'];

/** Characters of an ordinary address; no user, no question mark, no backslash, nothing that parsers read differently. */
const plainUrl = /^https?:\/\/[\w.\-~:[\]%/]+$/iu;

/** Whether replies, and with them the bot's token, may go to this address: https, a known host, the usual port. */
export function isChannelServiceUrl(serviceUrl: string): boolean {
  const url = parsePlain(serviceUrl);
  if (url?.protocol !== 'https:' || url.port !== '') return false;
  const { hostname } = url;
  return teamsHosts.has(hostname) || channelSuffixes.some((suffix) => hostname.endsWith(suffix));
}

/** Whether replies stay on this machine; any port, with or without TLS. */
export function isLoopbackServiceUrl(serviceUrl: string): boolean {
  const url = parsePlain(serviceUrl);
  return url !== undefined && isLoopbackHost(url.hostname);
}

function parsePlain(text: string): URL | undefined {
  return plainUrl.test(text) && URL.canParse(text) ? new URL(text) : undefined;
}
