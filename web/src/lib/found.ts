import type { BodyValue, Choice, Field, Fields, FieldValue, FileText, Kind, Right } from '@/api';
import { filled } from './format';

/** What a file says: what stands on the paper's face, and its text where it makes a body. */
export interface ReadFile {
  elements: FileText['elements'];
  body: BodyValue | null;
}

/** Something read from a file, and the cell it would go to. */
export interface Found {
  field: Field;
  value: FieldValue;
  /** What the cell holds already: it is not touched unless somebody says so. */
  present: FieldValue;
  taken: boolean;
}

/** The choice whose label it is: 「命令（令）」 is both 命令 and 令, 复函 is a 函. */
function choiceOf(choices: readonly Choice[], text: string): string | undefined {
  const names = (choice: Choice): string[] => choice.label.split(/[（）]/).filter(Boolean);
  const found =
    choices.find((choice) => choice.label === text) ??
    choices.find((choice) => names(choice).includes(text)) ??
    choices.find((choice) => names(choice).some((name) => text.endsWith(name)));
  return found?.value;
}

/** The element as the cell would hold it; nothing where it cannot. */
function valueFor(field: Field, element: string, read: ReadFile): FieldValue {
  if (element === 'body') return read.body;
  const text = read.elements[element as keyof FileText['elements']];
  if (!text || field.type === 'date') return text;
  if (field.type === 'choice') return choiceOf(field.choices, text);
  return field.max_length ? text.slice(0, field.max_length) : text;
}

/** What of a paper the kind offers to a cell that may be written now, where it says something else. */
export function foundIn(
  read: ReadFile,
  kind: Pick<Kind, 'fields' | 'recognise'>,
  rights: Record<string, Right>,
  fields: Fields,
): Found[] {
  return kind.fields.flatMap((field) => {
    const element = kind.recognise[field.name];
    if (!element || (rights[field.name] ?? 'read') === 'read') return [];
    const value = valueFor(field, element, read);
    const present = fields[field.name];
    if (!filled(value) || JSON.stringify(value) === JSON.stringify(present)) return [];
    return [{ field, value, present, taken: filled(present) }];
  });
}
