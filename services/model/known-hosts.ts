/** A Microsoft cloud. `worldwide` includes GCC; `china` is operated by 21Vianet. */
export type Cloud = 'worldwide' | 'gcc-high' | 'dod' | 'china';

interface CloudHosts {
  readonly suffix: string;
  /** Where the federation record of a domain in this cloud leads. */
  readonly federation: string;
  /** Where `sip` and `_sip._tls` lead. */
  readonly signIn: string;
  /** Where `lyncdiscover` leads. */
  readonly discover: string;
  /** Ends of mail host names of the same cloud. */
  readonly mail: readonly string[];
}

/** Source: Microsoft, "External Domain Name System records for Office 365", and its pages for GCC High, DoD and 21Vianet. */
export const clouds: Readonly<Record<Cloud, CloudHosts>> = {
  worldwide: {
    suffix: 'online.lync.com',
    federation: 'sipfed.online.lync.com',
    signIn: 'sipdir.online.lync.com',
    discover: 'webdir.online.lync.com',
    mail: ['mail.protection.outlook.com', 'mx.microsoft', 'autodiscover.outlook.com'],
  },
  'gcc-high': {
    suffix: 'gov.skypeforbusiness.us',
    federation: 'sipfed.online.gov.skypeforbusiness.us',
    signIn: 'sipdir.online.gov.skypeforbusiness.us',
    discover: 'webdir.online.gov.skypeforbusiness.us',
    mail: ['mail.protection.office365.us', 'autodiscover.office365.us'],
  },
  dod: {
    suffix: 'dod.skypeforbusiness.us',
    federation: 'sipfed.online.dod.skypeforbusiness.us',
    signIn: 'sipdir.online.dod.skypeforbusiness.us',
    discover: 'webdir.online.dod.skypeforbusiness.us',
    mail: [],
  },
  china: {
    suffix: 'partner.lync.cn',
    federation: 'sipfed.online.partner.lync.cn',
    signIn: 'sipdir.online.partner.lync.cn',
    discover: 'webdir.online.partner.lync.cn',
    mail: ['mail.protection.partner.outlook.cn', 'autodiscover.partner.outlook.cn'],
  },
};

const cloudNames = Object.keys(clouds) as Cloud[];

/** Services that have ended, Messenger, AOL and Yahoo among them; a federation record must not lead there. */
const deadHosts = new Set(['federation.messenger.msn.com', 'sipfed.resources.lync.com']);
const deadSuffixes = ['messenger.msn.com', 'oscar.aol.com', 'msg.yahoo.com', 'resources.lync.com'];

/** True for `suffix` itself and everything below it. */
export function isWithin(host: string, suffix: string): boolean {
  return host === suffix || host.endsWith(`.${suffix}`);
}

/** The Microsoft cloud that a Skype for Business or Teams host belongs to. */
export function cloudOf(host: string): Cloud | undefined {
  return cloudNames.find((cloud) => isWithin(host, clouds[cloud].suffix));
}

/** Whether a name is an alias of a Microsoft host. */
export function leadsToMicrosoft({ aliases }: { readonly aliases: readonly string[] }): boolean {
  return aliases.some((alias) => cloudOf(alias) !== undefined);
}

/** The Microsoft cloud whose mail or autodiscover host this is: a hint that a tenant exists, no proof of Teams. */
export function mailCloudOf(host: string): Cloud | undefined {
  return cloudNames.find((cloud) => clouds[cloud].mail.some((suffix) => isWithin(host, suffix)));
}

/** Whether a Microsoft host serves sign-in or discovery instead of federation. */
export function isSignInHost(host: string): boolean {
  return cloudOf(host) !== undefined && /^(?:sipdir|webdir)\d*[a-z]?\./u.test(host);
}

export function isDeadProvider(host: string): boolean {
  return deadHosts.has(host) || deadSuffixes.some((suffix) => isWithin(host, suffix));
}
