/**
 * What a printed sheet says of its matter in a code: `ZS1:`, the matter's number in the system, `:`, two check
 * figures. Nobody learns a title from it; whoever scans it must be allowed to see the matter all the same.
 */
const form = /^ZS1:(\d{1,19}):(\d{2})$/;

/** The remainder by 97, figure after figure: catches one figure misread and two that changed places. */
const check = (id: string): string =>
  String([...`${id}00`].reduce((rest, figure) => (rest * 10 + Number(figure)) % 97, 0)).padStart(2, '0');

export const paperCode = (matter: string): string => `ZS1:${matter}:${check(matter)}`;

/** The matter a code stands for; '': it is none of ours, or was misread. */
export function matterIn(text: string): string {
  const [, id = '', figures] = form.exec(text.trim()) ?? [];
  return id && check(id) === figures ? id : '';
}
