/** What the environment says about the registration of the bot, as it was read. */
export interface FrameworkValues {
  readonly MicrosoftAppId?: string | undefined;
  readonly MicrosoftAppPassword?: string | undefined;
  readonly MicrosoftAppType?: string | undefined;
  readonly MicrosoftAppTenantId?: string | undefined;
  readonly ChannelService?: string | undefined;
}

/** Where the channels are: nothing for the public cloud (GCC included), this for the clouds of the US government. */
const governmentService = 'https://botframework.azure.us';

/** The registration of the bot. Without an app id everybody is believed, so only this machine may call. */
export type FrameworkSettings =
  | { readonly kind: 'anonymous' }
  | (Registered & {
      readonly appType: 'SingleTenant';
      readonly appPassword: string;
      readonly tenantId: string;
    })
  | (Registered & { readonly appType: 'UserAssignedMSI'; readonly tenantId: string })
  | (Registered & { readonly appType: 'MultiTenant'; readonly appPassword: string });

interface Registered {
  readonly kind: 'registered';
  readonly appId: string;
  readonly channelService?: typeof governmentService;
}

/** A registration with an app id. */
export type RegisteredSettings = Extract<FrameworkSettings, { kind: 'registered' }>;

/** What is wrong with one variable. `unexpected`: it must not be set in this kind of registration. */
export interface SettingsMistake {
  readonly name: keyof FrameworkValues;
  readonly code: 'missing' | 'unexpected' | 'unknown' | 'not-a-guid';
  /** As it was given; never given for the password. */
  readonly value?: string;
}

export type ReadSettings =
  | { readonly ok: true; readonly settings: FrameworkSettings }
  | { readonly ok: false; readonly mistakes: readonly SettingsMistake[] };

const guid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/iu;

/** The types by their names in small letters: the SDK does not look at the case either. */
const appTypes = new Map<string, RegisteredSettings['appType']>([
  ['singletenant', 'SingleTenant'],
  ['userassignedmsi', 'UserAssignedMSI'],
  ['multitenant', 'MultiTenant'],
]);

/**
 * Reads the registration, or names every mistake in it.
 * A type that is not set is SingleTenant: new bots for many tenants can no longer be registered. The SDK takes any
 * unknown type for MultiTenant without a word, which would accept whom the operator meant to keep out.
 */
export function readSettings(values: FrameworkValues): ReadSettings {
  const given = trimmed(values);
  if (given.MicrosoftAppId === undefined) return readAnonymous(given);
  const mistakes: SettingsMistake[] = [];
  const appType = appTypes.get((given.MicrosoftAppType ?? 'SingleTenant').toLowerCase());
  if (appType === undefined) mistakes.push(mistake(given, 'MicrosoftAppType', 'unknown'));
  if (!guid.test(given.MicrosoftAppId)) {
    mistakes.push(mistake(given, 'MicrosoftAppId', 'not-a-guid'));
  }
  mistakes.push(...tenantMistakes(given, appType), ...passwordMistakes(given, appType));
  if (given.ChannelService !== undefined && given.ChannelService !== governmentService) {
    mistakes.push(mistake(given, 'ChannelService', 'unknown'));
  }
  const settings = appType === undefined ? undefined : registered(given, appType);
  return settings === undefined || mistakes.length > 0
    ? { ok: false, mistakes }
    : { ok: true, settings };
}

/** A password or a tenant without an id was meant as a registration; running open instead would be a trap. */
function readAnonymous(given: FrameworkValues): ReadSettings {
  const meansMore =
    given.MicrosoftAppPassword ?? given.MicrosoftAppTenantId ?? given.MicrosoftAppType;
  return meansMore === undefined
    ? { ok: true, settings: { kind: 'anonymous' } }
    : { ok: false, mistakes: [{ name: 'MicrosoftAppId', code: 'missing' }] };
}

function tenantMistakes(
  given: FrameworkValues,
  appType: RegisteredSettings['appType'] | undefined,
): readonly SettingsMistake[] {
  if (given.MicrosoftAppTenantId === undefined) {
    return appType === 'SingleTenant' || appType === 'UserAssignedMSI'
      ? [{ name: 'MicrosoftAppTenantId', code: 'missing' }]
      : [];
  }
  return guid.test(given.MicrosoftAppTenantId)
    ? []
    : [mistake(given, 'MicrosoftAppTenantId', 'not-a-guid')];
}

function passwordMistakes(
  given: FrameworkValues,
  appType: RegisteredSettings['appType'] | undefined,
): readonly SettingsMistake[] {
  const hasPassword = given.MicrosoftAppPassword !== undefined;
  if (appType === 'UserAssignedMSI') {
    return hasPassword ? [{ name: 'MicrosoftAppPassword', code: 'unexpected' }] : [];
  }
  return hasPassword || appType === undefined
    ? []
    : [{ name: 'MicrosoftAppPassword', code: 'missing' }];
}

/** Undefined while something is missing. */
function registered(
  given: FrameworkValues,
  appType: RegisteredSettings['appType'],
): RegisteredSettings | undefined {
  const { MicrosoftAppId: appId, MicrosoftAppPassword: appPassword } = given;
  const tenantId = given.MicrosoftAppTenantId?.toLowerCase();
  if (appId === undefined) return undefined;
  const base: Registered = {
    kind: 'registered',
    appId: appId.toLowerCase(),
    ...(given.ChannelService === governmentService && { channelService: governmentService }),
  };
  if (appType === 'UserAssignedMSI') {
    return tenantId === undefined ? undefined : { ...base, appType, tenantId };
  }
  if (appPassword === undefined) return undefined;
  if (appType === 'MultiTenant') return { ...base, appType, appPassword };
  return tenantId === undefined ? undefined : { ...base, appType, appPassword, tenantId };
}

function mistake(
  given: FrameworkValues,
  name: Exclude<keyof FrameworkValues, 'MicrosoftAppPassword'>,
  code: SettingsMistake['code'],
): SettingsMistake {
  const value = given[name];
  return { name, code, ...(value !== undefined && { value }) };
}

function trimmed(values: FrameworkValues): FrameworkValues {
  const textOf = (name: keyof FrameworkValues) => {
    const text = values[name]?.trim();
    return text === undefined || text === '' ? {} : { [name]: text };
  };
  return {
    ...textOf('MicrosoftAppId'),
    ...textOf('MicrosoftAppPassword'),
    ...textOf('MicrosoftAppType'),
    ...textOf('MicrosoftAppTenantId'),
    ...textOf('ChannelService'),
  };
}
