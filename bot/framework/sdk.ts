import {
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type Activity,
  type TurnContext,
} from 'botbuilder';
import type { CheckedActivity } from './activity-check.ts';
import type { FrameworkSettings } from './settings.ts';

// botbuilder does not name these types of the package beneath it.
export type BotFrameworkAuthentication = NonNullable<ConstructorParameters<typeof CloudAdapter>[0]>;
/** Whom the SDK takes a caller for. */
export type AuthenticateRequestResult = Awaited<
  ReturnType<BotFrameworkAuthentication['authenticateRequest']>
>;
type CredentialsFactory = NonNullable<
  ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>[1]
>;

/** Where tokens come from and whom they are for; only tests bring their own. */
export interface SdkOverrides {
  /** As soon as one of these is set, the SDK takes all of them and none of its own. */
  readonly parameters?: Readonly<Record<string, string>>;
  readonly credentials?: CredentialsFactory;
}

/** The SDK's part that checks tokens and gets tokens. Touches no network by itself. */
export function createAuthentication(
  settings: FrameworkSettings,
  { parameters, credentials }: SdkOverrides = {},
): BotFrameworkAuthentication {
  return new ConfigurationBotFrameworkAuthentication(
    { ...valuesOf(settings), ...parameters },
    credentials,
  );
}

function valuesOf(settings: FrameworkSettings): Record<string, string> {
  if (settings.kind === 'anonymous') return {};
  return {
    MicrosoftAppId: settings.appId,
    MicrosoftAppType: settings.appType,
    ...(settings.appType !== 'UserAssignedMSI' && { MicrosoftAppPassword: settings.appPassword }),
    ...(settings.appType !== 'MultiTenant' && { MicrosoftAppTenantId: settings.tenantId }),
    ...(settings.channelService !== undefined && { ChannelService: settings.channelService }),
  };
}

/** Longest wait for one answer of a channel. The SDK itself waits for ever. */
const channelTimeoutMs = 8_000;

/** The SDK's adapter, entered behind its HTTP part: bodies are checked and tokens judged before. */
export class FrameworkAdapter extends CloudAdapter {
  runTurn(
    caller: AuthenticateRequestResult,
    activity: Activity,
    logic: (context: TurnContext) => Promise<void>,
  ): ReturnType<CloudAdapter['processActivity']> {
    return this.processActivity(caller, activity, async (context) => {
      tameConnector(context.turnState.get(this.ConnectorClientKey));
      await logic(context);
    });
  }

  /** A turn of our own making, in a conversation that we know. `appId` is empty without a registration. */
  async runAfterwards(
    appId: string,
    reference: Parameters<CloudAdapter['continueConversationAsync']>[1],
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<void> {
    await this.continueConversationAsync(appId, reference, async (context) => {
      tameConnector(context.turnState.get(this.ConnectorClientKey));
      // Otherwise the SDK makes up an id and replies to a message that does not exist.
      context.activity.id = reference.activityId ?? '';
      await logic(context);
    });
  }
}

interface Pipeline {
  removePolicy(policy: { readonly name: string }): unknown;
  addPolicy(policy: {
    readonly name: string;
    sendRequest(
      request: { timeout: number },
      next: (request: { timeout: number }) => Promise<unknown>,
    ): Promise<unknown>;
  }): unknown;
}

/**
 * Takes the retries out of a client of the channel: they ignore what Teams asks for (412), follow any Retry-After, be
 * it an hour, and would multiply with ours. Redirects stay: the client follows none to another origin.
 */
function tameConnector(connector: unknown): void {
  const pipeline = pipelineOf(connector);
  if (pipeline === undefined) return;
  pipeline.removePolicy({ name: 'defaultRetryPolicy' });
  pipeline.addPolicy({
    name: 'channelTimeout',
    sendRequest: (request, next) => {
      request.timeout = channelTimeoutMs;
      return next(request);
    },
  });
}

function pipelineOf(connector: unknown): Pipeline | undefined {
  const client = memberOf(connector, 'client');
  const pipeline = memberOf(client, 'pipeline');
  return isPipeline(pipeline) ? pipeline : undefined;
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function isPipeline(value: unknown): value is Pipeline {
  return ['removePolicy', 'addPolicy'].every((name) => typeof memberOf(value, name) === 'function');
}

/** For the SDK, whose type asks for fields that no channel sends. Each turn gets its own, the SDK writes into it. */
export function toSdk(activity: CheckedActivity): Activity {
  // Checked by `checkBody`; what is missing here is missing on the wire, too.
  return structuredClone(activity) as unknown as Activity;
}
