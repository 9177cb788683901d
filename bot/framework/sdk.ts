import { AsyncLocalStorage } from 'node:async_hooks';
import {
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type Activity,
  type TurnContext,
} from 'botbuilder';
import type { CheckedActivity } from './activity-check.ts';
import type { ConversationPlace } from './reference.ts';
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

/** Carries the mark of a message: equal in all tries to deliver it. */
export const markHeader = 'x-ms-client-request-id';

/** Longest wait for one answer of a channel. The SDK itself waits for ever. */
const channelTimeoutMs = 8_000;

/** The SDK's adapter, entered behind its HTTP part: bodies are checked and tokens judged before. */
export class FrameworkAdapter extends CloudAdapter {
  readonly #mark = new AsyncLocalStorage<string>();

  /** Requests to a channel that are made in `work` carry the mark. */
  marked<T>(mark: string, work: () => Promise<T>): Promise<T> {
    return this.#mark.run(mark, work);
  }

  runTurn(
    caller: AuthenticateRequestResult,
    activity: Activity,
    logic: (context: TurnContext) => Promise<void>,
  ): ReturnType<CloudAdapter['processActivity']> {
    return this.processActivity(caller, activity, async (context) => {
      tameConnector(context.turnState.get(this.ConnectorClientKey), () => this.#mark.getStore());
      await logic(context);
    });
  }

  /** A turn of our own making, in a conversation that we know. `appId` is empty without a registration. */
  async runAfterwards(
    appId: string,
    reference: SdkReference,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<void> {
    await this.continueConversationAsync(appId, reference, async (context) => {
      tameConnector(context.turnState.get(this.ConnectorClientKey), () => this.#mark.getStore());
      // Otherwise the SDK makes up an id and replies to a message that does not exist.
      context.activity.id = reference.activityId ?? '';
      await logic(context);
    });
  }
}

/** A request of the client beneath the SDK. */
interface PipelineRequest {
  timeout: number;
  readonly headers: { set(name: string, value: string): void };
}

interface Pipeline {
  removePolicy(policy: { readonly name: string }): unknown;
  addPolicy(policy: {
    readonly name: string;
    sendRequest(
      request: PipelineRequest,
      next: (request: PipelineRequest) => Promise<unknown>,
    ): Promise<unknown>;
  }): unknown;
}

/**
 * Takes the retries out of a client of the channel: they ignore what Teams asks for (412), follow any Retry-After, be
 * it an hour, and would multiply with ours. Redirects stay: the client follows none to another origin.
 */
function tameConnector(connector: unknown, markOf: () => string | undefined): void {
  const pipeline = pipelineOf(connector);
  if (pipeline === undefined) return;
  pipeline.removePolicy({ name: 'defaultRetryPolicy' });
  pipeline.addPolicy({
    name: 'timeoutAndMark',
    sendRequest: (request, next) => {
      request.timeout = channelTimeoutMs;
      const mark = markOf();
      if (mark !== undefined) request.headers.set(markHeader, mark);
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

/** How the SDK names a conversation that is to be opened anew. */
export type SdkReference = Parameters<CloudAdapter['continueConversationAsync']>[1];

/** For the SDK, whose type asks for fields that no channel sends. */
export function toSdkReference(place: ConversationPlace): SdkReference {
  // Checked by `readReference`.
  return place as unknown as SdkReference;
}

/** For the SDK, whose type asks for fields that no channel sends. Each turn gets its own, the SDK writes into it. */
export function toSdk(activity: CheckedActivity): Activity {
  // Checked by `checkBody`; what is missing here is missing on the wire, too.
  return structuredClone(activity) as unknown as Activity;
}
