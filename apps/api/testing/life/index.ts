import { ACROSS } from './across';
import { ASSESSED } from './assessed';
import { AUTHORED } from './authored';
import { CONTESTED } from './contested';
import { LEARNING } from './learning';
import { ON_A_PROGRAMME } from './on-a-programme';
import { OUTSIDE } from './outside';
import { PLANNED } from './planned';
import { RECEPTION } from './reception';
import { RELEASED } from './released';
import type { Step } from './step';

/** Every operation of the contract that someone signed in can do, in the order of one life. */
export const STEPS: readonly Step[] = [
  ...RECEPTION,
  ...ASSESSED,
  ...CONTESTED,
  ...PLANNED,
  ...ON_A_PROGRAMME,
  ...LEARNING,
  ...RELEASED,
  ...OUTSIDE,
  ...AUTHORED,
  ...ACROSS,
];
