import type { WayAhead } from '@/api';

/** Steps of the way that belong together: one after the other, or the arms of a parallel part beside each other. */
export type Stretch = { kind: 'steps'; steps: WayAhead[] } | { kind: 'beside'; arms: Stretch[][] };

const laneOf = (step: WayAhead, depth: number): string => step.lane.split('/').filter(Boolean)[depth] ?? '';
const forkOf = (lane: string): string => lane.split('.')[0] ?? '';

/** The flat list of steps ahead as what stands beside what. The server sends them in the order of the way. */
export function stretches(steps: WayAhead[], depth = 0): Stretch[] {
  const out: Stretch[] = [];
  for (let at = 0; at < steps.length; ) {
    const fork = forkOf(laneOf(steps[at]!, depth));
    let end = at + 1;
    while (end < steps.length && forkOf(laneOf(steps[end]!, depth)) === fork) end += 1;
    const group = steps.slice(at, end);
    out.push(fork ? beside(group, depth) : { kind: 'steps', steps: group });
    at = end;
  }
  return out;
}

function beside(group: WayAhead[], depth: number): Stretch {
  const arms = new Map<string, WayAhead[]>();
  for (const step of group) {
    const lane = laneOf(step, depth);
    arms.set(lane, [...(arms.get(lane) ?? []), step]);
  }
  return { kind: 'beside', arms: [...arms.values()].map((arm) => stretches(arm, depth + 1)) };
}
