/** A topic of the documentation of Lync Server 2013, as a path below learn.microsoft.com. */
export function lync(topic: string): string {
  return `previous-versions/office/lync-server-2013/lync-server-2013-${topic}`;
}

/** A topic about hybrid of Skype for Business Server. */
export function hybrid(topic: string): string {
  return `skypeforbusiness/hybrid/${topic}`;
}

/** A cmdlet. */
export function cmdlet(name: string): string {
  return `powershell/module/skype/${name.toLowerCase()}`;
}

/** How other organisations are reached from Teams. */
export const externalAccess = 'microsoftteams/trusted-organizations-external-meetings-chat';
/** The records of a domain in Microsoft 365. */
export const cloudRecords = 'microsoft-365/enterprise/external-domain-name-system-records';

/** The address of a source in the reader's language. */
export function addressOf(source: string, locale: 'en' | 'zh-TW'): string {
  return `https://learn.microsoft.com/${locale === 'en' ? 'en-us' : 'zh-tw'}/${source}`;
}
