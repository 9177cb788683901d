import { setFlagsFromString } from 'node:v8';

// Most bots have little to do: modules are loaded, and now and then somebody asks. The young generation doubles whenever much of it
// survives, up to 32 MB, and a server that has nothing to do never gives that back; the old one may grow to several times what is
// alive before it is looked through. Many diagnoses at once are a tenth cheaper with room, and a quarter more a second with the room
// that `npm start` gives (`--max-semi-space-size`), which cannot be given later. V8 reads these factors each time it is about to
// grow; where a version does not, nothing happens.

/**
 * To be called before anything is loaded: until `releaseHeap` the young generation stays as small as it begins, and the old one is
 * looked through whenever it has grown by a fifth.
 */
export function holdHeap(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
  setFlagsFromString('--heap-growing-percent=20');
}

/** From now on both grow as V8 sees fit. To be called when there is much to do; again is no harm. */
export function releaseHeap(): void {
  setFlagsFromString('--semi-space-growth-factor=2');
  setFlagsFromString('--heap-growing-percent=0');
}
