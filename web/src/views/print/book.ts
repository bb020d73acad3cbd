import type { Body } from '@/ui/body';
import { numbersOf } from '@/ui/body/numbering';

/** The text of a body line by line, its headings counted; of a table each row is a line. */
export function textOf(value: unknown): string[] {
  const blocks = (value as Body | null)?.blocks ?? [];
  const numbers = numbersOf(blocks);
  return blocks.flatMap((block, index) => {
    switch (block.type) {
      case 'heading':
      case 'paragraph':
        return [numbers[index]! + block.spans.map((span) => span.text).join('')];
      case 'table':
        return block.rows.map((row) =>
          row.map((cell) => cell.lines.map((line) => line.map((span) => span.text).join('')).join('')).join('　'),
        );
      case 'title':
        return [block.lines.join('')];
      case 'attachments':
        return block.items;
      case 'signature':
        return [...block.organs, block.date].filter(Boolean);
      default:
        return [block.text];
    }
  });
}
