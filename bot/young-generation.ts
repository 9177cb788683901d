import { setFlagsFromString } from 'node:v8';

// The young generation doubles whenever much of it survives, up to 32 MB, and a server that has nothing to do never gives that
// back. Most bots have little to do: modules are loaded, and now and then somebody asks. Many diagnoses at once are a tenth
// cheaper with room, and a quarter more a second with the room that `npm start` gives (`--max-semi-space-size`), which cannot be
// given later. V8 reads this factor each time it is about to grow; where a version does not, nothing happens.

/** To be called before anything is loaded: until `releaseYoungGeneration` the young generation stays as small as it begins. */
export function holdYoungGeneration(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
}

/** From now on it grows as V8 sees fit. To be called when there is much to do; again is no harm. */
export function releaseYoungGeneration(): void {
  setFlagsFromString('--semi-space-growth-factor=2');
}
