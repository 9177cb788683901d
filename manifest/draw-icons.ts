// Draws the icons anew: npx tsx manifest/draw-icons.ts
import { writeFileSync } from 'node:fs';
import { drawColourIcon, drawOutlineIcon } from './icons.ts';

writeFileSync(new URL('./color.png', import.meta.url), drawColourIcon());
writeFileSync(new URL('./outline.png', import.meta.url), drawOutlineIcon());
