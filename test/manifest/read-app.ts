import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** What the tests look at of the template; its other members are the schema's business. */
const manifestSchema = z.looseObject({
  accentColor: z.string(),
  name: z.object({ short: z.string(), full: z.string() }),
  description: z.object({ short: z.string(), full: z.string() }),
  localizationInfo: z.object({
    defaultLanguageTag: z.string(),
    additionalLanguages: z.array(z.object({ languageTag: z.string(), file: z.string() })),
  }),
  icons: z.object({ color: z.string(), outline: z.string() }),
  bots: z.array(
    z.looseObject({
      scopes: z.array(z.string()),
      commandLists: z.array(
        z.object({
          scopes: z.array(z.string()),
          commands: z.array(z.object({ title: z.string(), description: z.string() })),
        }),
      ),
    }),
  ),
});

const stringsSchema = z.record(z.string(), z.string());

export type Manifest = z.infer<typeof manifestSchema>;
export type Strings = z.infer<typeof stringsSchema>;

/** A file of the folder `manifest/`. */
export function readOwn(name: string): Buffer {
  return readFileSync(new URL(`../../manifest/${name}`, import.meta.url));
}

export function parseManifest(text: string): Manifest {
  return manifestSchema.parse(JSON.parse(text));
}

export function parseStrings(text: string): Strings {
  return stringsSchema.parse(JSON.parse(text));
}

/** Settings as a real organisation gives them. */
export const fabrikam = {
  'app-id': '6f9a0d1c-3b52-4f0e-9a77-0c2f5d1e8b34',
  host: 'bot.fabrikam.com',
  developer: 'Fabrikam',
  website: 'https://www.fabrikam.com/federation-helper',
  privacy: 'https://www.fabrikam.com/privacy',
  terms: 'https://www.fabrikam.com/terms',
} as const;
