import { describe, expect, it } from 'vitest';
import { byArea } from './areas';

const kind = (name: string, area: string) => ({ kind: name, area, area_title: area && `${area}类` });

describe('areas of kinds', () => {
  it('divides them as they come, those without an area last', () => {
    const areas = byArea([kind('in', '办文'), kind('out', '办文'), kind('seal', '事务'), kind('other', '')]);
    expect(areas.map((one) => [one.title, one.kinds.map((k) => k.kind)])).toEqual([
      ['办文类', ['in', 'out']],
      ['事务类', ['seal']],
      ['', ['other']],
    ]);
    expect(byArea([])).toEqual([]);
  });
});
