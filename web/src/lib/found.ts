import type { Field, Fields, FieldValue, FileText, Right } from '@/api';
import { filled } from './format';

/** Something read from a file, and the cell it would go to. */
export interface Found {
  field: Field;
  value: FieldValue;
  /** The cell holds something else already: it is not touched unless somebody says so. */
  taken: boolean;
}

/** Whether an element belongs in a cell: it is named like it, or ends in its name; a day goes to a cell for a day. */
const fits = (element: string, field: Field): boolean =>
  element === 'date' ? field.type === 'date' : field.name === element || field.name.endsWith(`_${element}`);

/** The element as the cell would hold it; undefined where it cannot. */
function valueFor(field: Field, text: string): FieldValue {
  if (field.type === 'choice') return field.choices.find((choice) => choice.label === text)?.value;
  if (field.type === 'text' || field.type === 'long_text') {
    return field.max_length ? text.slice(0, field.max_length) : text;
  }
  return field.type === 'date' ? text : undefined;
}

/** What of a paper's face has a cell that may be written now and says something else. */
export function foundIn(
  elements: FileText['elements'],
  form: readonly Field[],
  rights: Record<string, Right>,
  fields: Fields,
): Found[] {
  const cells = form.filter((field) => (rights[field.name] ?? 'read') !== 'read');
  const lines: Found[] = [];
  for (const [element, text] of Object.entries(elements)) {
    const field = text ? cells.find((one) => fits(element, one)) : undefined;
    const value = field && text ? valueFor(field, text) : undefined;
    if (!field || value === undefined || fields[field.name] === value) continue;
    lines.push({ field, value, taken: filled(fields[field.name]) });
  }
  return lines;
}
