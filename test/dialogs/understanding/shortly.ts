import type { Utterance } from '../../../dialogs/understanding/utterance.ts';

/** Intent and entities in the short form of `utterances`. */
export function shortly({ intent, entities }: Utterance): string {
  const { partnerDomains, ourDomain, code, language } = entities;
  return [
    intent,
    ...partnerDomains.map(({ domain }) => domain),
    ...(ourDomain === undefined ? [] : [`our=${ourDomain.domain}`]),
    ...(code === undefined ? [] : [`code=${code}`]),
    ...(language === undefined ? [] : [`in=${language}`]),
  ].join(' ');
}
