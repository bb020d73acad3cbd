import type { Node } from 'prosemirror-model';
import type { EditorView, NodeView } from 'prosemirror-view';
import { chineseDate } from './body';

/** The date of the paper: written out, with the browser's own calendar behind it. */
export class DateView implements NodeView {
  dom = document.createElement('div');
  private words = document.createElement('span');
  private input = document.createElement('input');

  constructor(
    private node: Node,
    private view: EditorView,
    private getPos: () => number | undefined,
    private label: string,
  ) {
    this.dom.className = 'b-date';
    this.dom.contentEditable = 'false';
    this.words.className = 'b-date-words';
    this.input.type = 'date';
    this.input.className = 'b-date-input';
    this.input.setAttribute('aria-label', label);
    this.input.addEventListener('change', () => this.take());
    this.dom.append(this.words, this.input);
    this.show();
  }

  update(node: Node): boolean {
    if (node.type !== this.node.type) return false;
    this.node = node;
    this.show();
    return true;
  }

  stopEvent(): boolean {
    return true;
  }

  ignoreMutation(): boolean {
    return true;
  }

  private show(): void {
    const value = String(this.node.attrs.value);
    this.dom.dataset.value = value;
    this.words.textContent = value ? chineseDate(value) : this.label;
    this.words.classList.toggle('b-unset', !value);
    this.input.value = value;
    this.input.disabled = !this.view.editable;
  }

  private take(): void {
    const at = this.getPos();
    if (at === undefined || !this.view.editable) return;
    this.view.dispatch(this.view.state.tr.setNodeMarkup(at, null, { value: this.input.value }));
  }
}
